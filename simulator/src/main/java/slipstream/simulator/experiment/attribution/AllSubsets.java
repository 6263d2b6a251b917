package slipstream.simulator.experiment.attribution;

import java.util.List;

/**
 * Every coalition: exact values.
 *
 * <p>The Shapley value (Shapley 1953) of player i among n averages v(S + i) - v(S) over all orders
 * of arrival, so a coalition S of s others weighs s! (n - 1 - s)! / n!. The interaction index of a
 * pair (Grabisch and Roubens 1999, doi 10.1007/s001820050125) averages v(S + ij) - v(S + i) - v(S +
 * j) + v(S) over all orders in which the two arrive as one: s! (n - 2 - s)! / (n - 1)!.
 */
final class AllSubsets extends Design {
  AllSubsets(int players) {
    super(players);
    for (long coalition = 0; coalition <= everybody(); coalition++) {
      need(coalition);
    }
  }

  @Override
  int permutations() {
    return 0;
  }

  @Override
  List<Contrast> value(int player) {
    double[] weights = new double[size()];
    for (long others = 0; others <= everybody(); others++) {
      if ((others & of(player)) == 0) {
        double weight = share(Long.bitCount(others), players() - 1);
        weights[number(others | of(player))] += weight;
        weights[number(others)] -= weight;
      }
    }
    return List.of(Contrast.weighing(weights));
  }

  @Override
  List<Contrast> interaction(int first, int second) {
    double[] weights = new double[size()];
    for (long others = 0; others <= everybody(); others++) {
      if ((others & of(first, second)) == 0) {
        double weight = share(Long.bitCount(others), players() - 2);
        addTogether(weights, others, first, second, weight);
      }
    }
    return List.of(Contrast.weighing(weights));
  }

  /**
   * The chance that a newcomer, one among {@code others} + 1, finds exactly one given coalition:
   * all sizes are equally likely, and all coalitions of a size.
   */
  private static double share(int size, int others) {
    double coalitions = 1;
    for (int i = 1; i <= size; i++) {
      coalitions = coalitions * (others - size + i) / i;
    }
    return 1 / (coalitions * (others + 1));
  }
}
