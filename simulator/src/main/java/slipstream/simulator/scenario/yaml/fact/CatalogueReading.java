package slipstream.simulator.scenario.yaml.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import slipstream.simulator.scenario.fact.Arm;
import slipstream.simulator.scenario.fact.Catalogue;
import slipstream.simulator.scenario.fact.Check;
import slipstream.simulator.scenario.fact.Fact;
import slipstream.simulator.scenario.fact.Source.Seen;
import slipstream.simulator.scenario.yaml.ScenarioLoader;
import slipstream.simulator.scenario.yaml.text.Node;
import slipstream.simulator.scenario.yaml.text.Problem;
import slipstream.simulator.scenario.yaml.text.ProblemList;
import slipstream.simulator.scenario.yaml.text.ScenarioProblems;
import slipstream.simulator.scenario.yaml.text.Source;
import slipstream.simulator.scenario.yaml.text.Source.Unreadable;
import slipstream.simulator.scenario.yaml.text.YamlReading;

/** Reads a catalogue of facts, and the scenarios that it names. */
public final class CatalogueReading {
  private static final List<String> TOP = List.of("kind", "facts");
  private static final List<String> FACT =
      List.of(
          "says",
          "source",
          "limits",
          "taken-from-it",
          "not-reproduced",
          "not-comparable",
          "runs",
          "arms",
          "checks");
  private static final List<String> SOURCE = List.of("who", "year", "where", "seen");
  private static final List<String> ARM = List.of("scenario", "set");

  /** Replications of each arm where an entry does not say. */
  private static final int RUNS = 1000;

  private static final int MOST_RUNS = 100_000;

  private final ScenarioLoader loader;
  private final Set<String> outputs;
  private final ProblemList problems = new ProblemList();

  private CatalogueReading(ScenarioLoader loader, Set<String> outputs) {
    this.loader = loader;
    this.outputs = outputs;
  }

  /**
   * Reads a catalogue.
   *
   * @param source the file; scenarios stand beside it
   * @param loader reads them
   * @param outputs what can be measured of a run
   * @throws ScenarioProblems with everything that is wrong, in the catalogue and in its scenarios
   */
  public static Catalogue of(Source source, ScenarioLoader loader, Set<String> outputs) {
    CatalogueReading reading = new CatalogueReading(loader, outputs);
    Optional<Node> root = YamlReading.read(source, reading.problems);
    reading.problems.refuseIfAny();
    List<Fact> facts = reading.facts(root.orElseThrow(), source);
    reading.problems.refuseIfAny();
    String label = source.label();
    int slash = Math.max(label.lastIndexOf('/'), label.lastIndexOf('\\'));
    return new Catalogue(label.substring(slash + 1), facts);
  }

  private List<Fact> facts(Node root, Source source) {
    Entries top = new Entries(problems, "", root, TOP);
    String kind =
        top.text("kind", "that this is a catalogue of facts and no scenario: kind: facts");
    if (top.has("kind") && !kind.equals("facts")) {
      problems.add(top.place(), "kind", "a catalogue of facts says kind: facts");
    }
    List<Fact> facts = new ArrayList<>();
    Node node = top.needed("facts", "which regularities the model is held against");
    if (node instanceof Node.Mapping map) {
      map.entries().forEach((name, entry) -> facts.add(fact(name, entry, source)));
    }
    if (node != null && facts.isEmpty()) {
      problems.add(
          node.place(),
          "facts",
          "found " + node.shown() + "; allowed is a map: a name for each regularity, one at least");
    }
    return facts;
  }

  private Fact fact(String name, Node node, Source source) {
    Entries fact = new Entries(problems, name, node, FACT);
    String says = fact.text("says", "the regularity, in a sentence");
    boolean comparable = !fact.has("not-comparable");
    Map<String, Arm> arms = new LinkedHashMap<>();
    List<Check> checks = new ArrayList<>();
    if (comparable) {
      arms.putAll(arms(fact, source));
      checks.addAll(checks(fact, arms.keySet()));
    } else if (fact.has("arms") || fact.has("checks")) {
      problems.add(
          fact.place(), name, "has arms or checks, and is not-comparable; leave either out");
    }
    int runs = fact.has("runs") ? (int) fact.number("runs", 40, MOST_RUNS, "") : RUNS;
    return new Fact(
        name,
        says,
        source(fact),
        fact.optional("limits"),
        fact.optional("taken-from-it"),
        fact.optional("not-reproduced"),
        fact.optional("not-comparable"),
        runs,
        arms,
        checks);
  }

