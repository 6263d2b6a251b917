package slipstream.simulator.team;

import java.util.Arrays;
import java.util.List;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Charges;
import slipstream.simulator.team.ledger.Party;
import slipstream.simulator.team.perception.BlamePoints;

/**
 * Plain facts of one run; all times in hours. They belong to the {@link TeamRun} that made them and
 * hold until its next run: whoever needs them longer takes what it needs.
 */
public final class Facts {
  /** When the last promised story was done; the horizon where {@link #cutOff}. */
  public double finish;

  /** Planned end of the last sprint. */
  public double plannedEnd;

  /** Whether the run reached the horizon unfinished. */
  public boolean cutOff;

  /** Events that the engine processed. */
  public long events;

  /** Stories promised, and done at the planned end, pulled-in ones included. */
  public int promised;

  public int deliveredInTime;

  /** Estimated hours of the same. */
  public double promisedHours;

  public double deliveredHoursInTime;

  /**
   * Mean lateness of the promised stories, each against the end of the sprint it was meant for;
   * negative if early.
   */
  public double storyLateness;

  /** Stories that were done at the finish, and the hours from when each was begun until then. */
  public int storiesDone;

  public double cycleHours;

  /** Stories that were begun and not done, counted at the end of each day and added up. */
  public long openStoryDays;

  /** When each discipline built its last promised part, by {@link DisciplineName#ordinal()}. */
  public final double[] builtAt = new double[DisciplineName.values().length];

  /** What time can go to in this team. */
  public final List<Activity> activities;

  /** Hours by party and {@link Activity#number}, of all people of the party together. */
  public final double[][] hours;

  /** Part-hours that a discipline waited for a party. */
  public final double[][] waits = new double[DisciplineName.values().length][Party.values().length];

  /**
   * Share of a discipline's promised work at the end of each day: as the demo shows it, and as
   * done. Without days where nobody watches.
   */
  public final double[][] seen;

  public final double[][] real;

  /** Sprints up to the horizon. */
  public final SprintFacts[] sprints;

  /** The critical-chain ledger: sums to {@link #finish}. */
  public final Charges chain = new Charges();

  /** What observers said; nothing where nobody watches. */
  public final BlamePoints blame;

  /**
   * @param watched whether progress is recorded day by day
   */
  Facts(Scenario scenario, boolean watched, BlamePoints blame) {
    this.blame = blame;
    activities = Vocabulary.of(scenario).activities();
    hours = new double[Party.values().length][Vocabulary.rowLength(activities)];
    double cutOff = scenario.sprint().cutOff();
    int days = watched ? (int) Math.ceil(cutOff / scenario.sprint().hoursPerDay()) : 0;
    seen = new double[builtAt.length][days];
    real = new double[builtAt.length][days];
    sprints = new SprintFacts[horizonSprints(scenario)];
    for (int i = 0; i < sprints.length; i++) {
      sprints[i] = new SprintFacts();
    }
    plannedEnd = scenario.sprint().plannedEnd();
  }

  static int horizonSprints(Scenario scenario) {
    return (int) Math.ceil(scenario.sprint().count() * scenario.sprint().horizon());
  }

  void clear() {
    finish = 0;
    cutOff = false;
    promised = 0;
    deliveredInTime = 0;
    promisedHours = 0;
    deliveredHoursInTime = 0;
    storyLateness = 0;
    storiesDone = 0;
    cycleHours = 0;
    openStoryDays = 0;
    Arrays.fill(builtAt, 0);
    for (double[] row : hours) {
      Arrays.fill(row, 0);
    }
    for (SprintFacts sprint : sprints) {
      sprint.clear();
    }
    chain.clear();
  }

  /** Hours that the causes of the chain sum to. */
  public double chainTotal() {
    double sum = 0;
    for (Cause cause : Cause.values()) {
      sum += chain.hours(cause);
    }
    return sum;
  }
}
