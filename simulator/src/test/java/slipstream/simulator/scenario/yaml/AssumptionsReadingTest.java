package slipstream.simulator.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slipstream.simulator.Loading;
import slipstream.simulator.random.distribution.Capped;
import slipstream.simulator.random.distribution.Constant;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.random.distribution.Lognormal;
import slipstream.simulator.random.distribution.Triangular;
import slipstream.simulator.random.distribution.Uniform;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.assumption.Assumption;
import slipstream.simulator.scenario.assumption.Assumption.Standing;
import slipstream.simulator.scenario.assumption.Assumptions;
import slipstream.simulator.scenario.assumption.Assumptions.LeftOut;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.scenario.yaml.layout.Block;
import slipstream.simulator.scenario.yaml.layout.Field;
import slipstream.simulator.scenario.yaml.quantity.Clock;
import slipstream.simulator.scenario.yaml.quantity.Quantities;
import slipstream.simulator.scenario.yaml.text.Misread;
import slipstream.simulator.scenario.yaml.text.Node;
import slipstream.simulator.scenario.yaml.text.Place;
import slipstream.simulator.scenario.yaml.text.TextSource;
import slipstream.simulator.scenario.yaml.world.AssumptionsReading;
import slipstream.simulator.team.AllMechanisms;
import slipstream.simulator.team.TeamRun;
import slipstream.simulator.team.mechanism.organisation.Approvals;
import slipstream.simulator.team.mechanism.production.Incidents;
import slipstream.simulator.team.mechanism.requirements.SpecChurn;

class AssumptionsReadingTest {
  private static final Assumptions DEFAULTS = of("defaults.yaml");
  private static final Assumptions ESSAY = of("the-essay-team.yaml");

  private static Assumptions of(String file, String... settings) {
    return AssumptionsReading.of(Loading.shipped(file, settings));
  }

  private static int number(Assumptions assumptions, String key) {
    return keys(assumptions).indexOf(key);
  }

  private static List<String> keys(Assumptions assumptions) {
    return assumptions.list().stream().map(Assumption::key).toList();
  }

  private static Scenario moved(Assumptions assumptions, String key, double place) {
    return assumptions.moved(number(assumptions, key), place);
  }

  @Test
  void everyRangeIsAnAssumptionButChoicesAndTheClock() {
    Set<String> ranged =
        Loading.shipped("defaults.yaml").parameters().stream()
            .filter(Parameter::hasRange)
            .map(Parameter::key)
            .collect(Collectors.toCollection(TreeSet::new));
    ranged.removeAll(Set.of("practices.slack", "sprint.hours-per-day"));
    assertThat(keys(DEFAULTS)).hasSizeGreaterThan(150).containsExactlyInAnyOrderElementsOf(ranged);
    assertThat(DEFAULTS.leftOut().stream().map(out -> out.assumption().key()))
        .containsExactly("sprint.hours-per-day", "practices.slack");
  }

  @Test
  void tellsWhatIsKnownOfAnAssumption() {
    assertThat(ESSAY.list().get(number(ESSAY, "mechanisms.incidents.rate")))
        .isEqualTo(
            new Assumption(
                "mechanisms.incidents.rate",
                "Incidents per day.",
                "0.15",
                "0.05",
                "0.5",
                "7digital: 23% of completed items are production bugs",
                "assumption",
                Standing.INSIDE));
  }

  @ParameterizedTest
  // Below the assumed 0.15 the range is 0.1 wide, above it 0.35.
  @CsvSource({"0, 0.05", "0.25, 0.1", "0.5, 0.15", "0.75, 0.325", "1, 0.5"})
  void theAssumedValueIsTheMiddleOfTheWorlds(double place, double rate) {
    assertThat(
            moved(ESSAY, "mechanisms.incidents.rate", place)
                .mechanisms()
                .of(Incidents.Row.class)
                .rate())
        .isCloseTo(rate, within(1e-15));
  }

  @ParameterizedTest
  // The assumed 100% is the upper end: 60% to 100%, evenly.
  @CsvSource({"0, 0.6", "0.5, 0.8", "0.75, 0.9", "1, 1"})
  void fromAnEndTheWholeRangeIsEvenlyLikely(double place, double share) {
    assertThat(moved(ESSAY, "backlog.frontend-share", place).backlog().frontendShare())
        .isCloseTo(share, within(1e-15));
    assertThat(ESSAY.list().get(number(ESSAY, "backlog.frontend-share")).standing())
        .isEqualTo(Standing.AT_AN_END);
  }

