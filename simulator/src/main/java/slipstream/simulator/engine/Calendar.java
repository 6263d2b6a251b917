package slipstream.simulator.engine;

/**
 * The pending events, one per slot, totally ordered by (time, urgency, arrival number).
 *
 * <p>A tournament tree over fixed slots: the leaves are the slots, each inner node holds whichever
 * of its two children comes first, the root's is next of all. Scheduling, rescheduling and
 * cancelling are the same operation: play the matches from one leaf to the root anew, log2(slots)
 * of them.
 *
 * <p>Every node holds its event whole, as two numbers, and a match is decided by arithmetic instead
 * of by branches, of which a processor would guess every second one wrong. See decision 0013.
 */
final class Calendar {
  /** Highest urgency number, for which there are four bits. */
  static final int LAST_URGENCY = 15;

  /** A million slots, and 5 x 10^11 arrivals in a run. */
  private static final int SLOT_BITS = 20;

  private static final int ARRIVAL_BITS = 39;
  private static final long SLOT_MASK = (1L << SLOT_BITS) - 1;

  /** Bits of the time of an event that does not happen. The bits of times not below 0 ascend. */
  private static final long NEVER = Double.doubleToRawLongBits(Double.POSITIVE_INFINITY);

  /** A power of two, so that the tree is an array: node i has the children 2i and 2i + 1. */
  private int leaves = 2;

  private int slots;

  /** Of node i: at 2i the bits of its event's time, at 2i + 1 urgency, arrival and slot. */
  private long[] nodes = empty(leaves);

  private long arrivals;

  /** A new slot, empty. */
  int open() {
    if (slots == leaves) {
      grow();
    }
    return slots++;
  }

  /** Puts the slot's event at this time, in place of any it held. */
  void put(int slot, double time, int urgency) {
    long order = ((((long) urgency << ARRIVAL_BITS) | arrivals++) << SLOT_BITS) | slot;
    // Adding 0 turns a negative zero into a positive one.
    play(slot, Double.doubleToRawLongBits(time + 0.0), order);
  }

  /** Takes the slot's event away, if it holds one. */
  void clear(int slot) {
    if (pending(slot)) {
      play(slot, NEVER, slot);
    }
  }

  /** The slot whose event comes first, if any is pending. */
  int first() {
    return (int) (nodes[3] & SLOT_MASK);
  }

  /** When the first event happens; infinite if none is pending. */
  double firstTime() {
    return Double.longBitsToDouble(nodes[2]);
  }

  /**
   * The slot's event, which came first, happens now: the slot is free. Its matches are played when
   * it is put or settled, so that an event that sets itself anew costs one round instead of two;
   * until then {@link #first} does not hold.
   */
  void take(int slot) {
    nodes[2 * (leaves + slot)] = NEVER;
  }

  /** Plays the matches of a slot that was taken and has not been put since. */
  void settle(int slot) {
    if (!pending(slot)) {
      play(slot, NEVER, slot);
    }
  }

  boolean pending(int slot) {
    return nodes[2 * (leaves + slot)] != NEVER;
  }

  /** When the slot's event happens; infinite if it holds none. */
  double time(int slot) {
    return Double.longBitsToDouble(nodes[2 * (leaves + slot)]);
  }

  /** Takes all events away and starts to count arrivals anew. */
  void clearAll() {
    for (int i = 2; i < nodes.length; i += 2) {
      nodes[i] = NEVER;
    }
    arrivals = 0;
  }

  /**
   * Always up to the root: a slot that was taken may stand in some nodes still, and whoever is put
   * meanwhile loses or wins against it; the slot's own matches then set all of them right.
   */
  private void play(int slot, long slotTime, long slotOrder) {
    long[] tree = nodes;
    int node = leaves + slot;
    long time = slotTime;
    long order = slotOrder;
    tree[2 * node] = time;
    tree[2 * node + 1] = order;
    while (node > 1) {
      int rival = 2 * (node ^ 1);
      long rivalTime = tree[rival];
      long rivalOrder = tree[rival + 1];
      // All ones if we come first, else 0. No number is negative, so no difference overflows.
      long first = (time != rivalTime ? time - rivalTime : order - rivalOrder) >> 63;
      time = rivalTime ^ ((time ^ rivalTime) & first);
      order = rivalOrder ^ ((order ^ rivalOrder) & first);
      node >>= 1;
      tree[2 * node] = time;
      tree[2 * node + 1] = order;
    }
  }

  private void grow() {
    if (leaves > SLOT_MASK) {
      throw new IllegalStateException("more than " + leaves + " timers");
    }
    long[] old = nodes;
    int before = leaves;
    leaves *= 2;
    nodes = empty(leaves);
    for (int slot = 0; slot < slots; slot++) {
      play(slot, old[2 * (before + slot)], old[2 * (before + slot) + 1]);
    }
  }

  private static long[] empty(int leaves) {
    long[] nodes = new long[4 * leaves];
    for (int i = 2; i < nodes.length; i += 2) {
      nodes[i] = NEVER;
    }
    return nodes;
  }
}
