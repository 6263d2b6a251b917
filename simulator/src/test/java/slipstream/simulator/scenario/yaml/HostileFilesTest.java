package slipstream.simulator.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slipstream.simulator.Loading;

class HostileFilesTest {
  @TempDir Path folder;

  private Path file(byte[] content) throws IOException {
    return Files.write(folder.resolve("team.yaml"), content);
  }

  private String refusal(byte[] content) throws IOException {
    Path file = file(content);
    assertThat(Refused.file(file)).hasSize(1);
    return Refused.file(file).get(0).replace(file.toString(), "team.yaml");
  }

  private String refusal(String content) throws IOException {
    return refusal(content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aMissingFileIsNamed() {
    Path nowhere = folder.resolve("nowhere.yaml");

    assertThat(Refused.file(nowhere)).containsExactly(nowhere + ": no such file");
  }

  @Test
  void aDirectoryIsNotAScenario() {
    assertThat(Refused.file(folder))
        .containsExactly(folder + ": is a directory; name a scenario file");
  }

  @Test
  void aDeviceIsNotReadForever() {
    Path device = Path.of("/dev/zero");
    assumeTrue(Files.exists(device));

    assertThat(Refused.file(device)).containsExactly("/dev/zero: is not a regular file");
  }

  @Test
  void anEmptyFileIsRefused() throws IOException {
    String message = "team.yaml: is empty; `slipstream init` writes a file to start from";
    assertThat(refusal("")).isEqualTo(message);
    assertThat(refusal("# nothing but a comment\n")).isEqualTo(message);
  }

  @Test
  void binaryIsNotAText() throws IOException {
    assertThat(refusal(new byte[] {1, 2, 3, 0, 7})).isEqualTo("team.yaml: is not a text file");
  }

  @Test
  void onlyUtf8IsRead() throws IOException {
    assertThat(refusal("name: Größe".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo("team.yaml: is not UTF-8 text");
    assertThat(refusal("name: x".getBytes(StandardCharsets.UTF_16)))
        .isEqualTo("team.yaml: is not UTF-8 text");
  }

  @Test
  void aFileOverOneMegabyteIsRefused() throws IOException {
    assertThat(refusal("#".repeat((1 << 20) + 1)))
        .isEqualTo("team.yaml: is larger than 1 MB; a scenario is a few kilobytes");
  }

  @Test
  void deepNestingIsRefusedWhereItGetsTooDeep() throws IOException {
    assertThat(refusal("name: " + "[".repeat(500_000)))
        .isEqualTo("team.yaml:1:38: nested more than 32 levels deep");
    assertThat(refusal("{a: ".repeat(200_000)))
        .isEqualTo("team.yaml:1:126: nested more than 32 levels deep");
  }

  @Test
  void anAliasBombIsRefusedBeforeItGoesOff() throws IOException {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 12; i++) {
      String alias = "*a" + (i - 1);
      bomb.append("a" + i + ": &a" + i + " [" + (alias + ", ").repeat(9) + alias + "]\n");
    }

    assertThat(refusal(bomb.toString()))
        .isEqualTo("team.yaml:5:25: more than 50000 values, aliases expanded");
  }

  @Test
  void anAliasOfItselfIsRefused() throws IOException {
    assertThat(refusal("name: &me [*me]\n"))
        .isEqualTo("team.yaml:1:12: alias *me has no anchor before it");
  }

  @Test
  void whatIsNotYamlIsRefusedWithItsPlace() throws IOException {
    assertThat(refusal("name: [1, 2\nteam: x\n")).startsWith("team.yaml:2:5: not YAML: ");
    assertThat(refusal("a: b: c\n")).startsWith("team.yaml:1:5: not YAML: ");
  }

  @Test
  void aVersionThatNobodyKnowsIsRefusedAtItsLine() throws IOException {
    assertThat(refusal("# ours\n%YAML 9.9\n---\nname: a\n"))
        .isEqualTo(
            "team.yaml:2:1: not YAML 1.2: another version is named; leave the %YAML line out");
  }

  @Test
  void aCatalogueOfFactsIsNoScenario() throws IOException {
    assertThat(refusal("kind: facts\nfacts: {}\n"))
        .isEqualTo(
            "team.yaml:1:7: is a catalogue of facts and no scenario; `slipstream facts FILE`"
                + " measures it");
  }

  @Test
  void aStoredResultIsNoScenario() throws IOException {
    assertThat(refusal("{\"schema\": \"s\", \"kind\": \"run\",\n\"scenarioHash\": \"0\"}"))
        .isEqualTo(
            "team.yaml:1:25: is a result and no scenario; `slipstream report FILE` shows it");
  }

  @Test
  void whatIsKnownOfTeamsBeforehandIsNoScenario() throws IOException {
    assertThat(refusal("kind: priors\nteam: {}\n"))
        .isEqualTo(
            "team.yaml:1:7: holds what `slipstream calibrate` knows of teams beforehand, and no"
                + " scenario; leave it out");
  }

  @Test
  void aFileHoldsOneDocument() throws IOException {
    assertThat(refusal("name: a\n---\nname: b\n"))
        .isEqualTo("team.yaml:3:1: a second document starts here; a file holds one");
  }

  @Test
  void aByteOrderMarkIsPassedOver() throws IOException {
    Path file = file("\uFEFFextends: blank.yaml\n".getBytes(StandardCharsets.UTF_8));

    assertThat(Loading.load(file, List.of()).scenario().name()).isEqualTo("Blank");
  }

  @Test
  void aliasesOfReasonableSizeAreAllowed() {
    String text =
        Refused.PARENT + "team:\n  frontend: {developers: &n 3}\n  backend: {developers: *n}\n";

    assertThat(Loading.fromText("t", text).scenario().team().backend().developers()).isEqualTo(3);
  }
}
