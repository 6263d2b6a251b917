package slipstream.reports.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import slipstream.reports.chart.Charts;
import slipstream.reports.chart.ChartsUnavailableException;
import slipstream.reports.chart.Drawings;
import slipstream.reports.chart.style.Picture;
import slipstream.reports.data.ResultDocument;
import slipstream.reports.data.RunsCsv;
import slipstream.reports.html.ReportPage;

/** The files of a result. */
final class ResultFolder {
  private final Path folder;
  private final ReadsScenarios scenarios;
  private final Consumer<String> warnings;

  ResultFolder(Path folder, ReadsScenarios scenarios, Consumer<String> warnings) {
    this.folder = folder;
    this.scenarios = scenarios;
    this.warnings = warnings;
  }

  /** Writes the result and its runs first, then what is drawn from them. */
  void write(String json, ExperimentCommand.Found found, boolean withCharts) {
    try {
      WholeFile.write(folder.resolve("result.json"), json);
      RunsExperiment.Outcome runs = found.runs();
      if (runs != null) {
        WholeFile.write(
            folder.resolve("runs.csv"),
            out -> RunsCsv.write(out, runs.columns(), runs.result().runs(), runs.row()));
      }
      if (withCharts) {
        draw(found.name(), found.document());
      }
    } catch (IOException e) {
      throw Refusal.files("cannot write to " + folder + ": " + e);
    }
  }

  /** Writes what is drawn from a result: the page, then a file for every chart. */
  void draw(String name, ResultDocument document) throws IOException {
    String page = ReportPage.of(document, scenarios.assumed(document.scenario()));
    WholeFile.write(folder.resolve("report.html"), page);
    charts(Charts.of(name, document.result(), document.study(), document.closeUp()));
  }

  private void charts(List<Picture> pictures) throws IOException {
    try {
      for (Picture picture : pictures) {
        Path chart = folder.resolve("charts").resolve(picture.name());
        WholeFile.write(chart.resolveSibling(picture.name() + ".svg"), Drawings.svg(picture));
        WholeFile.write(chart.resolveSibling(picture.name() + ".png"), Drawings.png(picture));
      }
    } catch (ChartsUnavailableException e) {
      warnings.accept(
          e.getMessage() + "; all other files are written; --no-charts leaves this message out");
    }
  }
}
