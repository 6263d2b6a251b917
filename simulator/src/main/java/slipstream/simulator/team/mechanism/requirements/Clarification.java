package slipstream.simulator.team.mechanism.requirements;

import java.util.Arrays;
import java.util.Set;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.mechanism.Input;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.people.FallsTo;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.value.GovernedDistribution;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Outside;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Readiness;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.work.Outcome;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Duty;
import slipstream.simulator.team.workplace.Workplace;

/**
 * 1a. Open questions. A part whose requirements are not ready can't begin before they are answered:
 * asking costs effort, the stakeholders answer after a latency. An analyst answers most before the
 * sprint, and the rest from a queue.
 */
public final class Clarification implements Mechanism.BeforePart {
  /** Asking, and answering, what is open. */
  public static final Activity CLARIFYING = new Activity(4, "clarifying", Activity.Group.DUTY);

  static final TaskKind QUESTION =
      TaskKind.of("question", CLARIFYING).waitingFor(Outside.STAKEHOLDERS);

  private static final Chance CHANCE = new Chance(5);

  /** What it brings. */
  public static final Declaration<Clarification> DECLARATION =
      Declaration.of(
              "clarification",
              "1a. Open questions when a part is begun are asked, and answered after a latency.",
              Row.class,
              Clarification::new)
          .drawing(CHANCE)
          .giving(QUESTION);

  /** 1a. Open questions when a part is begun are asked, and answered after a latency. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(
              value = "Effort to ask, or to answer where the role is present.",
              unit = Unit.HOURS,
              max = 10_000)
          GovernedDistribution effort,
      @Param(
              value = "Time until the answer, from outside the team.",
              unit = Unit.HOURS,
              max = 10_000)
          GovernedDistribution latency,
      @Param(
              value = "Latent defects that come with each question answered in mid-sprint.",
              unit = Unit.COUNT,
              max = 10)
          double defectsPerQuestion)
      implements MechanismBlock {
    @Override
    public Set<Input> inputs() {
      return Set.of(Input.REQUIREMENTS);
    }
  }

  private final Row row;
  private final Workplace workplace;
  private final Readiness readiness;
  private final Duty duty;
  private final RandomStream[] chance;

  /** What planning knows of each part's questions. */
  private final State[] states;

  private final double[] answeredByDevelopers;

  /** Parts that were begun before the answer that refinement asked for. */
  private final boolean[] waited;

  private final Outcome answered = this::answered;
  private final Outcome refined = this::refined;

  private enum State {
    UNKNOWN,
    READY,
    OPEN,
    ASKED
  }

  Clarification(Setting setting) {
    workplace = setting.workplace();
    int stories = setting.backlog().length;
    row = setting.row(Row.class);
    readiness =
        new Readiness(workplace, stories, Input.REQUIREMENTS, workplace.post(row.governedBy()));
    duty = new Duty(workplace, QUESTION, workplace.post(row.governedBy()), row.fallsTo());
    int parts = stories * workplace.disciplines().length;
    chance = workplace.chances().eachPart(CHANCE, 0, stories);
    states = new State[parts];
    answeredByDevelopers = new double[parts];
    waited = new boolean[parts];
  }

  @Override
  public void begin() {
    Arrays.fill(states, State.UNKNOWN);
    Arrays.fill(answeredByDevelopers, 0);
    Arrays.fill(waited, false);
  }

  @Override
  public void prepare(Part part, Step trigger) {
    if (open(part)) {
      if (states[part.index()] == State.ASKED) {
        // Refinement has asked already: the part waits for that answer.
        part.hold();
        waited[part.index()] = true;
      } else {
        ask(part, trigger);
      }
    }
  }

  /** Whether the part has open questions now. */
  public boolean open(Part part) {
    int i = part.index();
    if (states[i] == State.UNKNOWN) {
      boolean missing = row.enabled() && part.present() && readiness.missing(part);
      states[i] = missing ? State.OPEN : State.READY;
    }
    return states[i] != State.READY;
  }

  /**
   * Asks a question about a part that somebody works on, and holds the part until it is answered.
   */
  void ask(Part part, Step trigger) {
    if (!row.enabled()) {
      return;
    }
    part.hold();
    if (!duty.owned()) {
      answeredByDevelopers[part.index()]++;
    }
    states[part.index()] = State.ASKED;
    post(part, trigger, answered);
  }

  /**
   * Asks the open questions of a part that is not committed, so that it is ready for a later
   * sprint.
   */
  public void refine(Part part) {
    if (open(part) && states[part.index()] == State.OPEN) {
      states[part.index()] = State.ASKED;
      post(part, null, refined);
    }
  }

  private void post(Part part, Step trigger, Outcome outcome) {
    RandomStream draws = chance[part.index()];
    double effort = duty.hours(row.effort(), draws);
    double wait = duty.hours(row.latency(), draws);
    duty.forPart(part, trigger, effort, wait, draws, outcome);
  }

  private void answered(Task task) {
    states[task.part.index()] = State.READY;
    task.part.release(task);
  }

  private void refined(Task task) {
    states[task.part.index()] = State.READY;
    if (waited[task.part.index()]) {
      waited[task.part.index()] = false;
      task.part.release(task);
    }
  }

  /** Expected defects that come with what developers had to find out about a part by themselves. */
  public double defects(Part part) {
    return answeredByDevelopers[part.index()] * row.defectsPerQuestion();
  }
}
