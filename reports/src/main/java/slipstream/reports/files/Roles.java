package slipstream.reports.files;

import java.util.Map;
import slipstream.simulator.scenario.yaml.LoadedScenario;

/** Who was said to be in a team. */
final class Roles {
  private static final String SHIPPED =
      "(.*[/\\\\])?" + YamlScenarios.SHIPPED.replace(".", "\\.") + ":\\d+";

  private Roles() {}

  /** Whether a value was given by anybody but the shipped defaults. */
  static boolean given(Map.Entry<String, String> origin) {
    return !origin.getValue().matches(SHIPPED);
  }

  /** Whether anybody said something of a role. */
  static boolean said(LoadedScenario loaded) {
    return loaded.origins().entrySet().stream()
        .anyMatch(origin -> origin.getKey().startsWith("structure.") && given(origin));
  }

  /**
   * Whether a team that was fitted to a history has no role that anybody said something of: then
   * each counts as filled, for that is the default, and none of it is known.
   */
  static boolean unsaid(LoadedScenario loaded) {
    return !said(loaded)
        && loaded.parameters().stream()
            .anyMatch(parameter -> parameter.source().startsWith("calibrated from "));
  }
}
