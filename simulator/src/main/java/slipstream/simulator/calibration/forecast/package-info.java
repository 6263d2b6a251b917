/**
 * When a given amount of work will be done. Start at {@link
 * slipstream.simulator.calibration.forecast.Forecaster}. To add a way to forecast: another outlook
 * in its list.
 */
package slipstream.simulator.calibration.forecast;
