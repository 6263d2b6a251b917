package slipstream.reports.command.history;

import java.util.OptionalDouble;
import picocli.CommandLine.Option;
import slipstream.reports.console.Refusal;

/** What sprints to come commit, where the user knows it. */
public final class NextCommitment {
  /** As in a history's own rows. */
  private static final double MOST = 1e6;

  @Option(
      names = "--committing",
      paramLabel = "N",
      description =
          "What the next sprint commits, in the file's unit: who commits more than usual delivers"
              + " less of it. A forecast takes it for every sprint to come.")
  private Double committing;

  /**
   * The commitment; empty where none was said.
   *
   * @throws Refusal where no sprint can commit that
   */
  public OptionalDouble checked() {
    if (committing == null) {
      return OptionalDouble.empty();
    }
    if (!(committing > 0 && committing <= MOST)) {
      throw Refusal.usage(
          "--committing takes a number above 0, a million at most, found " + committing);
    }
    return OptionalDouble.of(committing);
  }
}
