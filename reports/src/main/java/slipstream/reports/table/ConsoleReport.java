package slipstream.reports.table;

import java.util.List;
import java.util.stream.Stream;
import slipstream.reports.words.Verdict;
import slipstream.reports.words.Warnings;
import slipstream.simulator.experiment.Result;

/** The report on the console: verdict first, then warnings, then the tables that have rows. */
public final class ConsoleReport {
  private static final int WIDTH = 96;

  private ConsoleReport() {}

  /**
   * The report as text that ends with a newline.
   *
   * @param colour whether emphasis may be used
   */
  public static String of(String scenarioName, Result result, boolean colour) {
    StringBuilder report = new StringBuilder();
    report.append(Ansi.bold(scenarioName, colour)).append("\n\n");
    List<String> verdict = Verdict.sentences(result);
    report.append(Ansi.bold(Paragraph.wrap(verdict.get(0), WIDTH), colour)).append('\n');
    verdict.stream().skip(1).forEach(s -> report.append(Paragraph.wrap(s, WIDTH)).append('\n'));
    report.append(Paragraph.wrap(Verdict.basis(result), WIDTH)).append('\n');
    for (String warning : Warnings.of(result)) {
      String marked = Paragraph.wrap("Warning: " + warning, WIDTH);
      report.append(Ansi.warning(marked, colour)).append('\n');
    }
    grids(result)
        .filter(grid -> !grid.isEmpty())
        .forEach(grid -> report.append('\n').append(grid.text(colour)));
    return report.toString();
  }

  private static Stream<Grid> grids(Result result) {
    return Stream.of(
        DeliveryTables.measures(result),
        DeliveryTables.sprints(result),
        CauseTables.ledger(result),
        CauseTables.blameAgainstCause(result),
        TimeTables.disciplines(result),
        TimeTables.roles(result),
        TimeTables.waits(result));
  }
}
