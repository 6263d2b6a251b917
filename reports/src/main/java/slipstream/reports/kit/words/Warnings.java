package slipstream.reports.kit.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.statistics.Interval;

/** What a reader must know before trusting the figures: each names its cause and a flag to try. */
public final class Warnings {
  /** What lets the runs of a scenario go on for longer. */
  public static final String FURTHER = "try --set sprint.horizon=20";

  /** An interval wider than this share of the planned time, to either side, is called wide. */
  private static final double TOLERATED = 0.025;

  /** Of so many runs one that is cut off says nothing worth a warning. */
  private static final int FEW = 100;

  /** The last that is a whole number of 64 bits. */
  private static final long MOST = 5_000_000_000_000_000_000L;

  /** What is said where nothing scatters, because there is one of it. */
  public static final String ONE_RUN = "One run says nothing about luck; try --runs 1000.";

  /** What is said where a history's team has assumed roles. */
  public static final String ROLES_NOT_SAID =
      "Who is in the team was not said, so nothing is told of who would be blamed, and for"
          + " what: name all roles in a scenario, and give it with --team FILE.yaml.";

  /** What is said beside blame and causes of a team that was fitted without its roles. */
  public static final String ALL_ROLES_FILLED =
      "Nobody said who is in this team, so every role counts as filled.";

  private Warnings() {}

  /**
   * What is said of a scenario that was fitted to a history without its roles: no question about
   * them has an answer.
   *
   * @param where its file, or its name
   */
  public static String rolesUnsaid(String where) {
    return where
        + ": nobody said who is in this team, so every role counts as filled, and what a hire"
        + " would change cannot show. Write who is missing into it (structure:"
        + " {system-analyst: missing, qa: missing}), or calibrate again with --team FILE.yaml.";
  }

  /** The warnings, as sentences. */
  public static List<String> of(Result result) {
    List<String> warnings = new ArrayList<>();
    interrupted(result).ifPresent(warnings::add);
    cutOff(result).ifPresent(warnings::add);
    Interval ci = result.metrics().get("slipDays").ci95();
    if (result.runs() < 2 || ci == null || Double.isNaN(ci.halfWidth())) {
      warnings.add(ONE_RUN);
    } else if (ci.halfWidth() > TOLERATED * result.plannedEndDays()) {
      double excess = ci.halfWidth() / (TOLERATED * result.plannedEndDays());
      long enough = enough(result.runs(), excess);
      warnings.add(
          "±"
              + Figures.one(ci.halfWidth())
              + " days at "
              + Figures.counted(result.runs(), "run")
              + (enough > Integer.MAX_VALUE
                  ? "; no number of runs that can be asked for tells much more."
                  : "; try --runs " + enough + "."));
    }
    return warnings;
  }

  /** Says that a result is not whole. */
  public static Optional<String> interrupted(Result result) {
    return result.complete()
        ? Optional.empty()
        : Optional.of(
            "Interrupted: the figures hold the first "
                + Figures.counted(result.runs(), "run")
                + " only.");
  }

  /** A run that was cut off counts as if it had ended then, so a mean of such runs is a bound. */
  public static boolean mostCutOff(Result result) {
    return 2L * result.cutOff() > result.runs();
  }

  /** Says that runs were cut off, where they are so many that the mean would show it. */
  public static Optional<String> cutOff(Result result) {
    return cutOff(result, FURTHER);
  }

  /**
   * The same.
   *
   * @param further what to try, for the simulation to go on for longer
   */
  public static Optional<String> cutOff(Result result, String further) {
    return result.cutOff() * (long) FEW < result.runs()
        ? Optional.empty()
        : Optional.of(
            "Unfinished when the simulation stopped: "
                + Figures.count(result.cutOff())
                + " of "
                + Figures.counted(result.runs(), "run")
                + "; the true mean is later; "
                + further
                + ".");
  }

  /**
   * A number of runs rounded up to 1, 2 or 5 times a power of ten.
   *
   * @return at most 5 x 10^18, which also stands for all beyond it
   */
  public static long rounded(double needed) {
    long round = 1;
    for (int step = 0; round < needed && round < MOST; step++) {
      // 1, 2, 5, 10, 20, 50: each is twice the last, but for the fives.
      round = step % 3 == 1 ? round / 2 * 5 : 2 * round;
    }
    return round;
  }

  /** The interval narrows with the root of the runs. */
  private static long enough(int runs, double excess) {
    return rounded(Math.max(2.0 * runs, 0.95 * runs * excess * excess));
  }
}
