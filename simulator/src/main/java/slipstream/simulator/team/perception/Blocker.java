package slipstream.simulator.team.perception;

import slipstream.simulator.team.ledger.Party;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Stage;
import slipstream.simulator.team.work.Story;

/** Where an unfinished story stands, and with whom. */
public final class Blocker {
  private Blocker() {}

  /**
   * The step that the story is at: of the part with most left while parts are built, of the whole
   * story later.
   *
   * @return {@code null} if nobody has begun that part
   */
  public static Step of(Story story) {
    if (story.stage() != Stage.BUILD) {
      return story.latest();
    }
    Part most = null;
    for (int seat = 0; seat < story.parts(); seat++) {
      Part part = story.part(seat);
      if (part.built()) {
        continue;
      }
      if (most == null || left(part) > left(most)) {
        most = part;
      }
    }
    return most == null ? story.latest() : most.latest();
  }

  private static double left(Part part) {
    return part.estimate() * (1 - part.progress());
  }

  /** Who is at the step: its performer's party, or the outside. */
  static Party party(Step step) {
    if (step == null) {
      return Party.NOBODY;
    }
    return step.performer == null ? Party.OUTSIDE : step.performer.party();
  }

  /** Who is seen with the story: whoever performs its step, or asked for what it waits for. */
  static Party holder(Step step) {
    for (Step asked = step; asked != null; asked = asked.trigger) {
      if (asked.performer != null) {
        return asked.performer.party();
      }
    }
    return Party.NOBODY;
  }
}
