package slipstream.reports.files.place;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.UUID;
import slipstream.reports.console.Refusal;

/**
 * One command at a time writes to a folder, so that its files are of one answer. Computing needs no
 * lock; whoever is done while another writes waits, for a refusal would throw the computation away.
 * Where a file system knows no locks nobody waits.
 */
public final class FolderLock implements AutoCloseable {
  static final String NAME = ".slipstream.lock";

  /** Writing takes seconds, on a busy machine a minute. */
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final long LOOK_AGAIN_MILLIS = 50;

  /** Behind all that is in the file: on Windows nobody reads what is locked. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;

  /** What was opened to look at the file; null before. */
  private FileChannel look;

  private FolderLock(Path file) throws IOException {
    this.file = file;
    channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  /**
   * Waits until nobody else writes to the folder, and makes it where it is not there.
   *
   * @throws Refusal after ten minutes, or where the folder takes no files
   */
  public static FolderLock of(Path folder) {
    return of(folder, PATIENCE);
  }

  static FolderLock of(Path folder, Duration patience) {
    long until = System.nanoTime() + patience.toNanos();
    try {
      Path file = Files.createDirectories(folder).resolve(NAME);
      while (true) {
        FolderLock lock = new FolderLock(file);
        if (lock.held()) {
          return lock;
        }
        lock.giveUp();
        if (System.nanoTime() > until) {
          throw Refusal.files(
              folder
                  + ": another process has been writing to this folder for "
                  + patience.toMinutes()
                  + " minutes; end it, or give another --out");
        }
        Thread.sleep(LOOK_AGAIN_MILLIS);
      }
    } catch (IOException e) {
      throw Refusal.cannotWrite(folder, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for " + folder, e);
    }
  }

  private boolean held() {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false) != null && isThere();
    } catch (OverlappingFileLockException e) {
      // A thread of this process has it.
      return false;
    } catch (IOException e) {
      // No locks here, or no room: to write without is what is left, and says what is wrong.
      return true;
    }
  }

  /**
   * Whether the locked file is still the one of that name: who had it before took it away. What is
   * opened to see that stays open, for POSIX gives a lock back when a process closes its file once,
   * however often it has it open.
   */
  private boolean isThere() throws IOException {
    ByteBuffer mark =
        ByteBuffer.wrap(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII));
    ByteBuffer found = ByteBuffer.allocate(mark.capacity());
    channel.truncate(0);
    channel.write(mark);
    try {
      look = FileChannel.open(file, StandardOpenOption.READ);
      look.read(found);
      return found.flip().equals(mark.rewind());
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private void giveUp() throws IOException {
    channel.close();
    if (look != null) {
      look.close();
    }
  }

  @Override
  public void close() {
    try {
      // Before the lock is given back: whoever waits for it sees that the file is gone.
      Files.deleteIfExists(file);
      giveUp();
    } catch (IOException e) {
      // An empty file more; the lock itself ends with the process.
      return;
    }
  }
}
