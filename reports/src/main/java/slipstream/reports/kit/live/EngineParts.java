package slipstream.reports.kit.live;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The engine and its scripts, as they travel in the program. */
final class EngineParts {
  private EngineParts() {}

  /** What a worker of the page runs. */
  static String worker() {
    return text("/engine/load.js") + text("/engine/work.js");
  }

  /** The packed engine, in base 64. */
  static String engine() {
    return Base64.getEncoder().encodeToString(bytes("/engine/engine.zlib"));
  }

  private static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String name) {
    try (InputStream in = EngineParts.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own file cannot be read: " + name, e);
    }
  }
}
