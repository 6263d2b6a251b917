package slipstream.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** All iterations, of all rounds, of one benchmark with one set of parameters. */
final class Row {
  private final BenchmarkParams about;
  private final List<IterationResult> iterations = new ArrayList<>();

  Row(BenchmarkParams about) {
    this.about = about;
  }

  void add(RunResult round) {
    round.getBenchmarkResults().forEach(fork -> iterations.addAll(fork.getIterationResults()));
  }

  /** What distinguishes rows. */
  static String key(BenchmarkParams about) {
    return about.id() + " on " + about.getThreads();
  }

  /** Its class, without package and without the word Benchmark. */
  String benchmark() {
    return about.getBenchmark().replaceAll(".*\\.(\\w+)Benchmark\\..*", "$1");
  }

  String param(String name) {
    return about.getParam(name);
  }

  int threads() {
    return about.getThreads();
  }

  double median() {
    return median(scores());
  }

  /** The least time, which is disturbed least by whoever else uses the machine. */
  double least() {
    return scores()[0];
  }

  /** The highest rate, as {@link #least}. */
  double most() {
    double[] scores = scores();
    return scores[scores.length - 1];
  }

  /** Median of a profiler's or a counter's figure. */
  double median(String figure) {
    return median(
        sorted(
            iterations.stream()
                .mapToDouble(
                    each -> {
                      Result<?> result = each.getSecondaryResults().get(figure);
                      return result == null ? Double.NaN : result.getScore();
                    })));
  }

  private double[] scores() {
    return sorted(iterations.stream().mapToDouble(each -> each.getPrimaryResult().getScore()));
  }

  private static double[] sorted(DoubleStream values) {
    return values.sorted().toArray();
  }

  private static double median(double[] sorted) {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
