package slipstream.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares with a text that a person has read and approved. After a wanted change, look at what
 * {@code mvn test -Dapprove=true} writes, and commit it.
 */
public final class Approved {
  private static final Path FOLDER = Path.of("src/test/resources/approved");

  private Approved() {}

  /** Fails where the text is not the approved one. */
  public static void text(String name, String text) throws IOException {
    Path approved = FOLDER.resolve(name);
    if (Boolean.getBoolean("approve")) {
      Files.createDirectories(approved.getParent());
      Files.writeString(approved, text);
    }
    assertThat(text).isEqualTo(Files.readString(approved, StandardCharsets.UTF_8));
  }
}
