package slipstream.reports.command.shell;

import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import slipstream.reports.console.ExitCode;

/** Prints what makes a shell complete commands and options. */
@Command(
    name = "completion",
    description = "Print what lets a shell complete commands and options: bash, zsh or fish.",
    footer = {
      "%nIn the present shell:",
      "%n  source <(slipstream completion bash)",
      "  source <(slipstream completion zsh)",
      "  slipstream completion fish | source"
    })
public final class CompletionCommand implements Callable<Integer> {
  /** The shells; the library's script is for two of them. */
  enum Shell {
    bash(program -> AutoComplete.bash(program.getCommandName(), program)),
    zsh(bash.script),
    fish(FishCompletion::of);

    private final Function<CommandLine, String> script;

    Shell(Function<CommandLine, String> script) {
      this.script = script;
    }
  }

  @Parameters(
      paramLabel = "SHELL",
      description = "Which shell: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).",
      defaultValue = "bash")
  private Shell shell;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    CommandLine program = spec.root().commandLine();
    spec.commandLine().getOut().print(shell.script.apply(program));
    return ExitCode.OK;
  }
}
