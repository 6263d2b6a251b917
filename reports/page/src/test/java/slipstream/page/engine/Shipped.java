package slipstream.page.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.ScenarioLoader;
import slipstream.simulator.team.AllMechanisms;

/** The scenarios that come with the program. */
final class Shipped {
  /** Not scenarios: what is known of teams in general, and what the model is held against. */
  private static final Set<String> OTHERS = Set.of("priors.yaml", "facts.yaml");

  private static final Path FOLDER = Path.of("..", "..", "scenarios");

  private Shipped() {}

  /** All files that can be run; discovered, so that a new one is tested as well. */
  static List<Path> files() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !OTHERS.contains(file.getFileName().toString()))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Scenario scenario(Path file) {
    return new ScenarioLoader(AllMechanisms.LIST).load(file, List.of()).scenario();
  }

  static Scenario scenario(String name) {
    return scenario(FOLDER.resolve(name));
  }
}
