package slipstream.simulator.team.mechanism.requirements;

import java.util.ArrayDeque;
import java.util.Deque;
import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.engine.Timer;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.scenario.mechanism.Input;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.value.Governed;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.mechanism.integration.Contract;
import slipstream.simulator.team.work.Desk;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.workplace.Duty;
import slipstream.simulator.team.workplace.Post;
import slipstream.simulator.team.workplace.Workplace;

/**
 * 1c. Requirements change under stories that are begun and not done: a share of the finished work
 * of one part, or of both, is done again. A change that breaks the contract reaches both.
 */
public final class SpecChurn implements Mechanism.BeforePart, Mechanism.AfterStory {
  private static final Chance CHANCE = new Chance(7);

  /** What it brings. */
  public static final Declaration<SpecChurn> DECLARATION =
      Declaration.of(
              "spec-churn",
              "1c. Requirements change under unfinished stories.",
              Row.class,
              SpecChurn::new)
          .drawing(CHANCE)
          .giving(TaskKind.REWORK);

  /** 1c. Requirements change under unfinished stories. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param(value = "Changes per unfinished story and week.", unit = Unit.PER_STORY_WEEK, max = 50)
          Governed rate,
      @Param(
              value = "Share of the finished work of a part that a change redoes.",
              unit = Unit.SHARE,
              max = 1)
          Distribution redo,
      @Param(value = "Changes that break the API contract.", unit = Unit.SHARE, max = 1)
          double breaksContract)
      implements MechanismBlock {}

  private static final double DAYS_A_WEEK = 5;

  private final Row row;
  private final Workplace workplace;
  private final Post owner;
  private final Contract contract;
  private final double meanGap;

  /** By rank; {@code null} for stories that nobody has begun, or that are done. */
  private final Change[] changes;

  /** Not in use; the calendar would be the slower for a timer of every story of a backlog. */
  private final Deque<Change> free = new ArrayDeque<>();

  private final RandomStream[] chance;

  SpecChurn(Setting setting) {
    workplace = setting.workplace();
    Story[] backlog = setting.backlog();
    row = setting.row(Row.class);
    owner = workplace.post(row.governedBy());
    contract = setting.with(Contract.DECLARATION);
    double week = DAYS_A_WEEK * workplace.scenario().sprint().hoursPerDay();
    meanGap = week / row.rate().largest();
    changes = new Change[backlog.length];
    chance = workplace.chances().eachStory(CHANCE, 0, backlog.length);
  }

  @Override
  public void begin() {
    for (int rank = 0; rank < changes.length; rank++) {
      giveBack(rank);
    }
  }

  @Override
  public void prepare(Part part, Step trigger) {
    if (row.rate().largest() > 0) {
      Change change = changeOf(part.story());
      if (!change.timer.pending()) {
        change.next();
      }
    }
  }

  private Change changeOf(Story story) {
    int rank = story.rank();
    if (changes[rank] == null) {
      changes[rank] = free.isEmpty() ? new Change() : free.pop();
      changes[rank].story = story;
    }
    return changes[rank];
  }

  @Override
  public void done(Story story) {
    giveBack(story.rank());
  }

  private void giveBack(int rank) {
    if (changes[rank] != null) {
      changes[rank].timer.cancel();
      free.push(changes[rank]);
      changes[rank] = null;
    }
  }

  /** The stream of changes to one story. */
  private final class Change {
    private final Timer timer = workplace.simulation().timer(Desk.ARRIVES, this::happen);
    private Story story;

    void next() {
      timer.in(TimeGrid.snap(chance[story.rank()].exponential() * meanGap));
    }

    private void happen() {
      RandomStream draws = chance[story.rank()];
      double mark = draws.uniform() * row.rate().largest();
      boolean breaks = draws.uniform() < row.breaksContract() && hasContract();
      double reach = draws.uniform();
      boolean real = mark < row.rate().at(owner.level());
      Cause cause = mark < row.rate().present() ? Cause.COMMON_LUCK : owner.cause();
      for (int seat = 0; seat < story.parts(); seat++) {
        Part part = story.part(seat);
        boolean hit = real && (breaks || meant(seat, reach));
        double share = Duty.shareIf(hit, row.redo(), draws);
        if (hit) {
          double hours = TimeGrid.snap(share * part.workedNow());
          part.redo(hours, TaskKind.REWORK, cause, null);
        }
      }
      if (real && breaks) {
        contract.broken(story);
      }
      next();
    }

    /** One part, the other, or both: equally likely. A story of one part has no choice. */
    private boolean meant(int seat, double reach) {
      boolean other = story.part(1 - seat).present();
      return !other || (seat == 0 ? reach < 2 / 3.0 : reach >= 1 / 3.0);
    }

    /** Two parts that meet in a contract. */
    private boolean hasContract() {
      boolean needed = false;
      for (int seat = 0; seat < story.parts(); seat++) {
        Part part = story.part(seat);
        if (!part.present()) {
          return false;
        }
        needed |=
            workplace
                    .scenario()
                    .startingConditions()
                    .of(part.crew().discipline())
                    .of(Input.API_CONTRACT)
                != null;
      }
      return needed;
    }
  }
}
