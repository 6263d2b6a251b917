package slipstream.simulator.calibration;

import slipstream.simulator.random.RandomStream;

/**
 * Whether the level of a team's sprints changed once, and when: the ranks of the sprints up to some
 * sprint against those after it, at the sprint where they differ most (Pettitt 1979, doi
 * 10.2307/2346729), beside the same of {@value #SHUFFLES} other orders. Where no sprint knows of
 * the one before it, as in the model, all orders are equally likely, whatever the sprints deliver.
 *
 * @param after how many sprints came before the change
 * @param up whether those after it deliver more
 * @param chance of ranks that differ as much or more, above 0 up to 1
 */
public record LevelChange(int after, boolean up, double chance) {
  private static final int SHUFFLES = 999;
  private static final long CAUSE = -104;

  /**
   * Of a history.
   *
   * @param seen delivered over committed, oldest first
   */
  static LevelChange of(double[] seen) {
    double[] ranks = ranks(seen);
    int after = after(ranks);
    double most = sum(ranks, after);
    RandomStream stream = new RandomStream(CAUSE, 0);
    stream.restart(RandomStream.replicationKey(0, 0));
    int asMuch = 0;
    double[] other = ranks.clone();
    for (int i = 0; i < SHUFFLES; i++) {
      shuffle(other, stream);
      asMuch += Math.abs(sum(other, after(other))) >= Math.abs(most) ? 1 : 0;
    }
    return new LevelChange(after, most < 0, (asMuch + 1.0) / (SHUFFLES + 1));
  }

  /** Ranks above the middle one, doubled: they are whole, so sums of them are exact. */
  private static double[] ranks(double[] seen) {
    double[] ranks = new double[seen.length];
    for (int i = 0; i < seen.length; i++) {
      for (double other : seen) {
        ranks[i] += Double.compare(seen[i], other);
      }
    }
    return ranks;
  }

  /** The sprints before the place where ranks differ most. */
  private static int after(double[] ranks) {
    double sum = 0;
    double most = 0;
    int after = 0;
    for (int i = 0; i < ranks.length; i++) {
      sum += ranks[i];
      if (Math.abs(sum) > most) {
        most = Math.abs(sum);
        after = i + 1;
      }
    }
    return after;
  }

  private static double sum(double[] ranks, int first) {
    double sum = 0;
    for (int i = 0; i < first; i++) {
      sum += ranks[i];
    }
    return sum;
  }

  private static void shuffle(double[] values, RandomStream stream) {
    for (int i = values.length - 1; i > 0; i--) {
      int with = (int) (stream.uniform() * (i + 1));
      double kept = values[i];
      values[i] = values[with];
      values[with] = kept;
    }
  }
}
