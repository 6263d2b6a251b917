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

/**
 * Results as Markdown: median and best of all iterations of all rounds. Where others use the
 * machine, the best iterations are those that they disturbed least.
 */
final class Table {
  private static final String KERNELS =
      """
      | model | kernel | ns an event, median | best | times ours, median | best | bytes an event |
      |---|---|---:|---:|---:|---:|---:|
      """;
  private static final String FULL =
      """
      | scenario | replications/s a core, median | best | events/s a core, median | best | bytes a replication |
      |---|---:|---:|---:|---:|---:|
      """;

  private Table() {}

  static String of(List<RunResult> results) {
    Map<String, Map<String, List<IterationResult>>> kernels = new LinkedHashMap<>();
    Map<String, List<IterationResult>> full = new LinkedHashMap<>();
    for (RunResult result : results) {
      BenchmarkParams about = result.getParams();
      String peer = about.getParam("peer");
      Map<String, List<IterationResult>> rows =
          peer == null ? full : kernels.computeIfAbsent(model(about), key -> new LinkedHashMap<>());
      List<IterationResult> row =
          rows.computeIfAbsent(
              peer == null ? about.getParam("scenario") : peer, key -> new ArrayList<>());
      result.getBenchmarkResults().forEach(fork -> row.addAll(fork.getIterationResults()));
    }
    StringBuilder text = new StringBuilder();
    if (!kernels.isEmpty()) {
      text.append(KERNELS);
      kernels.forEach((model, peers) -> text.append(kernelRows(model, peers)));
    }
    text.append(kernels.isEmpty() || full.isEmpty() ? "" : "\n");
    if (!full.isEmpty()) {
      text.append(FULL);
      full.forEach((scenario, iterations) -> text.append(fullRow(scenario, iterations)));
    }
    return text.toString();
  }

  private static String model(BenchmarkParams about) {
    String name = about.getBenchmark().replaceAll(".*\\.(\\w+)Benchmark\\..*", "$1");
    String pending = about.getParam("pending");
    return pending == null ? name : name + ", " + pending + " pending";
  }

  private static String kernelRows(String model, Map<String, List<IterationResult>> peers) {
    double[] ours = primary(peers.get(Peer.SLIPSTREAM.name()));
    StringBuilder rows = new StringBuilder();
    peers.forEach(
        (peer, iterations) -> {
          double[] costs = primary(iterations);
          rows.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %s | %.1f | %.1f | %.2f | %.2f | %.0f |%n",
                  model,
                  Peer.valueOf(peer).title(),
                  median(costs),
                  costs[0],
                  median(costs) / median(ours),
                  costs[0] / ours[0],
                  median(secondary(iterations, "gc.alloc.rate.norm"))));
        });
    return rows.toString();
  }

  private static String fullRow(String scenario, List<IterationResult> iterations) {
    double[] rates = primary(iterations);
    double[] events = secondary(iterations, "events");
    return String.format(
        Locale.ROOT,
        "| %s | %,.0f | %,.0f | %,.0f | %,.0f | %,.0f |%n",
        scenario,
        median(rates),
        rates[rates.length - 1],
        median(events),
        events[events.length - 1],
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
