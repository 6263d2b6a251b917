/**
 * Many teams beside each other: who is late, where one hire saves most, and which hires a budget
 * should go to.
 *
 * <p>Start at {@link slipstream.reports.study.portfolio.PortfolioStudy}.
 */
package slipstream.reports.study.portfolio;
