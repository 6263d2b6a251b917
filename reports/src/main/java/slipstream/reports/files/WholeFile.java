package slipstream.reports.files;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Writes a file whole or not at all: beside its place first, then moved there in one step. */
public final class WholeFile {
  /** Writes the content of a file. */
  @FunctionalInterface
  public interface Content {
    void writeTo(Writer out) throws IOException;
  }

  private WholeFile() {}

  public static void write(Path file, byte[] bytes) throws IOException {
    Path unfinished = unfinished(file);
    try {
      Files.write(unfinished, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      finish(unfinished, file);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  public static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a long file without holding it in memory. */
  public static void write(Path file, Content content) throws IOException {
    Path unfinished = unfinished(file);
    try {
      try (Writer out =
          new OutputStreamWriter(
              Files.newOutputStream(
                  unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
              StandardCharsets.UTF_8)) {
        content.writeTo(out);
      }
      finish(unfinished, file);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** In the same folder, because only there a move is one step. */
  private static Path unfinished(Path file) throws IOException {
    Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
    return folder.resolve(Leftovers.name(file));
  }

  private static void finish(Path unfinished, Path file) throws IOException {
    try {
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
