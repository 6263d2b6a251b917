package slipstream.simulator.experiment.fact;

import java.util.List;
import java.util.Locale;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.scenario.fact.Expected;

/** What comes of holding the model against a fact. */
public enum Judgement {
  REPRODUCED,
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
   */
  static Judgement of(List<Judgement> checks, boolean published) {
    if (checks.contains(NOT_REPRODUCED)) {
      return NOT_REPRODUCED;
    }
    return checks.isEmpty() || checks.contains(NOT_COMPARABLE) || !published
        ? NOT_COMPARABLE
        : REPRODUCED;
  }
}
