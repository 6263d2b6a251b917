package slipstream.reports.report;

import java.util.List;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.table.Ansi;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.kit.table.Screen;

/** The report on the console: verdict first, then warnings, then the tables that have rows. */
public final class ConsoleReport {
  private ConsoleReport() {}

  /**
   * The report as text that ends with a newline.
   *
   * @param screen where it is shown
   */
  public static String of(String scenarioName, Answer answer, Screen screen) {
    StringBuilder report = new StringBuilder();
    boolean colour = screen.colour();
    report.append(Ansi.bold(screen.line(scenarioName), colour)).append("\n\n");
    List<String> verdict = answer.sentences();
    report.append(Ansi.bold(screen.sentence(verdict.get(0)), colour)).append('\n');
    verdict.stream().skip(1).forEach(s -> report.append(screen.sentence(s)).append('\n'));
    for (String warning : answer.warnings()) {
      String marked = screen.sentence("Warning: " + warning);
      report.append(Ansi.warning(marked, colour)).append('\n');
    }
    grids(answer).forEach(grid -> report.append('\n').append(grid.text(screen)));
    return report.toString();
  }

  /** The tables that have rows. */
  static List<Grid> grids(Answer answer) {
    return answer.grids().stream().filter(grid -> !grid.isEmpty()).toList();
  }
}