  @Test
  void aValueOutsideOfItsRangeLeavesTheWorldsInTheRange() {
    Assumptions mine = of("the-essay-team.yaml", "mechanisms.incidents.rate=2");
    assertThat(
            moved(mine, "mechanisms.incidents.rate", 0.5)
                .mechanisms()
                .of(Incidents.Row.class)
                .rate())
        .isEqualTo(0.05 + (0.5 - 0.05) * 0.5);
    assertThat(mine.list().get(number(mine, "mechanisms.incidents.rate")).standing())
        .isEqualTo(Standing.OUTSIDE);
  }

  @Test
  void aDistributionKeepsItsShapeAndItsMedianMovesOverTheRange() {
    // {median: 6h, p90: 15h}, range 3h to 9h
    Lognormal assumed = (Lognormal) ESSAY.scenario().backlog().backendSize();
    assertThat(moved(ESSAY, "backlog.backend-size", 1).backlog().backendSize())
        .isEqualTo(new Lognormal(9, assumed.sigma()));
    assertThat(moved(ESSAY, "backlog.backend-size", 0.25).backlog().backendSize())
        .isEqualTo(new Lognormal(4.5, assumed.sigma()));
  }

  @Test
  void aMeanMovesOverTheRangeOfAMeanAndNoShareExceedsOne() {
    // triangular 0%, 20%, 70% has the mean 30%; the range of the mean is 15% to 45%
    assertThat(
            moved(ESSAY, "mechanisms.spec-churn.redo", 0)
                .mechanisms()
                .of(SpecChurn.Row.class)
                .redo())
        .isEqualTo(new Triangular(0, 0.1, 0.35));
    Capped high =
        (Capped)
            moved(ESSAY, "mechanisms.spec-churn.redo", 1)
                .mechanisms()
                .of(SpecChurn.Row.class)
                .redo();
    assertThat(high.max()).isEqualTo(1);
    assertThat(((Triangular) high.of()).high()).isCloseTo(1.05, within(1e-12));
    assertThat(high.mean()).isCloseTo(0.45, within(1e-4));
  }

  @Test
  void whatASmallestDrawForbidsIsNotDrawn() {
    // Chases are 0.1 h apart at least; 2.5% of 4h to 8h (mean 6h) would be 0.1h to 0.2h.
    Assumptions hasty =
        AssumptionsReading.of(
            Loading.fromText(
                "hasty.yaml",
                "name: Hasty\nextends: the-essay-team.yaml\nmechanisms: {approvals: {chase-interval:"
                    + " {value: {uniform: {low: 4h, high: 8h}}, range: 0.06h to 9h}}}\n"));
    Uniform least =
        (Uniform)
            moved(hasty, "mechanisms.approvals.chase-interval", 0)
                .mechanisms()
                .of(Approvals.Row.class)
                .chaseInterval();
    assertThat(least.low()).isCloseTo(0.1, within(1e-12));
  }

  @Test
  void whatIsOrBecomesZeroIsConstant() {
    Assumptions blank = of("blank.yaml");
    // resumption-lag 0, range 5 min to 25 min
    assertThat(moved(blank, "delivery.resumption-lag", 0).delivery().resumptionLag())
        .isEqualTo(new Constant(5.0 / 60));
    assertThat(blank.scenario().delivery().resumptionLag()).isEqualTo(new Constant(0));
  }

  @Test
  void wholeNumbersStayWhole() {
    // ahead: 4, range 0 to 10; places 0.6 and 0.75 stand for 5.2 and 7
    assertThat(moved(ESSAY, "backlog.ahead", 0.6).backlog().ahead()).isEqualTo(5);
    assertThat(moved(ESSAY, "backlog.ahead", 0.75).backlog().ahead()).isEqualTo(7);
    assertThat(moved(ESSAY, "backlog.ahead", 1).backlog().ahead()).isEqualTo(10);
  }

