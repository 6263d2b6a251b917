package slipstream.simulator.experiment.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.DisciplineName;

/** Three sprints; a person costs 5,000 a sprint, a day late 2,000. */
class PricesTest {
  private static final Scenario WITHOUT = team();

  private static Scenario team(String... settings) {
    String[] all = new String[settings.length + 6];
    all[0] = "sprint.count=3";
    all[1] = "backlog.stories=20";
    all[2] = "structure.qa=missing";
    all[3] = "costs.currency=EUR";
    all[4] = "costs.role-sprint=5000";
    all[5] = "costs.delay-day=2000";
    System.arraycopy(settings, 0, all, 6, settings.length);
    return Loading.shipped("blank.yaml", all).scenario();
  }

  @Test
  void peopleCostFromTheirFirstSprintOn() {
    assertThat(Prices.cost(WITHOUT, WITHOUT)).isZero();
    assertThat(Prices.cost(WITHOUT, team("structure.qa={fte: 1}"))).isEqualTo(15_000);
    assertThat(Prices.cost(WITHOUT, team("structure.qa={fte: 0.5, from-sprint: 2}")))
        .isEqualTo(5_000); // 0.5 x 2 sprints
    assertThat(Prices.cost(WITHOUT, team("structure.qa={fte: 1, from-sprint: 3}")))
        .isEqualTo(5_000);
    assertThat(Prices.cost(team("structure.qa={fte: 1}"), WITHOUT)).isEqualTo(-15_000);
    int developers = WITHOUT.team().of(DisciplineName.BACKEND).developers();
    assertThat(Prices.cost(WITHOUT, team("team.backend.developers=" + (developers + 2))))
        .isEqualTo(30_000); // 2 x 3 sprints
  }

  /** Late by 3 and 1 days; then by 1 day, and a day early: 2 and 1 days saved. */
  @Test
  void onlyDaysLateCostMoney() {
    Alternative.Money money =
        Prices.of(
            WITHOUT,
            team("structure.qa={fte: 1, from-sprint: 3}"),
            new double[] {3, 1},
            new double[] {1, -1});
    assertThat(money.currency()).isEqualTo("EUR");
    assertThat(money.cost()).isEqualTo(5_000);
    assertThat(money.gain().mean()).isCloseTo(3_000, within(1e-9)); // 1.5 days
    assertThat(money.net().mean()).isCloseTo(-2_000, within(1e-9));
    // savings of 4,000 and 2,000: a standard error of 1,000, t of one degree 12.7062
    assertThat(money.net().ci95().lo()).isCloseTo(-2_000 - 12_706.2, within(0.1));
    assertThat(money.net().ci95().hi()).isCloseTo(-2_000 + 12_706.2, within(0.1));
  }

  @Test
  void withoutPricesThereIsNoMoney() {
    Scenario free = Loading.shipped("blank.yaml").scenario();
    assertThat(Prices.of(free, free, new double[] {1}, new double[] {0})).isNull();
  }
}
