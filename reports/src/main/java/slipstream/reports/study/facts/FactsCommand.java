package slipstream.reports.study.facts;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import slipstream.reports.command.ExperimentCommand;
import slipstream.reports.command.Goal;
import slipstream.reports.command.Parts;
import slipstream.reports.console.ProgressBarOnStderr;
import slipstream.reports.console.Refusal;
import slipstream.reports.files.ReadsScenarios.LoadedScenario;
import slipstream.reports.kit.words.Figures;
import slipstream.simulator.experiment.fact.FactStudy;
import slipstream.simulator.experiment.fact.FactsFound;
import slipstream.simulator.experiment.fact.Outputs;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.fact.Catalogue;

/** Holds the model against published regularities. */
@Command(
    name = "facts",
    description = "Holds the model against published regularities: reproduced, or not, and why.",
    footer = {
      "%nA goal counts facts: --goal 'reproduced >= 12', 'not-reproduced <= 5'.",
      "Teams and figures stand in scenarios/facts/facts.yaml; a file like it may be named.",
      "What each team is stands there too: --set and --precision are refused."
    })
public final class FactsCommand extends ExperimentCommand {
  /** The team whose own result the document holds: all that the facts are about starts from it. */
  private static final String TEAM = "defaults.yaml";

  /** Of fewer, intervals are so wide that they touch anything: what a catalogue may ask for. */
  private static final int LEAST_RUNS = 40;

  private static final List<String> TALLIES =
      List.of("reproduced", "takenFromIt", "notReproduced", "notComparable");

  @Parameters(
      arity = "0..1",
      paramLabel = "CATALOGUE",
      description = "Another catalogue of facts (YAML); its scenarios stand beside it.")
  private Path catalogue;

  public FactsCommand(Parts parts) {
    super(parts);
  }

  /** Names the folder of the files. */
  @Override
  protected Path file() {
    return catalogue == null ? Path.of("model") : catalogue;
  }

  @Override
  protected Found find() {
    if (!options().typed().isEmpty()) {
      throw Refusal.usage("facts takes no --set: the catalogue says what each team is");
    }
    LoadedScenario team =
        parts().scenarios().shipped(TEAM, options().settingsBut(List.of("runs=1000")));
    if (team.scenario().precision() != null) {
      throw Refusal.usage("facts needs a number of runs for every team, not a precision: --runs N");
    }
    int runs = options().runs(LEAST_RUNS);
    if (runs < LEAST_RUNS || runs > FactStudy.MOST_RUNS) {
      throw Refusal.usage(
          "--runs takes a number from "
              + LEAST_RUNS
              + " to "
              + Figures.count(FactStudy.MOST_RUNS)
              + " here, found "
              + runs);
    }
    Catalogue facts = parts().scenarios().catalogue(catalogue, Outputs.keys());
    FactStudy study = new FactStudy(facts, team.scenario().seed(), options().runs(0));
    message(
        Figures.counted(facts.facts().size(), "fact")
            + ", "
            + Figures.count(study.replications())
            + " replications.");
    FactsFound found = withWorkers(workers -> run(workers, study));
    Own own = own(team, study.complete());
    return new Found(
        document(team, own.result(), own.closeUp()).with("facts", found),
        null,
        List.of(own.result()));
  }

  private FactsFound run(Workers workers, FactStudy study) {
    try (ProgressBarOnStderr bar = bar()) {
      return study.run(workers, bar);
    }
  }

  @Override
  protected Goal goal(String typed) {
    return Goal.parse(typed, TALLIES);
  }

  @Override
  protected Optional<String> missed(Goal demanded, Found found) {
    FactsFound facts = (FactsFound) found.document().study();
    int[] tallies = {
      facts.reproduced(), facts.takenFromIt(), facts.notReproduced(), facts.notComparable()
    };
    int counted = tallies[TALLIES.indexOf(demanded.measure())];
    return demanded.met(counted) ? Optional.empty() : Optional.of(demanded.missed(counted + ""));
  }
}
