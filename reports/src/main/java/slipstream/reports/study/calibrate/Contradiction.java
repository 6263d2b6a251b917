package slipstream.reports.study.calibrate;

import slipstream.reports.kit.words.Figures;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.statistics.Summary;

/**
 * A fitted team that does another share of its commitment than its tracker shows. The history shows
 * the tracker's only, so teams fit it whatever they do themselves, if their trackers hide enough.
 */
final class Contradiction {
  /** Shares of a sprint's commitment that lie further apart are told. */
  private static final double APART = 0.2;

  private Contradiction() {}

  /** In a sentence; empty where the team does what its tracker shows. */
  static String of(Result fitted) {
    Summary done = fitted.metrics().get(Measure.SPRINT);
    Summary shown = fitted.metrics().get(Measure.TRACKER);
    if (done == null || shown == null || Math.abs(done.mean() - shown.mean()) <= APART) {
      return "";
    }
    return "The scenario delivers "
        + Figures.percent(done.mean())
        + " of what a sprint commits, its tracker shows "
        + Figures.percent(shown.mean())
        + ": sprint totals cannot tell what a tracker adds or hides, so teams that deliver other"
        + " shares fit as well. If yours closes only what it did, say so and calibrate again:"
        + " tracker: {tidied: 0%, added: 0} in --team FILE.yaml.";
  }
}
