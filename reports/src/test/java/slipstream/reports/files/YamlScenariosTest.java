package slipstream.reports.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slipstream.reports.console.Refusal;
import slipstream.reports.files.ReadsScenarios.LoadedScenario;
import slipstream.reports.kit.table.Screen;
import slipstream.simulator.scenario.people.Role;

class YamlScenariosTest {
  @TempDir Path folder;
  private final YamlScenarios scenarios = new YamlScenarios();

  @Test
  void loadsItsOwnStarterWithSettingsOverIt() throws IOException {
    Path file = Files.writeString(folder.resolve("team.yaml"), scenarios.starter());
    LoadedScenario loaded = scenarios.load(file, List.of("runs=7", "precision.slip-mean=0.1 days"));
    assertThat(loaded.scenario().name()).isEqualTo("Our team");
    assertThat(loaded.scenario().runs()).isEqualTo(7);
    assertThat(loaded.scenario().structure().of(Role.SYSTEM_ANALYST).staffed()).isFalse();
    assertThat(loaded.shown()).contains("name:", "--set", "defaults.yaml");
    assertThat(loaded.hash()).isNotEmpty();
  }

  @Test
  void refusesAFileWithItsLinesAndASettingAsTyped() throws IOException {
    Path file = Files.writeString(folder.resolve("team.yaml"), "extends: defaults.yaml\nnam: x\n");
    assertThatThrownBy(() -> scenarios.load(file, List.of()))
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.exitCode()).isEqualTo(3))
        .hasMessageContaining("team.yaml:2:1");
    Path good = Files.writeString(folder.resolve("good.yaml"), scenarios.starter());
    assertThatThrownBy(() -> scenarios.load(good, List.of("structur.qa=present")))
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.exitCode()).isEqualTo(2))
        .hasMessageContaining("did you mean \"structure\"");
  }

  @Test
  void saysThatAFileIsNotThere() {
    assertThatThrownBy(() -> scenarios.load(folder.resolve("none.yaml"), List.of()))
        .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.exitCode()).isEqualTo(5))
        .hasMessageContaining("no such file");
  }

  @Test
  void listsEveryParameterWithRangeAndSource() {
    assertThat(scenarios.parameters(Screen.unlimited(false)))
        .startsWith("KEY")
        .contains("sprint.hours-per-day")
        .contains("4h to 7h")
        .contains("Clockwise 2022");
  }
}
