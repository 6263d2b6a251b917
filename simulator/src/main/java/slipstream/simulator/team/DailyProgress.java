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
  private final Scenario scenario;
  private final Story[] stories;
  private final Crew[] disciplines;
  private final Facts facts;

  /** By seat: hours promised. */
  private final double[] promised;

  /** By seat: hours of the promised stories before {@link #doneEnd}. */
  private final double[] before;

  /** All stories before this rank are done or not promised; they are summed once. */
  private int doneEnd;

  private int days;

  DailyProgress(Scenario scenario, Story[] stories, Crew[] disciplines, Facts facts) {
    this.scenario = scenario;
    this.stories = stories;
    this.disciplines = disciplines;
    this.facts = facts;
    promised = new double[disciplines.length];
    before = new double[disciplines.length];
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
    for (Crew crew : disciplines) {
      int seat = crew.seat();
      double visibility = scenario.perception().visibility().of(crew.discipline());
      double done = before[seat];
      double visible = before[seat];
      for (int rank = doneEnd; rank < begunEnd; rank++) {
        Story story = stories[rank];
        double hours = promisedHours(story, seat);
        if (hours > 0) {
          double progress = hours * story.part(seat).progress();
          done += progress;
          visible += story.done() ? progress : progress * visibility;
        }
      }
      int row = crew.discipline().ordinal();
      facts.real[row][day] = promised[seat] == 0 ? 1 : done / promised[seat];
      facts.seen[row][day] = promised[seat] == 0 ? 1 : visible / promised[seat];
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
