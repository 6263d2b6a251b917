package slipstream.simulator.calibration.bank;

import java.util.List;
import slipstream.simulator.scenario.PriorParameter;
import slipstream.simulator.scenario.Tracker;

/** Trackers from drawn values. */
final class Habits {
  /** Keys of the habits that a prior may draw, in the order of {@link Tracker}'s components. */
  private static final List<String> KEYS =
      List.of(
          "tracker.parked",
          "tracker.swing",
          "tracker.abandoned",
          "tracker.tidied",
          "tracker.added",
          "tracker.added-spread",
          "tracker.added-chance",
          "tracker.split");

  private Habits() {}

  /**
   * The tracker in which parameters have these values.
   *
   * @param known the tracker whose other habits stay
   * @param usual mean share of its commitment that the team does
   */
  static Tracker of(Tracker known, List<PriorParameter> parameters, double[] values, double usual) {
    double[] all = {
      known.parked(),
      known.swing(),
      known.abandoned(),
      known.tidied(),
      known.added(),
      known.addedSpread(),
      known.addedChance(),
      known.split()
    };
    for (int i = 0; i < values.length; i++) {
      int at = KEYS.indexOf(parameters.get(i).key());
      if (at < 0) {
        throw new IllegalArgumentException(
            parameters.get(i).key() + " is no habit of a tracker; allowed are " + KEYS);
      }
      all[at] = values[i];
    }
    return new Tracker(all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7], usual);
  }
}
