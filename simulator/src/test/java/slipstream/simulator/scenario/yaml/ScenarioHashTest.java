package slipstream.simulator.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;

class ScenarioHashTest {
  private static String hash(String label, String text) {
    return Loading.fromText(label, "extends: defaults.yaml\n" + text).hash();
  }

  private static final String PLAIN = "runs: 5\nteam: {backend: {developers: 3, seat: 2}}\n";

  @Test
  void onlyValuesCount() {
    String reordered =
        "# a comment\nteam:\n  backend:\n    seat: 2\n    developers: 3\nruns: 5   # five\n";

    assertThat(hash("b.yaml", reordered)).isEqualTo(hash("a.yaml", PLAIN)).hasSize(64);
  }

  @Test
  void theWayAValueIsWrittenDoesNotCount() {
    assertThat(hash("a", "practices: {slack: 15%}\nbacklog: {backend-size: 1 day}\n"))
        .isEqualTo(
            hash("a", "practices: {slack: 0.15}\nbacklog: {backend-size: {constant: 6h}}\n"));
    assertThat(hash("a", "structure: {qa: present}\n"))
        .isEqualTo(hash("a", "structure: {qa: {fte: 1}}\n"));
  }

  @Test
  void everyValueCounts() {
    assertThat(hash("a", PLAIN))
        .isNotEqualTo(hash("a", PLAIN + "seed: 4\n"))
        .isNotEqualTo(hash("a", PLAIN + "name: Another\n"))
        .isNotEqualTo(
            hash("a", PLAIN + "backlog: {backend-size: {gamma: {shape: 2, mean: 6h}}}\n"));
  }

  @Test
  void whoSaidItDoesNotCount() {
    assertThat(Loading.shipped("defaults.yaml", "runs=5").hash()).isEqualTo(hash("a", "runs: 5\n"));
  }
}
