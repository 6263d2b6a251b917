package slipstream.simulator.attack;

import java.nio.charset.StandardCharsets;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.LoadedScenario;
import slipstream.simulator.scenario.yaml.show.ResolvedYaml;
import slipstream.simulator.scenario.yaml.text.ScenarioProblems;

/** Any bytes as a scenario file: a scenario, or the one kind of refusal. */
public final class ScenarioFuzz {
  private ScenarioFuzz() {}

  /** What a fuzzer calls; anything thrown is a finding. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Patience.during(() -> read(bytes));
  }

  /** Whether the bytes are a scenario. */
  static boolean read(byte[] bytes) {
    try {
      check(Loading.fromText("fuzz.yaml", new String(bytes, StandardCharsets.UTF_8)));
      return true;
    } catch (ScenarioProblems refused) {
      Sanity.plain(refused.getMessage());
      return false;
    }
  }

  private static void check(LoadedScenario loaded) {
    Scenario scenario = loaded.scenario();
    Sanity.holds(scenario.sprint().plannedEnd() > 0, "a plan without time");
    Sanity.holds(scenario.runs() > 0, "no runs");
    Sanity.holds(!loaded.hash().isEmpty(), "no hash");
    Sanity.holds(!ResolvedYaml.render(loaded).isEmpty(), "nothing to show");
    // What was resolved is a scenario again, and the same.
    Sanity.holds(Loading.resolveTree(loaded.tree()).hash().equals(loaded.hash()), "another hash");
  }
}
