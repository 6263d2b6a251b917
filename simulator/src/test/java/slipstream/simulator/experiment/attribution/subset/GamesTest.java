package slipstream.simulator.experiment.attribution.subset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.function.LongToDoubleFunction;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Games small enough to divide by hand, and what every division must keep. */
class GamesTest {
  private static final Offset<Double> EXACT = within(1e-12);

  @Test
  void inAnAdditiveGameEveryoneGetsTheirOwnAndNobodyInteracts() {
    // v(S) is the sum of 1, 2 and 4
    LongToDoubleFunction additive = coalition -> coalition;
    assertThat(values(3, additive)).containsExactly(new double[] {1, 2, 4}, EXACT);
    assertThat(interaction(3, additive, 0, 2)).isCloseTo(0, EXACT);
  }

  @Test
  void theOneGloveThatIsScarceIsWorthTwoThirds() {
    // One left glove (player 0), two right ones; a pair is worth 1.
    // Orders in which player 1 completes a pair: 0 1 2 only, 1 of 6; player 2 likewise.
    LongToDoubleFunction gloves = s -> (s & 1) == 1 && (s & 6) != 0 ? 1 : 0;
    assertThat(values(3, gloves)).containsExactly(new double[] {4 / 6.0, 1 / 6.0, 1 / 6.0}, EXACT);
    // Left and right together: without the other right one +1, with it 0: mean 1/2
    assertThat(interaction(3, gloves, 0, 1)).isCloseTo(0.5, EXACT);
    // Two right ones: without the left 0, with it 1 - 1 - 1 + 0 = -1: mean -1/2
    assertThat(interaction(3, gloves, 1, 2)).isCloseTo(-0.5, EXACT);
  }

  @Test
  void equalsGetTheSameAndADummyOnlyItsOwn() {
    // Two of three players 0, 1, 2 are a majority; player 3 brings 5 to whoever is there.
    LongToDoubleFunction majority =
        s -> (Long.bitCount(s & 7) >= 2 ? 1 : 0) + ((s & 8) == 8 ? 5 : 0);
    double third = 1 / 3.0;
    assertThat(values(4, majority)).containsExactly(new double[] {third, third, third, 5}, EXACT);
    assertThat(interaction(4, majority, 0, 3)).isCloseTo(0, EXACT);
  }

  @Test
  void aThreePlayerGameByHand() {
    // v(1)=12 v(2)=6 v(3)=0, v(12)=24 v(13)=15 v(23)=9, v(123)=30; orders of arrival:
    // player 1: 12 12 18 21 15 21 -> 99/6; 2: 12 15 6 6 15 9 -> 63/6; 3: 6 3 6 3 0 0 -> 18/6
    double[] worth = {0, 12, 6, 24, 0, 15, 9, 30};
    assertThat(values(3, s -> worth[(int) s])).containsExactly(new double[] {16.5, 10.5, 3}, EXACT);
  }

  @Test
  void nobodyIsAGameAndTwelveAreTheMost() {
    assertThat(new AllSubsets(0).size()).isOne();
    assertThat(new AllSubsets(12).everybody()).isEqualTo(4095);
    assertThatIllegalArgumentException().isThrownBy(() -> new AllSubsets(13));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 10})
  void valuesAddUpToTheWholeAndToTheSumOfTwoGames(int players) {
    LongToDoubleFunction one = wild(players, 1);
    LongToDoubleFunction other = wild(players, 2);
    double[] first = values(players, one);
    double[] second = values(players, other);
    double[] both = values(players, s -> one.applyAsDouble(s) + other.applyAsDouble(s));
    double sum = 0;
    for (int i = 0; i < players; i++) {
      assertThat(both[i]).isCloseTo(first[i] + second[i], within(1e-9));
      sum += first[i];
    }
    long everybody = (1L << players) - 1;
    assertThat(sum).isCloseTo(one.applyAsDouble(everybody) - one.applyAsDouble(0), within(1e-9));
  }

  private static LongToDoubleFunction wild(int players, int salt) {
    return s -> s == 0 ? 3 : (s * 2654435761L * salt + players) % 1000 / 10.0;
  }

  private static double[] values(int players, LongToDoubleFunction game) {
    AllSubsets subsets = new AllSubsets(players);
    double[] values = new double[players];
    for (int player = 0; player < players; player++) {
      values[player] = subsets.value(player).in(worths(subsets, game));
    }
    return values;
  }

  private static double interaction(int players, LongToDoubleFunction game, int first, int second) {
    AllSubsets subsets = new AllSubsets(players);
    return subsets.interaction(first, second).in(worths(subsets, game));
  }

  private static double[] worths(AllSubsets subsets, LongToDoubleFunction game) {
    double[] worths = new double[subsets.size()];
    for (int coalition = 0; coalition < worths.length; coalition++) {
      worths[coalition] = game.applyAsDouble(coalition);
    }
    return worths;
  }
}
