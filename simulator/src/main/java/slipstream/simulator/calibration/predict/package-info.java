/**
 * Predicts a team's next sprints, and proves on past ones who does it best. Start at {@link
 * slipstream.simulator.calibration.predict.Predictor}. To add a rival: implement it, and put it
 * into the list in {@code Calibrator}.
 */
package slipstream.simulator.calibration.predict;
