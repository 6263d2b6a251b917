/**
 * From a team's own history to a scenario that predicts it. Start at {@link
 * slipstream.simulator.calibration.Calibrator}; what comes out is a {@link
 * slipstream.simulator.calibration.Calibration}.
 *
 * <p>The rooms: {@code history} is what goes in; {@code bank} draws and simulates teams; {@code
 * predict} weighs them, and holds the rivals and the proof; {@code score} says how good a
 * prediction was; {@code forecast} asks when so much work will be done. To add a parameter that is
 * fitted: its line in {@code scenarios/priors.yaml}.
 */
package slipstream.simulator.calibration;
