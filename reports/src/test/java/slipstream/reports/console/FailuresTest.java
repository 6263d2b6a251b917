package slipstream.reports.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import slipstream.simulator.scenario.yaml.outside.SystemReason;

class FailuresTest {
  @Test
  void whatTheSystemSaysIsSaidInWords() {
    assertThat(reason("Too many open files")).isEqualTo("too many files are open (see ulimit -n)");
    assertThat(reason("Read-only file system")).isEqualTo("the file system is read-only");
    assertThat(reason("Is a directory")).isEqualTo("it is a folder");
    assertThat(reason("File name too long")).isEqualTo("its name is too long");
    assertThat(SystemReason.of(new IOException("No space left on device")))
        .isEqualTo("the disk is full");
    assertThat(SystemReason.of(new FileNotFoundException("a (b) (Too many open files)")))
        .isEqualTo("too many files are open (see ulimit -n)");
    assertThat(SystemReason.of(new AccessDeniedException("a"))).isEqualTo("no permission");
    assertThat(SystemReason.of(new NoSuchFileException("a")))
        .isEqualTo("there is no such file or folder");
    assertThat(SystemReason.of(new MalformedInputException(1))).isEqualTo("it is not UTF-8 text");
  }

  @Test
  void whatNobodyForesawIsSaidAsTheSystemSaysIt() {
    assertThat(reason("Stale file handle")).isEqualTo("Stale file handle");
  }

  @Test
  void aNameInAMessageIsNoReason() {
    assertThat(SystemReason.of(new FileSystemException("is a directory", null, "Stale")))
        .isEqualTo("Stale");
    assertThat(SystemReason.of(new FileNotFoundException("No space left (Permission denied)")))
        .isEqualTo("no permission");
  }

  @Test
  void aFailureOfFilesIsNoBugOfOurs() {
    StringWriter said = new StringWriter();
    IOException many = new FileSystemException("a.ttf", null, "Too many open files");
    int exitCode =
        Failures.failed(
            new ExceptionInInitializerError(new UncheckedIOException(many)),
            new PrintWriter(said, true));
    assertThat(exitCode).isEqualTo(ExitCode.FILES);
    assertThat(said)
        .hasToString(
            "a file cannot be read or written: a.ttf: too many files are open (see ulimit -n)"
                + System.lineSeparator());
  }

  @Test
  void aRefusalOfAWorkerIsARefusal() {
    StringWriter said = new StringWriter();
    CommandLine command = new CommandLine(CommandSpec.create()).setErr(new PrintWriter(said, true));
    Exception wrapped = new IllegalStateException("a worker failed", Refusal.files("out: full"));
    assertThat(Failures.failed(wrapped, command, null)).isEqualTo(ExitCode.FILES);
    assertThat(said).hasToString("out: full" + System.lineSeparator());
  }

  @Test
  void aFolderThatIsClosedOrOddIsRefusedWithItsReason() {
    assertThat(
            Refusal.cannotWrite(
                Path.of("out"), new FileSystemException("a", null, "Is a directory")))
        .hasMessage("cannot write to out: it is a folder");
  }

  @Test
  void whatIsInTheWayOfAMoveIsNamed() {
    IOException move = new FileSystemException("out/.a.tmp", "out/a", "Is a directory");
    assertThat(Refusal.cannotWrite(Path.of("out"), move))
        .hasMessage("cannot write to out/a: it is a folder");
  }

  private static String reason(String said) {
    return SystemReason.of(new FileSystemException("a.yaml", null, said));
  }
}
