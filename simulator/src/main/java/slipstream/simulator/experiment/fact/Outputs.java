package slipstream.simulator.experiment.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.team.AllMechanisms;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;

/**
 * What a fact can measure of a run, by name: the measures of every result ({@code finish-days}),
 * and what the facts of a run hold beyond them. Hours are working hours.
 *
 * <p>Names with a dot come in families: {@code hours.ACTIVITY} of all people, {@code
 * developer-hours.GROUP} of both disciplines, {@code waits.PARTY} in hours of parts that wait,
 * {@code chain.CAUSE} in days, {@code blame.PARTY} in points, {@code sprint-3.completion} of one
 * sprint, {@code sprints.delivered-variation} over the planned sprints of a run.
 */
public final class Outputs {
  /** Sprints that can be asked for one by one. */
  private static final int SPRINTS = 12;

  private static final Map<String, Measure> ALL = new LinkedHashMap<>();

  static {
    for (Measure measure : Measure.ALL) {
      add(dashed(measure.name()), measure.perceived(), measure.of());
    }
    add("finish-over-promise", (run, team) -> run.finish / run.promisedHours);
    add("late", (run, team) -> run.finish > run.plannedEnd ? 1 : 0);
    add("slip-share", (run, team) -> (run.finish - run.plannedEnd) / run.plannedEnd);
    add("throughput", Outputs::throughput);
    add("requests", Outputs::requests);
    add("cycle-hours", (run, team) -> run.cycleHours);
    add("stories-done", (run, team) -> run.storiesDone);
    add("open-story-hours", (run, team) -> run.openStoryDays * team.sprint().hoursPerDay());
    add("developer-hours.busy", (run, team) -> developerHours(run, null));
    for (Activity.Group group : Activity.Group.values()) {
      String key = group.name().toLowerCase(Locale.ROOT);
      add("developer-hours." + key, (run, team) -> developerHours(run, group));
    }
    for (Activity activity : AllMechanisms.VOCABULARY.activities()) {
      add("hours." + activity.key(), (run, team) -> hours(run, activity));
    }
    for (Party party : Party.values()) {
      add("waits." + party.key(), (run, team) -> waits(run, party));
      add("blame." + party.key(), true, (run, team) -> run.blame.points(party));
    }
    for (Cause cause : Cause.values()) {
      add(
          "chain." + cause.key(),
          (run, team) -> run.chain.hours(cause) / team.sprint().hoursPerDay());
    }
    for (int sprint = 0; sprint < SPRINTS; sprint++) {
      int number = sprint;
      String prefix = "sprint-" + (sprint + 1) + ".";
      add(
          prefix + "delivered-hours",
          (run, team) -> SprintSeries.at(number, run, each -> each.deliveredHours));
      add(
          prefix + "completion",
          (run, team) -> SprintSeries.at(number, run, SprintSeries::completion));
    }
    add("sprints.delivered-variation", SprintSeries::deliveredVariation);
    add("sprints.delivered-memory", SprintSeries::deliveredMemory);
    add("sprints.additions-with-completion", SprintSeries::additionsWithCompletion);
  }

  private Outputs() {}

  private static void add(String key, Measure.Value of) {
    add(key, false, of);
  }

  private static void add(String key, boolean perceived, Measure.Value of) {
    ALL.put(key, new Measure(key, "", perceived, of));
  }

  private static String dashed(String name) {
    StringBuilder key = new StringBuilder();
    for (char letter : name.toCharArray()) {
      boolean capital = Character.isUpperCase(letter);
      key.append(capital ? "-" : "").append(Character.toLowerCase(letter));
    }
    return key.toString();
  }

  /** Names of all outputs. */
  public static Set<String> keys() {
    return Collections.unmodifiableSet(ALL.keySet());
  }

  /** The output of a name. */
  public static Measure of(String key) {
    Measure output = ALL.get(key);
    if (output == null) {
      throw new IllegalArgumentException("no output " + key);
    }
    return output;
  }

  /** Estimated work delivered up to the planned end, over the hours that the developers had. */
  private static double throughput(Facts run, Scenario team) {
    int developers = 0;
    for (DisciplineName name : DisciplineName.values()) {
      developers += team.team().of(name).developers();
    }
    return run.deliveredHoursInTime / (developers * run.plannedEnd);
  }

  private static double requests(Facts run, Scenario team) {
    double requests = 0;
    for (int i = 0; i < run.sprints.length; i++) {
      requests += run.sprints[i].added;
    }
    return requests;
  }

  /**
   * @param group null for all that keeps them busy
   */
  private static double developerHours(Facts run, Activity.Group group) {
    double sum = 0;
    for (DisciplineName name : DisciplineName.values()) {
      double[] row = run.hours[Party.of(name).ordinal()];
      for (Activity activity : run.activities) {
        boolean counts = group == null ? activity.busy() : activity.group() == group;
        sum += counts ? row[activity.number()] : 0;
      }
    }
    return sum;
  }

  private static double hours(Facts run, Activity activity) {
    double sum = 0;
    for (double[] row : run.hours) {
      sum += activity.number() < row.length ? row[activity.number()] : 0;
    }
    return sum;
  }

  private static double waits(Facts run, Party party) {
    double sum = 0;
    for (double[] row : run.waits) {
      sum += row[party.ordinal()];
    }
    return sum;
  }
}
