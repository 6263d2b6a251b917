package slipstream.simulator.team.mechanism.production;

import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.mechanism.feedback.LateFeedback;
import slipstream.simulator.team.work.Agent;
import slipstream.simulator.team.work.Outcome;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Duty;
import slipstream.simulator.team.workplace.Workplace;

/**
 * 6a. A part that is built waits for somebody else of its discipline to review it, and if there is
 * nobody, for the other discipline. The reviewer comes to it at the next pause, or is stopped at
 * once; so the wait is the queue of people, and no parameter. What is found is mended by the maker,
 * before any test. Alone in a team, nobody reviews.
 */
public final class Review implements Mechanism.AfterPart {
  /** Reading what another built. */
  public static final Activity REVIEWING = new Activity(36, "reviewing", Activity.Group.DUTY);

  static final TaskKind REVIEW = TaskKind.of("review", REVIEWING);

  static final TaskKind FINDING = TaskKind.of("review-finding", Defects.FIXING).addingWork();

  private static final Chance CHANCE = new Chance(39);

  /** What it brings. */
  public static final Declaration<Review> DECLARATION =
      Declaration.of(
              "review",
              "6a. What is built waits for somebody else to review it.",
              Row.class,
              Review::new)
          .drawing(CHANCE)
          .giving(REVIEW, FINDING);

  /** 6a. What is built waits for somebody else to review it. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param(
              value = "Effort of a review, per hour of work in the part.",
              unit = Unit.SHARE,
              max = 1)
          double effort,
      @Param(
              value = "Reviews that stop the reviewer at once; the others wait for a pause.",
              unit = Unit.SHARE,
              max = 1)
          double interrupts,
      @Param(value = "Defects of the maker's own that a review finds.", unit = Unit.SHARE, max = 1)
          double found,
      @Param(value = "Effort to mend what a review found.", unit = Unit.HOURS, max = 10_000)
          Distribution fix)
      implements MechanismBlock {
    @Override
    public Row off() {
      return new Row(false, effort, interrupts, found, fix);
    }
  }

  private final Row row;
  private final Workplace workplace;
  private final Defects defects;
  private final LateFeedback late;
  private final RandomStream[] chance;
  private final Outcome reviewed = this::reviewed;

  Review(Setting setting) {
    workplace = setting.workplace();
    defects = setting.with(Defects.DECLARATION);
    late = setting.with(LateFeedback.DECLARATION);
    row = setting.row(Row.class);
    chance = workplace.chances().eachPart(CHANCE, 0, setting.backlog().length);
  }

  @Override
  public void built(Part part, Step trigger) {
    Agent reviewer = reviewer(part);
    double effort = TimeGrid.snap(row.effort() * part.actual());
    if (reviewer == null || effort == 0) {
      return;
    }
    Task review = workplace.desk().task(REVIEW, Cause.REVIEW, effort, trigger);
    review.part = part;
    review.story = part.story();
    review.outcome(reviewed);
    if (chance[part.index()].uniform() < row.interrupts()) {
      review.interrupts();
    }
    part.story().hold();
    part.story().at(review);
    workplace.desk().give(review, reviewer);
  }

  private Agent reviewer(Part part) {
    Agent peer = part.crew().leastBusy(part.owner());
    int other = part.crew().seat() == 0 ? 1 : 0;
    return peer != null ? peer : workplace.discipline(other).leastBusy(part.owner());
  }

  private void reviewed(Task review) {
    Part part = review.part;
    RandomStream draws = chance[part.index()];
    int usual = defects.usual(part);
    for (int left = defects.ofOwnMaking(part); left > 0; left--) {
      boolean found = draws.uniform() < row.found();
      double fix = Duty.hoursIf(found, row.fix(), draws);
      if (found) {
        Cause due = defects.mended(part, left > usual);
        late.redo(part, fix, FINDING, due, review);
      }
    }
    part.story().release(review);
  }
}
