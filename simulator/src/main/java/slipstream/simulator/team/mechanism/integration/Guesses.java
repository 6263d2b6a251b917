package slipstream.simulator.team.mechanism.integration;

import java.util.Arrays;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Story;

/** What was built on a guess of the contract, and what did not match in the end. */
final class Guesses {
  /** Hour at which the first part of each story was begun, perhaps on a guess. */
  private final double[] from;

  /** Hours of each part that were built on a guess. */
  private final double[] hours;

  /** Why each part did not match, until its defects are counted; null where it did. */
  private final Cause[] mismatched;

  Guesses(int stories, int parts) {
    from = new double[stories];
    hours = new double[parts];
    mismatched = new Cause[parts];
  }

  void begin() {
    Arrays.fill(hours, 0);
    Arrays.fill(mismatched, null);
  }

  /** The story's first part is begun. */
  void begun(Story story, double now) {
    from[story.rank()] = now;
  }

  /** What is done of the part so far is built on a guess. */
  void guessed(Part part, double worked) {
    hours[part.index()] = worked;
  }

  /** Hours of the part that were built on a guess. */
  double hours(Part part) {
    return hours[part.index()];
  }

  /** Whether a part of the story was built on a guess, if only in part. */
  boolean any(Story story) {
    boolean any = false;
    for (int seat = 0; seat < story.parts(); seat++) {
      any |= hours(story.part(seat)) > 0;
    }
    return any;
  }

  /** Hour from which parts of the story were built on a guess, if any were. */
  double since(Story story) {
    return from[story.rank()];
  }

  /** The part does not match what it was to fit. */
  void mismatched(Part part, Cause cause) {
    mismatched[part.index()] = cause;
  }

  /** What the part did not match for, told once; null where it matched. */
  Cause takeMismatch(Part part) {
    Cause cause = mismatched[part.index()];
    mismatched[part.index()] = null;
    return cause;
  }
}
