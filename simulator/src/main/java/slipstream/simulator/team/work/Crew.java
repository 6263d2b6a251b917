package slipstream.simulator.team.work;

import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;

/** Agents who share a list of work: the developers of a discipline, or the holders of a role. */
public final class Crew {
  private final Party party;
  private final DisciplineName discipline;
  private final int seat;
  private final TaskQueue pool = new TaskQueue();

  /** For a role: what its time is charged to, whatever it does. */
  private final Cause busy;

  /**
   * Hours of effort that a member gets done in an hour: on work of its own, and on the stories of
   * another crew. A duty that fell on it takes the hours that its quantity says.
   */
  private final double speed;

  private final double crossSpeed;
  private Agent[] members = {};

  public Crew(
      Party party,
      DisciplineName discipline,
      int seat,
      Cause busy,
      double speed,
      double crossSpeed) {
    this.party = party;
    this.discipline = discipline;
    this.seat = seat;
    this.busy = busy;
    this.speed = speed;
    this.crossSpeed = crossSpeed;
  }

  public void staff(Agent[] members) {
    this.members = members;
  }

  public void clear() {
    pool.clear();
    for (Agent member : members) {
      member.clear();
    }
  }

  /**
   * Gives a task to whoever is free, else to whoever does the least urgent thing that it may
   * interrupt, else to the list.
   */
  void give(Task task) {
    Agent candidate = null;
    for (Agent member : members) {
      if (member.idle()) {
        member.give(task);
        return;
      }
      Task current = member.current();
      if (current != null
          && task.urgency.preempts(current.urgency)
          && (candidate == null || current.urgency.compareTo(candidate.current().urgency) > 0)) {
        candidate = member;
      }
    }
    if (candidate != null) {
      candidate.give(task);
    } else {
      pool.add(task);
    }
  }

  /** Whoever has nothing to do looks for something. */
  public void wake() {
    for (Agent member : members) {
      member.wake();
    }
  }

  /**
   * Whoever has least at hand, the first among equals.
   *
   * @param except who is not asked
   * @return {@code null} if there is nobody else
   */
  public Agent leastBusy(Agent except) {
    Agent least = null;
    for (Agent member : members) {
      if (member != except && (least == null || member.tasks() < least.tasks())) {
        least = member;
      }
    }
    return least;
  }

  double speed(Task task) {
    boolean foreign = task.part != null && task.part.crew() != this && discipline != null;
    return foreign && !task.kind.activity().duty() ? crossSpeed : speed;
  }

  Cause causeOf(Task task) {
    return busy == null ? task.cause : busy;
  }

  TaskQueue pool() {
    return pool;
  }

  /** Its people, in order. */
  public Agent member(int index) {
    return members[index];
  }

  /** Number of its people. */
  public int size() {
    return members.length;
  }

  /** Whom observers see in it. */
  public Party party() {
    return party;
  }

  /** Its name among the disciplines; {@code null} for a role. */
  public DisciplineName discipline() {
    return discipline;
  }

  /**
   * Its place among the disciplines, from 0: order among equals, and identity of random streams.
   */
  public int seat() {
    return seat;
  }
}
