package slipstream.cluster;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import slipstream.reports.console.Refusal;

/**
 * The pieces of one study's work, chunk after chunk. Each chunk names its pieces by number, and the
 * work that they are of; its checksum covers these as well. One process at a time has the file.
 */
final class PieceFile implements AutoCloseable {
  /** Plan, first piece, end, length in bytes. */
  private static final int NUMBERS = Long.BYTES + 3 * Integer.BYTES;

  private static final int HEAD = NUMBERS + Long.BYTES;

  private final Path path;
  private final FileChannel channel;
  private final long plan;
  private int end;

  private PieceFile(Path path, FileChannel channel, long plan) {
    this.path = path;
    this.channel = channel;
    this.plan = plan;
  }

  /** Keeps nothing. */
  static PieceFile none() {
    return new PieceFile(null, null, 0);
  }

  /**
   * Opens a file for this process alone.
   *
   * @param plan checksum of the work
   * @throws Refusal where another process has it
   * @throws IOException where it cannot be written to, or where nobody can have it alone
   */
  static PieceFile open(Path path, long plan) throws IOException {
    Files.createDirectories(path.getParent());
    FileChannel channel =
        FileChannel.open(
            path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      if (lock(channel) == null) {
        throw Refusal.files(
            path
                + ": another process works on the same command in this folder; wait for it, or give"
                + " another --out");
      }
    } catch (IOException | Refusal e) {
      channel.close();
      throw e;
    }
    return new PieceFile(path, channel, plan);
  }

  private static FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  /**
   * Hands over the chunks that are whole and follow one another from piece 0; the rest is cut off.
   */
  void read(Consumer<Computed> taker) {
    if (channel == null) {
      return;
    }
    long whole = 0;
    try {
      InputStream in = new BufferedInputStream(Channels.newInputStream(channel.position(0)));
      for (byte[] pieces = chunk(in); pieces != null; pieces = chunk(in)) {
        whole += HEAD + pieces.length;
        taker.accept(new Computed(pieces, null, 0));
      }
    } catch (IOException e) {
      throw Refusal.cannotRead(path, e);
    }
    try {
      channel.truncate(whole).position(whole);
    } catch (IOException e) {
      throw Refusal.cannotWrite(path, e);
    }
  }

  /** The next chunk; null where none is whole, or where it is not the next. */
  private byte[] chunk(InputStream in) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    if (head.length < HEAD) {
      return null;
    }
    ByteBuffer numbers = ByteBuffer.wrap(head);
    boolean same = numbers.getLong() == plan;
    int from = numbers.getInt();
    int to = numbers.getInt();
    int length = numbers.getInt();
    if (!same || from != end || to <= from || length < 0) {
      return null;
    }
    byte[] pieces = in.readNBytes(length);
    if (pieces.length < length || sum(head, pieces) != numbers.getLong()) {
      return null;
    }
    end = to;
    return pieces;
  }

  private static long sum(byte[] head, byte[] pieces) {
    CRC32 sum = new CRC32();
    sum.update(head, 0, NUMBERS);
    sum.update(pieces);
    return sum.getValue();
  }

  /** Keeps the next chunk. */
  void add(Chunk chunk, Computed computed) {
    if (channel == null) {
      return;
    }
    byte[] pieces = computed.pieces();
    ByteBuffer bytes = ByteBuffer.allocate(HEAD + pieces.length);
    bytes.putLong(plan).putInt(chunk.from()).putInt(chunk.to()).putInt(pieces.length);
    bytes.putLong(sum(bytes.array(), pieces)).put(pieces).flip();
    try {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    } catch (IOException e) {
      throw Refusal.cannotWrite(path, e);
    }
  }

  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
