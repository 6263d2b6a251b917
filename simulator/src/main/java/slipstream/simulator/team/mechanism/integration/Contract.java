package slipstream.simulator.team.mechanism.integration;

import java.util.Arrays;
import java.util.Set;
import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.scenario.mechanism.Input;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.mechanism.Prospects;
import slipstream.simulator.scenario.people.FallsTo;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.value.Governed;
import slipstream.simulator.scenario.value.GovernedDistribution;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Readiness;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.mechanism.feedback.LateFeedback;
import slipstream.simulator.team.work.Outcome;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Stage;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Duty;
import slipstream.simulator.team.workplace.Post;
import slipstream.simulator.team.workplace.Workplace;

/**
 * 4c. The discipline that needs the contract as an input writes it if it is not there, in
 * mid-sprint. The other one builds against a mock meanwhile: that makes it look fast, and what it
 * built on a guess may not match at integration.
 */
public final class Contract
    implements Mechanism.BeforePart, Mechanism.AfterPart, Mechanism.AtStage {
  /** Writing the contract between the parts. */
  public static final Activity CONTRACTING = new Activity(7, "contracting", Activity.Group.DUTY);

  static final TaskKind CONTRACT = TaskKind.of("contract", CONTRACTING);

  private static final Chance CHANCE = new Chance(16);

  /** What it brings. */
  public static final Declaration<Contract> DECLARATION =
      Declaration.of(
              "contract",
              "4c. A contract that does not exist is written mid-sprint; the other part builds on a guess.",
              Row.class,
              Contract::new)
          .drawing(CHANCE)
          .giving(CONTRACT, TaskKind.REWORK, Agreement.AGREEMENT, Agreement.RENEGOTIATION);

  /** 4c. A contract that does not exist is written mid-sprint; the other part builds on a guess. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Effort to write the contract.", unit = Unit.HOURS, max = 10_000)
          GovernedDistribution effort,
      @Param(value = "Guesses that do not match at integration.", unit = Unit.SHARE, max = 1)
          Governed mismatch,
      @Param(
              value = "Share of the work built on the guess that is redone.",
              unit = Unit.SHARE,
              max = 1)
          Distribution redo,
      @Param(
              value = "Latent defects that come with each part that does not match.",
              unit = Unit.COUNT,
              max = 10)
          double defectsPerMismatch,
      @Param(
              value =
                  "Effort to agree on an interface, where contracts come first: hours of everybody"
                      + " at the table.",
              unit = Unit.HOURS,
              max = 10_000)
          GovernedDistribution upFront,
      @Param(
              value = "Effort to agree again after a change that breaks it, where they come first.",
              unit = Unit.HOURS,
              max = 10_000)
          GovernedDistribution renegotiation,
      @Param(
              value = "Stories in a row that one agreement serves, where contracts come first.",
              unit = Unit.COUNT,
              min = 1,
              max = 1_000)
          int consumers)
      implements MechanismBlock {
    @Override
    public String reasonAgainst(String key, Prospects prospects) {
      boolean price = Set.of("up-front", "renegotiation", "consumers").contains(key);
      return enabled() && price && !prospects.contractsMayComeFirst()
          ? "contracts do not come first"
          : MechanismBlock.super.reasonAgainst(key, prospects);
    }

    @Override
    public Set<Input> inputs() {
      return Set.of(Input.API_CONTRACT);
    }
  }

  private final Row row;
  private final Workplace workplace;
  private final Post owner;
  private final Readiness readiness;
  private final LateFeedback late;
  private final Duty duty;
  private final RandomStream[] chance;
  private final Agreement agreement;

  /** Whether contracts come first: then nobody guesses. */
  private final boolean first;

  private final State[] states;

  private final Guesses guesses;
  private final Outcome written = this::written;

  private enum State {
    UNKNOWN,
    AGREED,
    MISSING,
    BEING_WRITTEN
  }

  Contract(Setting setting) {
    workplace = setting.workplace();
    int stories = setting.backlog().length;
    late = setting.with(LateFeedback.DECLARATION);
    row = setting.row(Row.class);
    owner = workplace.post(row.governedBy());
    readiness = new Readiness(workplace, stories, Input.API_CONTRACT, owner);
    duty = new Duty(workplace, CONTRACT, owner, row.fallsTo());
    int parts = stories * workplace.disciplines().length;
    chance = workplace.chances().eachPart(CHANCE, 0, stories);
    Interfaces interfaces = new Interfaces(setting.backlog(), row.consumers());
    agreement = new Agreement(workplace, row, interfaces, readiness, chance);
    first = workplace.scenario().practices().contractFirst();
    states = new State[stories];
    guesses = new Guesses(stories, parts);
  }

  @Override
  public void begin() {
    Arrays.fill(states, State.UNKNOWN);
    guesses.begin();
    agreement.begin();
  }

  @Override
  public void prepare(Part part, Step trigger) {
    if (first) {
      agreement.prepare(part, trigger);
      return;
    }
    int rank = part.story().rank();
    if (states[rank] == State.UNKNOWN) {
      states[rank] = missing(part.story()) ? State.MISSING : State.AGREED;
      guesses.begun(part.story(), workplace.simulation().now());
    }
    if (states[rank] == State.MISSING && readiness.needed(part)) {
      states[rank] = State.BEING_WRITTEN;
      RandomStream draws = chance[part.index()];
      part.hold();
      duty.forPart(part, trigger, duty.hours(row.effort(), draws), 0, draws, written);
    }
  }

  /** Looked at when the story's first part is begun, whichever that is. */
  private boolean missing(Story story) {
    boolean missing = false;
    for (int seat = 0; seat < story.parts(); seat++) {
      Part part = story.part(seat);
      missing |= part.present() && readiness.needed(part) && readiness.missing(part);
    }
    return missing;
  }

  /** A change has broken the contract of a begun story. */
  public void broken(Story story) {
    if (row.enabled() && first) {
      agreement.broken(story);
    }
  }

  /** Whether a part of the story was built, if only in part, before there was a contract. */
  public boolean skipped(Story story) {
    return guesses.any(story);
  }

  /** Hour at which work on a story began without its contract. */
  public double skippedAt(Story story) {
    return guesses.since(story);
  }

  /** What a contract that is skipped now is due to. */
  public Cause skippedBy() {
    return owner.held() ? Cause.COMMON_LUCK : owner.cause();
  }

  private void written(Task task) {
    Story story = task.story;
    states[story.rank()] = State.AGREED;
    for (int seat = 0; seat < story.parts(); seat++) {
      Part other = story.part(seat);
      if (other != task.part && other.present() && !other.built()) {
        guesses.guessed(other, other.workedNow());
      }
    }
    task.part.release(task);
  }

  /** A part that is built while nobody has agreed the contract was built on a guess as a whole. */
  @Override
  public void built(Part part, Step trigger) {
    if (!first && states[part.story().rank()] != State.AGREED) {
      guesses.guessed(part, part.actual());
    }
  }

  @Override
  public Stage stage() {
    return Stage.INTEGRATE;
  }

  @Override
  public void enter(Story story, Step trigger) {
    for (int seat = 0; seat < story.parts(); seat++) {
      Part part = story.part(seat);
      RandomStream draws = chance[part.index()];
      double mark = draws.uniform();
      double guessed = guesses.hours(part);
      boolean matters = guessed > 0 && mark < row.mismatch().at(owner.level());
      double share = Duty.shareIf(matters, row.redo(), draws);
      double hours = TimeGrid.snap(share * guessed);
      if (hours > 0) {
        Cause cause = mark < row.mismatch().present() ? Cause.COMMON_LUCK : owner.cause();
        workplace
            .witness()
            .mismatch(row.governedBy(), cause, skippedAt(story), late.hours(part, hours));
        late.redo(part, hours, TaskKind.REWORK, cause, trigger);
        guesses.mismatched(part, cause);
      }
    }
  }

  /**
   * What a part did not match for, when what it hides is counted; asked once, then forgotten.
   *
   * @return null where it matched
   */
  public Cause takeMismatch(Part part) {
    return guesses.takeMismatch(part);
  }

  /** Expected defects that a mismatch leaves in a part beside what is redone. */
  public double defectsPerMismatch() {
    return row.defectsPerMismatch();
  }
}
