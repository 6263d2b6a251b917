package slipstream.reports.command.elsewhere;

import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import slipstream.reports.console.Refusal;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.experiment.work.Workers;

/** Who works for one command: hired when first needed, and once. */
public final class Crew implements AutoCloseable {
  private final String on;
  private final int threads;
  private final BooleanSupplier stop;
  private final Supplier<Path> kept;
  private final Consumer<String> says;
  private Elsewhere.Hired hired;

  /**
   * A crew.
   *
   * @param on where, or null for this machine
   * @param threads of this machine
   * @param kept folder for finished pieces, or null
   */
  public Crew(
      String on, int threads, BooleanSupplier stop, Supplier<Path> kept, Consumer<String> says) {
    this.on = on;
    this.threads = threads;
    this.stop = stop;
    this.kept = kept;
    this.says = says;
  }

  /**
   * Refuses a place that cannot be hired, before anything is said or computed.
   *
   * @param on where, or null for this machine
   */
  public static void check(String on) {
    if (on != null) {
      elsewhere(on).check(on);
    }
  }

  /** Lends workers for a computation. */
  public <R> R lend(Function<Workers, R> computation) {
    if (on != null) {
      hired = hired == null ? elsewhere(on).hire(wish()) : hired;
      return computation.apply(hired.workers());
    }
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      return computation.apply(new Threads(executor, threads, stop));
    } finally {
      executor.shutdownNow();
    }
  }

  private Elsewhere.Wish wish() {
    return new Elsewhere.Wish(on, stop, kept.get(), says);
  }

  private static Elsewhere elsewhere(String on) {
    return ServiceLoader.load(Elsewhere.class)
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.usage(
                    "--on "
                        + on
                        + ": this program comes without Spark. Build the part that has it: mvn"
                        + " -Pcluster -DskipTests package; then start the same command with"
                        + " ./slipstream, or with spark-submit"
                        + " simulator/cluster/target/slipstream-cluster.jar (the only way on"
                        + " Windows, untried there)"));
  }

  /** The command has written what it was asked for. */
  public void finished() {
    if (hired != null) {
      hired.finished();
    }
  }

  @Override
  public void close() {
    if (hired != null) {
      hired.close();
    }
  }
}
