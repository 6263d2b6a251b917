package slipstream.reports.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a process that was killed left of its unfinished files. They are told by their name: the
 * file's, and the process that wrote it. Of a process that lives they are no leftovers; one on
 * another machine that writes to the same shared folder cannot be told from a dead one.
 */
public final class Leftovers {
  private static final Pattern UNFINISHED =
      Pattern.compile("\\.(.+)\\.([1-9][0-9]{0,17})\\.tmp", Pattern.DOTALL);

  /** Endings of the files that commands write. */
  private static final Set<String> OURS =
      Set.of("json", "csv", "html", "svg", "png", "pptx", "pdf", "yaml");

  private Leftovers() {}

  /** Name of a file until it is whole. */
  static String name(Path file, long process) {
    return "." + file.getFileName() + "." + process + ".tmp";
  }

  /** Takes them out of a folder that commands write to; what cannot be taken away stays. */
  public static void clear(Path folder) {
    clear(folder, file -> OURS.contains(file.substring(file.lastIndexOf('.') + 1)));
  }

  /** Takes those of one file away, in a folder that is somebody else's. */
  public static void clearOf(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    clear(folder, file.getFileName().toString()::equals);
  }

  private static void clear(Path folder, Predicate<String> ours) {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*.tmp")) {
      for (Path file : files) {
        Matcher name = UNFINISHED.matcher(file.getFileName().toString());
        if (name.matches()
            && ours.test(name.group(1))
            && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            && !lives(Long.parseLong(name.group(2)))) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // They disturb nobody; what is wrong with the folder is said when a file is written to it.
      return;
    }
  }

  private static boolean lives(long process) {
    return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
  }
}
