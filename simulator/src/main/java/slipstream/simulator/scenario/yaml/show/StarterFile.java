package slipstream.simulator.scenario.yaml.show;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The commented file that {@code init} writes for somebody to start from. */
public final class StarterFile {
  private StarterFile() {}

  /**
   * The text, which is a valid scenario as it stands.
   *
   * @param schema where an editor finds the JSON Schema: a path or an address
   */
  public static String text(String schema) {
    try (InputStream in = StarterFile.class.getResourceAsStream("starter.yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("SCHEMA", schema);
    } catch (IOException e) {
      throw new IllegalStateException("the starter file travels in the jar", e);
    }
  }
}
