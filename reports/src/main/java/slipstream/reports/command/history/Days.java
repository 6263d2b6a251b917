package slipstream.reports.command.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import slipstream.reports.console.Refusal;

/** Days as they are typed: 2026-12-24, which reads the same everywhere. */
public final class Days {
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");

  /** With dots the day comes first everywhere; with slashes it may be the month. */
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

  private Days() {}

  /** One day. */
  public static LocalDate of(String option, String text) {
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeException e) {
      throw Refusal.usage(
          option
              + " takes a day such as 2026-12-24 (year-month-day), found '"
              + text
              + "'"
              + meant(text.strip()));
    }
  }

  /** What is wrong with a day that is written as a day, in one order or another. */
  private static String meant(String text) {
    Matcher yearFirst = YEAR_FIRST.matcher(text);
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (yearFirst.matches()) {
      return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
    }
    return dayFirst.matches() ? day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1)) : "";
  }

  private static String day(String year, String month, String day) {
    try {
      return "; write "
          + LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return "; there is no such day";
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
