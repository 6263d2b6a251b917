package slipstream.reports.report;

import java.util.List;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.table.Ansi;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.kit.table.Paragraph;

/** The report on the console: verdict first, then warnings, then the tables that have rows. */
public final class ConsoleReport {
  private static final int WIDTH = 96;

  private ConsoleReport() {}

  /**
   * The report as text that ends with a newline.
   *
   * @param colour whether emphasis may be used
   */
  public static String of(String scenarioName, Answer answer, boolean colour) {
    StringBuilder report = new StringBuilder();
    report.append(Ansi.bold(scenarioName, colour)).append("\n\n");
    List<String> verdict = answer.sentences();
    report.append(Ansi.bold(Paragraph.wrap(verdict.get(0), WIDTH), colour)).append('\n');
    verdict.stream().skip(1).forEach(s -> report.append(Paragraph.wrap(s, WIDTH)).append('\n'));
    for (String warning : answer.warnings()) {
      String marked = Paragraph.wrap("Warning: " + warning, WIDTH);
      report.append(Ansi.warning(marked, colour)).append('\n');
    }
    grids(answer).forEach(grid -> report.append('\n').append(grid.text(colour)));
    return report.toString();
  }

  /** The tables that have rows. */
  static List<Grid> grids(Answer answer) {
    return answer.grids().stream().filter(grid -> !grid.isEmpty()).toList();
  }
}
