package slipstream.reports.table;

import java.util.List;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.advice.Advice;
import slipstream.simulator.experiment.attribution.Attribution;
import slipstream.simulator.experiment.comparison.Comparisons;
import slipstream.simulator.experiment.sensitivity.Sensitivity;

/** The report on the console: verdict first, then warnings, then the tables that have rows. */
public final class ConsoleReport {
  private static final int WIDTH = 96;

  private ConsoleReport() {}

  /**
   * The report as text that ends with a newline.
   *
   * @param study what a command found beyond the result, which then comes first; null for a run
   * @param colour whether emphasis may be used
   */
  public static String of(String scenarioName, Result result, Record study, boolean colour) {
    StringBuilder report = new StringBuilder();
    report.append(Ansi.bold(scenarioName, colour)).append("\n\n");
    Answer answer = answer(result, study);
    List<String> verdict = answer.sentences();
    report.append(Ansi.bold(Paragraph.wrap(verdict.get(0), WIDTH), colour)).append('\n');
    verdict.stream().skip(1).forEach(s -> report.append(Paragraph.wrap(s, WIDTH)).append('\n'));
    for (String warning : answer.warnings()) {
      String marked = Paragraph.wrap("Warning: " + warning, WIDTH);
      report.append(Ansi.warning(marked, colour)).append('\n');
    }
    answer.grids().stream()
        .filter(grid -> !grid.isEmpty())
        .forEach(grid -> report.append('\n').append(grid.text(colour)));
    return report.toString();
  }

  /** What a reader must know before trusting the figures, as sentences. */
  public static List<String> warnings(Result result, Record study) {
    return answer(result, study).warnings();
  }

  /** The answer in sentences, the most important first. */
  public static List<String> sentences(Result result, Record study) {
    return answer(result, study).sentences();
  }

  /** The tables that have rows. */
  public static List<Grid> grids(Result result, Record study) {
    return answer(result, study).grids().stream().filter(grid -> !grid.isEmpty()).toList();
  }

  private static Answer answer(Result result, Record study) {
    if (study instanceof Comparisons comparisons) {
      return new ComparisonAnswer(result, comparisons);
    }
    if (study instanceof Attribution attribution) {
      return new ExplainAnswer(result, attribution);
    }
    if (study instanceof Advice advice) {
      return new AdviceAnswer(result, advice);
    }
    if (study instanceof Sensitivity sensitivity) {
      return new SensitivityAnswer(result, sensitivity);
    }
    return new RunAnswer(result);
  }
}
