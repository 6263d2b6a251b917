package slipstream.reports.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioCommandsTest {
  @TempDir Path folder;

  @Test
  void validatesEveryFileAndFailsForTheWorst() {
    Typed typed = Typed.command("validate", "essay.yaml", "bad.yaml", "other.yaml");
    assertThat(typed.exitCode()).isEqualTo(3);
    assertThat(typed.out()).isEqualTo("essay.yaml: ok\nother.yaml: ok\n");
    assertThat(typed.err()).startsWith("bad.yaml:3:5");
  }

  @Test
  void showsScenarioSchemaAndParameters() {
    assertThat(Typed.command("config", "essay.yaml").out()).isEqualTo("name: Two backends\n");
    assertThat(Typed.command("schema").out()).isEqualTo("{}\n");
    assertThat(Typed.command("parameters").out()).isEqualTo("sprint.length  10 days\n");
  }

  @Test
  void writesAStarterButNeverOverAFile() {
    String file = folder.resolve("team.yaml").toString();
    Typed first = Typed.command("init", file);
    assertThat(first.exitCode()).isZero();
    assertThat(first.out()).isEqualTo("Wrote " + file + ". Next: ./slipstream run " + file + "\n");
    assertThat(Path.of(file)).hasContent("name: My team\n");
    assertThat(folder.resolve("slipstream.schema.json")).hasContent("{}\n");
    String blank = folder.resolve("my team's.yaml").toString();
    assertThat(Typed.command("init", blank).out())
        .endsWith(" run '" + blank.replace("'", "'\\''") + "'\n");
    Typed second = Typed.command("init", file);
    assertThat(second.exitCode()).isEqualTo(5);
    assertThat(second.err()).contains("is there already");
  }

  /** What a link points to may come later: its place is taken. */
  @Test
  void aLinkToNowhereIsAFileTooAndStays() throws IOException {
    Path link = folder.resolve("team.yaml");
    Path schema = folder.resolve("slipstream.schema.json");
    Files.createSymbolicLink(link, folder.resolve("none"));
    Files.createSymbolicLink(schema, folder.resolve("none"));
    Typed typed = Typed.command("init", link.toString());
    assertThat(typed.exitCode()).isEqualTo(5);
    assertThat(typed.err()).contains("is there already");
    assertThat(link).isSymbolicLink();
    assertThat(Typed.command("init", folder.resolve("other.yaml").toString()).exitCode()).isZero();
    assertThat(schema).isSymbolicLink();
  }
}
