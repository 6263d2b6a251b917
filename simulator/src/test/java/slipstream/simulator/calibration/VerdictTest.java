package slipstream.simulator.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import slipstream.simulator.calibration.Resemblance.Verdict;
import slipstream.simulator.calibration.predict.Proof;
import slipstream.simulator.calibration.predict.SerialOrder;

/** What each answer to "Is that our team?" takes, by chances that can be told by hand. */
class VerdictTest {
  /** Percentiles 0.01 to 0.99: the middle nine tenths are 0.05 to 0.95. */
  private static final List<Double> EVEN =
      IntStream.rangeClosed(1, 99).mapToObj(i -> i / 100.0).toList();

  /** No sign of two levels. */
  private static final TwoLevels ANY_LEVELS = new TwoLevels(0.2, 0.8, 1, 1, 1);

  private static Resemblance of(String preferred, double... ratios) {
    return Resemblance.of(
        ratios,
        EVEN,
        ANY_LEVELS,
        new Proof(2, List.of(), preferred, preferred, false),
        "fitted model");
  }

  private static double[] inside(int inside, int outside) {
    double[] ratios = new double[inside + outside];
    // Equal ones have no order to tell anything by.
    Arrays.fill(ratios, 0.5);
    Arrays.fill(ratios, inside, inside + outside, 0.99);
    for (int i = 0; i < outside; i++) {
      int to = i * (inside + outside) / Math.max(1, outside);
      double kept = ratios[to];
      ratios[to] = ratios[inside + i];
      ratios[inside + i] = kept;
    }
    return ratios;
  }

  @Test
  void itIsTheTeamWhereSoManyLieInsideThatThreeInFourWouldHardlyDo() {
    // 0.75^16 = 0.0100, and 16 * 0.25 * 0.75^15 = 0.0535 for one outside; two more: 0.1971.
    assertThat(of("fitted model", inside(16, 0)).chanceIfWorse()).isCloseTo(0.0100, within(1e-4));
    assertThat(of("fitted model", inside(15, 1)).chanceIfWorse()).isCloseTo(0.0635, within(1e-4));
    assertThat(of("fitted model", inside(15, 1)).verdict()).isEqualTo(Verdict.YES);
    assertThat(of("fitted model", inside(14, 2)).verdict()).isEqualTo(Verdict.CANNOT_TELL_YET);
    assertThat(of("fitted model", inside(15, 0)).verdict()).isEqualTo(Verdict.CANNOT_TELL_YET);
    // 18 or more of 20 have a chance of 0.0913 then, 17 or more 0.2252.
    assertThat(of("fitted model", inside(18, 2)).verdict()).isEqualTo(Verdict.YES);
    assertThat(of("fitted model", inside(17, 3)).verdict()).isEqualTo(Verdict.CANNOT_TELL_YET);
  }

  @Test
  void itIsNotQuiteTheTeamWhereTooFewLieInside() {
    // If nine in ten should, at most 14 of 20 have a chance of 0.0113, at most 13 of 0.0024.
    assertThat(of("fitted model", inside(13, 7)).verdict()).isEqualTo(Verdict.NOT_QUITE);
    assertThat(of("fitted model", inside(13, 7)).tooFewInside()).isTrue();
    assertThat(of("fitted model", inside(14, 6)).tooFewInside()).isFalse();
  }

  @Test
  void itIsNotQuiteTheTeamWhereARivalForetellsItBetter() {
    assertThat(of("own history", inside(20, 0)).verdict()).isEqualTo(Verdict.NOT_QUITE);
  }

  @Test
  void itIsNotQuiteTheTeamWhereTheOrderTells() {
    double[] drift = IntStream.range(0, 20).mapToDouble(i -> 0.3 + 0.02 * i).toArray();

    assertThat(of("fitted model", drift).inside()).isEqualTo(20);
    assertThat(of("fitted model", drift).verdict()).isEqualTo(Verdict.NOT_QUITE);
  }

