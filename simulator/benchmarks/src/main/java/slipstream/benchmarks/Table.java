package slipstream.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.openjdk.jmh.results.RunResult;

/**
 * Results as Markdown: median and best of all iterations of all rounds. Where others use the
 * machine, the best iterations are those that they disturbed least.
 */
final class Table {
  private static final String BYTES = "gc.alloc.rate.norm";
  private static final List<String> KERNELS = List.of("Hold", "MM1", "MachineRepair");

  private final Collection<Row> rows;
  private final StringBuilder text = new StringBuilder();

  private Table(Collection<Row> rows) {
    this.rows = rows;
  }

  static String of(List<RunResult> results) {
    Map<String, Row> rows = new LinkedHashMap<>();
    for (RunResult result : results) {
      rows.computeIfAbsent(Row.key(result.getParams()), key -> new Row(result.getParams()))
          .add(result);
    }
    Table table = new Table(rows.values());
    table.kernels();
    table.fullModel();
    table.threads();
    table.growth();
    table.streams();
    table.functions();
    return table.text.toString();
  }

  private void kernels() {
    section(
        "| model | kernel | ns an event, median | best | million events/s, median "
            + "| times ours, median | best | bytes an event |\n|---|---|---:|---:|---:|---:|---:|---:|\n",
        row -> KERNELS.contains(row.benchmark()),
        row -> {
          Peer peer = Peer.valueOf(row.param("peer"));
          Row ours =
              first(
                  other ->
                      model(other).equals(model(row))
                          && peer.ours().name().equals(other.param("peer")));
          return String.format(
              Locale.ROOT,
              "| %s | %s | %.1f | %.1f | %.0f | %.2f | %.2f | %.0f |%n",
              model(row),
              peer.title(),
              row.median(),
              row.least(),
              1000 / row.median(),
              row.median() / ours.median(),
              row.least() / ours.least(),
              row.median(BYTES));
        });
  }

  private static String model(Row row) {
    String pending = row.param("pending");
    return pending == null ? row.benchmark() : row.benchmark() + ", " + pending + " pending";
  }

  private void fullModel() {
    section(
        "| scenario | somebody watches | replications/s, median | best | million events/s, median "
            + "| ns an event | bytes a replication |\n|---|---|---:|---:|---:|---:|---:|\n",
        row -> row.benchmark().equals("FullModel") && row.threads() == 1,
        row ->
            String.format(
                Locale.ROOT,
                "| %s | %s | %,.0f | %,.0f | %.2f | %.0f | %,.0f |%n",
                row.param("scenario"),
                watched(row),
                row.median(),
                row.most(),
                row.median("events") / 1e6,
                1e9 / row.median("events"),
                row.median(BYTES)));
  }

  private static String watched(Row row) {
    return Eyes.WATCHED.name().equals(row.param("eyes")) ? "yes" : "no";
  }

  private void threads() {
    section(
        "| scenario | somebody watches | threads | replications/s, median | times one thread |\n"
            + "|---|---|---:|---:|---:|\n",
        row -> row.benchmark().equals("FullModel") && row.threads() > 1,
        row -> {
          Row one =
              first(
                  other ->
                      other.benchmark().equals("FullModel")
                          && other.threads() == 1
                          && row.param("scenario").equals(other.param("scenario"))
                          && row.param("eyes").equals(other.param("eyes")));
          return String.format(
              Locale.ROOT,
              "| %s | %s | %d | %,.0f | %.2f |%n",
              row.param("scenario"),
              watched(row),
              row.threads(),
              row.median(),
              row.median() / one.median());
        });
  }

  private void growth() {
    section(
        "| people, stories, requests | microseconds a replication | events | ns an event "
            + "| cost, times the first | n log n of the stories, times the first |\n"
            + "|---:|---:|---:|---:|---:|---:|\n",
        row -> row.benchmark().equals("Growth"),
        row -> {
          Row one = first(other -> other.benchmark().equals("Growth"));
          int times = Integer.parseInt(row.param("times"));
          return String.format(
              Locale.ROOT,
              "| x %d | %,.0f | %,.0f | %.0f | %.1f | %.1f |%n",
              times,
              1e6 / row.median(),
              row.median("events") / row.median(),
              1e9 / row.median("events"),
              one.median() / row.median(),
              sorting(GrowthBenchmark.STORIES * times) / sorting(GrowthBenchmark.STORIES));
        });
  }

  private static double sorting(double n) {
    return n * Math.log(n);
  }

  private void streams() {
    section(
        "| generator | ns a stream and first draw, median | times ours "
            + "| microseconds a replication of the essay's team |\n|---|---:|---:|---:|\n",
        row -> row.benchmark().equals("Streams"),
        row -> {
          Row ours = first(other -> other.benchmark().equals("Streams"));
          return String.format(
              Locale.ROOT,
              "| %s | %.1f | %.1f | %.1f |%n",
              StreamsBenchmark.Maker.valueOf(row.param("maker")).title(),
              row.median(),
              row.median() / ours.median(),
              row.median() * StreamsBenchmark.STREAMS / 1000);
        });
  }

  private void functions() {
    section(
        "| function | whose | ns a call, median | best | times ours, median | best |\n"
            + "|---|---|---:|---:|---:|---:|\n",
        row -> row.benchmark().equals("Functions"),
        row -> {
          Row ours =
              first(
                  other ->
                      other.benchmark().equals("Functions")
                          && call(row).what().equals(call(other).what()));
          return String.format(
              Locale.ROOT,
              "| %s | %s | %.1f | %.1f | %.1f | %.1f |%n",
              call(row).what(),
              call(row).whose(),
              row.median(),
              row.least(),
              row.median() / ours.median(),
              row.least() / ours.least());
        });
  }

  private static FunctionsBenchmark.Call call(Row row) {
    return FunctionsBenchmark.Call.valueOf(row.param("call"));
  }

  private Row first(Predicate<Row> which) {
    return rows.stream().filter(which).findFirst().orElseThrow();
  }

  /** Nothing where no such benchmark was run. */
  private void section(String head, Predicate<Row> which, Function<Row, String> line) {
    List<Row> chosen = rows.stream().filter(which).toList();
    if (!chosen.isEmpty()) {
      text.append(text.isEmpty() ? "" : "\n").append(head);
      chosen.forEach(row -> text.append(line.apply(row)));
    }
  }
}
