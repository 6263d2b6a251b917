package slipstream.simulator.experiment.comparison;

import java.util.Locale;

/** What a difference says. */
public enum Verdict {
  /** The whole interval is on the good side. */
  BETTER,
  /** The whole interval is on the bad side. */
  WORSE,
  /** The interval holds 0. */
  CANNOT_TELL,
  /** Not one run differs. */
  SAME;

  /** As results write it: {@code cannot-tell}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
