package slipstream.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** Results as Markdown: medians over all iterations of all rounds. */
final class Table {
  private static final String KERNELS =
      """
      | model | kernel | ns an event | range | times ours | bytes an event |
      |---|---|---:|---:|---:|---:|
      """;
  private static final String FULL =
      """
      | scenario | replications/s a core | range | events/s a core | bytes a replication |
      |---|---:|---:|---:|---:|
      """;

  private Table() {}

  static String of(List<RunResult> results) {
    Map<String, List<IterationResult>> kernels = new LinkedHashMap<>();
    Map<String, List<IterationResult>> full = new LinkedHashMap<>();
    for (RunResult result : results) {
      BenchmarkParams about = result.getParams();
      String peer = about.getParam("peer");
      String row = peer == null ? about.getParam("scenario") : model(about) + "/" + peer;
      List<IterationResult> iterations =
          (peer == null ? full : kernels).computeIfAbsent(row, key -> new ArrayList<>());
      result.getBenchmarkResults().forEach(fork -> iterations.addAll(fork.getIterationResults()));
    }
    StringBuilder text = new StringBuilder();
    if (!kernels.isEmpty()) {
      text.append(KERNELS);
      kernels.forEach((row, iterations) -> text.append(kernelRow(row, iterations, kernels)));
    }
    text.append(kernels.isEmpty() || full.isEmpty() ? "" : "\n");
    if (!full.isEmpty()) {
      text.append(FULL);
      full.forEach((row, iterations) -> text.append(fullRow(row, iterations)));
    }
    return text.toString();
  }

  private static String model(BenchmarkParams about) {
    String name = about.getBenchmark().replaceAll(".*\\.(\\w+)Benchmark\\..*", "$1");
    String pending = about.getParam("pending");
    return pending == null ? name : name + ", " + pending + " pending";
  }

  private static String kernelRow(
      String row, List<IterationResult> iterations, Map<String, List<IterationResult>> all) {
    String[] parts = row.split("/");
    double[] costs = primary(iterations);
    // A name on the command line may have left ours out.
    List<IterationResult> ours = all.get(parts[0] + "/" + Peer.SLIPSTREAM);
    double ratio = ours == null ? Double.NaN : median(costs) / median(primary(ours));
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.1f | %.1f–%.1f | %.2f | %.1f |%n",
        parts[0],
        Peer.valueOf(parts[1]).title(),
        median(costs),
        costs[0],
        costs[costs.length - 1],
        ratio,
        median(secondary(iterations, "gc.alloc.rate.norm")));
  }

  private static String fullRow(String row, List<IterationResult> iterations) {
    double[] rates = primary(iterations);
    return String.format(
        Locale.ROOT,
        "| %s | %,.0f | %,.0f–%,.0f | %,.0f | %,.0f |%n",
        row,
        median(rates),
        rates[0],
        rates[rates.length - 1],
        median(secondary(iterations, "events")),
        median(secondary(iterations, "gc.alloc.rate.norm")));
  }

  /** Scores in ascending order. */
  private static double[] primary(List<IterationResult> iterations) {
    return sorted(iterations.stream().mapToDouble(each -> each.getPrimaryResult().getScore()));
  }

  private static double[] secondary(List<IterationResult> iterations, String name) {
    return sorted(
        iterations.stream()
            .mapToDouble(
                each -> {
                  Result<?> result = each.getSecondaryResults().get(name);
                  return result == null ? Double.NaN : result.getScore();
                }));
  }

  private static double[] sorted(DoubleStream values) {
    return values.sorted().toArray();
  }

  private static double median(double[] sorted) {
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
