package slipstream.simulator.team.mechanism.planning;

import java.util.ArrayList;
import java.util.List;
import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.engine.Timer;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.value.Governed;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.work.Agent;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Desk;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.workplace.Post;
import slipstream.simulator.team.workplace.Workplace;

/**
 * 2d. Whoever has several pieces that could go on is called from one to the other: each further
 * piece calls at a rate, and so does the next one of the backlog as long as a WIP limit allows it
 * to be begun. Coming back costs the resumption lag; what was left is finished later.
 *
 * <p>Calls come as candidates, as if {@value #MOST} pieces called; a mark says which piece it is,
 * and the call is real where there is such a piece. So a limit takes calls away and moves none.
 */
public final class Juggling implements Mechanism {
  /** Further pieces than these call no more often. */
  static final int MOST = 4;

  private static final Chance CHANCE = new Chance(38);

  /** What it brings. */
  public static final Declaration<Juggling> DECLARATION =
      Declaration.of(
              "juggling",
              "2d. Whoever has several pieces at hand turns from one to the other.",
              Row.class,
              Juggling::new)
          .drawing(CHANCE);

  /** 2d. Whoever has several pieces at hand turns from one to the other. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param(
              value = "Calls to each further piece that could go on, on a day of its developer.",
              unit = Unit.PER_DAY,
              max = 100)
          Governed rate)
      implements MechanismBlock {
    @Override
    public Row off() {
      return new Row(false, governedBy, rate);
    }
  }

  private final Row row;
  private final Workplace workplace;
  private final Post owner;

  /** Calls that a piece makes in a day, at most. */
  private final double largest;

  private final double meanGap;
  private final List<Developer> developers = new ArrayList<>();

  Juggling(Setting setting) {
    workplace = setting.workplace();
    row = setting.row(Row.class);
    owner = workplace.post(row.governedBy());
    largest = Math.max(row.rate().missing(), row.rate().present());
    meanGap = workplace.scenario().sprint().hoursPerDay() / (largest * MOST);
    for (Crew crew : workplace.disciplines()) {
      for (int i = 0; i < crew.size(); i++) {
        developers.add(new Developer(crew.member(i), crew.seat() * 1_000L + i));
      }
    }
  }

  @Override
  public void begin() {
    for (Developer developer : developers) {
      developer.next();
    }
  }

  private final class Developer {
    private final Agent agent;
    private final RandomStream chance;
    private final Timer timer;

    Developer(Agent agent, long entity) {
      this.agent = agent;
      chance = workplace.chances().of(CHANCE, entity);
      timer = workplace.simulation().timer(Desk.ARRIVES, this::called);
    }

    void next() {
      if (largest > 0) {
        timer.in(TimeGrid.snap(chance.exponential() * meanGap));
      }
    }

    private void called() {
      int piece = (int) (chance.uniform() * MOST);
      double mark = chance.uniform() * largest;
      if (mark < row.rate().at(owner.level()) && agent.onPromisedWork()) {
        turn(piece, mark < row.rate().present() ? Cause.JUGGLING : owner.cause());
      }
      next();
    }

    private void turn(int piece, Cause cause) {
      Story left = agent.story();
      int begun = agent.begunAtHand();
      boolean turned =
          piece < begun ? agent.turn(cause) : piece == begun && agent.turnToNext(cause);
      if (turned) {
        workplace.tally().addSetAside();
        workplace.witness().setAside(agent.timeline(), left, cause);
      }
    }
  }
}