  @Test
  void theMiddleOfAllPlacesIsTheScenarioItselfButForWhatStandsOnAnEnd() {
    double[] middle = new double[ESSAY.size()];
    Arrays.setAll(
        middle,
        i -> ESSAY.list().get(i).standing() == Standing.INSIDE ? 0.5 : Assumptions.AS_ASSUMED);
    assertThat(ESSAY.at(middle)).isEqualTo(ESSAY.scenario());
    Arrays.fill(middle, Assumptions.AS_ASSUMED);
    assertThat(ESSAY.at(middle)).isEqualTo(ESSAY.scenario());
  }

  @Test
  void aLargerPlaceNeverMakesASmallerValue() {
    for (int i = 0; i < ESSAY.size(); i++) {
      String key = ESSAY.list().get(i).key();
      double before = Double.NEGATIVE_INFINITY;
      for (int step = 0; step <= 20; step++) {
        double value = value(ESSAY.moved(i, step / 20.0), key);
        assertThat(value).as(key).isGreaterThanOrEqualTo(before);
        before = value;
      }
    }
  }

  @Test
  void theEndsOfEveryRangeAreReached() {
    Clock clock = new Clock(6, 60);
    for (Parameter parameter : Loading.shipped("defaults.yaml").parameters()) {
      int number = number(DEFAULTS, parameter.key());
      if (number >= 0) {
        assertThat(value(DEFAULTS.moved(number, 0), parameter.key()))
            .as(parameter.key())
            .isCloseTo(read(parameter, parameter.low(), clock), within(1e-12));
        assertThat(value(DEFAULTS.moved(number, 1), parameter.key()))
            .as(parameter.key())
            .isCloseTo(read(parameter, parameter.high(), clock), within(1e-3));
      }
    }
  }

  /** Of a distribution the value that its range is about. */
  private static double value(Scenario scenario, String key) {
    Object value = scenario;
    Block block = Block.scenario(AllMechanisms.LIST);
    for (String name : key.split("\\.")) {
      value = block.component((Record) value, name);
      Field field = block.fields().get(name);
      block = field.block();
    }
    return value instanceof Distribution quantity
        ? quantity.middle()
        : ((Number) value).doubleValue();
  }

  private static double read(Parameter parameter, String text, Clock clock) {
    try {
      Unit unit =
          Arrays.stream(Unit.values())
              .filter(u -> u.label().equals(parameter.unit()))
              .findFirst()
              .orElseThrow();
      Place place = Place.whole(new TextSource("test", "", null));
      return new Quantities(clock).read(new Node.Scalar(place, text, false), unit);
    } catch (Misread e) {
      throw new AssertionError(parameter.key(), e);
    }
  }

  @Test
  void everyNoteSaysOfWhatItsRangeIsAndTheFamilyAgrees() {
    for (Parameter parameter : Loading.shipped("defaults.yaml").parameters()) {
      if (parameter.hasRange() && parameter.value().startsWith("{")) {
        boolean median = parameter.value().contains("lognormal");
        assertThat(parameter.note())
            .as(parameter.key())
            .contains(median ? "range of the median" : "range of the mean");
      }
    }
  }

  @Test
  void whatNoFileMayDescribeIsMended() {
    double[] highest = new double[ESSAY.size()];
    Arrays.fill(highest, 1);
    // 30% + 40% + 20% + 40% = 130%, each divided by 1.3
    var transparency = ESSAY.at(highest).perception().transparency();
    assertThat(transparency.base()).isCloseTo(0.3 / 1.3, within(1e-12));
    assertThat(
            transparency.base()
                + transparency.scrumMaster()
                + transparency.contractFirst()
                + transparency.blamelessReviews())
        .isCloseTo(1, within(1e-12));

    Assumptions partless =
        AssumptionsReading.of(
            Loading.fromText(
                "partless.yaml",
                "name: P\nextends: the-essay-team.yaml\nbacklog: {frontend-share: {value: 50%,"
                    + " range: 0% to 60%}, backend-share: {value: 40%, range: 0% to 60%}}\n"));
    double[] lowest = new double[partless.size()];
    assertThat(partless.at(lowest).backlog().frontendShare()).isEqualTo(0.5);
    assertThat(partless.at(lowest).backlog().backendShare()).isEqualTo(0.4);
  }

