package slipstream.reports.study.whatif;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import slipstream.reports.command.Parts;
import slipstream.reports.console.Refusal;
import slipstream.reports.files.ReadsScenarios.LoadedScenario;
import slipstream.simulator.experiment.comparison.Comparison.Candidate;

/** What a change moves, under the same luck. */
@Command(
    name = "what-if",
    description = "What if we hire an analyst: what a change moves, under the same luck.",
    footer = {
      "%n--set is part of the change. A goal is judged on the team with the change.",
      "%n  slipstream what-if scenarios/the-essay-team.yaml --hire system-analyst",
      "  slipstream what-if scenarios/the-essay-team.yaml --hire qa@0.5 --practice contract-first"
    })
public final class WhatIfCommand extends ComparingCommand {
  @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
  private Path file;

  @Mixin private Changes changes;

  public WhatIfCommand(Parts parts) {
    super(parts);
  }

  @Override
  protected Path file() {
    return file;
  }

  @Override
  protected Found find() {
    // What is set is part of the change: the file is what it is compared with.
    List<String> settings = options().typed();
    LoadedScenario loaded = loadAsWritten(file, List.of());
    if (changes.none() && settings.isEmpty()) {
      throw Refusal.usage(
          "what-if compares with a change; add --hire ROLE, --without ROLE, --practice NAME or"
              + " --set KEY=VALUE");
    }
    Changes.Typed typed = changes.to(loaded.scenario());
    List<String> all = new ArrayList<>(typed.settings());
    all.addAll(settings);
    List<String> words = new ArrayList<>(typed.words());
    settings.forEach(setting -> words.add("with " + setting));
    LoadedScenario changed = loadAsWritten(file, all);
    return compared(
        "what-if",
        loaded,
        List.of(new Candidate(String.join(", ", words), all, changed.hash(), changed.scenario())));
  }
}
