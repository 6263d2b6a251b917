/**
 * Is that my team? A scenario fitted to a team's own history, the proof that it predicts, and what
 * such data cannot tell. Start at {@link slipstream.reports.study.calibrate.CalibrateCommand}; what
 * a result file holds of it is {@link slipstream.reports.study.calibrate.Findings}.
 */
package slipstream.reports.study.calibrate;