  @Test
  void aDisciplineWithoutDevelopersGetsNoParts() {
    Assumptions alone =
        of("the-essay-team.yaml", "team.frontend.developers=0", "backlog.frontend-share=0%");
    assertThat(keys(alone))
        .doesNotContain("backlog.frontend-share")
        .contains("backlog.backend-share");
  }

  @Test
  void theExtremeWorldsRun() {
    for (double place : new double[] {0, 1}) {
      double[] places = new double[ESSAY.size()];
      Arrays.fill(places, place);
      assertThat(new TeamRun(ESSAY.at(places)).run(1, 0).finish).isPositive();
    }
  }

  @Test
  void leavesOutWhatPlainlyCannotMatter() {
    Assumptions mattering = ESSAY.thatMayMatter(Set.of(), false);
    assertThat(keys(mattering))
        .contains(
            "mechanisms.incidents.rate",
            "mechanisms.clarification.effort.missing",
            "mechanisms.designs.effort.present",
            "starting-conditions.backend.requirements.missing")
        .doesNotContain(
            "mechanisms.clarification.effort.present",
            "mechanisms.designs.effort.missing",
            "starting-conditions.backend.requirements.present",
            "starting-conditions.frontend.design.missing",
            "perception.outcome-bias",
            "backlog.load",
            "mechanisms.planning.overcommitment.missing",
            "mechanisms.planning.limit-kept.missing",
            "mechanisms.onboarding.start",
            "delivery.cross-training-speed");
    assertThat(mattering.size() + mattering.leftOut().size())
        .isEqualTo(ESSAY.size() + ESSAY.leftOut().size());
    assertThat(
            mattering.leftOut().stream()
                .filter(out -> out.assumption().key().equals("perception.outcome-bias"))
                .map(LeftOut::reason))
        .containsExactly("observers never change delivery");
  }

  @Test
  void keepsWhatAHireOrAPracticeWouldMakeMatter() {
    Assumptions mattering = ESSAY.thatMayMatter(EnumSet.of(Role.SYSTEM_ANALYST), true);
    assertThat(keys(mattering))
        .contains(
            "mechanisms.clarification.effort.missing",
            "mechanisms.clarification.effort.present",
            "starting-conditions.backend.requirements.present",
            "mechanisms.onboarding.start",
            "mechanisms.planning.limit-kept.missing",
            "delivery.cross-training-speed")
        .doesNotContain("mechanisms.decisions.effort.present");
  }

  @Test
  void aMechanismThatIsOffCannotMatter() {
    assertThat(keys(of("blank.yaml").thatMayMatter(EnumSet.allOf(Role.class), true)))
        .allMatch(
            key ->
                key.startsWith("backlog.")
                    || key.startsWith("delivery.")
                    || key.startsWith("mechanisms.onboarding."));
  }

  @Test
  void movesSomeAndLeavesTheOthersAsAssumed() {
    Assumptions one = ESSAY.only(Set.of("mechanisms.incidents.rate"));
    assertThat(one.at(1).mechanisms().of(Incidents.Row.class).rate()).isEqualTo(0.5);
    assertThat(one.at(1).backlog()).isEqualTo(ESSAY.scenario().backlog());
    assertThatThrownBy(() -> one.at(1, 1)).hasMessage("2 places don't fit 1 assumptions");
    assertThatThrownBy(() -> one.at(1.5)).hasMessage("a place is 0 to 1, but one is 1.5");
  }

  @Test
  void threadsMayShareThem() {
    double[] places = new double[ESSAY.size()];
    Arrays.fill(places, 0.3);
    Scenario expected = ESSAY.at(places);
    assertThat(IntStream.range(0, 200).parallel().mapToObj(i -> ESSAY.at(places)))
        .allMatch(expected::equals);
  }

  @Test
  void keysOfOneScenarioFitAnother() {
    // An option is a scenario of its own; its worlds are drawn at the same places.
    Assumptions now = ESSAY.thatMayMatter(EnumSet.of(Role.QA), true);
    Assumptions withQa =
        of("the-essay-team.yaml", "structure.qa=present").only(Set.copyOf(keys(now)));
    assertThat(keys(withQa)).isEqualTo(keys(now));
  }
}
