package slipstream.simulator.scenario.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.layout.Block;
import slipstream.simulator.scenario.yaml.layout.Tree.Branch;
import slipstream.simulator.scenario.yaml.layout.Tree.Leaf;
import slipstream.simulator.scenario.yaml.layout.Tree.Provenance;
import slipstream.simulator.scenario.yaml.text.FlowText;
import slipstream.simulator.scenario.yaml.text.PlainValues;

/** Tells what a merged tree says: plain values, origins, table of parameters. */
final class Resolution {
  private final Map<String, String> origins = new LinkedHashMap<>();
  private final List<Parameter> parameters = new ArrayList<>();

  static LoadedScenario of(Branch tree, Scenario scenario) {
    Resolution resolution = new Resolution();
    Map<String, Object> plain = resolution.plain(tree, "");
    return new LoadedScenario(
        scenario,
        plain,
        Collections.unmodifiableMap(resolution.origins),
        List.copyOf(resolution.parameters),
        ScenarioHash.of(scenario));
  }

  private Map<String, Object> plain(Branch branch, String path) {
    Map<String, Object> plain = new LinkedHashMap<>();
    branch
        .children()
        .forEach(
            (key, child) -> {
              String childPath = Block.path(path, key);
              if (child instanceof Branch below) {
                plain.put(key, plain(below, childPath));
              } else {
                Leaf leaf = (Leaf) child;
                plain.put(key, PlainValues.of(leaf.value()));
                origins.put(childPath, leaf.place().origin());
                parameters.add(parameter(leaf, childPath));
              }
            });
    return Collections.unmodifiableMap(plain);
  }

  private static Parameter parameter(Leaf leaf, String path) {
    Provenance known = leaf.provenance();
    String[] ends = {"", ""};
    if (known.range() != null) {
      ends = known.range().text().strip().split("\\s+to\\s+", 2);
    }
    return new Parameter(
        path,
        leaf.field().param().value(),
        FlowText.of(PlainValues.of(leaf.value())),
        leaf.field().param().unit().label(),
        ends[0],
        ends[1],
        orEmpty(known.source()),
        orEmpty(known.evidence()),
        orEmpty(known.note()),
        leaf.place().origin());
  }

  private static String orEmpty(String text) {
    return text == null ? "" : text;
  }
}
