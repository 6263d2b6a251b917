package slipstream.reports.program;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What shells are told; whether they understand it, {@code .ci/shells} tries in them. */
class CompletionTest {
  @Test
  void isForBashUnlessAskedOtherwise() {
    String bash = RealProgram.command("completion").out();
    assertThat(bash).contains("complete -F _complete_slipstream", "--ramp-up");
    assertThat(RealProgram.command("completion", "zsh").out()).isEqualTo(bash);
  }

  @Test
  void tellsFishOfEveryCommandAndOption() {
    String fish = RealProgram.command("completion", "fish").out();
    assertThat(fish)
        .contains(
            "-n '__fish_use_subcommand' -a run -d 'How late will",
            "-n '__fish_seen_subcommand_from advise' -l robust -d ",
            // A file is offered for a scenario and a folder, not for a number.
            "-n '__fish_seen_subcommand_from run' -F\n",
            "-n '__fish_seen_subcommand_from run' -l out -r -F -d",
            "-n '__fish_seen_subcommand_from run' -l runs -x -d",
            "-n '__fish_seen_subcommand_from completion' -a 'bash zsh fish'",
            "e.g. \\'on-time >= 0.8\\'.");
    assertThat(fish.lines()).allMatch(line -> line.startsWith("complete -c slipstream -"));
  }

  @Test
  void refusesAShellThatItDoesNotKnow() {
    Typed typed = RealProgram.command("completion", "tcsh");
    assertThat(typed.exitCode()).isEqualTo(2);
    assertThat(typed.err()).contains("tcsh", "bash", "zsh", "fish");
  }
}
