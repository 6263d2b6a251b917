package slipstream.simulator.calibration.bank;

import java.util.List;
import org.apache.commons.math3.util.FastMath;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.PriorParameter;

/**
 * What a tracker says of a sprint, which is not what the team did: work is parked in a sprint that
 * nobody means to do, scope comes in unseen and is done, sprints are abandoned or tidied up until
 * they look perfect, unfinished work is split and counted in part, and the share of the team's time
 * that goes into the tracked work swings. Everything at 0 is a tracker that says what was done.
 *
 * @param parked share of the commitment that nobody works on, 0 to 1
 * @param swing how much the time for tracked work varies from sprint to sprint: standard deviation
 *     of its logarithm; its mean stays 1
 * @param abandoned chance that a sprint ends with nothing closed
 * @param tidied chance that what is left is taken out before the end, so that all that was
 *     committed looks delivered
 * @param added work that comes in after the start and is delivered, over the commitment: its median
 *     where there is any, when the sprint itself is delivered whole
 * @param addedSpread standard deviation of the logarithm of what comes in
 * @param addedChance share of sprints with such work
 * @param split how far the tracker shows the team's usual level in place of the sprint's own luck,
 *     because what is unfinished is split at the end and its done part counted: 0 not at all, 1 all
 *     sprints alike
 */
public record Tracker(
    double parked,
    double swing,
    double abandoned,
    double tidied,
    double added,
    double addedSpread,
    double addedChance,
    double split) {
  /** Keys of the eight, in their order. */
  static final List<String> KEYS =
      List.of(
          "tracker.parked",
          "tracker.swing",
          "tracker.abandoned",
          "tracker.tidied",
          "tracker.added",
          "tracker.added-spread",
          "tracker.added-chance",
          "tracker.split");

  /** A tracker that says what was done. */
  public static final Tracker PLAIN = new Tracker(0, 0, 0, 0, 0, 0, 0, 0);

  /** The tracker in which parameters have these values; those that are not named are off. */
  static Tracker of(List<PriorParameter> parameters, double[] values) {
    double[] all = new double[KEYS.size()];
    for (int i = 0; i < values.length; i++) {
      int at = KEYS.indexOf(parameters.get(i).key());
      if (at < 0) {
        throw new IllegalArgumentException(
            parameters.get(i).key() + " is no habit of a tracker; allowed are " + KEYS);
      }
      all[at] = values[i];
    }
    return new Tracker(all[0], all[1], all[2], all[3], all[4], all[5], all[6], all[7]);
  }

  /**
   * What is said of a sprint. Takes five words of the stream, whatever the values.
   *
   * @param done delivered over committed, as the team did it
   * @param usual the same in the team's mean sprint
   */
  public double says(double done, double usual, RandomStream stream) {
    double time = FastMath.exp(swing * stream.gaussian() - swing * swing / 2);
    boolean comesIn = stream.uniform() < addedChance;
    double more = added * FastMath.exp(addedSpread * stream.gaussian());
    boolean tidy = stream.uniform() < tidied;
    boolean left = stream.uniform() < abandoned;
    if (left) {
      return 0;
    } else if (tidy) {
      return 1;
    }
    // What comes in goes with higher completion: it is done as the rest of the sprint is.
    double shown = done + split * (usual - done);
    return shown * (1 - parked) * time * (comesIn ? 1 + more : 1);
  }
}
