package slipstream.simulator.experiment.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.advice.Robustness.InWorlds;
import slipstream.simulator.statistics.Moments;
import slipstream.simulator.statistics.Share;

/** Tables of a few worlds that nobody simulated, so that each figure can be redone by hand. */
class WorldTableTest {
  private static final Offset<Double> EXACTLY = within(1e-9);

  /** Student's t of 3 degrees of freedom is above 1 so often. */
  private static final double ABOVE_ONE = 1 / 3.0 - Math.sqrt(3) / 4 / Math.PI;

  /** A world in which only the best is open; by option, the days that single runs save. */
  private static PlausibleWorld world(int best, Moments... saved) {
    return world(best, new double[saved.length], saved);
  }

  private static PlausibleWorld world(int best, double[] behind, Moments... saved) {
    boolean[] open = new boolean[saved.length];
    open[best] = true;
    return new PlausibleWorld(best, open, saved, behind, 0, Estimate.UNKNOWN, 10);
  }

  private static Moments days(double... values) {
    Moments days = new Moments();
    for (double value : values) {
      days.add(value);
    }
    return days;
  }

  /** Worlds of so many options, by the one that is best in each. */
  private static WorldTable best(int options, int... best) {
    WorldTable table = new WorldTable(options);
    for (int option : best) {
      table.add(world(option, new Moments[options]));
    }
    return table;
  }

  /** Worlds of so many options, of which the first is best; by world, those open beside it. */
  private static WorldTable open(int options, int[]... open) {
    WorldTable table = new WorldTable(options);
    for (int[] here : open) {
      PlausibleWorld world = world(0, new Moments[options]);
      for (int option : here) {
        world.open()[option] = true;
      }
      table.add(world);
    }
    return table;
  }

  /**
   * One is best in three worlds of four, zero in the fourth: world by world one is ahead by 1, 1, 1
   * and -1, a mean of 1/2 with a standard error of 1/2, so t is 1.
   */
  @Test
  void whoIsBestMostOftenIsSoWithTheConfidenceOfStudent() {
    assertThat(best(2, 1, 0, 1, 1).confidence(1)).isCloseTo(1 - ABOVE_ONE, EXACTLY);
    assertThat(best(2, 1, 0, 1, 1).confidence(2)).isCloseTo(1 - 2 * ABOVE_ONE, EXACTLY);
    // two rivals and two looks; the nearer rival counts, whichever stands first
    assertThat(best(3, 1, 0, 1, 1).confidence(2)).isCloseTo(1 - 4 * ABOVE_ONE, EXACTLY);
    assertThat(best(3, 1, 2, 1, 1).confidence(2)).isCloseTo(1 - 4 * ABOVE_ONE, EXACTLY);
    assertThat(best(3, 1, 2, 1, 1).confidence(3)).isZero();
  }

  @Test
  void whoIsBestInAllWorldsIsSoForSure() {
    assertThat(best(2, 0, 0).confidence(1)).isEqualTo(1);
    assertThat(best(2, 0, 1).confidence(1)).isZero();
  }

  /** The share is that of the option that is best most often, not that of the first. */
  @Test
  void theHalfWidthIsOfTheShareOfWhoIsBestMostOften() {
    assertThat(best(3, 1, 0, 1, 1, 2, 1).halfWidth())
        .isEqualTo(Share.of(4, 6).ci95().halfWidth())
        .isNotEqualTo(Share.of(1, 6).ci95().halfWidth());
  }

  /** A quarter of four worlds is one: to be open in one is not more than that, in two it is. */
  @Test
  void whatIsHopelessInNearlyAllWorldsIsNotWorthTrying() {
    WorldTable table = open(4, new int[] {2, 3}, new int[] {3}, new int[] {}, new int[] {});
    assertThat(table.worthTrying(0.25)).containsExactly(0, 3);
    assertThat(table.worthTrying(0.2)).containsExactly(0, 2, 3);
    table.add(world(1, new Moments[4]));
    assertThat(table.worthTrying(0.25)).containsExactly(0, 1, 3); // best once
  }

