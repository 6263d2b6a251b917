package slipstream.reports.study.whatif;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import slipstream.reports.command.CommonOptions;
import slipstream.reports.command.Parts;
import slipstream.reports.command.Spelling;
import slipstream.reports.console.Refusal;
import slipstream.reports.files.ReadsScenarios.LoadedScenario;
import slipstream.reports.kit.words.OptionWords;
import slipstream.simulator.experiment.comparison.Comparison.Candidate;

/** What a change moves, under the same luck. */
@Command(
    name = "what-if",
    description = "What if we hire an analyst: what a change moves, under the same luck.",
    footer = {
      "%n--set is part of the change, --assume is not: it holds for the team before and after. A goal"
          + " is judged on the team with the change.",
      "%n  slipstream what-if scenarios/the-essay-team.yaml --hire system-analyst",
      "  slipstream what-if scenarios/the-essay-team.yaml --hire qa@0.5 --practice contract-first",
      "  slipstream what-if scenarios/the-essay-team.yaml --hire system-analyst"
          + " --assume 'mechanisms.clarification.latency.missing=2 days'"
    })
public final class WhatIfCommand extends ComparingCommand {
  @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
  private Path file;

  @Mixin private Changes changes;

  @Option(
      names = "--assume",
      converter = Spelling.OfSetting.class,
      paramLabel = "KEY=VALUE",
      description =
          "Sets any key of the scenario for the team before and after, e.g. sprint.horizon=20."
              + " Repeatable.")
  private List<String> assumed = new ArrayList<>();

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
    CommonOptions.refuseNoSetting("--assume", assumed);
    LoadedScenario loaded = before();
    if (changes.none() && settings.isEmpty()) {
      throw Refusal.usage(
          "what-if compares with a change; add --hire ROLE, --without ROLE, --practice NAME or"
              + " --set KEY=VALUE");
    }
    Changes.Typed typed = changes.to(loaded.scenario());
    settings.forEach(
        setting -> typed.add(setting, OptionWords.setting(setting), "--set " + setting));
    List<String> all = typed.settings();
    LoadedScenario changed = loadAsWritten(file, with(all));
    refuseIdle(loaded, typed);
    String words = String.join(", ", typed.words());
    return compared(
        "what-if",
        loaded,
        List.of(new Candidate(words, all, changed.hash(), changed.scenario())),
        assumed);
  }

  private LoadedScenario before() {
    try {
      return loadAsWritten(file, assumed);
    } catch (Refusal e) {
      throw e.typedWith("--assume");
    }
  }

  /** Changes over what is assumed of both. */
  private List<String> with(List<String> changes) {
    List<String> all = new ArrayList<>(assumed);
    all.addAll(changes);
    return all;
  }

  /** A change that changes nothing would be answered with a page of zeros. */
  private void refuseIdle(LoadedScenario loaded, Changes.Typed typed) {
    String before = loaded.hash();
    for (int i = 0; i < typed.settings().size(); i++) {
      String after = hash(typed.settings().subList(0, i + 1));
      if (after != null && after.equals(before)) {
        throw Refusal.usage(
            typed.options().get(i)
                + ": changes nothing; "
                + (i == 0 ? "" : "with what is typed before it, ")
                + "the scenario is so already");
      }
      before = after;
    }
    if (loaded.hash().equals(before)) {
      throw Refusal.usage("these changes undo each other; there is nothing to compare");
    }
  }

  /** The scenario's hash with these settings; null where they make sense only with the others. */
  private String hash(List<String> settings) {
    try {
      return loadAsWritten(file, with(settings)).hash();
    } catch (Refusal e) {
      return null;
    }
  }
}
