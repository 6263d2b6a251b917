package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.TaskKind;

class DeclarationTest {
  private static Declaration<FireDrills> named(String key) {
    return Declaration.of(key, "9. Fire drills.", FireDrills.Row.class, FireDrills::new);
  }

  @Test
  void itKeepsWhatItWasTold() {
    Chance chance = new Chance(26);
    Declaration<FireDrills> drills = named("drills").giving(TaskKind.REWORK).drawing(chance);

    assertThat(drills.key()).isEqualTo("drills");
    assertThat(drills.meaning()).isEqualTo("9. Fire drills.");
    assertThat(drills.row()).isEqualTo(FireDrills.Row.class);
    assertThat(drills.kinds()).containsExactly(TaskKind.REWORK);
    assertThat(drills.chances()).containsExactly(chance);
    assertThat(named("drills").drawing(chance).giving(TaskKind.REWORK).chances())
        .containsExactly(chance);
  }

  @Test
  void itsKeyAloneTellsItFromOthers() {
    assertThat(named("drills"))
        .isEqualTo(named("drills").giving(TaskKind.REWORK))
        .isNotEqualTo(named("fires"))
        .hasSameHashCodeAs(named("drills").giving(TaskKind.REWORK));
    assertThat(named("drills").hashCode()).isNotEqualTo(named("fires").hashCode());
  }
}
