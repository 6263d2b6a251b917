package slipstream.simulator.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slipstream.simulator.Loading;

class ExtendsTest {
  @TempDir Path temp;
  private Path folder;

  @BeforeEach
  void aFolderInsideAnother() throws IOException {
    folder = Files.createDirectories(temp.resolve("mine"));
    Files.writeString(temp.resolve("outside.yaml"), "extends: blank.yaml\n");
  }

  private Path file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private List<String> refusal(String extended) throws IOException {
    Path child = file("child.yaml", "extends: " + extended + "\n");
    return Refused.file(child).stream().map(message -> message.replace(folder + "/", "")).toList();
  }

  /** What is shipped is read once for each program, but never the wrong of it. */
  @Test
  void whatIsWrongInAShippedFileIsSaidEveryTime() throws IOException {
    List<String> first = refusal("priors.yaml");

    assertThat(first).isNotEmpty();
    assertThat(refusal("priors.yaml")).isEqualTo(first);
  }

  @Test
  void aFileBesideWinsOverAShippedOne() throws IOException {
    file("blank.yaml", "extends: defaults.yaml\nname: Mine\n");
    Path child = file("child.yaml", "extends: blank.yaml\n");

    LoadedScenario loaded = Loading.load(child, List.of());

    assertThat(loaded.scenario().name()).isEqualTo("Mine");
    assertThat(loaded.origins()).containsEntry("name", folder.resolve("blank.yaml") + ":2");
  }

  @Test
  void aFolderBelowMayBeReachedAndLeftAgain() throws IOException {
    file("base.yaml", "extends: blank.yaml\nname: Base\n");
    file("below/middle.yaml", "extends: ../base.yaml\n");
    Path child = file("child.yaml", "extends: below/middle.yaml\n");

    assertThat(Loading.load(child, List.of()).scenario().name()).isEqualTo("Base");
  }

  @Test
  void theFoldersTreeIsNotLeft() throws IOException {
    assertThat(refusal("../outside.yaml"))
        .containsExactly(
            "child.yaml:1:10 extends: \"../outside.yaml\" lies outside the scenario's folder; allowed are"
                + " files in it or below");
    assertThat(refusal(temp.resolve("outside.yaml").toString()))
        .singleElement()
        .asString()
        .endsWith("is an absolute path; name a file in the scenario's folder");
  }

  @Test
  void whatComesWithTheProgramIsNamedWithoutAFolder() throws IOException {
    assertThat(refusal("../scenarios/defaults.yaml"))
        .singleElement()
        .asString()
        .endsWith("; defaults.yaml comes with the program: extends: defaults.yaml");
  }

  @Test
  void aLinkOutOfTheTreeIsNotFollowed() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.yaml"), temp.resolve("outside.yaml"));

    assertThat(refusal("link.yaml"))
        .containsExactly(
            "child.yaml:1:10 extends: \"link.yaml\" lies outside the scenario's folder; allowed are files in"
                + " it or below");
  }

  @Test
  void aCircleIsRefused() throws IOException {
    file("a.yaml", "extends: child.yaml\n");

    assertThat(refusal("a.yaml"))
        .containsExactly("a.yaml:1:10 extends: found \"child.yaml\"; this goes in a circle");
    assertThat(refusal("child.yaml"))
        .containsExactly("child.yaml:1:10 extends: found \"child.yaml\"; this goes in a circle");
  }

  @Test
  void aLongLineOfParentsIsRefused() throws IOException {
    for (int i = 0; i < 12; i++) {
      file("p" + i + ".yaml", "extends: p" + (i + 1) + ".yaml\n");
    }

    assertThat(refusal("p0.yaml"))
        .containsExactly("p8.yaml:1:10 extends: more than 10 generations");
  }

  @Test
  void aParentThatIsNotThereIsNamed() throws IOException {
    assertThat(refusal("default.yaml"))
        .containsExactly(
            "child.yaml:1:10 extends: found \"default.yaml\"; no such file beside this one, nor"
                + " among those shipped");
    assertThat(refusal("[a.yaml, b.yaml]"))
        .containsExactly(
            "child.yaml:1:10 extends: found a list; allowed is the name of one scenario file");
  }

  @Test
  void problemsOfParentsAreReportedWithThoseOfTheChild() throws IOException {
    file("parent.yaml", "extends: blank.yaml\nruns: none\nseeds: 4\n");
    Path child = file("child.yaml", "extends: parent.yaml\nseed: x\n");

    assertThat(Refused.file(child))
        .hasSize(3)
        .anyMatch(m -> m.contains("parent.yaml:2:7 runs: found \"none\""))
        .anyMatch(m -> m.contains("parent.yaml:3:1: unknown key \"seeds\""))
        .anyMatch(m -> m.contains("child.yaml:2:7 seed: found \"x\""));
  }
}
