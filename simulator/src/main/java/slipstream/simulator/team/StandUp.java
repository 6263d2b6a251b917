package slipstream.simulator.team;

import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.perception.Observer;
import slipstream.simulator.team.work.Story;

/**
 * The daily stand-up, at which stories behind their line are looked at. A committed story is
 * expected done after its share of the sprint, by its place among those that were committed and not
 * done when the sprint began.
 */
final class StandUp {
  private final Scenario scenario;
  private final Story[] stories;
  private final Observer observer;

  /** The stories of the sprint, by rank: found once a sprint, for a backlog is much longer. */
  private final Story[] expected;

  private int count;

  /** The sprint that these are of; -1 before the first. */
  private int found;

  StandUp(Scenario scenario, Story[] stories, Observer observer) {
    this.scenario = scenario;
    this.stories = stories;
    this.observer = observer;
    expected = new Story[stories.length];
  }

  /** A run begins. */
  void clear() {
    found = -1;
  }

  /**
   * Looks at the stories of a sprint that are late.
   *
   * @param promisedEnd rank behind the last promised story
   */
  void meet(double now, int sprint, int promisedEnd) {
    double begun = sprint * scenario.sprint().length();
    if (now == begun) {
      // The sprint was planned a moment ago; nothing is late, and what ends now still ends before.
      return;
    }
    if (found != sprint) {
      found = sprint;
      find(begun, promisedEnd);
    }
    for (int i = 0; i < count; i++) {
      double line = begun + scenario.sprint().length() * (i + 1) / count;
      // The first that need not be done yet is the last to be looked at.
      if (now <= line) {
        return;
      }
      if (!expected[i].done()) {
        observer.standUp(expected[i], (now - line) / scenario.sprint().hoursPerDay());
      }
    }
  }

  private void find(double begun, int promisedEnd) {
    count = 0;
    for (int rank = 0; rank < promisedEnd; rank++) {
      Story story = stories[rank];
      if (story.committed() && story.doneAt() > begun) {
        expected[count++] = story;
      }
    }
  }
}
