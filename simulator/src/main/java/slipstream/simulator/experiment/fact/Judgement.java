package slipstream.simulator.experiment.fact;

import java.util.List;
import java.util.Locale;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.scenario.fact.Expected;

/** What comes of holding the model against a fact. */
public enum Judgement {
  REPRODUCED,
  /** It agrees, and must: a parameter of the model starts from the very figure. */
  TAKEN_FROM_IT,
  NOT_REPRODUCED,
  NOT_COMPARABLE;

  /** As results write it: {@code not-reproduced}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Judges one figure. A direction is reproduced where the whole interval lies on the right side; a
   * range, where the interval and the range have a value in common.
   */
  static Judgement of(Estimate ours, Expected expected) {
    if (Double.isNaN(ours.mean())) {
      return NOT_COMPARABLE;
    }
    double lo = ours.ci95().lo();
    double hi = ours.ci95().hi();
    boolean agrees =
        expected.direction()
            ? lo > expected.low() && hi < expected.high()
            : lo <= expected.high() && hi >= expected.low();
    return agrees ? REPRODUCED : NOT_REPRODUCED;
  }

  /**
   * Judges a fact by its checks: one that fails is enough to fail it.
   *
   * @param published whether a source was found; what nobody published cannot be reproduced
   * @param input whether a parameter of the model starts from the figure: then agreement is no
   *     proof
   */
  static Judgement of(List<Judgement> checks, boolean published, boolean input) {
    if (checks.contains(NOT_REPRODUCED)) {
      return NOT_REPRODUCED;
    }
    if (checks.isEmpty() || checks.contains(NOT_COMPARABLE) || !published) {
      return NOT_COMPARABLE;
    }
    return input ? TAKEN_FROM_IT : REPRODUCED;
  }
}
