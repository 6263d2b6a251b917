package slipstream.reports.console;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import slipstream.simulator.scenario.yaml.outside.SystemReason;

/**
 * Stdout, which remembers why it could not be written: the writers above it swallow that. An answer
 * that did not arrive is a failure, whatever the command found.
 */
public final class AnswerStream extends OutputStream {
  private final OutputStream stdout;
  private IOException lost;

  public AnswerStream(OutputStream stdout) {
    this.stdout = stdout;
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    if (lost != null) {
      throw lost;
    }
    try {
      stdout.write(bytes, from, count);
    } catch (IOException e) {
      lost = e;
      throw e;
    }
  }

  /**
   * The exit code of a command that ended with another, now that all is written.
   *
   * @param exitCode what the command came to
   * @param err told what was lost; nothing where a reader such as {@code head} has seen enough
   */
  public int exitCode(int exitCode, PrintWriter err) {
    if (lost == null) {
      return exitCode;
    }
    boolean answered = exitCode == ExitCode.OK || exitCode == ExitCode.GOAL_MISSED;
    if (SystemReason.readerIsGone(lost)) {
      return exitCode == ExitCode.OK ? ExitCode.READER_GONE : exitCode;
    }
    err.println("cannot write the answer to stdout: " + SystemReason.of(lost));
    return answered ? ExitCode.FILES : exitCode;
  }
}
