package slipstream.reports.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import slipstream.reports.files.place.FolderLock;

/**
 * What a process that was killed left of its unfinished files. They are told by their name: the
 * file's, and number and start of the process that wrote it, for numbers come again, and in a
 * container every program is process 1. Of a process that lives they are no leftovers; one on
 * another machine that writes to the same shared folder cannot be told from a dead one, so whoever
 * clears a folder of results holds its {@link FolderLock}.
 */
public final class Leftovers {
  private static final Pattern UNFINISHED =
      Pattern.compile(
          "\\.(.+)\\.([1-9][0-9]{0,17})-([0-9]{1,17})-[0-9a-f]{1,16}\\.tmp", Pattern.DOTALL);

  /** The system counts a start from its own, which is known to the second. */
  private static final long SAME_START_MILLIS = 2_000;

  private static final long SELF = ProcessHandle.current().pid();
  private static final Instant FIRST_LOOK = Instant.now();

  /** Endings of the files that commands write. */
  private static final Set<String> OURS =
      Set.of("json", "csv", "html", "svg", "png", "pptx", "pdf", "yaml");

  private Leftovers() {}

  /** Name of a file until it is whole, another one each time. */
  public static String name(Path file) {
    long random = UUID.randomUUID().getLeastSignificantBits();
    return "."
        + file.getFileName()
        + "."
        + SELF
        + "-"
        + start(ProcessHandle.current())
        + "-"
        + Long.toHexString(random)
        + ".tmp";
  }

  /** When a process began, in milliseconds since 1970; 0 where the system does not tell. */
  private static long start(ProcessHandle process) {
    return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
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
            && !lives(file, Long.parseLong(name.group(2)), Long.parseLong(name.group(3)))) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      // They disturb nobody; what is wrong with the folder is said when a file is written to it.
      return;
    }
  }

  private static boolean lives(Path file, long process, long start) throws IOException {
    if (process == SELF) {
      // Ours, or that of another container whose only program has our number too.
      return !Files.getLastModifiedTime(file).toInstant().isBefore(FIRST_LOOK);
    }
    return ProcessHandle.of(process)
        .filter(ProcessHandle::isAlive)
        .map(Leftovers::start)
        .filter(began -> began == 0 || start == 0 || near(began, start))
        .isPresent();
  }

  private static boolean near(long began, long start) {
    return Math.abs(began - start) <= SAME_START_MILLIS;
  }
}
