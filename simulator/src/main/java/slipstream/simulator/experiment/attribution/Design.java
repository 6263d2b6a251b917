package slipstream.simulator.experiment.attribution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which coalitions of players a study needs, and how their worths combine into values. Knows
 * players as numbers from 0 and a coalition as the set of bits of those that are in it; what a
 * coalition is worth, and why, is none of its business.
 *
 * <p>Every quantity is the mean of one or more parts. Parts are independent draws of orders, whose
 * scatter is the error of drawing; where all coalitions are there, one part is exact.
 */
abstract class Design {
  /** Coalitions are bits of a long, and pairs of so many players still fit a table. */
  static final int MOST_PLAYERS = 40;

  private final int players;
  private final Map<Long, Integer> numbers = new LinkedHashMap<>();

  Design(int players) {
    if (players < 0 || players > MOST_PLAYERS) {
      throw new IllegalArgumentException(players + " players; there may be 0 to " + MOST_PLAYERS);
    }
    this.players = players;
  }

  /** Number of players. */
  final int players() {
    return players;
  }

  /** Orders that were drawn; 0 where every coalition is there. */
  abstract int permutations();

  /** Parts of a player's Shapley value: what it adds, averaged over all orders of arrival. */
  abstract List<Contrast> value(int player);

  /** Parts of a pair's Shapley interaction; empty where no order that was drawn tells of it. */
  abstract List<Contrast> interaction(int first, int second);

  /** Coalitions that are needed, in the order of their numbers. */
  final long[] coalitions() {
    return numbers.keySet().stream().mapToLong(Long::longValue).toArray();
  }

  final int size() {
    return numbers.size();
  }

  /** The number of a coalition that is needed. */
  final int number(long coalition) {
    return numbers.get(coalition);
  }

  /** All players together. */
  final long everybody() {
    return (1L << players) - 1;
  }

  /** What the game loses if these players leave a coalition. */
  final Contrast leaving(long before, long leavers) {
    return Contrast.difference(number(before), number(before & ~leavers), size());
  }

  /** Notes that a coalition is needed. */
  final int need(long coalition) {
    Integer known = numbers.putIfAbsent(coalition, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  /** The coalition of these players. */
  static long of(int... members) {
    long coalition = 0;
    for (int member : members) {
      coalition |= 1L << member;
    }
    return coalition;
  }

  /**
   * What two players do together beyond one by one, where these others are there: v(both) - v(one)
   * - v(other) + v(neither).
   */
  final void addTogether(double[] weights, long others, int first, int second, double weight) {
    weights[number(others | of(first, second))] += weight;
    weights[number(others | of(first))] -= weight;
    weights[number(others | of(second))] -= weight;
    weights[number(others)] += weight;
  }
}
