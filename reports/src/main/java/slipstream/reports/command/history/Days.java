package slipstream.reports.command.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import slipstream.reports.console.Refusal;

/** Days as they are typed: 2026-12-24, which reads the same everywhere. */
public final class Days {
  private Days() {}

  /** One day. */
  public static LocalDate of(String option, String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      throw Refusal.usage(
          option + " takes a day such as 2026-12-24 (year-month-day), found '" + text + "'");
    }
  }

  /**
   * Several.
   *
   * @param text days with commas between, or a file with one in each line
   */
  public static Set<LocalDate> all(String option, String text) {
    Set<LocalDate> days = new TreeSet<>();
    if (text == null) {
      return days;
    }
    if (!Files.isRegularFile(Path.of(text))) {
      for (String day : text.split(",")) {
        days.add(of(option, day));
      }
      return days;
    }
    try {
      int number = 0;
      for (String line : Files.readAllLines(Path.of(text))) {
        number++;
        String day = line.replaceFirst("#.*", "").strip();
        if (!day.isEmpty()) {
          days.add(of(text + ":" + number + ": " + option, day));
        }
      }
      return days;
    } catch (IOException e) {
      throw Refusal.files(text + ": cannot be read as text: " + e.getMessage());
    }
  }
}
