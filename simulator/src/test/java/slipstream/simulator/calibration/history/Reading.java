package slipstream.simulator.calibration.history;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import slipstream.simulator.calibration.history.reading.HistoryReader;

/** How tests read and say what they read. */
final class Reading {
  private Reading() {}

  static History of(String text) {
    return of(text, ReadingOptions.NONE);
  }

  static History of(String text, ReadingOptions options) {
    return of(text.getBytes(StandardCharsets.UTF_8), options);
  }

  static History of(byte[] bytes, ReadingOptions options) {
    try {
      return HistoryReader.read(new ByteArrayInputStream(bytes), "file.csv", options);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of the invented exports. */
  static byte[] sample(String name) {
    try (InputStream in = Reading.class.getResourceAsStream("/history/" + name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static History ofSample(String name) {
    return of(sample(name), ReadingOptions.NONE);
  }

  /** The message with which a text is refused. */
  static String refusal(String text) {
    return refusal(text, ReadingOptions.NONE);
  }

  static String refusal(String text, ReadingOptions options) {
    return refusal(text.getBytes(StandardCharsets.UTF_8), options);
  }

  static String refusal(byte[] bytes, ReadingOptions options) {
    return catchThrowableOfType(UnusableHistory.class, () -> of(bytes, options)).getMessage();
  }

  /** {@code Sprint 1: 30 > 24}, committed and delivered. */
  static List<String> said(History history) {
    return each(
        history,
        sprint ->
            sprint.name() + ": " + text(sprint.committed()) + " > " + text(sprint.delivered()));
  }

  static List<String> names(History history) {
    return each(history, PastSprint::name);
  }

  private static List<String> each(History history, Function<PastSprint, String> words) {
    return history.sprints().stream().map(words).toList();
  }

  /** {@code 3 why}: what was left out, by line. */
  static List<String> left(History history) {
    return history.omissions().stream().map(o -> o.line() + " " + o.reason()).toList();
  }

  private static String text(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
