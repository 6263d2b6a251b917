package slipstream.reports.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import slipstream.simulator.scenario.yaml.ScenarioLoader;

/** The scenarios that travel with the program, by name. */
public final class ShippedScenarios {
  /** Not teams: what the others stand on, and what calibration draws from. */
  private static final List<String> NO_TEAMS = List.of("blank.yaml", "priors.yaml");

  private ShippedScenarios() {}

  /** Names of the files, in the order of the alphabet; catalogues of facts are not among them. */
  public static List<String> names() {
    try {
      URI one = ScenarioLoader.class.getResource("/scenarios/" + YamlScenarios.SHIPPED).toURI();
      if (!one.getScheme().equals("jar")) {
        return names(Path.of(one).getParent());
      }
      try (FileSystem jar = FileSystems.newFileSystem(one, Map.of())) {
        return names(jar.getPath("/scenarios"));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a class knows where it came from", e);
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own scenarios cannot be listed", e);
    }
  }

  /** Whether a file of this name is among them; asks for it alone, without a list of all. */
  static boolean has(String name) {
    return name.endsWith(".yaml")
        && name.indexOf('/') < 0
        && !NO_TEAMS.contains(name)
        && ScenarioLoader.class.getResource("/scenarios/" + name) != null;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".yaml") && !NO_TEAMS.contains(name))
          .sorted()
          .toList();
    }
  }
}
