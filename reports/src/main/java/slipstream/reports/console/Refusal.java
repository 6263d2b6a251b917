package slipstream.reports.console;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

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
    return files("cannot write to " + place + ": " + reason(why));
  }

  private static String reason(IOException why) {
    if (why instanceof AccessDeniedException) {
      return "no permission";
    }
    if (why instanceof FileAlreadyExistsException || why instanceof NotDirectoryException) {
      return "a file is in the way";
    }
    if (why instanceof NoSuchFileException) {
      return "the folder cannot be made";
    }
    return why instanceof FileSystemException system && system.getReason() != null
        ? system.getReason()
        : why.getMessage();
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

  public int exitCode() {
    return exitCode;
  }
}
