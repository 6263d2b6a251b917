package slipstream.simulator.team.diary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import slipstream.simulator.team.diary.Diary.Event;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.ledger.Timeline;
import slipstream.simulator.team.perception.Naming;
import slipstream.simulator.team.work.Agent;
import slipstream.simulator.team.work.Desk;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Workplace;

/** What happened in a run, in the order in which it happened. */
final class EventLog {
  private final Desk desk;
  private final Story[] stories;
  private final Lanes lanes;
  private final double finish;
  private final double day;
  private final List<Event> events = new ArrayList<>();

  EventLog(Workplace workplace, Story[] stories, Lanes lanes, double finish) {
    desk = workplace.desk();
    this.stories = stories;
    this.lanes = lanes;
    this.finish = finish;
    day = workplace.scenario().sprint().hoursPerDay();
  }

  /** All events, in order. */
  List<Event> events(Heard heard) {
    tasks();
    for (Story story : stories) {
      tell(story);
    }
    for (Heard.Shift shift : heard.shifts()) {
      add(shift.hour(), What.SET_ASIDE, shift.story(), shift.whose(), shift.cause(), 0);
    }
    heard.namings().forEach(this::add);
    events.sort(Comparator.comparing(Event::at).thenComparing(EventLog::turn));
    return events;
  }

  /** At one moment, what ends comes before what begins, and talk about it last. */
  private static int turn(Event event) {
    What what = What.of(event.what()).orElse(null);
    if (what == null) {
      return 3;
    }
    return switch (what) {
      case BUILT -> 0;
      case DONE -> 1;
      case TAKEN_UP -> 2;
      default -> what.naming() ? 4 : 3;
    };
  }

  private void add(Naming naming) {
    events.add(
        new Event(
            naming.hour() / day,
            Kinds.of(naming.occasion()).key(),
            naming.story() == null ? 0 : naming.story().rank() + 1,
            naming.named().key(),
            0,
            naming.cause().key(),
            0,
            0,
            naming.points()));
  }

  private void tasks() {
    Map<Integer, Double> waited = waited();
    for (int i = 0; i < desk.tasks(); i++) {
      Task task = desk.task(i);
      if (Kinds.given(task) && task.kind != TaskKind.OWN_WORK && task.availableAt <= finish) {
        Agent agent = task.agent();
        add(
            task.availableAt,
            task.kind.key(),
            Lanes.story(task),
            agent == null ? null : agent.timeline(),
            task.cause,
            task.effort(),
            waited.getOrDefault(i, 0.0));
      }
    }
  }

  /** Hours that were waited after a task, by its number; unfinished waits up to the finish. */
  private Map<Integer, Double> waited() {
    Map<Integer, Double> waited = new TreeMap<>();
    for (int i = 0; i < desk.tasks(); i++) {
      Task wait = desk.task(i);
      if (wait.kind == TaskKind.WAIT) {
        double hours = Math.min(wait.doneAt, finish) - wait.availableAt;
        waited.merge(numberOf(Kinds.asked(wait), i), Math.max(0, hours), Double::sum);
      }
    }
    return waited;
  }

  /** What is waited for was asked before. */
  private int numberOf(Task task, int before) {
    int number = before;
    while (desk.task(number) != task) {
      number--;
    }
    return number;
  }

  private void tell(Story story) {
    for (int seat = 0; seat < story.parts(); seat++) {
      Part part = story.part(seat);
      if (part.present() && part.owner() != null) {
        Step claim = part.claimed();
        double hours = part.estimate();
        add(claim.doneAt, What.TAKEN_UP, story, claim.performer, Cause.PLANNED_WORK, hours);
        if (part.built()) {
          Timeline builder = part.owner().timeline();
          add(part.builtAt(), What.BUILT, story, builder, Cause.PLANNED_WORK, part.actual());
        }
      }
    }
    if (story.done()) {
      add(story.doneAt(), What.DONE, story, null, Cause.PLANNED_WORK, 0);
    }
  }

  private void add(double hour, What what, Story story, Timeline whose, Cause cause, double hours) {
    if (hour <= finish) {
      add(hour, what.key(), story.rank() + 1, whose, cause, hours, 0);
    }
  }

  private void add(
      double hour, String what, int story, Timeline whose, Cause cause, double hours, double wait) {
    Lanes.Person person = lanes.person(whose);
    events.add(
        new Event(
            hour / day,
            what,
            story,
            person.party(),
            person.number(),
            cause.key(),
            hours,
            wait / day,
            0));
  }
}
