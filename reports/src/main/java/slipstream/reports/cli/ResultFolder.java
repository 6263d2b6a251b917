package slipstream.reports.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import slipstream.reports.chart.Charts;
import slipstream.reports.chart.ChartsUnavailableException;
import slipstream.reports.chart.Drawings;
import slipstream.reports.chart.style.Picture;
import slipstream.reports.data.ResultDocument;
import slipstream.reports.data.RunsCsv;
import slipstream.reports.deck.Deck;
import slipstream.reports.deck.Pdf;
import slipstream.reports.html.ReportPage;
import slipstream.reports.story.RetroStory;
import slipstream.reports.story.Sheet;
import slipstream.reports.words.Figures;
import slipstream.simulator.experiment.Result;

/** The files of a result. */
final class ResultFolder {
  /** Bitmaps that are painted at once: each takes 14 MB meanwhile. */
  private static final int PAINTERS = 2;

  private final Path folder;
  private final ReadsScenarios scenarios;
  private final Consumer<String> warnings;

  ResultFolder(Path folder, ReadsScenarios scenarios, Consumer<String> warnings) {
    this.folder = folder;
    this.scenarios = scenarios;
    this.warnings = warnings;
  }

  /** Refuses a folder that cannot be written to, before anything is computed for it. */
  static void check(Path folder) {
    Path there = folder.toAbsolutePath().normalize();
    while (!Files.exists(there)) {
      there = there.getParent();
    }
    if (!Files.isDirectory(there)) {
      throw Refusal.files("cannot write to " + folder + ": " + there + " is a file, not a folder");
    }
    if (!Files.isWritable(there)) {
      throw Refusal.files("cannot write to " + folder + ": no permission to write in " + there);
    }
  }

  /** Writes the result and its runs first, then what is drawn from them. */
  void write(String json, ExperimentCommand.Found found, boolean withCharts, OnRequest onRequest) {
    try {
      WholeFile.write(folder.resolve("result.json"), json);
      RunsExperiment.Outcome runs = found.runs();
      if (runs != null) {
        WholeFile.write(
            folder.resolve("runs.csv"),
            out -> RunsCsv.write(out, runs.columns(), runs.result().runs(), runs.row()));
      }
      if (withCharts) {
        draw(found.name(), found.document(), onRequest);
      }
    } catch (IOException e) {
      throw Refusal.cannotWrite(folder, e);
    }
  }

  /**
   * Writes what is drawn from a result: the page, and every chart as a drawing and as a bitmap.
   * Bitmaps take as long as all the rest, so they are painted at the same time.
   */
  void draw(String name, ResultDocument document, OnRequest onRequest) throws IOException {
    ExecutorService painter = Executors.newFixedThreadPool(PAINTERS);
    try {
      Map<String, Future<byte[]>> bitmaps = new LinkedHashMap<>();
      List<Picture> pictures = pictures(name, document);
      for (Picture picture : pictures) {
        bitmaps.put(picture.name(), painter.submit(() -> Drawings.png(picture)));
      }
      String page = ReportPage.of(document, scenarios.assumed(document.scenario()));
      WholeFile.write(folder.resolve("report.html"), page);
      Path charts = folder.resolve("charts");
      for (Picture picture : pictures) {
        WholeFile.write(charts.resolve(picture.name() + ".svg"), Drawings.svg(picture));
      }
      for (Map.Entry<String, Future<byte[]>> bitmap : bitmaps.entrySet()) {
        WholeFile.write(charts.resolve(bitmap.getKey() + ".png"), painted(bitmap.getValue()));
      }
      story(name, document.result(), pictures, onRequest);
    } catch (ChartsUnavailableException e) {
      cannotDraw(e);
    } finally {
      painter.shutdownNow();
    }
  }

  /** The story for a beamer and for paper, where somebody asked for it. */
  private void story(String name, Result result, List<Picture> pictures, OnRequest onRequest)
      throws IOException, ChartsUnavailableException {
    if (onRequest.asked() == null || pictures.isEmpty()) {
      return;
    }
    List<Sheet> sheets = RetroStory.of(result, pictures);
    String footer =
        name + " · " + Figures.counted(result.runs(), "run") + " · seed " + result.seed();
    if (onRequest.deck()) {
      WholeFile.write(folder.resolve("deck.pptx"), Deck.pptx(sheets, name, footer));
    }
    if (onRequest.pdf()) {
      WholeFile.write(folder.resolve("report.pdf"), Pdf.of(sheets, name, footer));
    }
  }

  /** The pictures; none, and a warning, on a machine without graphics. */
  private List<Picture> pictures(String name, ResultDocument document) {
    try {
      return Charts.ifDrawable(name, document.result(), document.study(), document.closeUp());
    } catch (ChartsUnavailableException e) {
      cannotDraw(e);
      return List.of();
    }
  }

  private void cannotDraw(ChartsUnavailableException e) {
    warnings.accept(
        e.getMessage() + "; all other files are written; --no-charts leaves this message out");
  }

  private static byte[] painted(Future<byte[]> bitmap) throws ChartsUnavailableException {
    try {
      return bitmap.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ChartsUnavailableException unavailable) {
        throw unavailable;
      }
      throw new IllegalStateException("a picture could not be painted", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while painting", e);
    }
  }
}
