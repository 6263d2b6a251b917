package slipstream.reports.command.elsewhere;

import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import slipstream.simulator.experiment.work.Workers;

/** Workers on other machines. Found by {@link java.util.ServiceLoader}; at most one is there. */
public interface Elsewhere {
  /**
   * What a command asks for.
   *
   * @param on where, as typed with {@code --on}
   * @param stop once true, no further piece of work is begun
   * @param kept folder for finished pieces, so that the same command can go on after it was killed;
   *     other commands may share it, and where it cannot be written to the work goes on without;
   *     null where the command keeps its own
   * @param says takes messages for the user
   */
  record Wish(String on, BooleanSupplier stop, Path kept, Consumer<String> says) {}

  /** Workers as long as they are hired. */
  interface Hired extends AutoCloseable {
    Workers workers();

    /** The command has what it wanted: what was kept for a second try may go. Never fails. */
    void finished();

    @Override
    void close();
  }

  /**
   * Refuses what cannot be hired, as far as that shows within seconds: before anything is said or
   * computed.
   *
   * @param on where, as typed with {@code --on}
   * @throws slipstream.reports.console.Refusal where it was typed wrongly, or nobody answers there
   */
  void check(String on);

  /**
   * Connects.
   *
   * @throws slipstream.reports.console.Refusal where nobody can be reached, with what to do
   */
  Hired hire(Wish wish);
}
