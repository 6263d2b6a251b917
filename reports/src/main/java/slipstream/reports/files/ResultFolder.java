package slipstream.reports.files;

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
import slipstream.reports.console.Refusal;
import slipstream.reports.files.place.Ours;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.data.ResultJson;
import slipstream.reports.kit.data.RunTable;
import slipstream.reports.kit.data.RunsCsv;
import slipstream.reports.kit.deck.Deck;
import slipstream.reports.kit.deck.Pdf;
import slipstream.reports.kit.drawing.ChartsUnavailableException;
import slipstream.reports.kit.drawing.Drawings;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.story.Plate;
import slipstream.reports.kit.story.Sheet;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.report.Plates;
import slipstream.reports.report.ReportPage;
import slipstream.reports.report.RetroStory;
import slipstream.reports.study.Studies;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.scenario.yaml.outside.SystemReason;

/** The files of a result. */
public final class ResultFolder {
  /** Bitmaps that are painted at once: each takes 14 MB meanwhile. */
  private static final int PAINTERS = 2;

  private final Path folder;
  private final ReadsScenarios scenarios;
  private final Studies studies;
  private final Consumer<String> warnings;

  /**
   * @param warnings told what cannot be written, and why
   */
  public ResultFolder(
      Path folder, ReadsScenarios scenarios, Studies studies, Consumer<String> warnings) {
    this.folder = folder;
    this.scenarios = scenarios;
    this.studies = studies;
    this.warnings = warnings;
  }

  /** Refuses a folder that cannot be written to, before anything is computed for it. */
  public static void check(Path folder) {
    Path there = folder.toAbsolutePath().normalize();
    while (!Files.exists(there)) {
      if (there.getParent() == null) {
        throw Refusal.files("cannot write to " + folder + ": there is no " + there);
      }
      there = there.getParent();
    }
    if (!Files.isDirectory(there)) {
      throw Refusal.files("cannot write to " + folder + ": " + there + " is a file, not a folder");
    }
    if (!Files.isWritable(there)) {
      refused(folder, there);
    }
  }

  /** Why a folder takes no files, only the system knows: it is asked for one. */
  private static void refused(Path folder, Path there) {
    try {
      Files.delete(Files.createTempFile(there, ".slipstream", ".tmp"));
    } catch (IOException e) {
      throw Refusal.files(
          "cannot write to " + folder + ": " + SystemReason.of(e) + " (in " + there + ")");
    }
  }

  /**
   * Writes the result and its runs first, then what is drawn from them.
   *
   * @param name of the result's file
   * @param runs the table of runs, or null where there is none
   */
  public void write(String name, ResultDocument document, RunTable runs, Wanted wanted) {
    try {
      Leftovers.clear(folder);
      Leftovers.clear(folder.resolve("charts"));
      WholeFile.write(folder.resolve(name), out -> ResultJson.write(document, out));
      if (runs != null) {
        WholeFile.write(
            folder.resolve("runs.csv"),
            out -> RunsCsv.write(out, runs.columns(), runs.runs(), runs.row()));
      }
      if (wanted.charts()) {
        Outdated.removeStory(folder);
        draw(document, wanted);
      } else {
        Outdated.remove(folder);
      }
    } catch (IOException e) {
      throw Refusal.cannotWrite(folder, e);
    }
  }

  /**
   * Writes what is drawn from a result: the page, and every chart as a drawing and as a bitmap.
   * Bitmaps take as long as all the rest, so they are painted at the same time.
   */
  public void draw(ResultDocument document, Wanted wanted) throws IOException {
    Path charts = folder.resolve("charts");
    Leftovers.clear(folder);
    Leftovers.clear(charts);
    ExecutorService painter = Executors.newFixedThreadPool(PAINTERS);
    try {
      Map<String, Future<byte[]>> bitmaps = new LinkedHashMap<>();
      List<Plate> plates = plates(document);
      List<Picture> pictures = plates.stream().map(Plate::picture).filter(this::hasPlace).toList();
      for (Picture picture : pictures) {
        bitmaps.put(picture.name(), painter.submit(() -> Drawings.png(picture)));
      }
      String page =
          ReportPage.of(
              document,
              studies,
              scenarios.assumed(document.scenario()),
              scenarios.tried(document.scenario(), document.scenarioHash()));
      WholeFile.write(folder.resolve("report.html"), page);
      for (Picture picture : pictures) {
        WholeFile.write(charts.resolve(picture.name() + ".svg"), Drawings.svg(picture));
      }
      for (Map.Entry<String, Future<byte[]>> bitmap : bitmaps.entrySet()) {
        WholeFile.write(charts.resolve(bitmap.getKey() + ".png"), painted(bitmap.getValue()));
      }
      story(document, plates, wanted);
    } catch (ChartsUnavailableException e) {
      cannotDraw(e);
    } finally {
      painter.shutdownNow();
    }
  }

  /** Which charts there will be is not known before the result is, so here is nothing refused. */
  private boolean hasPlace(Picture picture) {
    for (String ending : List.of(".svg", ".png")) {
      Path file = folder.resolve("charts").resolve(picture.name() + ending);
      if (!Ours.free(file)) {
        warnings.accept(file + " is not of this program and stays; the chart is in the page only");
        return false;
      }
    }
    return true;
  }

  /** The story for a beamer and for paper, where somebody asked for it. */
  private void story(ResultDocument document, List<Plate> plates, Wanted wanted)
      throws IOException, ChartsUnavailableException {
    if (!(wanted.deck() || wanted.pdf()) || plates.isEmpty()) {
      return;
    }
    Answer answer = studies.answer(document);
    Result result = document.result();
    String name = document.name() + answer.question().map(question -> " · " + question).orElse("");
    List<Sheet> sheets = RetroStory.of(document, plates, answer);
    String footer =
        name + " · " + Figures.counted(result.runs(), "run") + " · seed " + result.seed();
    if (wanted.deck()) {
      WholeFile.write(folder.resolve("deck.pptx"), Deck.pptx(sheets, name, footer));
    }
    if (wanted.pdf()) {
      WholeFile.write(folder.resolve("report.pdf"), Pdf.of(sheets, name, footer));
    }
  }

  /** The pictures; none, and a warning, on a machine without graphics. */
  private List<Plate> plates(ResultDocument document) {
    try {
      return Plates.ifDrawable(document, studies);
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
