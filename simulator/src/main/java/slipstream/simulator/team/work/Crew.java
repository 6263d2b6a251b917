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

  /** Effort of a pair in an hour of it; 0 where people work alone. */
  private double pairSpeed;

  private double pairProneness = 1;

  /** What the hours of these days yield, and what they do to defects; 1 is as usual. */
  private double pace = 1;

  private double proneness = 1;

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

  /**
   * Lets its people work in pairs.
   *
   * @param speed effort that a pair gets done in an hour, above 0
   * @param defects that come with an hour of its effort, over those of an hour alone
   */
  public void workInPairs(double speed, double defects) {
    pairSpeed = speed;
    pairProneness = defects;
  }

  /**
   * Changes how much its people get done from now on.
   *
   * @param pace effort in an hour over that of a usual hour, above 0
   * @param defects that come with an hour of effort over those of a usual hour
   * @param tired share of an hour that tiredness takes, already in the pace
   */
  public void work(double pace, double defects, double tired) {
    for (Agent member : members) {
      member.stretch().bank();
    }
    this.pace = pace;
    proneness = defects;
    for (Agent member : members) {
      member.stretch().retime();
      member.stretch().tire(tired);
    }
  }

  boolean worksInPairs() {
    return pairSpeed > 0;
  }

  double pairSpeed() {
    return pairSpeed;
  }

  double pairProneness() {
    return pairProneness;
  }

  double proneness() {
    return proneness;
  }

  /** The first of its people who works on a part alone, or {@code null}. */
  Agent alone() {
    for (Agent member : members) {
      if (member.alone()) {
        return member;
      }
    }
    return null;
  }

  public void clear() {
    pool.clear();
    pace = 1;
    proneness = 1;
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
   * Of those who are there, whoever has least at hand, the first among equals.
   *
   * @param except who is not asked
   * @return {@code null} if nobody else is there
   */
  public Agent leastBusy(Agent except) {
    Agent least = null;
    for (Agent member : members) {
      boolean asked = member != except && !member.away();
      if (asked && (least == null || member.tasks() < least.tasks())) {
        least = member;
      }
    }
    return least;
  }

  double speed(Task task) {
    if (task.urgency == Urgency.AWAY) {
      return 1; // a day away is a day, also at half a post
    }
    boolean foreign = task.part != null && task.part.crew() != this && discipline != null;
    return (foreign && !task.kind.activity().duty() ? crossSpeed : speed) * pace;
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
