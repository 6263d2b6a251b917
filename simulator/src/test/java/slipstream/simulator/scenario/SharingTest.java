package slipstream.simulator.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.yaml.ScenarioLoader;
import slipstream.simulator.team.AllMechanisms;

/** Cells of a sweep differ in a key or two; only the parts that hold those are kept for each. */
class SharingTest {
  private static final Scenario BASE = essay();

  private static Scenario essay(String... settings) {
    return new ScenarioLoader(AllMechanisms.LIST)
        .shipped("the-essay-team.yaml", settings)
        .scenario();
  }

  @Test
  void onlyThePartThatDiffersIsItsOwn() {
    Scenario cell = essay("backlog.stories=7");
    Scenario shared = cell.sharing(BASE);
    assertThat(shared).isEqualTo(cell).isNotEqualTo(BASE);
    assertThat(shared.backlog()).isNotSameAs(BASE.backlog());
    assertThat(shared.team()).isSameAs(BASE.team());
    assertThat(shared.structure()).isSameAs(BASE.structure());
    assertThat(shared.perception()).isSameAs(BASE.perception());
  }

  @Test
  void soItIsAmongTheMechanisms() {
    Scenario cell = essay("mechanisms.spec-churn.enabled=false");
    Scenario shared = cell.sharing(BASE);
    assertThat(shared).isEqualTo(cell).isNotEqualTo(BASE);
    int own = 0;
    for (int i = 0; i < BASE.mechanisms().rows().size(); i++) {
      own += shared.mechanisms().block(i) == BASE.mechanisms().block(i) ? 0 : 1;
    }
    assertThat(own).isOne();
  }
}
