package slipstream.simulator.scenario.yaml.show;

import java.util.Map;
import slipstream.simulator.scenario.yaml.LoadedScenario;
import slipstream.simulator.scenario.yaml.layout.Block;
import slipstream.simulator.scenario.yaml.text.FlowText;

/** A resolved scenario as YAML again, each value with its origin as a trailing comment. */
public final class ResolvedYaml {
  private static final String INDENT = "  ";

  private final StringBuilder text = new StringBuilder();
  private final Map<String, String> origins;

  private ResolvedYaml(Map<String, String> origins) {
    this.origins = origins;
  }

  /** The text; loading it gives a scenario with the same hash. */
  public static String render(LoadedScenario loaded) {
    ResolvedYaml yaml = new ResolvedYaml(loaded.origins());
    yaml.block(loaded.tree(), "", "");
    return yaml.text.toString();
  }

  private void block(Map<?, ?> map, String path, String indent) {
    map.forEach(
        (key, value) -> {
          String childPath = Block.path(path, key.toString());
          text.append(indent).append(key).append(':');
          String origin = origins.get(childPath);
          if (origin != null) {
            text.append(' ').append(FlowText.of(value)).append("  # ").append(origin).append('\n');
          } else {
            text.append('\n');
            block((Map<?, ?>) value, childPath, indent + INDENT);
          }
        });
  }
}
