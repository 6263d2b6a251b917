package slipstream.simulator.scenario.yaml;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.Tree.Branch;

/**
 * Loads scenarios. All methods throw {@link ScenarioProblems} with everything that is wrong.
 *
 * <p>Overrides are {@code KEY=VALUE}: a path of keys with dots, and a value as YAML, such as {@code
 * structure.qa=present} or {@code backlog.frontend-size.lognormal.p90=20h}.
 */
public final class ScenarioLoader {
  private ScenarioLoader() {}

  /** A file and its parents, with overrides on top. */
  public static LoadedScenario load(Path file, List<String> overrides) {
    return load(new FileSource(file), overrides);
  }

  /** Text that is in no file; it may extend shipped scenarios. */
  public static LoadedScenario fromText(String label, String text, String... overrides) {
    return load(new TextSource(label, text, null), List.of(overrides));
  }

  /** A scenario that travels in the jar, such as {@code blank.yaml}. */
  public static LoadedScenario shipped(String name, String... overrides) {
    return load(new ShippedSource(name), List.of(overrides));
  }

  /** A resolved tree, perhaps an altered one, with overrides on top. */
  public static Scenario fromTree(Map<String, Object> tree, String... overrides) {
    return resolveTree(tree, overrides).scenario();
  }

  /** The same, with origins, parameters and hash. */
  public static LoadedScenario resolveTree(Map<String, Object> tree, String... overrides) {
    Source source = new TextSource("tree", "", null);
    ProblemList problems = new ProblemList();
    Node root = PlainValues.toNode(tree, Place.whole(source));
    Branch laidOut = Merge.overNothing(new Arrangement(problems).file(root));
    return resolved(laidOut, source, List.of(overrides), problems);
  }

  private static LoadedScenario load(Source source, List<String> overrides) {
    ProblemList problems = new ProblemList();
    Optional<Branch> tree = new Ancestry(problems).merged(source);
    if (tree.isEmpty()) {
      problems.refuseIfAny();
    }
    return resolved(tree.orElseThrow(), source, overrides, problems);
  }

  private static LoadedScenario resolved(
      Branch tree, Source source, List<String> overrides, ProblemList problems) {
    Branch overridden = new Overrides(source, problems).over(tree, overrides);
    Branch inlined = new EmpiricalFiles(problems).inlined(overridden);
    Scenario scenario = new Binding(Clock.of(inlined), problems).scenario(inlined);
    problems.refuseIfAny();
    return Resolution.of(inlined, scenario);
  }
}
