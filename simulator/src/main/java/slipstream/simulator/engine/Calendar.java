package slipstream.simulator.engine;

import java.util.Arrays;

/**
 * The pending events, one per slot, totally ordered by (time, urgency, arrival number).
 *
 * <p>A tournament tree over fixed slots: the leaves are the slots, each inner node knows which slot
 * below it comes first, the root's is next of all. Scheduling, rescheduling and cancelling are the
 * same operation: replay one leaf's matches on the way up, log2(slots) of them.
 */
final class Calendar {
  private static final int URGENCY_BITS = 8;
  private static final int ARRIVAL_BITS = Long.SIZE - 1 - URGENCY_BITS;

  /** A power of two, so that the tree is an array: node i has the children 2i and 2i + 1. */
  private int leaves = 16;

  private int slots;
  private double[] times = empty(leaves);
  private long[] orders = new long[leaves];
  private int[] winners = untouched(leaves);
  private long arrivals;

  /** A new slot, empty. */
  int open() {
    if (slots == leaves) {
      grow();
    }
    return slots++;
  }

  /** Puts the slot's event at this time, in place of any it held. Urgency is 0 (first) to 255. */
  void put(int slot, double time, int urgency) {
    times[slot] = time;
    orders[slot] = ((long) urgency << ARRIVAL_BITS) | arrivals++;
    replay(slot);
  }

  /** Takes the slot's event away, if it holds one. */
  void clear(int slot) {
    if (times[slot] != Double.POSITIVE_INFINITY) {
      times[slot] = Double.POSITIVE_INFINITY;
      replay(slot);
    }
  }

  /** The slot whose event comes first; its time is infinite if nothing is pending. */
  int first() {
    return winners[1];
  }

  /** When the slot's event happens; infinite if it holds none. */
  double time(int slot) {
    return times[slot];
  }

  /** Takes all events away and starts to count arrivals anew. */
  void clearAll() {
    Arrays.fill(times, Double.POSITIVE_INFINITY);
    arrivals = 0;
    for (int node = leaves - 1; node >= 1; node--) {
      winners[node] = winners[2 * node];
    }
  }

  private void replay(int slot) {
    double[] t = times;
    int[] w = winners;
    int node = leaves + slot;
    while (node > 1) {
      int champion = w[node];
      int rival = w[node ^ 1];
      node >>= 1;
      double a = t[champion];
      double b = t[rival];
      int winner = a < b || (a == b && orders[champion] < orders[rival]) ? champion : rival;
      // The slot did not win before, and does not now: nothing changes further up.
      if (winner == w[node] && winner != slot) {
        return;
      }
      w[node] = winner;
    }
  }

  private void grow() {
    double[] oldTimes = times;
    leaves *= 2;
    times = empty(leaves);
    System.arraycopy(oldTimes, 0, times, 0, slots);
    orders = Arrays.copyOf(orders, leaves);
    winners = untouched(leaves);
    for (int slot = 0; slot < slots; slot++) {
      replay(slot);
    }
  }

  private static double[] empty(int leaves) {
    double[] times = new double[leaves];
    Arrays.fill(times, Double.POSITIVE_INFINITY);
    return times;
  }

  private static int[] untouched(int leaves) {
    int[] winners = new int[2 * leaves];
    for (int node = 2 * leaves - 1; node >= 1; node--) {
      winners[node] = node >= leaves ? node - leaves : winners[2 * node];
    }
    return winners;
  }
}
