package slipstream.simulator.team.mechanism.production;

import java.io.Serializable;
import slipstream.simulator.scenario.mechanism.Trouble;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;

/**
 * What incidents are made of. Shares and efforts are relative: the mix is scaled so that the kinds
 * together come as often, and cost as much on average, as the mechanism's rate and effort say.
 */
public record TroubleMix(
    @Param("Two places say different things of the same matter.") Kind dataInconsistency,
    @Param("A connection comes and goes.") Kind networkInstability,
    @Param("A database cannot keep up.") Kind databaseBottleneck,
    @Param("More people come than there is room for.") Kind trafficSpike,
    @Param(
            value =
                "Data inconsistencies that wait for a story built without a contract to go live, or"
                    + " for a defect to escape.",
            unit = Unit.SHARE,
            max = 1)
        double inconsistenciesWithOrigin,
    @Param(
            value = "Traffic spikes that wait for the next release to set them off.",
            unit = Unit.SHARE,
            max = 1)
        double spikesWithReleases,
    @Param(
            value = "Traffic spikes in the middle half of the working day; 50% is all day alike.",
            unit = Unit.SHARE,
            max = 1)
        double spikesAtMidday)
    implements Serializable {

  /** One kind of trouble. */
  public record Kind(
      @Param(value = "Weight among all incidents.", unit = Unit.SHARE, max = 1) double share,
      @Param(
              value = "Work to restore service, relative to the others.",
              unit = Unit.RATIO,
              max = 100)
          double effort,
      @Param("The role that can help where a developer would be needed.") Role helpedBy,
      @Param(
              value = "Incidents that this role settles in a developer's place, where it is there.",
              unit = Unit.SHARE,
              max = 1)
          double helped)
      implements Serializable {}

  /**
   * The same, checked.
   *
   * @throws IllegalArgumentException if no kind has a weight
   */
  public TroubleMix {
    if (dataInconsistency.share()
            + networkInstability.share()
            + databaseBottleneck.share()
            + trafficSpike.share()
        <= 0) {
      throw new IllegalArgumentException(
          "the shares of all kinds are 0; at least one must be above 0");
    }
  }

  /** The row of a kind. */
  public Kind of(Trouble trouble) {
    return switch (trouble) {
      case DATA_INCONSISTENCY -> dataInconsistency;
      case NETWORK_INSTABILITY -> networkInstability;
      case DATABASE_BOTTLENECK -> databaseBottleneck;
      case TRAFFIC_SPIKE -> trafficSpike;
    };
  }

  /** The share (0 to 1) of all incidents that are of a kind. */
  public double part(Trouble trouble) {
    double all = 0;
    for (Trouble each : Trouble.values()) {
      all += of(each).share();
    }
    return of(trouble).share() / all;
  }

  /** Factor on the common effort; its mean over all incidents is 1. */
  public double effortFactor(Trouble trouble) {
    double mean = 0;
    for (Trouble each : Trouble.values()) {
      mean += part(each) * of(each).effort();
    }
    return mean == 0 ? 1 : of(trouble).effort() / mean;
  }
}
