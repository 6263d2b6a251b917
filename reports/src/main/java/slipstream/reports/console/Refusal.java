package slipstream.reports.console;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import slipstream.simulator.scenario.yaml.outside.SystemReason;

/** The program stops with a message for the user and an exit code. */
public final class Refusal extends RuntimeException {
  private final int exitCode;

  private Refusal(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** A scenario is refused; the message has a line for each problem. */
  public static Refusal badScenario(String problems) {
    return new Refusal(ExitCode.BAD_SCENARIO, problems);
  }

  /** A file cannot be written, and why, as far as the machine says it. */
  public static Refusal cannotWrite(Path place, IOException why) {
    // A move names two files; what is in the way of it is the second.
    boolean moved = why instanceof FileSystemException two && two.getOtherFile() != null;
    Object there = moved ? ((FileSystemException) why).getOtherFile() : place;
    return files("cannot write to " + there + ": " + SystemReason.of(why));
  }

  /** A file cannot be read, and why, as far as the machine says it. */
  public static Refusal cannotRead(Path file, IOException why) {
    return files(file + ": cannot be read: " + SystemReason.of(why));
  }

  /** A file cannot be read or written. */
  public static Refusal files(String message) {
    return new Refusal(ExitCode.FILES, message);
  }

  /** What was typed makes no sense. */
  public static Refusal usage(String message) {
    return new Refusal(ExitCode.USAGE, message);
  }

  /** The user stopped it before there was anything to show. */
  public static Refusal interrupted(String message) {
    return new Refusal(ExitCode.INTERRUPTED, message);
  }

  /** Several refusals as one: each message once, and the highest exit code. */
  public static Refusal together(List<Refusal> refusals) {
    return new Refusal(
        refusals.stream().mapToInt(Refusal::exitCode).max().orElseThrow(),
        refusals.stream().map(Refusal::getMessage).distinct().collect(Collectors.joining("\n")));
  }

  /**
   * The same of settings that were typed with an option of another name than {@code --set}, as
   * which the loader knows them.
   */
  public Refusal typedWith(String option) {
    return new Refusal(exitCode, getMessage().replaceAll("(?m)^--set ", option + " "));
  }

  public int exitCode() {
    return exitCode;
  }
}
