package slipstream.simulator;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.LoadedScenario;
import slipstream.simulator.scenario.yaml.ScenarioLoader;
import slipstream.simulator.team.AllMechanisms;

/** Scenarios with the mechanisms that the program has; what its composition root does for users. */
public final class Loading {
  private static final ScenarioLoader LOADER = new ScenarioLoader(AllMechanisms.LIST);

  private Loading() {}

  public static LoadedScenario load(Path file, List<String> overrides) {
    return LOADER.load(file, overrides);
  }

  public static LoadedScenario fromText(String label, String text, String... overrides) {
    return LOADER.fromText(label, text, overrides);
  }

  public static LoadedScenario shipped(String name, String... overrides) {
    return LOADER.shipped(name, overrides);
  }

  public static Scenario fromTree(Map<String, Object> tree, String... overrides) {
    return LOADER.fromTree(tree, overrides);
  }

  public static LoadedScenario resolveTree(Map<String, Object> tree, String... overrides) {
    return LOADER.resolveTree(tree, overrides);
  }
}
