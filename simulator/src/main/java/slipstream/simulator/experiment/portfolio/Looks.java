package slipstream.simulator.experiment.portfolio;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import slipstream.simulator.experiment.work.Work;
import slipstream.simulator.scenario.Scenario;

/** Looks at teams as pieces of work: a piece is one look at one team. */
final class Looks implements Work<Looks.Seen> {
  private static final long serialVersionUID = 1;

  /** A look that is to be taken. */
  record Look(int team, int runs, int depth, Scenario scenario) implements Serializable {}

  /** What a look found; null where it was given up. */
  record Seen(TeamFound team) implements Serializable {
    Optional<TeamFound> found() {
      return Optional.ofNullable(team);
    }
  }

  private final List<Look> looks;

  /** Stays here: who works elsewhere is stopped there. */
  private final transient BooleanSupplier stop;

  Looks(List<Look> looks, BooleanSupplier stop) {
    this.looks = looks;
    this.stop = stop;
  }

  /** The look of a piece. */
  Look look(int number) {
    return looks.get(number);
  }

  @Override
  public IntFunction<Seen> hand() {
    BooleanSupplier stopped = stop == null ? () -> false : stop;
    return number -> {
      Look look = look(number);
      try {
        return new Seen(
            TeamLook.at(
                look.scenario,
                look.runs,
                look.depth,
                seed -> new TeamSlips(look.scenario, seed, stopped)));
      } catch (CancellationException e) {
        return new Seen(null);
      }
    };
  }
}
