package slipstream.simulator.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.random.distribution.Exponential;
import slipstream.simulator.random.distribution.Lognormal;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.FallsTo;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.people.Staffing;
import slipstream.simulator.scenario.value.Governed;
import slipstream.simulator.team.mechanism.decisions.Debt;
import slipstream.simulator.team.mechanism.production.Defects;
import slipstream.simulator.team.mechanism.requirements.SpecChurn;

class OverridesTest {
  private static Scenario defaults(String... overrides) {
    return Loading.shipped("defaults.yaml", overrides).scenario();
  }

  @Test
  void anyKeyCanBeSet() {
    Scenario set = defaults("runs=5", "team.backend.developers=1", "practices.contract-first=true");

    assertThat(set.runs()).isEqualTo(5);
    assertThat(set.team().backend().developers()).isEqualTo(1);
    assertThat(set.practices().contractFirst()).isTrue();
  }

  @Test
  void theLastOneWins() {
    assertThat(defaults("runs=5", "runs=6").runs()).isEqualTo(6);
  }

  @Test
  void aPairIsSetAsAWholeOrBySide() {
    assertThat(
            defaults("mechanisms.spec-churn.rate=0.2").mechanisms().of(SpecChurn.Row.class).rate())
        .isEqualTo(new Governed(0.2, 0.2));
    assertThat(
            defaults("mechanisms.spec-churn.rate.missing=0.2")
                .mechanisms()
                .of(SpecChurn.Row.class)
                .rate())
        .isEqualTo(new Governed(0.2, 0.03));
  }

  @Test
  void aBlockIsSetByAMap() {
    assertThat(
            defaults("mechanisms.debt={enabled: false}").mechanisms().of(Debt.Row.class).enabled())
        .isFalse();
  }

  @Test
  void aPartOfADistributionKeepsTheOtherParts() {
    assertThat(defaults("backlog.backend-size.lognormal.p90=20h").backlog().backendSize())
        .isEqualTo(Lognormal.ofMedianAndP90(6, 20));
    assertThat(defaults("backlog.backend-size.exponential.mean=3h").backlog().backendSize())
        .isEqualTo(new Exponential(3));
  }

  @Test
  void aPartOfAStaffingOrAFallsToRowKeepsTheOtherParts() {
    Scenario set = defaults("structure.qa={fte: 0.5}", "structure.qa.from-sprint=2");
    assertThat(set.structure().of(Role.QA)).isEqualTo(new Staffing(0.5, 2, 0));

    assertThat(
            defaults("mechanisms.defects.falls-to.backend=50%")
                .mechanisms()
                .of(Defects.Row.class)
                .fallsTo())
        .isEqualTo(new FallsTo(0, 0.5, 1));
  }

  @Test
  void nothingTakesAValueAway() {
    assertThat(
            defaults("starting-conditions.backend.access=").startingConditions().backend().access())
        .isNull();
  }

  @Test
  void aKeyThatIsNotThereIsRefusedWithWhatWasMeant() {
    assertThat(Refused.override("mechanisms.debt.per-reversals=1%"))
        .containsExactly(
            "--set mechanisms.debt.per-reversals: unknown key \"per-reversals\" of mechanisms.debt;"
                + " allowed are enabled, per-reversal, per-skipped; did you mean \"per-reversal\"?");
    assertThat(Refused.override("runs.many=1")).containsExactly("--set runs: has no part \"many\"");
  }

  @Test
  void whatIsNotKeyEqualsValueIsRefused() {
    assertThat(Refused.override("runs", "=5"))
        .containsExactly(
            "--set: found \"runs\"; allowed is KEY=VALUE",
            "--set: found \"=5\"; allowed is KEY=VALUE");
  }

  @Test
  void hostileValuesAreRefusedAsInFiles() {
    assertThat(Refused.override("runs=" + "[".repeat(100_000)))
        .containsExactly("--set:1:33: nested more than 32 levels deep");
    assertThat(Refused.override("extends=blank.yaml"))
        .singleElement()
        .asString()
        .startsWith("--set extends: unknown key \"extends\"");
  }
}
