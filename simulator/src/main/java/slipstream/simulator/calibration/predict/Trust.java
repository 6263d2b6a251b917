package slipstream.simulator.calibration.predict;

/**
 * How far a fit trusts what it is given. The model is not quite right and teams change, so full
 * trust is overconfident; docs/decisions/0026 has what was tried.
 *
 * @param data power of the likelihood, above 0 up to 1: 0.8 counts five sprints as four (Holmes and
 *     Walker 2017, doi 10.1093/biomet/asx010)
 * @param memory weight of a sprint over that of the one after it, above 0 up to 1: at 0.9 ten
 *     sprints in all are remembered
 * @param boards share of the prior that takes the team for one like a public board, 0 to below 1;
 *     the rest is the flat prior
 * @param own share that resampling the team's own history has in the prediction of a team with many
 *     sprints, 0 to 1, before its own past is asked who told it better ({@link Pooled})
 * @param teamsAs as how many sprints fitted teams count: once for the level and once for the spread
 *     that a team's own past has yet to show
 */
public record Trust(double data, double memory, double boards, double own, double teamsAs) {
  /** What predicted best on organisations left out, after few sprints too: decisions 0026, 0057. */
  public static final Trust USUAL = new Trust(0.8, 0.9, 0.25, 1, 12);

  /** Bayes' rule under the flat prior, as if the model were right: for tests of the inference. */
  public static final Trust FULL = new Trust(1, 1, 0, 0, 10);

  /** Share of the team's own history after so many sprints. */
  double ownShare(int sprints) {
    double unknown = teamsAs / (sprints + teamsAs);
    return own * (1 - unknown * unknown);
  }
}
