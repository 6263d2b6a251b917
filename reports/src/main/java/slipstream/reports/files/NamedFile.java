package slipstream.reports.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Supplier;
import slipstream.reports.console.Refusal;

/** A file that somebody named, before anything is read from it. */
public final class NamedFile {
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
      throw Refusal.files(file + ": no such file" + otherwise.get());
    } catch (IOException e) {
      throw Refusal.cannotRead(file, e);
    }
  }
}
