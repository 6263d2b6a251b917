package slipstream.simulator.experiment;

import java.io.Serializable;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.SprintFacts;
import slipstream.simulator.team.ledger.Party;

/**
 * One number that every run yields. The list feeds the result's metrics, the table of runs, and
 * whatever asks for a goal.
 *
 * @param name as results write it
 * @param unit of its values
 * @param perceived whether it is what observers say, for which somebody must watch the run
 * @param of the value in a run; facts are in hours, days need the scenario
 */
public record Measure(String name, String unit, boolean perceived, Value of)
    implements Serializable {
  /** The value in a run. */
  public interface Value extends ToDoubleBiFunction<Facts, Scenario>, Serializable {}

  /** Share of runs that are on time: 0 or 1 in each. */
  public static final String ON_TIME = "onTime";

  /** Finish minus planned end. */
  public static final String SLIP = "slipDays";

  /** Estimated days of work that was done at the planned end. */
  public static final String DELIVERED = "pointsDelivered";

  /** Blame points, of all parties. */
  public static final String BLAME = "blamePoints";

  /** Blame points that backend got. */
  public static final String BACKEND_BLAME = "backendBlamePoints";

  /** Blame points whose party did not cause what they are about. */
  public static final String MISATTRIBUTED = "misattributedPoints";

  /** Delivered over committed of a sprint, mean over the planned ones that the run reached. */
  public static final String SPRINT = "sprintShare";

  /** The same as the team's tracker says. */
  public static final String TRACKER = "trackerShare";

  /** All measures, in the order in which they are shown. */
  public static final List<Measure> ALL =
      List.of(
          new Measure(SLIP, "days", false, (run, team) -> days(run.finish - run.plannedEnd, team)),
          new Measure("finishDays", "days", false, (run, team) -> days(run.finish, team)),
          new Measure(
              ON_TIME,
              "share",
              false,
              (run, team) -> run.finish <= run.plannedEnd && !run.cutOff ? 1 : 0),
          new Measure("storiesPromised", "stories", false, (run, team) -> run.promised),
          new Measure("storiesDelivered", "stories", false, (run, team) -> run.deliveredInTime),
          new Measure("deliveredShare", "share", false, (run, team) -> delivered(run)),
          new Measure(
              "pointsPromised",
              "estimated days",
              false,
              (run, team) -> days(run.promisedHours, team)),
          new Measure(
              DELIVERED,
              "estimated days",
              false,
              (run, team) -> days(run.deliveredHoursInTime, team)),
          new Measure(
              "storyLatenessDays", "days", false, (run, team) -> days(run.storyLateness, team)),
          new Measure(
              "frontendDoneDays",
              "days",
              false,
              (run, team) -> built(run, team, DisciplineName.FRONTEND)),
          new Measure(
              "backendDoneDays",
              "days",
              false,
              (run, team) -> built(run, team, DisciplineName.BACKEND)),
          new Measure(BLAME, "points", true, (run, team) -> run.blame.total()),
          new Measure(
              "frontendBlamePoints",
              "points",
              true,
              (run, team) -> run.blame.points(Party.FRONTEND)),
          new Measure(
              BACKEND_BLAME, "points", true, (run, team) -> run.blame.points(Party.BACKEND)),
          new Measure(MISATTRIBUTED, "points", true, (run, team) -> run.blame.misattributed()),
          new Measure(SPRINT, "share", false, (run, team) -> mean(run, team, SprintFacts::done)),
          new Measure(TRACKER, "share", false, (run, team) -> mean(run, team, one -> one.shown)));

  /** The measure of a name. */
  public static Measure of(String name) {
    return ALL.stream().filter(measure -> measure.name().equals(name)).findFirst().orElseThrow();
  }

  private static double days(double hours, Scenario team) {
    return hours / team.sprint().hoursPerDay();
  }

  private static double built(Facts run, Scenario team, DisciplineName name) {
    return days(run.builtAt[name.ordinal()], team);
  }

  private static double mean(Facts run, Scenario team, ToDoubleFunction<SprintFacts> of) {
    double sum = 0;
    int sprints = 0;
    for (; sprints < team.sprint().count() && run.sprints[sprints].reached; sprints++) {
      sum += of.applyAsDouble(run.sprints[sprints]);
    }
    return sum / sprints;
  }

  /** By estimated work; where the promise is of no work at all, by stories. */
  private static double delivered(Facts run) {
    return run.promisedHours > 0
        ? run.deliveredHoursInTime / run.promisedHours
        : (double) run.deliveredInTime / run.promised;
  }
}
