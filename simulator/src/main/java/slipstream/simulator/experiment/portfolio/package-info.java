/**
 * Many teams at once: who is late, what each lacks, where one hire saves most, and which hires over
 * all teams save most together.
 *
 * <p>Start at {@link slipstream.simulator.experiment.portfolio.PortfolioAdvisor}; {@link
 * slipstream.simulator.experiment.portfolio.Portfolio} is what tables, charts and files read.
 * {@code TeamLook} simulates one team, from its scenario and a number of runs to a value; {@code
 * Allocation} knows numbers only, and is tested against trying everything.
 */
package slipstream.simulator.experiment.portfolio;
