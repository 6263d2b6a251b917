package slipstream.reports.study.whatif;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import slipstream.reports.command.Parts;
import slipstream.reports.console.Refusal;
import slipstream.reports.files.ReadsScenarios.LoadedScenario;
import slipstream.simulator.experiment.comparison.Comparison.Candidate;

/** Several scenarios side by side, under the same luck. */
@Command(
    name = "compare",
    description = "Several scenarios side by side: the first with each of the others.",
    footer = {
      "%nSeed and runs of the first scenario hold for all. A goal must be met by every scenario.",
      "%n  slipstream compare scenarios/the-essay-team.yaml scenarios/fully-staffed-team.yaml"
    })
public final class CompareCommand extends ComparingCommand {
  @Parameters(
      arity = "2..*",
      paramLabel = "SCENARIO",
      description = "Scenario files (YAML), two or more.")
  private List<Path> files;

  public CompareCommand(Parts parts) {
    super(parts);
  }

  @Override
  protected Path file() {
    return files.get(0);
  }

  @Override
  protected Found find() {
    LoadedScenario first = load(files.get(0), List.of());
    List<Candidate> others = new ArrayList<>();
    for (Path file : files.subList(1, files.size())) {
      LoadedScenario other = load(file, List.of());
      if (other.hash().equals(first.hash())) {
        throw Refusal.usage(
            file + ": is the same scenario as " + files.get(0) + "; there is nothing to compare");
      }
      others.add(new Candidate(other.scenario().name(), List.of(), other.hash(), other.scenario()));
    }
    return compared("compare", first, others, List.of());
  }
}
