package slipstream.simulator.scenario.yaml;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.mechanism.MechanismType;
import slipstream.simulator.scenario.yaml.layout.Arrangement;
import slipstream.simulator.scenario.yaml.layout.Block;
import slipstream.simulator.scenario.yaml.layout.Merge;
import slipstream.simulator.scenario.yaml.layout.Tree.Branch;
import slipstream.simulator.scenario.yaml.quantity.Clock;
import slipstream.simulator.scenario.yaml.quantity.EmpiricalFiles;
import slipstream.simulator.scenario.yaml.text.FileSource;
import slipstream.simulator.scenario.yaml.text.Node;
import slipstream.simulator.scenario.yaml.text.Place;
import slipstream.simulator.scenario.yaml.text.PlainValues;
import slipstream.simulator.scenario.yaml.text.ProblemList;
import slipstream.simulator.scenario.yaml.text.ScenarioProblems;
import slipstream.simulator.scenario.yaml.text.ShippedSource;
import slipstream.simulator.scenario.yaml.text.Source;
import slipstream.simulator.scenario.yaml.text.TextSource;

/**
 * Loads scenarios. All methods throw {@link ScenarioProblems} with everything that is wrong.
 *
 * <p>Overrides are {@code KEY=VALUE}: a path of keys with dots, and a value as YAML, such as {@code
 * structure.qa=present} or {@code backlog.frontend-size.lognormal.p90=20h}.
 */
public final class ScenarioLoader {
  private final Block scenario;

  /** Shipped files are the same for as long as the program runs; each is read once. */
  private final Map<Source, Ancestry.Generation> shipped = new ConcurrentHashMap<>();

  /**
   * A loader of scenarios that have these mechanisms.
   *
   * @param mechanisms in the order of files
   */
  public ScenarioLoader(List<MechanismType> mechanisms) {
    scenario = Block.scenario(mechanisms);
  }

  /** A file and its parents, with overrides on top. */
  public LoadedScenario load(Path file, List<String> overrides) {
    return load(new FileSource(file), overrides);
  }

  /** Text that is in no file; it may extend shipped scenarios. */
  public LoadedScenario fromText(String label, String text, String... overrides) {
    return load(new TextSource(label, text, null), List.of(overrides));
  }

  /** A scenario that travels in the jar, such as {@code blank.yaml}. */
  public LoadedScenario shipped(String name, String... overrides) {
    return load(new ShippedSource(name), List.of(overrides));
  }

  /** A resolved tree, perhaps an altered one, with overrides on top. */
  public Scenario fromTree(Map<String, Object> tree, String... overrides) {
    return resolveTree(tree, overrides).scenario();
  }

  /** The same, with origins, parameters and hash. */
  public LoadedScenario resolveTree(Map<String, Object> tree, String... overrides) {
    Source source = new TextSource("tree", "", null);
    ProblemList problems = new ProblemList();
    Node root = PlainValues.toNode(tree, Place.whole(source));
    Branch laidOut = Merge.overNothing(new Arrangement(scenario, problems).file(root));
    return resolved(laidOut, source, List.of(overrides), problems);
  }

  /** A source of any kind and its parents, with overrides on top. */
  public LoadedScenario load(Source source, List<String> overrides) {
    ProblemList problems = new ProblemList();
    Optional<Branch> tree = new Ancestry(scenario, shipped, problems).merged(source);
    if (tree.isEmpty()) {
      problems.refuseIfAny();
    }
    return resolved(tree.orElseThrow(), source, overrides, problems);
  }

  private LoadedScenario resolved(
      Branch tree, Source source, List<String> overrides, ProblemList problems) {
    Branch overridden = new Overrides(scenario, source, problems).over(tree, overrides);
    Branch inlined = new EmpiricalFiles(problems).inlined(overridden);
    Scenario bound = new Binding(scenario, Clock.of(inlined), problems).scenario(inlined);
    problems.refuseIfAny();
    return Resolution.of(inlined, bound);
  }
}
