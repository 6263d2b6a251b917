package slipstream.simulator.calibration.history.text;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import slipstream.simulator.calibration.history.DateOrder;
import slipstream.simulator.calibration.history.UnusableHistory;

/**
 * Days as a tracker's site writes them. {@code 03/04/2026} can mean two days, and only the rest of
 * the file may tell which: so a reading keeps both, packed in a long, until {@link #settle}.
 *
 * <p>Moments with an offset, as in {@code 2026-03-29T23:30:00Z}, fall on the day that it then is in
 * the team's zone, daylight saving included; moments without one keep the day they show.
 */
public final class Dates {
  /** No date. */
  public static final long NONE = -1;

  /** Text that is not a date, or a date before 1970 or after 2199. */
  public static final long UNREADABLE = -2;

  private static final int LONGEST_TEXT = 80;

  private static final Pattern TIME =
      Pattern.compile(
          "[T ,]+(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2})(?:[.,]\\d{1,9})?)? ?(?:([AaPp])\\.? ?[Mm]\\.?)?"
              + " ?(Z|UTC|GMT)?(?:([+-])(\\d{1,2})(?::?(\\d{2}))?)?(?: \\([^)]*\\))?$");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4}|\\d{2})");
  private static final Pattern DAY_AND_WORD =
      Pattern.compile("(?:\\p{L}+\\.?,? )?(\\d{1,2})[-/. ]+(\\p{L}{3,10})[-/., ]+(\\d{4}|\\d{2})");
  private static final Pattern WORD_AND_DAY =
      Pattern.compile(
          "(?:\\p{L}+\\.?,? )?(\\p{L}{3,10})[-/. ]+(\\d{1,2})(?:st|nd|rd|th)?[-/, ]+(\\d{4})");
  private static final Pattern MILLISECONDS = Pattern.compile("\\d{12,13}");

  private final DateOrder order;
  private final ZoneId zone;
  private int ambiguousLine;
  private int dayFirstLine;
  private int monthFirstLine;

  /** Reads in an order, into a zone. */
  public Dates(DateOrder order, ZoneId zone) {
    this.order = order;
    this.zone = zone;
  }

  /** A day, to be asked for by {@link #day} after {@link #settle}; or one of the constants. */
  public long read(String text, int line) {
    if (text.length() > LONGEST_TEXT) {
      return UNREADABLE;
    }
    String plain = text.replaceAll("[\\s\\u00A0\\u202F]+", " ").strip();
    if (plain.isEmpty()) {
      return NONE;
    }
    if (MILLISECONDS.matcher(plain).matches()) {
      Instant moment = Instant.ofEpochMilli(Long.parseLong(plain));
      return both(inRange(LocalDate.ofInstant(moment, zone)));
    }
    Matcher time = TIME.matcher(plain);
    if (!time.find()) {
      return read(plain, null, line);
    }
    return read(plain.substring(0, time.start()).strip(), time, line);
  }

  private long read(String date, Matcher time, int line) {
    Matcher m = YEAR_FIRST.matcher(date);
    if (m.matches()) {
      return both(day(m.group(1), number(m.group(3)), m.group(4), time));
    }
    m = DAY_AND_WORD.matcher(date);
    if (m.matches()) {
      return both(day(m.group(3), Months.number(m.group(2)), m.group(1), time));
    }
    m = WORD_AND_DAY.matcher(date);
    if (m.matches()) {
      return both(day(m.group(3), Months.number(m.group(1)), m.group(2), time));
    }
    m = YEAR_LAST.matcher(date);
    if (!m.matches()) {
      return UNREADABLE;
    }
    long dayFirst = day(m.group(4), number(m.group(3)), m.group(1), time);
    if (m.group(2).equals(".") || order == DateOrder.DAY_FIRST) {
      return both(dayFirst); // dots are written where the day comes first
    }
    long monthFirst = day(m.group(4), number(m.group(1)), m.group(3), time);
    if (order == DateOrder.MONTH_FIRST) {
      return both(monthFirst);
    }
    return asShown(dayFirst, monthFirst, line);
  }

  private long asShown(long dayFirst, long monthFirst, int line) {
    if (dayFirst == UNREADABLE || monthFirst == UNREADABLE) {
      if (dayFirst != UNREADABLE && dayFirstLine == 0) {
        dayFirstLine = line;
      }
      if (monthFirst != UNREADABLE && monthFirstLine == 0) {
        monthFirstLine = line;
      }
      return both(Math.max(dayFirst, monthFirst));
    }
    if (dayFirst != monthFirst && ambiguousLine == 0) {
      ambiguousLine = line;
    }
    return dayFirst << 32 | monthFirst;
  }

  /**
   * To be called when all is read, before any day is asked for.
   *
   * @throws UnusableHistory if a date means two days and the file does not show which
   */
  public void settle(String file) {
    String remedy =
        "say --dates day-first if 03/04 is in April there, --dates month-first if it is in March";
    if (ambiguousLine > 0 && dayFirstLine > 0 && monthFirstLine > 0) {
      String found =
          "a date that can only be day first here and one that can only be month first on line ";
      throw new UnusableHistory(file, dayFirstLine, found + monthFirstLine, remedy);
    }
    if (ambiguousLine > 0 && dayFirstLine == 0 && monthFirstLine == 0) {
      String found = "a date that can mean two days, and no date in the file tells which";
      throw new UnusableHistory(file, ambiguousLine, found, remedy);
    }
  }

  /** Days since 1970-01-01, or one of the constants. */
  public int day(long reading) {
    return (int) (reading < 0 ? reading : dayFirstLine > 0 ? reading >> 32 : reading);
  }

  private static long both(long day) {
    return day < 0 ? day : day << 32 | day;
  }

  private long day(String year, int month, String day, Matcher time) {
    int y = number(year);
    if (year.length() == 2) {
      y += y < 70 ? 2000 : 1900;
    }
    try {
      LocalDate date = LocalDate.of(y, month, number(day));
      return inRange(time == null ? date : moved(date, time));
    } catch (DateTimeException e) {
      return UNREADABLE;
    }
  }

  /** The day in the team's zone, where the text says how far its clock is from UTC. */
  private LocalDate moved(LocalDate date, Matcher time) {
    int hour = number(time.group(1));
    if (time.group(4) != null) {
      hour = hour % 12 + (time.group(4).equalsIgnoreCase("p") ? 12 : 0);
    }
    LocalTime clock = LocalTime.of(hour, number(time.group(2)));
    if (time.group(5) == null && time.group(6) == null) {
      return date;
    }
    ZoneOffset offset = ZoneOffset.UTC;
    if (time.group(6) != null) {
      int sign = time.group(6).equals("-") ? -1 : 1;
      int minutes = time.group(8) == null ? 0 : number(time.group(8));
      offset = ZoneOffset.ofHoursMinutes(sign * number(time.group(7)), sign * minutes);
    }
    return date.atTime(clock).atOffset(offset).atZoneSameInstant(zone).toLocalDate();
  }

  private static long inRange(LocalDate date) {
    return date.getYear() < 1970 || date.getYear() > 2199 ? UNREADABLE : date.toEpochDay();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
