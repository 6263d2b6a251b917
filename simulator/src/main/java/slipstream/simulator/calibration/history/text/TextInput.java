package slipstream.simulator.calibration.history.text;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.BooleanSupplier;
import slipstream.simulator.calibration.history.UnusableHistory;

/**
 * A stream of bytes as text, or a refusal of what is none. UTF-8, or UTF-16 with a byte order mark,
 * as spreadsheets write it; what is no UTF-8 is read as windows-1252.
 *
 * @param reader of the text without byte order mark
 * @param json whether it begins like JSON
 * @param foreign whether anything read so far was read as windows-1252
 */
public record TextInput(BufferedReader reader, boolean json, BooleanSupplier foreign) {
  private static final String REMEDY = "export or save it as CSV (comma-separated text)";

  /** First bytes, as Latin-1, of files that people pick by mistake. */
  private static final Map<String, String> OTHER_FILES =
      Map.of(
          "PK\3\4", "a zip archive, such as an Excel workbook (xlsx)",
          "\u00D0\u00CF\u0011\u00E0", "an old Excel workbook (xls)",
          "%PDF", "a PDF document",
          "\u0089PNG", "a picture (PNG)",
          "\u00FF\u00D8\u00FF", "a picture (JPEG)",
          "GIF8", "a picture (GIF)",
          "\u001F\u008B", "a gzip archive",
          "{\\rtf", "a rich text document");

  /**
   * Looks at the first bytes and gives the text.
   *
   * @throws UnusableHistory if it is empty or no text
   */
  public static TextInput open(InputStream in, String file) throws IOException {
    byte[] head = in.readNBytes(8);
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.isEmpty()) {
      throw new UnusableHistory(file, 0, "an empty file", REMEDY);
    }
    for (Map.Entry<String, String> other : OTHER_FILES.entrySet()) {
      if (start.startsWith(other.getKey())) {
        throw new UnusableHistory(file, 0, other.getValue(), REMEDY);
      }
    }
    boolean little = start.startsWith("\u00FF\u00FE");
    boolean wide = little || start.startsWith("\u00FE\u00FF");
    if (!wide && isUtf16(head)) {
      throw new UnusableHistory(
          file, 0, "UTF-16 without a byte order mark", "save it as CSV UTF-8 (comma-separated)");
    }
    int mark = wide ? 2 : start.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
    InputStream rest = new ByteArrayInputStream(head, mark, head.length - mark);
    InputStream all = new SequenceInputStream(rest, in);
    Utf8OrWindows narrow = new Utf8OrWindows(all);
    Charset charset = little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
    Reader letters = wide ? new InputStreamReader(all, charset) : narrow;
    BufferedReader reader = new BufferedReader(new WithoutNul(letters, file));
    int first = firstVisible(reader);
    if (first == '<') {
      throw new UnusableHistory(file, 1, "HTML or XML", REMEDY);
    }
    return new TextInput(reader, first == '{' || first == '[', narrow::isForeign);
  }

  /** Two plain letters, each with the zero byte that UTF-16 puts before or after it. */
  private static boolean isUtf16(byte[] head) {
    return head.length >= 4
        && (head[0] == 0) != (head[1] == 0)
        && (head[0] == 0) == (head[2] == 0)
        && (head[1] == 0) == (head[3] == 0);
  }

  private static int firstVisible(BufferedReader reader) throws IOException {
    int ahead = 1000;
    reader.mark(ahead);
    int c = reader.read();
    for (int i = 1; i < ahead && c >= 0 && Names.isSpace(c); i++) {
      c = reader.read();
    }
    reader.reset();
    return c;
  }

  /** Refuses the one character that no text file holds. */
  private static final class WithoutNul extends FilterReader {
    private final String file;
    private int line = 1;

    WithoutNul(Reader in, String file) {
      super(in);
      this.file = file;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int count = super.read(buffer, offset, length);
      for (int i = offset; i < offset + count; i++) {
        if (buffer[i] == '\n') {
          line++;
        } else if (buffer[i] == 0) {
          throw new UnusableHistory(file, line, "a NUL byte: this is not a text file", REMEDY);
        }
      }
      return count;
    }
  }
}
