package slipstream.simulator.team;

import java.util.Arrays;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Story;

/**
 * How much of its promised work each discipline has done at the end of each day: a story that is
 * done is seen whole, of others only what shows.
 */
final class DailyProgress {
  private final Story[] stories;
  private final Crew[] disciplines;
  private final Facts facts;

  /** By seat: hours promised. */
  private final double[] promised;

  /** By seat: hours of the promised stories before {@link #doneEnd}. */
  private final double[] before;

  /** By seat: hours of the promised stories that are done today, and that can be seen. */
  private final double[] done;

  private final double[] visible;

  /** By seat: share of what is done of an unfinished story that can be seen. */
  private final double[] visibility;

  /** All stories before this rank are done or not promised; they are summed once. */
  private int doneEnd;

  private int days;

  DailyProgress(Scenario scenario, Story[] stories, Crew[] disciplines, Facts facts) {
    this.stories = stories;
    this.disciplines = disciplines;
    this.facts = facts;
    promised = new double[disciplines.length];
    before = new double[disciplines.length];
    done = new double[disciplines.length];
    visible = new double[disciplines.length];
    visibility = new double[disciplines.length];
    for (Crew crew : disciplines) {
      visibility[crew.seat()] = scenario.perception().visibility().of(crew.discipline());
    }
  }

  /** A run begins, in which stories before a rank are promised. */
  void begin(int promisedEnd) {
    days = 0;
    doneEnd = 0;
    Arrays.fill(before, 0);
    Arrays.fill(promised, 0);
    for (int rank = 0; rank < promisedEnd; rank++) {
      for (int seat = 0; seat < promised.length; seat++) {
        promised[seat] += promisedHours(stories[rank], seat);
      }
    }
  }

  /**
   * A day ends.
   *
   * @param begunEnd rank behind the last promised story that somebody has begun
   */
  void dayEnds(int day, int begunEnd) {
    if (day >= facts.seen[0].length) {
      return;
    }
    days = day + 1;
    passDone(begunEnd);
    System.arraycopy(before, 0, done, 0, done.length);
    System.arraycopy(before, 0, visible, 0, visible.length);
    for (int rank = doneEnd; rank < begunEnd; rank++) {
      if (stories[rank].started() && stories[rank].promised()) {
        add(stories[rank]);
      }
    }
    for (Crew crew : disciplines) {
      int seat = crew.seat();
      int row = crew.discipline().ordinal();
      facts.real[row][day] = promised[seat] == 0 ? 1 : done[seat] / promised[seat];
      facts.seen[row][day] = promised[seat] == 0 ? 1 : visible[seat] / promised[seat];
    }
  }

  private void add(Story story) {
    boolean whole = story.done();
    for (int seat = 0; seat < done.length; seat++) {
      Part part = story.part(seat);
      double hours = part.estimate();
      if (hours > 0) {
        double progress = whole ? hours : hours * part.progress();
        done[seat] += progress;
        visible[seat] += whole ? progress : progress * visibility[seat];
      }
    }
  }

  private void passDone(int begunEnd) {
    while (doneEnd < begunEnd && (stories[doneEnd].done() || !stories[doneEnd].promised())) {
      for (int seat = 0; seat < before.length; seat++) {
        before[seat] += promisedHours(stories[doneEnd], seat);
      }
      doneEnd++;
    }
  }

  private static double promisedHours(Story story, int seat) {
    Part part = story.part(seat);
    return story.promised() && part.present() ? part.estimate() : 0;
  }

  /** The run is over: days that it did not see are as the last, or as the end where it came. */
  void close(Crew crew) {
    int row = crew.discipline().ordinal();
    double rest = facts.cutOff && days > 0 ? facts.real[row][days - 1] : 1;
    double restSeen = facts.cutOff && days > 0 ? facts.seen[row][days - 1] : 1;
    Arrays.fill(facts.real[row], days, facts.real[row].length, rest);
    Arrays.fill(facts.seen[row], days, facts.seen[row].length, restSeen);
  }
}
