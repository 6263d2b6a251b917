package slipstream.cluster;

/**
 * How many pieces a task gets: what keeps an executor busy for about two seconds, so that what
 * Spark adds to a task and to a job does not count; less at the beginning, when that is not known
 * yet, and towards the end, so that all end together. No result depends on it.
 */
final class Plan {
  private static final double SECONDS = 2;

  /** Who waits at the end for a task of this length does not notice. */
  private static final double LEAST_SECONDS = 0.25;

  /** A study may have enough at any time: what it has not asked for may be in vain. */
  private static final int GROWTH = 2;

  /** Parts of what is left that a task takes at most, by slot. */
  private static final int PARTS = 3;

  private int last;
  private double secondsPerPiece;

  /** The next size, for a cluster of so many slots. */
  int size(int left, int slots) {
    double part = Math.max(left / (double) (PARTS * slots), piecesIn(LEAST_SECONDS));
    double most = Math.min(GROWTH * last, Math.min(Math.ceil(part), evenly(left, slots)));
    last = (int) Math.max(1, Math.min(piecesIn(SECONDS), most));
    return last;
  }

  private double piecesIn(double seconds) {
    return secondsPerPiece > 0 ? seconds / secondsPerPiece : 1;
  }

  /** What a slot has left. */
  private static int evenly(int left, int slots) {
    return (left + slots - 1) / slots;
  }

  /** Learns from a finished task. */
  void took(int pieces, long nanos) {
    double now = nanos / 1e9 / pieces;
    secondsPerPiece = secondsPerPiece == 0 ? now : (secondsPerPiece + now) / 2;
  }
}