  /** What is said at the end is said of it, so the first of the ranking is tried everywhere. */
  @Test
  void theFirstOfTheRankingIsAlwaysWorthTrying() {
    assertThat(best(3, 1, 1, 2).worthTrying(0.25)).containsExactly(0, 1, 2);
  }

  @Test
  void aWorldIsUnresolvedIfAnotherMayBeTheBest() {
    assertThat(open(2, new int[] {1}, new int[] {}, new int[] {}, new int[] {}).unresolved())
        .isEqualTo(0.25);
    assertThat(open(2, new int[] {}).unresolved()).isZero();
    // the best is open itself, wherever it stands in the ranking
    assertThat(best(2, 1, 1).unresolved()).isZero();
  }

  @Test
  void leadsAndSimulationsAreThoseOfItsWorlds() {
    WorldTable table = new WorldTable(1);
    assertThat(table.size()).isZero();
    for (double lead : new double[] {1.5, -2}) {
      table.add(
          new PlausibleWorld(
              0,
              new boolean[] {true},
              new Moments[1],
              new double[1],
              lead,
              Estimate.UNKNOWN,
              3_000_000_000L));
    }
    assertThat(table.size()).isEqualTo(2);
    assertThat(table.leads()).containsExactly(1.5, -2);
    assertThat(table.simulations()).isEqualTo(6_000_000_000L);
  }

  /**
   * In the first world single runs save 1 and 3 days, in the second 5 and 9. Means are 2 and 7, of
   * which the variance is 12.5; the variances within are 2 and 8, 5 on average, and a mean of two
   * runs has half of it as noise: 12.5 - 2.5 = 10 is left.
   */
  @Test
  void luckIsWithinWorldsAndIgnoranceBetweenThem() {
    WorldTable table = new WorldTable(2);
    table.add(world(0, new double[] {0, 1}, days(1, 3), days(1)));
    table.add(world(1, new double[] {3, 0}, days(5, 9), days(10)));
    InWorlds first = table.fared(List.of("one", "other")).get(0);
    assertThat(first.name()).isEqualTo("one");
    assertThat(first.worlds()).isEqualTo(2);
    assertThat(first.best()).isEqualTo(Share.of(1, 2));
    assertThat(first.regret()).isCloseTo(1.5, EXACTLY);
    assertThat(first.regretP90()).isCloseTo(2.7, EXACTLY);
    assertThat(first.daysSaved()).isCloseTo(4.5, EXACTLY);
    assertThat(first.daysSavedP10()).isCloseTo(2.5, EXACTLY);
    assertThat(first.daysSavedP90()).isCloseTo(6.5, EXACTLY);
    assertThat(first.luckSd()).isCloseTo(Math.sqrt(5), EXACTLY);
    assertThat(first.ignoranceSd()).isCloseTo(Math.sqrt(10), EXACTLY);
  }

  /** Means of 2 and 3 differ by 1/2 in variance; runs that scatter by 8 make 4 of noise. */
  @Test
  void whatNoiseExplainsIsNoIgnorance() {
    WorldTable table = new WorldTable(1);
    table.add(world(0, days(0, 4)));
    table.add(world(0, days(1, 5)));
    assertThat(table.fared(List.of("")).get(0).ignoranceSd()).isZero();
  }

  /** It was best in one of the two worlds in which it was tried, not in one of three. */
  @Test
  void anOptionIsJudgedByTheWorldsInWhichItWasTried() {
    WorldTable table = new WorldTable(2);
    table.add(world(0, new double[] {0, 2}, days(3), days(1)));
    table.add(world(1, new double[] {1, 0}, days(3), days(4)));
    table.add(world(0, new double[] {0, Double.NaN}, days(3), null));
    List<InWorlds> fared = table.fared(List.of("always", "twice"));
    assertThat(fared).extracting(InWorlds::name).containsExactly("always", "twice");
    assertThat(fared).extracting(InWorlds::worlds).containsExactly(3, 2);
    assertThat(fared.get(1).best()).isEqualTo(Share.of(1, 2));
    assertThat(fared.get(1).daysSaved()).isCloseTo(2.5, EXACTLY);
    assertThat(fared.get(1).regret()).isCloseTo(1, EXACTLY);
  }
}
