package slipstream.reports.study.sweep;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import slipstream.reports.command.Build;
import slipstream.reports.console.Refusal;
import slipstream.reports.files.Leftovers;
import slipstream.reports.files.Outdated;
import slipstream.reports.files.ReadsScenarios;
import slipstream.reports.files.WholeFile;
import slipstream.reports.files.place.FolderLock;
import slipstream.reports.files.place.Ours;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.drawing.ChartsUnavailableException;
import slipstream.reports.kit.drawing.Drawings;
import slipstream.reports.study.sweep.SweepJson.Plan;
import slipstream.simulator.experiment.sweep.Cell;

/**
 * The folder of a sweep. Each cell is a file of its own, whole or not there; so a sweep that was
 * killed goes on with the cells that are missing.
 */
final class SweepFolder implements AutoCloseable {
  private static final String TABLE = "sweep.csv";
  private static final String DOCUMENT = "sweep.json";
  private static final String PAGE = "report.html";
  private static final String SWEPT = "cells/scenario.json";

  private final Path folder;
  private final FileChannel channel;
  private final FileLock lock;

  private SweepFolder(Path folder, FileChannel channel, FileLock lock) {
    this.folder = folder;
    this.channel = channel;
    this.lock = lock;
  }

  /** Opens the folder for this sweep; refused where another sweep, or another process, is in it. */
  static SweepFolder open(Path folder, Plan plan, Swept swept) {
    try {
      Files.createDirectories(folder.resolve("cells"));
      FileChannel channel =
          FileChannel.open(
              folder.resolve("cells/.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = lock(channel);
      if (lock == null) {
        channel.close();
        throw Refusal.files(
            folder + ": another process sweeps in this folder; wait for it, or give another --out");
      }
      SweepFolder opened = new SweepFolder(folder, channel, lock);
      Leftovers.clear(folder.resolve("cells"));
      opened.claim(plan, swept);
      return opened;
    } catch (IOException e) {
      throw Refusal.cannotWrite(folder, e);
    }
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private void claim(Plan plan, Swept swept) throws IOException {
    Optional<Plan> there = plan(folder);
    if (there.isPresent() && !there.get().equals(plan)) {
      close();
      throw Refusal.files(
          folder
              + ": holds another sweep (other scenario, values, runs, seed or version); give another"
              + " --out, or remove the folder");
    }
    MadeBy now = new MadeBy(Build.simulator());
    Optional<MadeBy> before = madeBy(folder);
    if (before.isPresent() ? !before.get().equals(now) : there.isPresent()) {
      close();
      throw Refusal.files(
          folder
              + ": holds cells of this sweep that another build of the program has computed; go on"
              + " with that build, give another --out, or remove the folder to compute all anew");
    }
    // Before the plan: a folder with a plan and without this is of a build that knew no such file.
    WholeFile.write(folder.resolve("cells/made-by.json"), SweepJson.write(now));
    WholeFile.write(folder.resolve(SWEPT), SweepJson.write(swept));
    WholeFile.write(folder.resolve("cells/plan.json"), SweepJson.write(plan));
  }

  /**
   * Who computed the cells. Not a part of the plan, which is a part of the result.
   *
   * @param simulator digest of the simulator's code
   */
  record MadeBy(String simulator) {}

  /** Who computed the cells of a folder, as far as it says. */
  static Optional<MadeBy> madeBy(Path folder) {
    return read(folder.resolve("cells/made-by.json"), MadeBy.class);
  }

  /**
   * The scenario before any cell's settings, for a page that tries changes of it. Not a part of the
   * plan, which has its hash.
   *
   * @param file name of its file, without folders
   * @param scenario as resolved: maps, lists, texts, numbers
   * @param rolesUnsaid whether nobody said who is in the team
   */
  record Swept(String file, Object scenario, boolean rolesUnsaid) {}

  /** The scenario that a folder's cells are of, as far as it says. */
  static Optional<Swept> swept(Path folder) {
    return read(folder.resolve(SWEPT), Swept.class);
  }

  /** What is swept in a folder, if anything is. */
  static Optional<Plan> plan(Path folder) {
    return read(folder.resolve("cells/plan.json"), Plan.class);
  }

  /** A cell that is there and whole. */
  static Optional<Cell> cell(Path folder, int number) {
    return read(file(folder, number), Cell.class).filter(cell -> cell.cell() == number);
  }

  private static <R extends Record> Optional<R> read(Path file, Class<R> type) {
    try {
      return SweepJson.read(Files.readString(file), type);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (CharacterCodingException e) {
      // No text, so no part of a sweep either.
      return Optional.empty();
    } catch (IOException e) {
      throw Refusal.cannotRead(file, e);
    }
  }

  private static Path file(Path folder, int number) {
    return folder.resolve("cells").resolve("cell-" + number + ".json");
  }

  Path path() {
    return folder;
  }

  void keep(Cell cell) {
    try {
      WholeFile.write(file(folder, cell.cell()), SweepJson.write(cell));
    } catch (IOException e) {
      throw Refusal.cannotWrite(folder, e);
    }
  }

  /** Names of the files that {@link #finish} writes, but for the chart. */
  static List<String> names(boolean charts) {
    return charts ? List.of(TABLE, DOCUMENT, PAGE) : List.of(TABLE, DOCUMENT);
  }

  /**
   * Writes the tables of a whole sweep, and what is drawn of it.
   *
   * @param charts whether anybody wants them
   * @param scenarios reads what was swept
   * @param warnings told why nothing is drawn
   */
  @SuppressWarnings("try")
  static void finish(
      Path folder,
      WholeSweep sweep,
      boolean charts,
      ReadsScenarios scenarios,
      Consumer<String> warnings) {
    try (FolderLock lock = FolderLock.of(folder)) {
      Leftovers.clear(folder);
      Leftovers.clear(folder.resolve("charts"));
      WholeFile.write(folder.resolve(TABLE), out -> SweepCsv.write(sweep, out));
      WholeFile.write(folder.resolve(DOCUMENT), out -> SweepJson.write(sweep, out));
      if (charts) {
        draw(folder, new SweepPage(sweep, scenarios), warnings);
      } else {
        Outdated.remove(folder);
      }
    } catch (IOException e) {
      throw Refusal.cannotWrite(folder, e);
    }
  }

  private static void draw(Path folder, SweepPage page, Consumer<String> warnings)
      throws IOException {
    try {
      Picture picture = page.plate().picture();
      WholeFile.write(folder.resolve(PAGE), page.html());
      Path drawing = folder.resolve("charts/sweep.svg");
      Path bitmap = folder.resolve("charts/sweep.png");
      if (!Ours.free(drawing) || !Ours.free(bitmap)) {
        warnings.accept(
            "charts/sweep is not of this program and stays; the chart is in the page only");
        return;
      }
      WholeFile.write(drawing, Drawings.svg(picture));
      WholeFile.write(bitmap, Drawings.png(picture));
    } catch (ChartsUnavailableException e) {
      cannotDraw(e, warnings);
    } catch (LinkageError e) {
      cannotDraw(new ChartsUnavailableException(e), warnings);
    }
  }

  private static void cannotDraw(ChartsUnavailableException e, Consumer<String> warnings) {
    warnings.accept(e.getMessage() + "; all other files are written");
  }

  @Override
  public void close() {
    try {
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw Refusal.cannotWrite(folder, e);
    }
  }
}
