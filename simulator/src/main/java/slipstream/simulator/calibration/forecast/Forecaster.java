package slipstream.simulator.calibration.forecast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import slipstream.simulator.calibration.predict.FittedTeams;
import slipstream.simulator.random.RandomStream;

/**
 * Plays the next sprints many times until the remaining work is done. The model draws a team that
 * may be this one, and keeps it for the whole future: what is not known of a team does not average
 * out over sprints. Each sprint commits what is known, or as much as a past one did. In as many
 * futures as the own history has of the model's prediction, the team goes on as it did, or at a
 * level that has moved ({@link LikelyPaces}). Resampling delivers what a past sprint delivered, as
 * throughput forecasters do.
 */
public final class Forecaster {
  /** Futures played: a chance of one half is known to within 1.4 points (95%). */
  private static final int FUTURES = 5_000;

  /** Sprints looked ahead: eight years of two weeks. */
  private static final int HORIZON = 200;

  /** Sprints of which the work done by then is told: most of a year of two weeks. */
  static final int TOLD = 20;

  private static final long MODEL = -111;
  private static final long RESAMPLING = -112;

  private final LikelyPaces paces;
  private final double[] delivered;
  private final long seed;

  /**
   * A forecaster of one team.
   *
   * @param model fitted or to be fitted to it
   * @param committed of the sprints seen, oldest first, all above 0
   * @param delivered of the same sprints
   * @param committing what each sprint to come commits, above 0, if it is known
   */
  public Forecaster(
      FittedTeams model,
      double[] committed,
      double[] delivered,
      OptionalDouble committing,
      long seed) {
    if (committed.length == 0 || committed.length != delivered.length) {
      throw new IllegalArgumentException("a forecast takes one past sprint at least");
    }
    paces = new LikelyPaces(model, committed.clone(), delivered.clone(), committing);
    this.delivered = delivered.clone();
    this.seed = seed;
  }

  /**
   * Forecasts.
   *
   * @param remaining work left, in the unit of what was committed; above 0
   * @param preferred name of the predictor that fared better
   */
  public Forecast forecast(double remaining, String preferred) {
    if (!(remaining > 0) || Double.isInfinite(remaining)) {
      throw new IllegalArgumentException("what remains must be above 0, but is " + remaining);
    }
    double most = 1 - 1.0 / (delivered.length + 2);
    return new Forecast(
        remaining,
        List.of(
            outlook("fitted model", byModel(remaining), most),
            outlook("own history", byResampling(remaining), most)),
        preferred,
        most);
  }

  private Futures byModel(double remaining) {
    RandomStream stream = stream(MODEL);
    Futures futures = new Futures();
    for (int future = 0; future < FUTURES; future++) {
      futures.play(future, remaining, stream, paces.any(stream));
    }
    return futures;
  }

  private Futures byResampling(double remaining) {
    RandomStream stream = stream(RESAMPLING);
    Futures futures = new Futures();
    for (int future = 0; future < FUTURES; future++) {
      futures.play(future, remaining, stream, s -> any(delivered, s));
    }
    return futures;
  }

  private RandomStream stream(long cause) {
    RandomStream stream = new RandomStream(cause, 0);
    stream.restart(RandomStream.replicationKey(seed, 0));
    return stream;
  }

  private static double any(double[] values, RandomStream stream) {
    return values[LikelyPaces.index(values.length, stream)];
  }

  private static Forecast.Outlook outlook(String name, Futures futures, double most) {
    int last = Arrays.stream(futures.sprints).filter(s -> s <= HORIZON).max().orElse(0);
    int[] counts = new int[HORIZON + 2];
    for (int number : futures.sprints) {
      counts[number]++;
    }
    List<Double> within = new ArrayList<>();
    int sum = 0;
    for (int number = 1; number <= last; number++) {
      sum += counts[number];
      within.add(Math.min(most, (double) sum / FUTURES));
    }
    double told = within.isEmpty() ? 0 : within.get(within.size() - 1);
    return new Forecast.Outlook(name, within, futures.work(), 1 - told);
  }

  /** What happens in each future. */
  private static final class Futures {
    /** Sprints until the work is done; one more than the horizon if it is not done by then. */
    final int[] sprints = new int[FUTURES];

    /** Work done after each of the first sprints, by sprint and future. */
    private final double[][] done = new double[TOLD][FUTURES];

    void play(
        int future,
        double remaining,
        RandomStream stream,
        ToDoubleFunction<RandomStream> delivers) {
      double sum = 0;
      int needed = HORIZON + 1;
      for (int sprint = 1; sprint <= HORIZON && (needed > HORIZON || sprint <= TOLD); sprint++) {
        sum += delivers.applyAsDouble(stream);
        if (sprint <= TOLD) {
          done[sprint - 1][future] = sum;
        }
        // The small term forgives what sums of decimal fractions lose.
        if (needed > HORIZON && sum >= remaining * (1 - 1e-12)) {
          needed = sprint;
        }
      }
      sprints[future] = needed;
    }

    List<Forecast.WorkDone> work() {
      List<Forecast.WorkDone> work = new ArrayList<>();
      for (double[] sums : done) {
        double[] sorted = sums.clone();
        Arrays.sort(sorted);
        work.add(
            new Forecast.WorkDone(
                sorted[FUTURES / 10],
                sorted[FUTURES / 4],
                sorted[FUTURES / 2],
                sorted[FUTURES * 3 / 4],
                sorted[FUTURES * 9 / 10]));
      }
      return work;
    }
  }
}
