package slipstream.simulator.scenario.yaml.world;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.assumption.Assumptions;
import slipstream.simulator.scenario.yaml.layout.Block;

/**
 * Makes the scenarios of plausible worlds. How records are made is looked up once, and anew where
 * this comes to when it is sent elsewhere.
 */
final class PlausibleScenarios implements Assumptions.Worlds {
  private final Scenario scenario;
  private final List<String> keys;
  private final List<double[]> ends;

  /** Null where nothing is moved. */
  private final transient WorldRecord root;

  /**
   * Worlds of a scenario.
   *
   * @param keys of what is moved, in the order of a world's places
   * @param ends of the range of each
   */
  PlausibleScenarios(Scenario scenario, List<String> keys, List<double[]> ends) {
    this.scenario = scenario;
    this.keys = List.copyOf(keys);
    this.ends = List.copyOf(ends);
    Block whole = Block.scenario(scenario.mechanisms().types());
    Map<String, Movable> movables = new HashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      Held at = Held.of(whole, scenario, keys.get(i));
      movables.put(keys.get(i), new Movable(i, at.field(), at.value(), ends.get(i)));
    }
    root = WorldRecord.of(whole, scenario, "", movables).orElse(null);
  }

  @Override
  public Scenario apply(double[] places) {
    return root == null ? scenario : (Scenario) root.at(places);
  }

  private Object readResolve() {
    return new PlausibleScenarios(scenario, keys, ends);
  }
}
