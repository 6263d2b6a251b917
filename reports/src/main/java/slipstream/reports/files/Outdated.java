package slipstream.reports.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import slipstream.reports.files.place.Ours;

/**
 * What is drawn of an earlier result, in a folder that has a newer one without drawings: a page
 * beside figures that it does not show would deceive. Only what is {@link Ours} goes.
 */
public final class Outdated {
  private static final List<String> STORY = List.of("deck.pptx", "report.pdf");

  private Outdated() {}

  /** Takes page, slides and charts away. */
  public static void remove(Path folder) throws IOException {
    removeStory(folder);
    removeOurs(folder.resolve("report.html"));
    Path charts = folder.resolve("charts");
    if (Files.isDirectory(charts)) {
      for (Path drawing : drawings(charts)) {
        // The bitmap first: it is known by its drawing.
        removeOurs(bitmap(drawing));
        removeOurs(drawing);
      }
      removeIfEmpty(charts);
    }
  }

  /** Takes slides and paper away: they tell of what was asked before. */
  static void removeStory(Path folder) throws IOException {
    for (String file : STORY) {
      removeOurs(folder.resolve(file));
    }
  }

  private static void removeOurs(Path file) throws IOException {
    if (Ours.wrote(file)) {
      Files.delete(file);
    }
  }

  private static List<Path> drawings(Path charts) throws IOException {
    List<Path> drawings = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(charts, "*.svg")) {
      files.forEach(drawings::add);
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return drawings;
  }

  private static Path bitmap(Path drawing) {
    String name = drawing.getFileName().toString();
    return drawing.resolveSibling(name.substring(0, name.length() - "svg".length()) + "png");
  }

  private static void removeIfEmpty(Path charts) throws IOException {
    boolean empty;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(charts)) {
      empty = !files.iterator().hasNext();
    }
    if (empty) {
      Files.delete(charts);
    }
  }
}
