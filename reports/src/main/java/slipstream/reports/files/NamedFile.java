package slipstream.reports.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import slipstream.reports.console.Meant;
import slipstream.reports.console.Refusal;

/** A file that somebody named, before anything is read from it. */
public final class NamedFile {
  /** A folder of more files is not looked through for a guess. */
  private static final int MOST_LISTED = 10_000;

  private NamedFile() {}

  /**
   * Refuses what is no file or cannot be opened, with the system's own reason.
   *
   * @param inFolder what to do where a folder was named
   * @param otherwise what to say where there is no such file, after {@code no such file}
   */
  public static void check(Path file, String inFolder, Supplier<String> otherwise) {
    try {
      BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
      if (found.isDirectory()) {
        throw Refusal.files(file + ": is a folder; " + inFolder);
      }
      if (!found.isRegularFile()) {
        // A pipe or device could block or never end.
        throw Refusal.files(file + ": is not a regular file");
      }
      Files.newInputStream(file).close();
    } catch (NoSuchFileException e) {
      throw Refusal.files(file + ": no such file" + meant(file, otherwise.get()));
    } catch (IOException e) {
      throw Refusal.cannotRead(file, e);
    }
  }

  /** What is better known, or else a file of the same folder with nearly that name. */
  private static String meant(Path file, String otherwise) {
    Path folder = file.toAbsolutePath().getParent();
    if (!otherwise.isEmpty() || folder == null || file.getFileName() == null) {
      return otherwise;
    }
    if (!Files.isDirectory(folder)) {
      return "; there is no folder " + (file.getParent() == null ? folder : file.getParent());
    }
    try (Stream<Path> there = Files.list(folder).limit(MOST_LISTED)) {
      List<String> names =
          there.filter(Files::isRegularFile).map(one -> one.getFileName() + "").sorted().toList();
      return Meant.file(file.getFileName() + "", names);
    } catch (IOException | UncheckedIOException e) {
      // A folder that cannot be listed has no suggestion; the file is missing all the same.
      return "";
    }
  }
}
