package slipstream.reports.program;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import slipstream.reports.command.Build;
import slipstream.reports.command.OnRequest;
import slipstream.reports.command.Parts;
import slipstream.reports.console.ExitCode;
import slipstream.reports.console.Refusal;
import slipstream.reports.files.NamedFile;
import slipstream.reports.files.ResultFolder;
import slipstream.reports.files.Wanted;
import slipstream.reports.files.place.FolderLock;
import slipstream.reports.files.place.Ours;
import slipstream.reports.kit.data.NotAResultException;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.data.ResultJson;
import slipstream.reports.report.ConsoleReport;
import slipstream.simulator.scenario.yaml.outside.HiddenCharacters;

/** The report again, from a stored result alone. */
@Command(
    name = "report",
    description = "The report again, from a stored result alone: page, charts and tables.",
    footer = {"%n  slipstream report slipstream-out/the-essay-team/result.json"})
final class ReportCommand implements Callable<Integer> {
  /** Stored results have a tenth of a megabyte; a file of this size is something else. */
  private static final long MOST_BYTES = 64L << 20;

  @Parameters(paramLabel = "RESULT", description = "A result.json that a command has written.")
  private Path file;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Folder for files (default: the folder of the result).")
  private Path out;

  @Mixin private OnRequest onRequest;

  @Option(names = "--quiet", description = "No messages.")
  private boolean quiet;

  @Spec private CommandSpec spec;
  private final Parts parts;

  ReportCommand(Parts parts) {
    this.parts = parts;
  }

  @Override
  public Integer call() {
    ResultDocument document = read();
    if (!document.toolVersion().equals(Build.version())) {
      warn(
          file
              + ": written by version "
              + document.toolVersion()
              + " of Slipstream, and this is "
              + Build.version()
              + ": its figures are shown in the words and pictures of this one");
    }
    Path folder = out != null ? out : file.toAbsolutePath().normalize().getParent();
    onRequest.check(parts.studies().answer(document).ofOneTeam());
    Wanted wanted = onRequest.beside(true);
    Ours.check(folder, wanted.names());
    String text =
        ConsoleReport.of(
            parts.studies().answer(document).heading().orElse(document.name()),
            parts.studies().answer(document),
            parts.terminal().screen());
    draw(document, folder, wanted);
    spec.commandLine().getOut().print(text);
    spec.commandLine().getOut().flush();
    if (!quiet) {
      spec.commandLine().getErr().println(shown("Files are in " + (out != null ? out : folder)));
    }
    return ExitCode.OK;
  }

  @SuppressWarnings("try")
  private void draw(ResultDocument document, Path folder, Wanted wanted) {
    try (FolderLock lock = FolderLock.of(folder)) {
      new ResultFolder(folder, parts.scenarios(), parts.studies(), this::warn)
          .draw(document, wanted);
    } catch (IOException e) {
      throw Refusal.cannotWrite(folder, e);
    }
  }

  private void warn(String warning) {
    if (!quiet) {
      spec.commandLine().getErr().println(shown("Warning: " + warning));
    }
  }

  private String shown(String message) {
    return parts.terminal().screen().line(HiddenCharacters.escaped(message));
  }

  private ResultDocument read() {
    try {
      NamedFile.check(
          file, "name the result.json in it", () -> "; a command writes result.json to its --out");
      if (Files.size(file) > MOST_BYTES) {
        throw notAResult("it is larger than any result");
      }
      String text = Files.readString(file);
      if (!text.stripLeading().startsWith("{")) {
        throw Refusal.badScenario(
            file + ": is no stored result; name the result.json that a command wrote to its --out");
      }
      return ResultJson.read(text, parts.studies().kinds());
    } catch (NotAResultException e) {
      throw notAResult(e.getMessage());
    } catch (CharacterCodingException e) {
      throw notAResult("it is not UTF-8 text");
    } catch (IOException e) {
      throw Refusal.cannotRead(file, e);
    }
  }

  private Refusal notAResult(String why) {
    return Refusal.badScenario(
        file + ": not a result of this version of Slipstream: " + why + "; run its command again");
  }
}
