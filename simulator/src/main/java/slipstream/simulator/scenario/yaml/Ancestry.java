package slipstream.simulator.scenario.yaml;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import slipstream.simulator.scenario.yaml.layout.Arrangement;
import slipstream.simulator.scenario.yaml.layout.Block;
import slipstream.simulator.scenario.yaml.layout.Merge;
import slipstream.simulator.scenario.yaml.layout.Tree.Branch;
import slipstream.simulator.scenario.yaml.text.Node;
import slipstream.simulator.scenario.yaml.text.ProblemList;
import slipstream.simulator.scenario.yaml.text.ShippedSource;
import slipstream.simulator.scenario.yaml.text.Source;
import slipstream.simulator.scenario.yaml.text.YamlReading;

/** Reads a file and the parents it extends, and merges them, the oldest first. */
final class Ancestry {
  /** Enough for any sensible family of scenarios, and an end to a runaway one. */
  private static final int MAX_GENERATIONS = 10;

  private final Block scenario;
  private final Map<Source, Generation> shipped;
  private final ProblemList problems;
  private final Set<Object> met = new LinkedHashSet<>();

  /**
   * One that reads a scenario.
   *
   * @param shipped those that were read before and cannot change; grows
   */
  Ancestry(Block scenario, Map<Source, Generation> shipped, ProblemList problems) {
    this.scenario = scenario;
    this.shipped = shipped;
    this.problems = problems;
  }

  /** A file by itself, and what it says of its parent, which may be nothing. */
  record Generation(Branch own, Optional<Node> parentName) {}

  /** The merged tree; empty where the file itself could not be read. */
  Optional<Branch> merged(Source source) {
    met.add(source.identity());
    Optional<Generation> read = Optional.ofNullable(shipped.get(source)).or(() -> read(source));
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Branch own = read.get().own();
    Optional<Node> parentName = read.get().parentName();
    if (parentName.isEmpty()) {
      return Optional.of(Merge.overNothing(own));
    }
    return parent(source, parentName.get())
        .flatMap(this::merged)
        .map(parent -> Merge.over(parent, own));
  }

  private Optional<Generation> read(Source source) {
    Optional<Node> root = YamlReading.read(source, problems);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Node> entries = root.get() instanceof Node.Mapping map ? map.entries() : Map.of();
    Optional<String> other = otherKind(entries);
    if (other.isPresent()) {
      // Unknown keys, one by one, would not say what is wrong.
      problems.add(entries.get("kind").place(), "", other.get());
      return Optional.empty();
    }
    int before = problems.size();
    Generation generation =
        new Generation(
            new Arrangement(scenario, problems).file(root.get()),
            Optional.ofNullable(entries.get(Arrangement.EXTENDS)));
    // Nearly every scenario extends the file of all defaults, and to read that took longest of all.
    // What is wrong is read again, so that every load says it.
    if (source instanceof ShippedSource && problems.size() == before) {
      shipped.put(source, generation);
    }
    return Optional.of(generation);
  }

  /** What a file is that says of itself that it is no scenario. */
  private static Optional<String> otherKind(Map<String, Node> entries) {
    if (entries.containsKey("kind") && entries.containsKey("scenarioHash")) {
      return Optional.of("is a result and no scenario; `slipstream report FILE` shows it");
    }
    return !(entries.get("kind") instanceof Node.Scalar scalar)
        ? Optional.empty()
        : switch (scalar.text()) {
          case "facts" ->
              Optional.of(
                  "is a catalogue of facts and no scenario; `slipstream facts FILE` measures it");
          case "priors" ->
              Optional.of(
                  "holds what `slipstream calibrate` knows of teams beforehand, and no scenario;"
                      + " leave it out");
          default -> Optional.empty();
        };
  }

  private Optional<Source> parent(Source child, Node name) {
    if (!(name instanceof Node.Scalar scalar) || scalar.text().isBlank()) {
      problems.add(
          name.place(),
          Arrangement.EXTENDS,
          "found " + name.shown() + "; allowed is the name of one scenario file");
      return Optional.empty();
    }
    try {
      Optional<Source> parent = child.beside(scalar.text());
      // A file beside the scenario wins over a shipped one of the same name.
      if (parent.isEmpty()) {
        parent = ShippedSource.named(scalar.text()).map(s -> s);
      }
      if (parent.isEmpty()) {
        problems.add(
            name.place(),
            Arrangement.EXTENDS,
            "found " + name.shown() + "; no such file beside this one, nor among those shipped");
      } else if (met.contains(parent.get().identity())) {
        problems.add(
            name.place(), Arrangement.EXTENDS, "found " + name.shown() + "; this goes in a circle");
        return Optional.empty();
      } else if (met.size() >= MAX_GENERATIONS) {
        problems.add(
            name.place(), Arrangement.EXTENDS, "more than " + MAX_GENERATIONS + " generations");
        return Optional.empty();
      }
      return parent;
    } catch (Source.Unreadable e) {
      String file = scalar.text().substring(scalar.text().lastIndexOf('/') + 1);
      String shippedToo =
          ShippedSource.named(file).isEmpty()
              ? ""
              : "; " + file + " comes with the program: extends: " + file;
      problems.add(name.place(), Arrangement.EXTENDS, e.getMessage() + shippedToo);
      return Optional.empty();
    }
  }
}
