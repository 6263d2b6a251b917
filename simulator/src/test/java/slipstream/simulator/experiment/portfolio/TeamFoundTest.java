package slipstream.simulator.experiment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import slipstream.simulator.experiment.Estimate;

/** What is known of one team, its gains and its luck, of given numbers. */
class TeamFoundTest {
  /**
   * Two days ahead with the variances 4 of 4 and 6 of 2, so an error of 1 + 3, of which 2 is the
   * root: Student's t at -1. By two replications, one degree of freedom, it is a quarter; with two
   * degrees 1/2 - 1 / (2 √3).
   */
  @Test
  void aChanceIsStudentsOfBothScatters() {
    Gain more = new Gain(5, 4, 4);
    assertThat(more.chanceAbove(new Gain(3, 6, 2))).isCloseTo(0.25, within(1e-9));
    assertThat(more.chanceAbove(new Gain(3, 9, 3)))
        .isCloseTo(0.5 - 1 / (2 * Math.sqrt(3)), within(1e-9));
    assertThat(new Gain(5, 6, 2).chanceAbove(new Gain(3, 4, 4))).isCloseTo(0.25, within(1e-9));
  }

  @Test
  void whatIsNotAheadOrNotKnownIsAboveNothing() {
    Gain certain = new Gain(5, 0, 4);
    assertThat(certain.chanceAbove(new Gain(4, 0, 4))).isZero();
    assertThat(certain.chanceAbove(certain)).isEqualTo(1);
    assertThat(certain.chanceAbove(new Gain(6, 0, 4))).isEqualTo(1);
    assertThat(certain.chanceAbove(new Gain(4, 0, 1))).isEqualTo(1);
    assertThat(new Gain(5, 0, 1).chanceAbove(new Gain(4, 0, 4))).isEqualTo(1);
  }

  /** Measured up to one hire, 5.5 days; then 3 that the next saves alone, and one that harms. */
  @Test
  void whatWasNotMeasuredIsAssumed() {
    Gain first = new Gain(5, 1, 9);
    Gain second = new Gain(4.9, 1, 9);
    TeamFound.Depth one =
        new TeamFound.Depth(List.of("qa"), 5.25, 5.5, first, Estimate.UNKNOWN, null, 9, false);
    TeamFound found =
        new TeamFound(
            null, List.of(one), List.of(5.0, 3.0, -1.0), List.of(first, second, first), 2, 0);
    assertThat(found.worth()).containsExactly(0, 5.5, 8.5, 8.5);
    assertThat(found.next(0)).isEqualTo(5.25);
    assertThat(found.next(1)).isEqualTo(3);
    assertThat(found.mayBe(0)).containsExactly(first, second);
    TeamFound two =
        new TeamFound(null, List.of(one, one), List.of(5.0, 3.0), List.of(second, second), 2, 0);
    assertThat(two.mayBe(1)).containsExactly(first);
  }

  /**
   * A page that was sent names the seed of its team, so it stays what it was: FNV-1a over the eight
   * bytes of the scenario's seed, the lowest first, and the letters; its halves xored, times the
   * prime, the upper 31 bits. Computed apart from the program.
   */
  @Test
  void theLuckOfANameNeverChanges() {
    assertThat(TeamSeed.of(1, "Two")).isEqualTo(1_953_534_971);
    assertThat(TeamSeed.of(20261, "Seat maps")).isEqualTo(1_003_457_126);
    assertThat(TeamSeed.of(0x0123456789abcdefL, "Ä")).isEqualTo(345_236_726);
  }

  /** Each of the 64 bits of the scenario's seed counts, and so do letters and their order. */
  @Test
  void eachTeamHasItsOwnLuck() {
    Set<Long> seeds = new HashSet<>();
    for (int bit = 0; bit < 64; bit++) {
      seeds.add(TeamSeed.of(1L << bit, "Two"));
    }
    for (String name : List.of("", "T", "w", "wT", "Tw", "owT", "Two ", "two")) {
      seeds.add(TeamSeed.of(1, name));
    }
    assertThat(seeds).hasSize(64 + 8).allMatch(seed -> seed >= 0 && seed <= Integer.MAX_VALUE);
    assertThat(TeamSeed.of(1, "Two")).isEqualTo(TeamSeed.of(1, "Two"));
  }
}
