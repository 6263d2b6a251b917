package slipstream.simulator.team;

import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.perception.Observer;
import slipstream.simulator.team.work.Story;

/**
 * The daily stand-up and the sprint review, at which observers look at the stories of the sprint.
 * Each has its turn, an equal share of the sprint, by its place among those that were committed and
 * not done when the sprint began; its line is the end of its turn.
 */
final class Ceremonies {
  private final Scenario scenario;
  private final Story[] stories;
  private final Observer observer;

  /** The stories of the sprint, by rank: found once a sprint, for a backlog is much longer. */
  private final Story[] expected;

  private int count;

  /** The sprint that these are of; -1 before the first. */
  private int found;

  Ceremonies(Scenario scenario, Story[] stories, Observer observer) {
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
   * Stands up: looks at the stories of a sprint whose turn has come.
   *
   * @param promisedEnd rank behind the last promised story
   */
  void standUp(double now, int sprint, int promisedEnd) {
    double begun = begun(sprint);
    if (now == begun) {
      // The sprint was planned a moment ago; nothing is late, and what ends now still ends before.
      return;
    }
    find(sprint, promisedEnd);
    double length = scenario.sprint().length();
    double passed = (now - begun) / length;
    observer.look(passed);
    for (int i = 0; i < count; i++) {
      double planned = passed * count - i;
      if (planned <= 0) {
        return;
      }
      if (!expected[i].done()) {
        double line = begun + length * (i + 1) / count;
        double daysLate = (now - line) / scenario.sprint().hoursPerDay();
        observer.standUp(expected[i], Math.min(1, planned), daysLate);
      }
    }
  }

  /**
   * Reviews a sprint at its end: looks at the stories that are not done.
   *
   * @param promisedEnd rank behind the last promised story
   */
  void review(int sprint, int promisedEnd) {
    find(sprint, promisedEnd);
    observer.look(1);
    for (int i = 0; i < count; i++) {
      if (!expected[i].done()) {
        observer.review(expected[i]);
      }
    }
  }

  private double begun(int sprint) {
    return sprint * scenario.sprint().length();
  }

  private void find(int sprint, int promisedEnd) {
    if (found == sprint) {
      return;
    }
    found = sprint;
    count = 0;
    for (int rank = 0; rank < promisedEnd; rank++) {
      Story story = stories[rank];
      if (story.committed() && story.doneAt() > begun(sprint)) {
        expected[count++] = story;
      }
    }
    observer.expect(expected, count);
  }
}
