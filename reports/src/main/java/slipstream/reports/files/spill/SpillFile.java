package slipstream.reports.files.spill;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import slipstream.reports.console.Refusal;
import slipstream.reports.files.Leftovers;
import slipstream.simulator.experiment.Spill;
import slipstream.simulator.scenario.yaml.outside.SystemReason;

/**
 * Values in a file of their own, 8 bytes each, made when the first ones come. The system takes it
 * away with the process, even a killed one: on POSIX it loses its name once it is open. Where a
 * system is stopped before that, it has the name of a leftover of runs.csv.
 */
public final class SpillFile implements Spill, AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private ByteBuffer buffer;
  private FileChannel channel;
  private long end;

  /**
   * @param folder where the file will be; made where it is not there
   */
  public SpillFile(Path folder) {
    this.folder = folder;
  }

  /** For a command that writes no files: where the system has room for such. */
  public static SpillFile ofNobody() {
    return new SpillFile(Path.of(System.getProperty("java.io.tmpdir")));
  }

  @Override
  public void append(double[] values) {
    try {
      open();
      for (int from = 0; from < values.length; from += BUFFER / Double.BYTES) {
        int count = Math.min(values.length - from, BUFFER / Double.BYTES);
        buffer.clear().asDoubleBuffer().put(values, from, count);
        buffer.limit(count * Double.BYTES);
        while (buffer.hasRemaining()) {
          end += channel.write(buffer, end);
        }
      }
    } catch (IOException e) {
      throw Refusal.files(
          "cannot write to "
              + folder
              + ": "
              + SystemReason.of(e)
              + "; above 100,000 runs their measures are kept there until the end, 136 bytes for"
              + " each run: take fewer --runs, or another --out");
    }
  }

  private void open() throws IOException {
    if (channel == null) {
      Path file = Files.createDirectories(folder).resolve(Leftovers.name(Path.of("runs.csv")));
      buffer = ByteBuffer.allocateDirect(BUFFER);
      channel =
          FileChannel.open(
              file,
              StandardOpenOption.CREATE_NEW,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
    }
  }

  @Override
  public void read(long from, double[] values) {
    try {
      for (int at = 0; at < values.length; at += BUFFER / Double.BYTES) {
        int count = Math.min(values.length - at, BUFFER / Double.BYTES);
        buffer.clear().limit(count * Double.BYTES);
        long place = (from + at) * Double.BYTES;
        while (buffer.hasRemaining()) {
          int read = channel.read(buffer, place + buffer.position());
          if (read < 0) {
            throw new EOFException("it ends after " + end + " bytes");
          }
        }
        buffer.flip().asDoubleBuffer().get(values, at, count);
      }
    } catch (IOException e) {
      throw Refusal.cannotRead(folder, e);
    }
  }

  /** Takes the file away. */
  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // The process ends soon, and the file with it.
      return;
    }
  }
}
