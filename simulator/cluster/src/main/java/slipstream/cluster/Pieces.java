package slipstream.cluster;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import slipstream.reports.console.Refusal;

/**
 * Finished pieces in a folder, so that a command goes on where its driver was killed. A file has
 * the name of what it was asked, a digest of the work itself: another scenario, seed or build finds
 * nothing. A piece is a pure function of that, so what is read is what would be computed. The end
 * of a file that was cut short is dropped.
 */
final class Pieces {
  private static final String SUFFIX = ".pieces";

  private final Path folder;

  /**
   * A folder of pieces.
   *
   * @param folder null to keep nothing
   */
  Pieces(Path folder) {
    this.folder = folder;
  }

  boolean keeps() {
    return folder != null;
  }

  /** The file of a study's work. */
  File of(byte[] work, int pieces) {
    return folder == null
        ? new File(null)
        : new File(folder.resolve(digest(work).substring(0, 32) + "-" + pieces + SUFFIX));
  }

  private static String digest(byte[] work) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(work));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has it", e);
    }
  }

  /** Nobody will go on from here. */
  void clear() {
    if (folder == null || !Files.isDirectory(folder)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(SUFFIX)).toList()) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw Refusal.cannotWrite(folder, e);
    }
  }

  /** The pieces of one study's work, chunk after chunk. */
  static final class File implements AutoCloseable {
    private final Path path;
    private DataOutputStream out;

    private File(Path path) {
      this.path = path;
    }

    /** Hands over the chunks that are whole, in their order; what follows is cut off. */
    void read(Consumer<Computed> taker) {
      long whole = 0;
      if (path == null) {
        return;
      }
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(path)))) {
        for (byte[] pieces = chunk(in); pieces != null; pieces = chunk(in)) {
          whole += Integer.BYTES + Long.BYTES + pieces.length;
          taker.accept(new Computed(pieces, null, 0));
        }
      } catch (NoSuchFileException e) {
        return;
      } catch (IOException e) {
        throw Refusal.cannotRead(path, e);
      }
      cut(whole);
    }

    /** The next chunk; null where none is whole. */
    private static byte[] chunk(DataInputStream in) throws IOException {
      byte[] head = in.readNBytes(Integer.BYTES + Long.BYTES);
      if (head.length < Integer.BYTES + Long.BYTES) {
        return null;
      }
      ByteBuffer numbers = ByteBuffer.wrap(head);
      int length = numbers.getInt();
      byte[] pieces = length < 0 ? new byte[0] : in.readNBytes(length);
      return pieces.length == length && sum(pieces) == numbers.getLong() ? pieces : null;
    }

    private void cut(long whole) {
      try (var channel = Files.newByteChannel(path, StandardOpenOption.WRITE)) {
        channel.truncate(whole);
      } catch (IOException e) {
        throw Refusal.cannotWrite(path, e);
      }
    }

    private static long sum(byte[] pieces) {
      CRC32 sum = new CRC32();
      sum.update(pieces);
      return sum.getValue();
    }

    /** Keeps the next chunk. */
    void add(Computed chunk) {
      if (path == null) {
        return;
      }
      try {
        if (out == null) {
          Files.createDirectories(path.getParent());
          out =
              new DataOutputStream(
                  new BufferedOutputStream(
                      Files.newOutputStream(
                          path, StandardOpenOption.CREATE, StandardOpenOption.APPEND)));
        }
        out.writeInt(chunk.pieces().length);
        out.writeLong(sum(chunk.pieces()));
        out.write(chunk.pieces());
        out.flush();
      } catch (IOException e) {
        throw Refusal.cannotWrite(path, e);
      }
    }

    @Override
    public void close() {
      try {
        if (out != null) {
          out.close();
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
