package slipstream.simulator.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.random.distribution.Lognormal;
import slipstream.simulator.scenario.PriorParameter;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.value.Governed;
import slipstream.simulator.team.mechanism.planning.Planning;

class VariationsTest {
  private static final Scenario BASE = Loading.shipped("defaults.yaml").scenario();

  @Test
  void eachNumberIsPutAtItsKeyAndNothingElseChanges() {
    Function<double[], Scenario> maker =
        Variations.of(
            BASE,
            List.of(
                "backlog.load",
                "backlog.ahead",
                "backlog.sprint-factor.sigma",
                "mechanisms.planning.overcommitment",
                "structure.qa"));

    Scenario made = maker.apply(new double[] {0.9, 6.6, 0.3, 0.25, 0});

    assertThat(made)
        .isEqualTo(
            Loading.shipped(
                    "defaults.yaml",
                    "backlog.load=90%",
                    "backlog.ahead=7",
                    "backlog.sprint-factor={lognormal: {median: 1, sigma: 0.3}}",
                    "mechanisms.planning.overcommitment=0.25",
                    "structure.qa=missing")
                .scenario());
    assertThat(made.mechanisms().of(Planning.Row.class).overcommitment())
        .isEqualTo(new Governed(0.25, 0.25));
    assertThat(made.structure().of(Role.QA).staffed()).isFalse();
    assertThat(made.backlog().sprintFactor()).isEqualTo(new Lognormal(1, 0.3));
  }

  @Test
  void aKeyThatIsNoneIsRefused() {
    assertThatThrownBy(() -> Variations.of(BASE, List.of("backlog.laod")))
        .hasMessageContaining("backlog.laod");
    assertThatThrownBy(() -> Variations.of(BASE, List.of("name"))).hasMessageContaining("name");
  }

  @Test
  void everyKeyOfTheShippedPriorIsOne() {
    List<String> keys = PriorReading.shipped().team().stream().map(PriorParameter::key).toList();

    assertThat(Variations.of(BASE, keys)).isNotNull();
    assertThat(keys).contains("backlog.load").hasSizeGreaterThan(10);
  }
}
