/**
 * When will so much work be done? By the fitted team and by the team's own history resampled, side
 * by side. Start at {@link slipstream.reports.study.forecast.ForecastCommand}; what a result file
 * holds of it is {@link slipstream.reports.study.forecast.Outlooks}.
 */
package slipstream.reports.study.forecast;
