package slipstream.cluster;

/**
 * How many pieces a task gets: what keeps an executor busy for about half a second, so that what
 * Spark adds to a task does not count; less at the beginning, when that is not known yet, and
 * towards the end, so that all end together. No result depends on it.
 */
final class Plan {
  private static final double SECONDS = 0.5;

  /** A study may have enough at any time: what it has not asked for may be in vain. */
  private static final int GROWTH = 2;

  /** Parts of what is left that a task takes at most, by slot. */
  private static final int PARTS = 3;

  private int last;
  private double secondsPerPiece;

  /** The next size, for a cluster of so many slots. */
  int size(int left, int slots) {
    double asked = secondsPerPiece > 0 ? SECONDS / secondsPerPiece : 1;
    double most = Math.min(Math.max(1, GROWTH * last), Math.ceil(left / (double) (PARTS * slots)));
    last = (int) Math.max(1, Math.min(asked, most));
    return last;
  }

  /** Learns from a finished task. */
  void took(int pieces, long nanos) {
    double now = nanos / 1e9 / pieces;
    secondsPerPiece = secondsPerPiece == 0 ? now : (secondsPerPiece + now) / 2;
  }
}
