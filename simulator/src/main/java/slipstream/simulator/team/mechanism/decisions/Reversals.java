package slipstream.simulator.team.mechanism.decisions;

import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.value.Governed;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.work.Agent;
import slipstream.simulator.team.work.Outcome;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Duty;
import slipstream.simulator.team.workplace.Post;
import slipstream.simulator.team.workplace.Workplace;

/**
 * 3b. Decisions are reversed, the more so when nobody owned them: rework for the part, questions
 * for whoever decided.
 */
public final class Reversals implements Mechanism {
  static final TaskKind QUESTIONED = TaskKind.of("decision-questioned", Decisions.DECIDING);

  private static final Chance CHANCE = new Chance(12);

  /** What it brings. */
  public static final Declaration<Reversals> DECLARATION =
      Declaration.of(
              "reversals",
              "3b. Decisions are reversed: rework, and the decider is questioned.",
              Row.class,
              Reversals::new)
          .drawing(CHANCE)
          .giving(QUESTIONED, TaskKind.REWORK);

  /** 3b. Decisions are reversed: rework, and the decider is questioned. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param(value = "Decisions that are reversed.", unit = Unit.SHARE, max = 1) Governed chance,
      @Param(value = "Time until the reversal.", unit = Unit.HOURS, max = 10_000)
          Distribution delay,
      @Param(
              value = "Share of the part's finished work that is redone.",
              unit = Unit.SHARE,
              max = 1)
          Distribution redo,
      @Param(value = "Effort of the decider, who is questioned.", unit = Unit.HOURS, max = 10_000)
          Distribution questioning)
      implements MechanismBlock {}

  private final Row row;
  private final Workplace workplace;
  private final Post owner;
  private final RandomStream[] chance;
  private final Outcome reversed = this::reversed;
  private final Debt debt;

  Reversals(Setting setting) {
    workplace = setting.workplace();
    int stories = setting.backlog().length;
    debt = setting.with(Debt.DECLARATION);
    row = setting.row(Row.class);
    owner = workplace.post(row.governedBy());
    chance = workplace.chances().eachPart(CHANCE, 0, stories);
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
    Task reversal = workplace.desk().task(TaskKind.REWORK, cause, 0, decision);
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
    part.redo(hours, TaskKind.REWORK, reversal.cause, null);
    debt.reversed(reversal.cause);
    if (decider == null) {
      return;
    }
    workplace.witness().reversedDecision(decider.crew(), reversal.cause, decision.doneAt, hours);
    double questioning = Duty.hours(row.questioning(), chance[part.index()]);
    if (questioning > 0) {
      Task question = workplace.desk().task(QUESTIONED, reversal.cause, questioning, null);
      question.interrupts();
      workplace.desk().give(question, decider);
    }
  }
}
