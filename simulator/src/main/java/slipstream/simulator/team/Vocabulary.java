package slipstream.simulator.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.mechanism.MechanismType;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Readiness;
import slipstream.simulator.team.mechanism.integration.Integration;

/** What the time of a team can go to, and which tasks there are, with the mechanisms it has. */
public final class Vocabulary {
  private final List<TaskKind> kinds;
  private final List<Activity> activities;
  private final List<Chance> chances;

  /**
   * The words of a list of mechanisms.
   *
   * @throws IllegalStateException if two things of one kind have the same number or key
   */
  public Vocabulary(List<MechanismType> mechanisms) {
    List<Declaration<?>> declared = new ArrayList<>();
    mechanisms.forEach(type -> declared.add((Declaration<?>) type));
    // Sets rather than distinct(), which TeaVM gets wrong: see decision 0040.
    Set<TaskKind> tasks =
        new LinkedHashSet<>(
            List.of(TaskKind.OWN_WORK, TaskKind.REWORK, TaskKind.WAIT, Integration.INTEGRATION));
    declared.forEach(mechanism -> tasks.addAll(mechanism.kinds()));
    kinds =
        tasks.stream().sorted(Comparator.comparingInt(kind -> kind.activity().number())).toList();
    Set<Activity> all = new LinkedHashSet<>(List.of(Activity.RESUMING, Activity.IDLE));
    kinds.forEach(kind -> all.add(kind.activity()));
    activities = all.stream().sorted(Comparator.comparingInt(Activity::number)).toList();
    chances = chances(declared);
    different("task", kinds.stream().map(TaskKind::key).toList());
    different("activity", activities.stream().map(Activity::key).toList());
    different("activity's number", activities.stream().map(Activity::number).toList());
    different("number of chance", chances.stream().map(Chance::number).toList());
  }

  private static List<Chance> chances(List<Declaration<?>> declared) {
    return Stream.concat(
            Stream.of(
                Chance.SIZE,
                Chance.ERROR,
                Chance.SPRINT_FACTOR,
                Chance.RESUMPTION,
                Chance.WIP_LIMIT,
                Chance.PERCEPTION,
                Chance.TRACKER,
                Readiness.CHANCE,
                Integration.CHANCE),
            declared.stream().flatMap(mechanism -> mechanism.chances().stream()))
        .toList();
  }

  private static void different(String what, List<?> things) {
    for (int i = 1; i < things.size(); i++) {
      if (things.indexOf(things.get(i)) < i) {
        throw new IllegalStateException("two mechanisms bring the " + what + " " + things.get(i));
      }
    }
  }

  /** The words of a scenario's mechanisms. */
  public static Vocabulary of(Scenario scenario) {
    return new Vocabulary(scenario.mechanisms().types());
  }

  /** What time can go to, in the order of tables. */
  public List<Activity> activities() {
    return activities;
  }

  /** Length of a row that has a place for each of these, by number. */
  static int rowLength(List<Activity> activities) {
    return activities.get(activities.size() - 1).number() + 1;
  }

  /** Kinds of tasks, in the order of their activities. */
  public List<TaskKind> kinds() {
    return kinds;
  }

  /** The order of events in pictures: that of {@link #kinds}, then by key. */
  public Comparator<String> orderOfEvents() {
    List<String> keys = kinds.stream().map(TaskKind::key).toList();
    return Comparator.<String>comparingInt(keys::indexOf).thenComparing(Comparator.naturalOrder());
  }

  /** Sources of chance. */
  public List<Chance> chances() {
    return chances;
  }

  /** The group of an activity, by its key; what is not known is a duty. */
  public Activity.Group group(String activity) {
    return activities.stream()
        .filter(each -> each.key().equals(activity))
        .map(Activity::group)
        .findFirst()
        .orElse(Activity.Group.DUTY);
  }

  /** Whether an event, by its key, brings work that planning did not see. */
  public boolean addsWork(String event) {
    return kinds.stream().anyMatch(kind -> kind.key().equals(event) && kind.addsWork());
  }
}
