package slipstream.simulator.scenario;

import java.io.Serializable;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.function.Exp;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;

/**
 * What a tracker says of a sprint, which is not what the team did. Nothing here may change delivery
 * or blame: the same seed with other habits gives the same run to the last bit. Everything at 0 is
 * a tracker that says what was done.
 */
public record Tracker(
    @Param(value = "Share of the commitment that nobody works on.", unit = Unit.SHARE, max = 1)
        double parked,
    @Param(
            value =
                "How much the time for tracked work varies from sprint to sprint: standard deviation of its logarithm; its mean stays 1.",
            unit = Unit.RATIO,
            max = 3)
        double swing,
    @Param(value = "Chance that a sprint ends with nothing closed.", unit = Unit.SHARE, max = 1)
        double abandoned,
    @Param(
            value =
                "Chance that what is left is taken out before the end, so that all looks delivered.",
            unit = Unit.SHARE,
            max = 1)
        double tidied,
    @Param(
            value =
                "Work that comes in after the start and is done as the rest is, over the commitment: its median where there is any.",
            unit = Unit.RATIO,
            max = 20)
        double added,
    @Param(
            value = "How much of it comes in: standard deviation of its logarithm.",
            unit = Unit.RATIO,
            max = 3)
        double addedSpread,
    @Param(value = "Share of sprints with such work.", unit = Unit.SHARE, max = 1)
        double addedChance,
    @Param(
            value =
                "How far a sprint looks like the usual one, because unfinished work is split at the end and its done part counted.",
            unit = Unit.SHARE,
            max = 1)
        double split,
    @Param(
            value =
                "Delivered over committed in the team's usual sprint, towards which split pulls.",
            unit = Unit.RATIO,
            max = 20)
        double usual)
    implements Serializable {

  /** Whether it says what was done, whatever that is. */
  public boolean plain() {
    return parked == 0
        && swing == 0
        && abandoned == 0
        && tidied == 0
        && (added == 0 || addedChance == 0)
        && split == 0;
  }

  /**
   * What is said of a sprint. Takes five words of the stream, whatever the values.
   *
   * @param done delivered over committed, as the team did it
   */
  public double says(double done, RandomStream stream) {
    double time = Exp.of(swing * stream.gaussian() - swing * swing / 2);
    boolean comesIn = stream.uniform() < addedChance;
    double more = added * Exp.of(addedSpread * stream.gaussian());
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