  /** A drift: neighbours are alike, and the level is another one from the middle on. */
  @Test
  void aSignIsNamedByWhatItIs() {
    double[] drift = IntStream.range(0, 20).mapToDouble(i -> 0.3 + 0.02 * i).toArray();
    Resemblance found = of("fitted model", drift);

    assertThat(found.inTellingOrder()).isTrue();
    assertThat(found.levelChanged()).isTrue();
    assertThat(found.change().after()).isEqualTo(10);
    assertThat(found.tooFewInside()).isFalse();
    assertThat(found.aroundTwoLevels()).isFalse();
    assertThat(found.rivalBetter()).isFalse();
    assertThat(found.sprints()).isEqualTo(20);
  }

  /** If three in four should lie inside, 2 of 2 do in 9 cases of 16; if nine in ten, in 81%. */
  @Test
  void chancesAreThoseOfCoins() {
    Resemblance both = of("fitted model", 0.5, 0.5);
    Resemblance one = of("fitted model", 0.5, 0.99);

    assertThat(both.inside()).isEqualTo(2);
    assertThat(both.chanceIfWorse()).isCloseTo(0.5625, within(1e-12));
    assertThat(both.chanceOfSoFew()).isCloseTo(1, within(1e-12));
    assertThat(one.inside()).isEqualTo(1);
    assertThat(one.chanceIfWorse()).isCloseTo(0.9375, within(1e-12));
    assertThat(one.chanceOfSoFew()).isCloseTo(0.19, within(1e-12));
  }

  /** 1 in 200, twice 1 in 50, 1 in 100, as is said of them; what is met exactly still counts. */
  @Test
  void eachSignHasItsLevel() {
    assertThat(signs(0.005, 1, 1, 1).tooFewInside()).isTrue();
    assertThat(signs(0.0051, 1, 1, 1).tooFewInside()).isFalse();
    assertThat(signs(1, 0.02, 1, 1).aroundTwoLevels()).isTrue();
    assertThat(signs(1, 0.021, 1, 1).aroundTwoLevels()).isFalse();
    assertThat(signs(1, 1, 0.02, 1).inTellingOrder()).isTrue();
    assertThat(signs(1, 1, 0.021, 1).inTellingOrder()).isFalse();
    assertThat(signs(1, 1, 1, 0.01).levelChanged()).isTrue();
    assertThat(signs(1, 1, 1, 0.011).levelChanged()).isFalse();
  }

  @Test
  void oneSignIsEnoughForNotQuite() {
    assertThat(signs(1, 1, 1, 1).verdict()).isEqualTo(Verdict.YES);
    assertThat(signs(0.005, 1, 1, 1).verdict()).isEqualTo(Verdict.NOT_QUITE);
    assertThat(signs(1, 0.02, 1, 1).verdict()).isEqualTo(Verdict.NOT_QUITE);
    assertThat(signs(1, 1, 0.02, 1).verdict()).isEqualTo(Verdict.NOT_QUITE);
    assertThat(signs(1, 1, 1, 0.01).verdict()).isEqualTo(Verdict.NOT_QUITE);
  }

  /** 16 sprints, and a chance of 1 in 10 that a model that holds little shows so many. */
  @Test
  void aYesTakesEnoughSprintsAndEnoughOfThemInside() {
    assertThat(without(16, 0.1).verdict()).isEqualTo(Verdict.YES);
    assertThat(without(15, 0.1).verdict()).isEqualTo(Verdict.CANNOT_TELL_YET);
    assertThat(without(16, 0.101).verdict()).isEqualTo(Verdict.CANNOT_TELL_YET);
    assertThat(Verdict.CANNOT_TELL_YET.words()).isEqualTo("cannot tell yet");
  }

  private static Resemblance signs(double soFew, double levels, double order, double change) {
    return new Resemblance(
        20,
        20,
        soFew,
        0.01,
        new TwoLevels(0.2, 0.8, 1, 1, levels),
        new SerialOrder(true, order),
        new LevelChange(10, true, change),
        false);
  }

  /** No sign against it. */
  private static Resemblance without(int sprints, double chanceIfWorse) {
    return new Resemblance(
        sprints,
        sprints,
        1,
        chanceIfWorse,
        ANY_LEVELS,
        new SerialOrder(true, 1),
        new LevelChange(1, true, 1),
        false);
  }
}
