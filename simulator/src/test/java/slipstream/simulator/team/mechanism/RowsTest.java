package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.simulator.team.mechanism.Team.given;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.mechanism.Input;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.mechanism.Mechanisms;
import slipstream.simulator.scenario.mechanism.Prospects;

/** What the parameters of a mechanism say of it to whoever knows no mechanism by name. */
class RowsTest {
  /** Of blank.yaml, in which all mechanisms are off. */
  private static final Mechanisms OFF = given().scenario().mechanisms();

  private static final Mechanisms ON = allOn();

  private static Mechanisms allOn() {
    Team team = given();
    OFF.keys().forEach(team::with);
    return team.with("unplanned-requests", "rate=3")
        .with("incidents", "rate=0.5")
        .scenario()
        .mechanisms();
  }

  @Test
  void fiveOfThemMakeWhatIsNotReady() {
    Map<String, Set<Input>> made =
        Map.of(
            "clarification", Set.of(Input.REQUIREMENTS),
            "designs", Set.of(Input.DESIGN, Input.ASSETS),
            "access", Set.of(Input.ACCESS),
            "environments", Set.of(Input.ENVIRONMENT),
            "contract", Set.of(Input.API_CONTRACT));
    for (String key : OFF.keys()) {
      assertThat(OFF.of(key).inputs()).as(key).isEqualTo(made.getOrDefault(key, Set.of()));
    }
  }

  @Test
  void sixOfThemTakeTimeForWhichNobodyAnswers() {
    List<String> nobodys =
        List.of("juggling", "late-feedback", "review", "absences", "overtime", "forgetting");
    for (String key : OFF.keys()) {
      MechanismBlock off = nobodys.contains(key) ? OFF.of(key) : null;
      assertThat(ON.of(key).off()).as(key).isEqualTo(off);
    }
  }

  @Test
  void interruptionsAreThoseOfRequestsAndIncidents() {
    assertThat(ON.of("unplanned-requests").interruptionsADay()).isEqualTo(3);
    assertThat(ON.of("incidents").interruptionsADay()).isEqualTo(0.5);
    assertThat(ON.of("review").interruptionsADay()).isZero();
    assertThat(ON.interruptionsADay()).isEqualTo(3.5);
    assertThat(OFF.interruptionsADay()).isZero();
  }

  @Test
  void whatIsOffCannotMatter() {
    Hopes all = new Hopes(true, true, true, true, true, true, false);
    for (String key : List.of("planning", "forgetting", "pairing", "contract", "review")) {
      assertThat(OFF.of(key).reasonAgainst("effort", all)).as(key).isEqualTo(Prospects.OFF);
      assertThat(ON.of(key).reasonAgainst("effort", all)).as(key).isNull();
    }
  }

  @Test
  void overcommitmentMattersWhereCapacityDecides() {
    MechanismBlock planning = ON.of("planning");
    Hopes fixed = new Hopes(false, false, false, false, false, false, true);
    Hopes capacity = new Hopes(false, false, false, false, false, false, false);
    assertThat(planning.reasonAgainst("overcommitment", fixed))
        .isEqualTo("the number of stories is fixed");
    assertThat(planning.reasonAgainst("overcommitment", capacity)).isNull();
    assertThat(planning.reasonAgainst("scatter", fixed)).isNull();
  }

  @Test
  void aLimitIsKeptWhereThereIsOne() {
    MechanismBlock planning = ON.of("planning");
    Hopes limited = new Hopes(false, false, false, false, true, false, false);
    Hopes free = new Hopes(false, false, false, false, false, false, false);
    assertThat(planning.reasonAgainst("limit-kept", limited)).isNull();
    assertThat(planning.reasonAgainst("limit-kept", free)).isEqualTo("there is no WIP limit");
    assertThat(planning.reasonAgainst("scatter", free)).isNull();
  }

  @Test
  void whatIsAgreedUpFrontMattersWhereContractsMayComeFirst() {
    MechanismBlock contract = ON.of("contract");
    Hopes first = new Hopes(false, false, false, false, false, true, false);
    Hopes never = new Hopes(false, false, false, false, false, false, false);
    for (String key : List.of("up-front", "renegotiation", "consumers")) {
      assertThat(contract.reasonAgainst(key, first)).as(key).isNull();
      assertThat(contract.reasonAgainst(key, never)).isEqualTo("contracts do not come first");
    }
    assertThat(contract.reasonAgainst("redo", never)).isNull();
    assertThat(OFF.of("contract").reasonAgainst("up-front", never)).isEqualTo(Prospects.OFF);
  }

  @Test
  void recallingTakesSprintsAndPairingPairs() {
    Hopes sprints = new Hopes(false, false, true, false, false, false, false);
    Hopes pairs = new Hopes(false, false, false, true, false, false, false);
    assertThat(ON.of("forgetting").reasonAgainst("effort", sprints)).isNull();
    assertThat(ON.of("forgetting").reasonAgainst("effort", pairs))
        .isEqualTo("the plan has one sprint");
    assertThat(ON.of("pairing").reasonAgainst("effort", pairs)).isNull();
    assertThat(ON.of("pairing").reasonAgainst("effort", sprints))
        .isEqualTo("nobody works in pairs");
  }

  @Test
  void aRampTakesSomebodyWhoRampsUp() {
    // Also where it is off, for hires of what-if ramp up as it says.
    Hopes hired = new Hopes(true, true, false, false, false, false, false);
    Hopes ramping = new Hopes(false, true, false, false, false, false, false);
    Hopes nobody = new Hopes(false, false, false, false, false, false, false);
    MechanismBlock onboarding = ON.of("onboarding");
    assertThat(onboarding.reasonAgainst("ramp-up", hired)).isNull();
    assertThat(onboarding.reasonAgainst("ramp-up", ramping)).isEqualTo("nobody is hired");
    assertThat(onboarding.reasonAgainst("mentoring", ramping)).isNull();
    assertThat(onboarding.reasonAgainst("mentoring", nobody)).isEqualTo("nobody ramps up");
  }

  /** Prospects as a test wants them. */
  private record Hopes(
      boolean somebodyMayCome,
      boolean somebodyRampsUp,
      boolean severalSprints,
      boolean workInPairs,
      boolean workLimited,
      boolean contractsMayComeFirst,
      boolean storiesFixed)
      implements Prospects {}
}
