/**
 * How good a prediction was once the sprint is over. Start at {@link
 * slipstream.simulator.calibration.score.Crps}. To add a score: a class of static functions of
 * quantiles and what happened, with closed forms in its test.
 */
package slipstream.simulator.calibration.score;
