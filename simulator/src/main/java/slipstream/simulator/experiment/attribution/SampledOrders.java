package slipstream.simulator.experiment.attribution;

import java.util.ArrayList;
import java.util.List;
import slipstream.simulator.random.RandomStream;

/**
 * Random orders of arrival, each followed by its reverse: for more players than subsets can be
 * simulated of (Castro, Gómez and Tejada 2009, doi 10.1016/j.cor.2008.04.004; reversal as in
 * Mitchell, Cooper, Frank and Holmes 2022, arXiv 2104.12199). Whoever comes early in an order comes
 * late in its reverse, so the mean of the two scatters less. Their mean is one part.
 *
 * <p>Two neighbours of an order tell of their interaction: those before them are a random coalition
 * as the index asks for. That takes one coalition more, in which they have changed places.
 */
final class SampledOrders extends Design {
  private final List<int[]> orders = new ArrayList<>();

  /**
   * Draws orders.
   *
   * @param pairs orders that are drawn; as many again are their reverses
   * @param chance where the orders come from
   */
  SampledOrders(int players, int pairs, RandomStream chance) {
    super(players);
    need(everybody());
    for (int first = 0; first < players; first++) {
      need(everybody() & ~of(first));
      for (int second = 0; second < first; second++) {
        need(everybody() & ~of(first, second));
      }
    }
    for (int i = 0; i < pairs; i++) {
      int[] order = draw(players, chance);
      orders.add(order);
      needAlong(order);
      needAlong(reversed(order));
    }
  }

  private static int[] draw(int players, RandomStream chance) {
    int[] order = new int[players];
    for (int i = 0; i < players; i++) {
      int at = (int) (chance.uniform() * (i + 1));
      order[i] = order[at];
      order[at] = i;
    }
    return order;
  }

  private static int[] reversed(int[] order) {
    int[] reversed = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      reversed[i] = order[order.length - 1 - i];
    }
    return reversed;
  }

  private void needAlong(int[] order) {
    long before = 0;
    for (int i = 0; i < order.length; i++) {
      need(before);
      if (i + 1 < order.length) {
        need(before | of(order[i + 1]));
      }
      before |= of(order[i]);
    }
  }

  @Override
  int permutations() {
    return 2 * orders.size();
  }

  @Override
  List<Contrast> value(int player) {
    List<Contrast> parts = new ArrayList<>();
    for (int[] order : orders) {
      double[] weights = new double[size()];
      addValue(weights, order, player);
      addValue(weights, reversed(order), player);
      parts.add(Contrast.weighing(weights));
    }
    return parts;
  }

  private void addValue(double[] weights, int[] order, int player) {
    long before = 0;
    for (int i = 0; order[i] != player; i++) {
      before |= of(order[i]);
    }
    weights[number(before | of(player))] += 0.5;
    weights[number(before)] -= 0.5;
  }

  @Override
  List<Contrast> interaction(int first, int second) {
    List<Contrast> parts = new ArrayList<>();
    for (int[] order : orders) {
      long before = 0;
      for (int i = 0; i + 1 < order.length; i++) {
        if (of(order[i], order[i + 1]) == of(first, second)) {
          double[] weights = new double[size()];
          addTogether(weights, before, first, second, 0.5);
          long after = everybody() & ~before & ~of(first, second);
          addTogether(weights, after, first, second, 0.5);
          parts.add(Contrast.weighing(weights));
        }
        before |= of(order[i]);
      }
    }
    return parts;
  }
}
