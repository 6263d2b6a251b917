package slipstream.reports.kit.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The bundled font, cut down to the letters of a page: a tenth of its size. */
final class PageFont {
  /** What a browser needs; the rest is for setting scripts that the page does not use. */
  private static final List<String> TABLES =
      List.of("head", "hhea", "loca", "maxp", "cmap", "hmtx", "glyf", "name", "post", "OS/2");

  private PageFont() {}

  /** As a data address, for text. */
  static String regular(String letters) {
    return address("/fonts/Inter-Regular.ttf", letters);
  }

  /** As a data address, for titles. */
  static String bold(String letters) {
    return address("/fonts/Inter-SemiBold.ttf", letters);
  }

  private static String address(String resource, String letters) {
    try (InputStream in = PageFont.class.getResourceAsStream(resource);
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
      TTFSubsetter cut = new TTFSubsetter(font, TABLES);
      letters.codePoints().filter(c -> c > ' ').distinct().sorted().forEach(cut::add);
      cut.add(' ');
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      cut.writeToStream(bytes);
      return "data:font/woff;base64,"
          + Base64.getEncoder().encodeToString(Woff.of(bytes.toByteArray()));
    } catch (LinkageError e) {
      // A machine without graphics can't read the font either: the reader's own takes its place.
      return "data:,";
    } catch (IOException e) {
      throw new UncheckedIOException("The bundled font cannot be read: " + resource, e);
    }
  }
}
