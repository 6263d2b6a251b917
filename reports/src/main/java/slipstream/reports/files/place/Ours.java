package slipstream.reports.files.place;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import slipstream.reports.console.Refusal;

/**
 * Which files this program wrote: each bears a mark in what it holds, for a name like {@code
 * report.pdf} is anybody's. Whatever has no mark is neither replaced nor taken away.
 */
public final class Ours {
  /** Marks stand at the front: behind the longest title, before the first drawing. */
  private static final int FRONT = 16 << 10;

  private static final String DOCUMENT =
      "(?s)\\{\\s*(\"plan\":\\{)?\"schema\"\\s*:\\s*\"slipstream-.*";

  private Ours() {}

  /**
   * Refuses a folder in which one of these names is taken, before anything is computed for it.
   *
   * @param names of files that will be written there
   */
  public static void check(Path folder, Collection<String> names) {
    for (String name : names) {
      Path file = folder.resolve(name);
      if (Files.isDirectory(file)) {
        throw Refusal.files("cannot write to " + file + ": it is a folder");
      }
      if (!free(file)) {
        throw Refusal.files(
            file
                + ": is there and is not of this program; give another folder (--out), or move it"
                + " away");
      }
    }
  }

  /** Whether nobody loses anything where this file is written: it is not there, or ours. */
  public static boolean free(Path file) {
    // A link to nowhere is somebody's as well.
    return !Files.exists(file, LinkOption.NOFOLLOW_LINKS) || wrote(file);
  }

  /** Whether this program wrote a file; what cannot be read is not known to be ours. */
  public static boolean wrote(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.') + 1;
    try {
      return switch (name.substring(dot)) {
        case "html" -> front(file).contains("<meta name=\"generator\" content=\"Slipstream\">");
        case "json" -> front(file).matches(DOCUMENT);
        // Every table of ours tells of the slip.
        case "csv" -> front(file).lines().findFirst().orElse("").contains(",slipDays");
        case "svg" ->
            front(file).matches("(?s)<svg [^>]* role=\"img\".*   ·   model, not measur.*");
        case "pdf" -> front(file).contains("/Creator (Slipstream)");
        case "pptx" -> lastSavedByUs(file);
        // Bitmaps and fitted teams have no place for a mark, and never stand alone.
        case "png" -> wrote(file.resolveSibling(name.substring(0, dot) + "svg"));
        case "yaml" -> besideOurDocument(file);
        default -> false;
      };
    } catch (IOException e) {
      return false;
    }
  }

  private static String front(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new String(in.readNBytes(FRONT), StandardCharsets.UTF_8);
    }
  }

  /** Slides that somebody changed have that person's name, and are no longer ours. */
  private static boolean lastSavedByUs(Path file) throws IOException {
    try (ZipFile slides = new ZipFile(file.toFile())) {
      ZipEntry properties = slides.getEntry("docProps/core.xml");
      if (properties == null) {
        return false;
      }
      try (InputStream in = slides.getInputStream(properties)) {
        return new String(in.readNBytes(FRONT), StandardCharsets.UTF_8)
            .contains("<cp:lastModifiedBy>Slipstream</cp:lastModifiedBy>");
      }
    }
  }

  private static boolean besideOurDocument(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    try (DirectoryStream<Path> documents = Files.newDirectoryStream(folder, "*.json")) {
      for (Path document : documents) {
        if (wrote(document)) {
          return true;
        }
      }
      return false;
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }
}
