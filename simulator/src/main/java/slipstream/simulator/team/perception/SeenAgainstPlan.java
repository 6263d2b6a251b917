package slipstream.simulator.team.perception;

import java.util.Arrays;
import slipstream.simulator.scenario.Perception;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Story;

/**
 * Who looks late: what can be seen of each discipline's work of a sprint, beside what was planned
 * by now. A story that is done is seen whole; of others, built or not, only what their discipline's
 * work shows. The plan gives each story its turn, an equal share of the sprint, and expects all its
 * parts to grow evenly meanwhile.
 */
final class SeenAgainstPlan {
  private final double[] visibility;
  private final double tolerance;

  /** By seat: share of the sprint's hours by which it seems to be behind; negative if ahead. */
  private final double[] lag;

  /** By seat: estimated hours of the sprint. */
  private final double[] hours;

  private Story[] stories;
  private int count;

  SeenAgainstPlan(Perception row, Crew[] disciplines) {
    tolerance = row.tolerance();
    visibility = new double[disciplines.length];
    lag = new double[disciplines.length];
    hours = new double[disciplines.length];
    for (Crew crew : disciplines) {
      visibility[crew.seat()] = row.visibility().of(crew.discipline());
    }
  }

  /** Takes up the stories of a sprint; see {@link Observer#expect}. */
  void expect(Story[] stories, int count) {
    this.stories = stories;
    this.count = count;
    for (int seat = 0; seat < hours.length; seat++) {
      hours[seat] = 0;
      for (int i = 0; i < count; i++) {
        hours[seat] += stories[i].part(seat).estimate();
      }
    }
  }

  /** Compares; see {@link Observer#look}. */
  void look(double passed) {
    Arrays.fill(lag, 0);
    for (int i = 0; i < count; i++) {
      double planned = Math.max(0, Math.min(1, passed * count - i));
      if (!asPlanned(stories[i], planned)) {
        for (int seat = 0; seat < lag.length; seat++) {
          Part part = stories[i].part(seat);
          lag[seat] += part.estimate() * (planned - seen(part));
        }
      }
    }
    for (int seat = 0; seat < lag.length; seat++) {
      lag[seat] = hours[seat] > 0 ? lag[seat] / hours[seat] : 0;
    }
  }

  /** Most stories are: done, and their turn is over, or not begun before it. */
  private static boolean asPlanned(Story story, double planned) {
    return planned == 1 ? story.done() : planned == 0 && !story.started();
  }

  /** Whether the discipline in a seat seemed to lag its plan at the last look. */
  boolean late(int seat) {
    return lag[seat] > tolerance;
  }

  /** Whether somebody who looks late shows less of a story than was planned by now. */
  boolean behind(Story story, double planned) {
    boolean behind = false;
    for (int seat = 0; seat < lag.length; seat++) {
      Part part = story.part(seat);
      behind |= late(seat) && part.present() && seen(part) < planned;
    }
    return behind;
  }

  /** Share (0 to 1) of a part that can be seen. */
  double seen(Part part) {
    return part.story().done() ? 1 : part.progress() * visibility[part.crew().seat()];
  }

  /** Share (0 to 1) that a part has of its story, by estimated hours. */
  double share(Part part) {
    return part.estimate() / Math.max(part.story().estimate(), 1e-9);
  }

  /** Share (0 to 1) of a story that cannot be seen. */
  double unseen(Story story) {
    double unseen = 0;
    for (int seat = 0; seat < lag.length; seat++) {
      unseen += share(story.part(seat)) * (1 - seen(story.part(seat)));
    }
    return unseen;
  }
}
