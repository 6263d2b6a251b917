package slipstream.reports.kit.data;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A small document as one text. */
public final class ResultText {
  private ResultText() {}

  /** As {@link ResultJson} writes it. */
  public static String of(ResultDocument document) {
    StringWriter text = new StringWriter();
    try {
      ResultJson.write(document, text);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory takes every letter", e);
    }
    return text.toString();
  }
}
