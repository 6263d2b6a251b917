package slipstream.simulator.calibration.history.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8, and where bytes are none, windows-1252, as Excel saves CSV in Western Europe. Its letters
 * beyond ASCII are no UTF-8, so a file of either encoding is read whole, in one pass, and one bad
 * byte in a file of UTF-8 costs none of its other letters.
 */
final class Utf8OrWindows extends Reader {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SIZE = 1 << 13;

  private final InputStream in;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).flip();
  private final CharBuffer chars = CharBuffer.allocate(SIZE).flip();
  private boolean ended;
  private boolean foreign;

  Utf8OrWindows(InputStream in) {
    this.in = in;
  }

  /** Whether anything so far was no UTF-8. */
  boolean isForeign() {
    return foreign;
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    if (!chars.hasRemaining()) {
      decode();
    }
    if (!chars.hasRemaining()) {
      return -1;
    }
    int count = Math.min(length, chars.remaining());
    chars.get(buffer, offset, count);
    return count;
  }

  /** Fills {@link #chars} up to the next byte that is no UTF-8; leaves it empty at the end only. */
  private void decode() throws IOException {
    chars.clear().limit(SIZE - 1); // the last place is for the letter of such a byte
    CoderResult result = decoder.decode(bytes, chars, ended);
    while (result.isUnderflow() && !ended && chars.position() == 0) {
      fill();
      result = decoder.decode(bytes, chars, ended);
    }
    if (result.isError()) {
      foreign = true;
      chars.limit(SIZE);
      chars.put(new String(new byte[] {bytes.get()}, WINDOWS).charAt(0));
    }
    chars.flip();
  }

  private void fill() throws IOException {
    bytes.compact();
    int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = count < 0;
    bytes.position(bytes.position() + Math.max(0, count)).flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
