package slipstream.simulator.team.mechanism;

import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Mechanisms;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.work.Agent;
import slipstream.simulator.team.work.Chance;
import slipstream.simulator.team.work.Duty;
import slipstream.simulator.team.work.Outcome;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Post;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.work.Workplace;

/**
 * 3b. Decisions are reversed, the more so when nobody owned them: rework for the part, questions
 * for whoever decided.
 */
final class Reversals implements Mechanism {
  private final Mechanisms.Reversals row;
  private final Workplace workplace;
  private final Post owner;
  private final RandomStream[] chance;
  private final Outcome reversed = this::reversed;
  private final Debt debt;

  Reversals(Workplace workplace, int stories, Debt debt) {
    this.workplace = workplace;
    this.debt = debt;
    row = workplace.scenario().mechanisms().reversals();
    owner = workplace.post(row.governedBy());
    chance = workplace.chances().each(Chance.REVERSALS, stories * workplace.disciplines().length);
  }

  /** A decision was taken: it may be reversed later. */
  void decided(Task decision) {
    RandomStream draws = chance[decision.part.index()];
    double mark = draws.uniform();
    boolean reverses = row.enabled() && mark < row.chance().at(owner.level());
    double delay = Duty.hoursIf(reverses, row.delay(), draws);
    double share = Duty.shareIf(reverses, row.redo(), draws);
    if (!reverses) {
      return;
    }
    Cause cause = mark < row.chance().present() ? Cause.COMMON_LUCK : owner.cause();
    Task reversal = workplace.desk().task(Activity.REWORK, cause, 0, decision);
    reversal.part = decision.part;
    reversal.story = decision.story;
    reversal.detail = share;
    workplace.desk().later(reversal, delay, reversed);
  }

  private void reversed(Task reversal) {
    Part part = reversal.part;
    Task decision = (Task) reversal.trigger;
    Agent decider = decision.agent();
    double hours = TimeGrid.snap(reversal.detail * part.workedNow());
    // Where the story is done already, the rework is left behind as debt.
    part.redo(hours, Activity.REWORK, reversal.cause, null);
    debt.reversed(reversal.cause);
    if (decider == null) {
      return;
    }
    workplace.witness().reversedDecision(decider.crew(), reversal.cause, decision.doneAt, hours);
    double questioning = Duty.hours(row.questioning(), chance[part.index()]);
    if (questioning > 0) {
      Task question = workplace.desk().task(Activity.DECIDING, reversal.cause, questioning, null);
      question.interrupts();
      workplace.desk().give(question, decider);
    }
  }
}
