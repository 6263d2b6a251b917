package slipstream.simulator.team.work;

import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.TaskKind;

/**
 * With whom an agent works on a part: who helps it, or whom it helps. The part stays with whoever
 * is helped, and is done when that one's bell rings.
 */
final class Pairing {
  private final Agent self;
  private Agent helper;
  private Agent owner;

  Pairing(Agent self) {
    this.self = self;
  }

  void clear() {
    helper = null;
    owner = null;
  }

  /** Whether somebody helps this agent. */
  boolean helped() {
    return helper != null;
  }

  /** Whether this agent helps somebody. */
  boolean helps() {
    return owner != null;
  }

  /**
   * Sits down beside somebody who works alone.
   *
   * @return the help, as a task
   */
  Task join(Agent alone, Desk desk) {
    Task theirs = alone.current();
    alone.stretch().bank();
    alone.pairing().helper = self;
    alone.stretch().retime();
    double hours = alone.stretch().left();
    Task help = desk.task(TaskKind.PAIRING, Cause.PLANNED_WORK, hours, null);
    help.part = theirs.part;
    help.story = theirs.story;
    help.urgency = theirs.urgency;
    owner = alone;
    return help;
  }

  /**
   * Whoever is helped ends the pair; the helper has not noticed yet.
   *
   * @return the helper; {@code null} if there was none
   */
  Agent part() {
    Agent mate = helper;
    if (mate != null) {
      helper = null;
      mate.pairing().owner = null;
    }
    return mate;
  }

  /** The helper ends the pair: the other goes on alone, if it had not ended it before. */
  void stop() {
    if (owner != null) {
      Agent alone = owner;
      alone.stretch().bank();
      alone.pairing().part();
      alone.stretch().retime();
    }
  }
}
