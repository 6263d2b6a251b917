package slipstream.simulator.team.diary;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.diary.Diary.Lane;
import slipstream.simulator.team.diary.Diary.Stretch;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Outside;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.ledger.Timeline;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Desk;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Workplace;

/** Who did what: a lane for each person, and for each outside party that was waited for. */
final class Lanes {
  private final Workplace workplace;
  private final double finish;
  private final double day;

  /** Looked up, never walked through: its order is not the same in every run of the program. */
  private final Map<Timeline, Person> people = new IdentityHashMap<>();

  /** Somebody, without a name. */
  record Person(String party, int number) {
    static final Person NOBODY = new Person("nobody", 0);
  }

  Lanes(Workplace workplace, double finish) {
    this.workplace = workplace;
    this.finish = finish;
    day = workplace.scenario().sprint().hoursPerDay();
    crews()
        .forEach(
            crew -> {
              for (int i = 0; i < crew.size(); i++) {
                Person person = new Person(crew.party().key(), i + 1);
                people.put(crew.member(i).timeline(), person);
              }
            });
  }

  private Stream<Crew> crews() {
    return Stream.concat(
        Stream.of(workplace.disciplines()),
        Stream.of(Role.values()).map(role -> workplace.post(role).crew()));
  }

  /** Whose timeline it is. */
  Person person(Timeline timeline) {
    return timeline == null ? Person.NOBODY : people.get(timeline);
  }

  List<Lane> lanes() {
    List<Lane> lanes = new ArrayList<>();
    crews()
        .forEach(
            crew -> {
              String kind = crew.discipline() == null ? "role" : "developer";
              for (int i = 0; i < crew.size(); i++) {
                List<Stretch> stretches = stretches(crew.member(i).timeline());
                // A scrum master's work is what does not happen: there is nothing to draw.
                if (kind.equals("developer") || stretches.stream().anyMatch(Lanes::busy)) {
                  lanes.add(new Lane(kind, crew.party().key(), i + 1, stretches));
                }
              }
            });
    for (Outside party : Outside.values()) {
      List<Stretch> waits = waits(party);
      if (!waits.isEmpty()) {
        lanes.add(new Lane("outside", party.key(), 1, waits));
      }
    }
    return lanes;
  }

  private static boolean busy(Stretch stretch) {
    return !stretch.activity().equals(Activity.IDLE.key())
        && !stretch.activity().equals(Activity.WAITING.key());
  }

  private List<Stretch> stretches(Timeline timeline) {
    List<Stretch> stretches = new ArrayList<>();
    timeline.tell(
        finish,
        (from, to, activity, cause, step) ->
            append(
                new Stretch(from / day, to / day, activity.key(), cause.key(), story(step)),
                stretches));
    return stretches;
  }

  /** A stretch that only goes on with what was done before makes that one longer. */
  private static void append(Stretch next, List<Stretch> stretches) {
    int last = stretches.size() - 1;
    Stretch before = last < 0 ? null : stretches.get(last);
    if (before != null
        && before.activity().equals(next.activity())
        && before.cause().equals(next.cause())
        && before.story() == next.story()) {
      stretches.set(
          last, new Stretch(before.from(), next.to(), next.activity(), next.cause(), next.story()));
    } else {
      stretches.add(next);
    }
  }

  private List<Stretch> waits(Outside party) {
    List<Stretch> waits = new ArrayList<>();
    Desk desk = workplace.desk();
    for (int i = 0; i < desk.tasks(); i++) {
      Task wait = desk.task(i);
      if (wait.kind == TaskKind.WAIT
          && wait.availableAt < Math.min(wait.doneAt, finish)
          && Kinds.asked(wait).kind.waitsFor() == party) {
        waits.add(
            new Stretch(
                wait.availableAt / day,
                Math.min(wait.doneAt, finish) / day,
                wait.kind.activity().key(),
                wait.cause.key(),
                story(wait)));
      }
    }
    return waits;
  }

  /** Number of the story that a step belongs to, from 1; 0 if to none. */
  static int story(Step step) {
    return step instanceof Task task && task.story != null ? task.story.rank() + 1 : 0;
  }
}