  private slipstream.simulator.scenario.fact.Source source(Entries fact) {
    Node node = fact.needed("source", "who published it");
    if (node == null) {
      return null;
    }
    Entries source = new Entries(problems, fact.path("source"), node, SOURCE);
    String seen = source.text("seen", "how much of it was read");
    List<String> allowed =
        Stream.of(Seen.values())
            .map(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .toList();
    if (!seen.isEmpty() && !allowed.contains(seen)) {
      problems.add(
          source.place(),
          source.path("seen"),
          "found \"" + seen + "\"; allowed are " + String.join(", ", allowed));
    }
    return new slipstream.simulator.scenario.fact.Source(
        source.text("who", "authors and title"),
        (int) source.number("year", 1900, 2100, "when it was published"),
        source.text("where", "its DOI or address"),
        Seen.values()[Math.max(0, allowed.indexOf(seen))]);
  }

  private Map<String, Arm> arms(Entries fact, Source source) {
    Map<String, Arm> arms = new LinkedHashMap<>();
    Node node = fact.needed("arms", "which teams are simulated");
    if (node instanceof Node.Mapping map) {
      map.entries().forEach((name, arm) -> arms.put(name, arm(fact, name, arm, source)));
    } else if (node != null) {
      problems.add(node.place(), fact.path("arms"), "allowed is a map: a name for each team");
    }
    return arms;
  }

  private Arm arm(Entries fact, String name, Node node, Source source) {
    String path = fact.path("arms." + name);
    Entries arm = new Entries(problems, path, node, ARM);
    String file = arm.text("scenario", "the file of the team");
    List<String> settings = new ArrayList<>();
    if (arm.has("set")) {
      Node set = arm.needed("set", "");
      if (set instanceof Node.Mapping map) {
        map.entries().forEach((key, value) -> settings.add(key + "=" + Flow.text(value)));
      } else {
        problems.add(set.place(), arm.path("set"), "allowed is a map: key of a scenario, value");
      }
    }
    try {
      Optional<Source> found = file.isEmpty() ? Optional.empty() : source.beside(file);
      if (found.isPresent()) {
        return new Arm(file, settings, loader.load(found.get(), settings).scenario());
      } else if (!file.isEmpty()) {
        problems.add(
            arm.place(), arm.path("scenario"), "found \"" + file + "\"; no such file beside this");
      }
    } catch (Unreadable e) {
      problems.add(arm.place(), arm.path("scenario"), "found " + e.getMessage());
    } catch (ScenarioProblems e) {
      for (Problem problem : e.problems()) {
        problems.add(arm.place(), path, problem.toString().replaceFirst("^--set ", "set "));
      }
    }
    return new Arm(file, settings, null);
  }

  private List<Check> checks(Entries fact, Set<String> arms) {
    List<Check> checks = new ArrayList<>();
    Node node = fact.needed("checks", "what is measured");
    QuantityReading reading = new QuantityReading(problems, arms, outputs);
    if (node instanceof Node.Sequence list) {
      for (Node item : list.items()) {
        reading.check(fact.path("checks"), item).ifPresent(checks::add);
      }
    } else if (node != null) {
      problems.add(node.place(), fact.path("checks"), "allowed is a list of what is measured");
    }
    if (checks.isEmpty() && node instanceof Node.Sequence) {
      problems.add(fact.place(), fact.path("checks"), "holds nothing that could be judged");
    }
    return checks;
  }

  /** Values as the text that a setting is typed as. */
  private static final class Flow {
    static String text(Node node) {
      if (node instanceof Node.Mapping map) {
        List<String> entries = new ArrayList<>();
        map.entries().forEach((key, value) -> entries.add(key + ": " + text(value)));
        return "{" + String.join(", ", entries) + "}";
      }
      if (node instanceof Node.Sequence list) {
        return "[" + String.join(", ", list.items().stream().map(Flow::text).toList()) + "]";
      }
      return ((Node.Scalar) node).text();
    }
  }
}
