package slipstream.simulator.experiment.sensitivity;

/**
 * How large a study is.
 *
 * @param tornadoRuns replications of each end of a range, 2 or more
 * @param pointRuns replications of each point of the screening and of the indices, 2 or more and no
 *     more than those of an end
 * @param trajectories Morris trajectories, 2 or more
 * @param passing most assumptions that get indices, 1 or more; the strongest of the screening
 * @param rows base sample of the indices, 2 or more
 */
public record Sizes(int tornadoRuns, int pointRuns, int trajectories, int passing, int rows) {
  public Sizes {
    if (tornadoRuns < pointRuns || pointRuns < 2 || trajectories < 2 || passing < 1 || rows < 2) {
      throw new IllegalArgumentException("sizes that tell nothing");
    }
  }

  /** Replications of each end of a range, where nobody asks for others. */
  public static final int TORNADO_RUNS = 200;

  /** Assumptions that get indices, where nobody asks for others. */
  public static final int PASSING = 12;

  /** Base sample of the indices, where nobody asks for another. */
  public static final int ROWS = 256;

  /** Fewer would make every interval meaningless. */
  public static final int LEAST_ROWS = 8;

  private static final int TRAJECTORIES = 10;

  /** A point of many needs fewer replications than a swing that is looked at by itself. */
  private static final int POINTS_PER_RUN = 16;

  private static final int LEAST_RUNS = 2;

  /**
   * Usual sizes.
   *
   * @param runs replications of each end of a range; those of a point are a sixteenth
   */
  public static Sizes of(int runs, int passing, int rows) {
    int pointRuns = Math.max(LEAST_RUNS, runs / POINTS_PER_RUN);
    return new Sizes(Math.max(LEAST_RUNS, runs), pointRuns, TRAJECTORIES, passing, rows);
  }

  /** Whether so many assumptions are screened. */
  boolean screens(int assumptions) {
    return assumptions > passing;
  }

  /** Points of the tornado. */
  long swings(int assumptions) {
    return 2L * assumptions + 1;
  }

  /** Points of the screening. */
  long screened(int assumptions) {
    return screens(assumptions) ? (long) trajectories * (assumptions + 1) : 0;
  }

  /** Points of the indices. Those that do not pass are moved together, as one more. */
  long indexed(int assumptions) {
    int moved = screens(assumptions) ? passing + 1 : assumptions;
    return (long) rows * (moved + 2);
  }

  /** Replications of a study. */
  public long replications(int assumptions) {
    return swings(assumptions) * tornadoRuns
        + (screened(assumptions) + indexed(assumptions)) * pointRuns;
  }
}
