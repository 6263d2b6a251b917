package slipstream.simulator.scenario;

import java.io.Serializable;
import slipstream.simulator.scenario.mechanism.Trouble;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;

/**
 * What observers see and whom they name. Nothing here may change delivery: the same seed with
 * another perception gives the same delivery to the last bit.
 */
public record Perception(
    @Param("How visible progress is.") Visibility visibility,
    @Param(
            value = "How far behind its plan a discipline may seem before it looks late.",
            unit = Unit.SHARE,
            max = 1)
        double tolerance,
    @Param(
            value =
                "How much it counts who still has a story in hand; at 0% all who have a part in it count alike.",
            unit = Unit.SHARE,
            max = 1)
        double lastTouch,
    @Param("How often the observer sees the true blocker instead.") Transparency transparency,
    @Param("Weight of each occasion, in blame points.") Weights weights,
    @Param("Who is named first when production fails.") Suspects productionSuspects,
    @Param("Who is suspected more, or less, in each kind of trouble.")
        TroubleLeanings troubleLeanings,
    @Param("Who is named first when the two parts do not match.") Suspects mismatchSuspects,
    @Param(
            value = "Growth of an occasion's weight with how bad the outcome was.",
            unit = Unit.RATIO,
            max = 10)
        double outcomeBias)
    implements Serializable {

  /** Visible share of the progress of each kind of work. */
  public record Visibility(
      @Param(value = "Of frontend work: screens.", unit = Unit.SHARE, max = 1) double frontend,
      @Param(value = "Of backend work: endpoints.", unit = Unit.SHARE, max = 1) double backend,
      @Param(value = "Of duties: nobody sees them.", unit = Unit.SHARE, max = 1) double hidden)
      implements Serializable {
    /** Visibility of a discipline's own work. */
    public double of(DisciplineName name) {
      return name == DisciplineName.FRONTEND ? frontend : backend;
    }

    /** Both disciplines' work as visible as theirs is on average. */
    public Visibility even() {
      double mean = (frontend + backend) / 2;
      return new Visibility(mean, mean, hidden);
    }
  }

  /** Chance that the true blocker is seen; the parts add up, to 1 at the most. */
  public record Transparency(
      @Param(value = "Always.", unit = Unit.SHARE, max = 1) double base,
      @Param(value = "Added by a scrum master.", unit = Unit.SHARE, max = 1) double scrumMaster,
      @Param(value = "Added by contract-first.", unit = Unit.SHARE, max = 1) double contractFirst,
      @Param(value = "Added by blameless reviews.", unit = Unit.SHARE, max = 1)
          double blamelessReviews)
      implements Serializable {}

  /** Blame points of an occasion before outcome bias. */
  public record Weights(
      @Param(value = "A story behind its line at the stand-up.", unit = Unit.RATIO, max = 100)
          double standUp,
      @Param(value = "A story not done at the sprint review.", unit = Unit.RATIO, max = 100)
          double sprintReview,
      @Param(value = "Parts that do not match.", unit = Unit.RATIO, max = 100) double mismatch,
      @Param(value = "A production incident.", unit = Unit.RATIO, max = 100) double incident,
      @Param(value = "An escaped defect.", unit = Unit.RATIO, max = 100) double escapedDefect,
      @Param(value = "A reversed decision.", unit = Unit.RATIO, max = 100) double reversedDecision,
      @Param(value = "An overdue approval.", unit = Unit.RATIO, max = 100) double overdueApproval)
      implements Serializable {}

  /** A {@link Leaning} for each kind of trouble in production; an escaped defect has none. */
  public record TroubleLeanings(
      @Param("When data do not agree.") Leaning dataInconsistency,
      @Param("When a connection comes and goes.") Leaning networkInstability,
      @Param("When a database cannot keep up.") Leaning databaseBottleneck,
      @Param("When more people come than there is room for.") Leaning trafficSpike)
      implements Serializable {
    /** The leaning of a kind. */
    public Leaning of(Trouble trouble) {
      return switch (trouble) {
        case DATA_INCONSISTENCY -> dataInconsistency;
        case NETWORK_INSTABILITY -> networkInstability;
        case DATABASE_BOTTLENECK -> databaseBottleneck;
        case TRAFFIC_SPIKE -> trafficSpike;
      };
    }
  }

  /**
   * Factors on the weights of {@code production-suspects}. Both disciplines have one, so that what
   * tells them apart stands in that table alone.
   */
  public record Leaning(
      @Param(value = "Factor on the weights of both disciplines.", unit = Unit.RATIO, max = 100)
          double disciplines,
      @Param(value = "Factor on the weight of the owning role.", unit = Unit.RATIO, max = 100)
          double owner,
      @Param(value = "Factor on the weight of the outside.", unit = Unit.RATIO, max = 100)
          double outside,
      @Param(value = "Factor on the weight of nobody.", unit = Unit.RATIO, max = 100) double nobody)
      implements Serializable {
    /** Suspects as they are. */
    public static final Leaning NONE = new Leaning(1, 1, 1, 1);
  }

  /** A first-suspect table, as weights; roles that are missing can't be named. */
  public record Suspects(
      @Param(value = "Weight of frontend.", unit = Unit.SHARE, max = 1) double frontend,
      @Param(value = "Weight of backend.", unit = Unit.SHARE, max = 1) double backend,
      @Param(
              value = "Weight of the role that owns the matter, where present.",
              unit = Unit.SHARE,
              max = 1)
          double owner,
      @Param(value = "Weight of parties outside the team.", unit = Unit.SHARE, max = 1)
          double outside,
      @Param(value = "Weight of nobody.", unit = Unit.SHARE, max = 1) double nobody)
      implements Serializable {
    /** Weight of a discipline. */
    public double of(DisciplineName name) {
      return name == DisciplineName.FRONTEND ? frontend : backend;
    }

    /** Both disciplines suspected as much as they are on average. */
    public Suspects even() {
      double mean = (frontend + backend) / 2;
      return new Suspects(mean, mean, owner, outside, nobody);
    }
  }
}
