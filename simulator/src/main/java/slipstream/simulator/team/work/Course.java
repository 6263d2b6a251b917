package slipstream.simulator.team.work;

import slipstream.simulator.team.ledger.Step;

/**
 * What happens to stories on their way, besides the work itself. The mechanisms implement it;
 * stories call it and know no mechanism.
 */
public interface Course {
  /** Somebody is about to begin a part. Whatever must be done first holds the part. */
  void prepare(Part part, Step trigger);

  /** Hours of work on the part at which it next meets a surprise; infinite if it meets no more. */
  double nextSurprise(Part part);

  /** The part's work has reached a surprise. What comes of it may hold the part. */
  void surprise(Part part, Task trigger);

  /** The part's own work is finished. */
  void built(Part part, Step trigger);

  /** The story enters a stage. Whatever must be done in it holds the story. */
  void enter(Story story, Stage stage, Step trigger);

  /** The story is done. */
  void done(Story story);
}
