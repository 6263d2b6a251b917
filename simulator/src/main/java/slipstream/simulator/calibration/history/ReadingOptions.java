package slipstream.simulator.calibration.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

/**
 * What a user says beside the file.
 *
 * @param team whose rows count, where the file holds several teams; empty for the only one
 * @param dates how dates such as 03/04/2026 are read
 * @param zone where the team's days begin; moments with an offset are moved there, moments without
 *     one are taken to be there already
 * @param sprintDays length in days of the periods to cut, 1 to 92, for a file that knows no
 *     sprints; 0 for none
 * @param today sprints that end after it are still running; empty for the newest day in a file of
 *     items
 * @param readOn the day on which the file is read, which may be long after it was written: what
 *     ends later has not finished, but until then nothing is known to have happened; empty for any
 * @param columns headers of columns that the reader would not know
 * @param itemsCounted whether work items are counted where they have points, too
 */
public record ReadingOptions(
    Optional<String> team,
    DateOrder dates,
    ZoneId zone,
    int sprintDays,
    Optional<LocalDate> today,
    Optional<LocalDate> readOn,
    Map<Meaning, String> columns,
    boolean itemsCounted) {

  /** Nothing said. */
  public static final ReadingOptions NONE =
      new ReadingOptions(
          Optional.empty(),
          DateOrder.AS_SHOWN,
          ZoneOffset.UTC,
          0,
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          false);

  /** The longest period that can be cut, in days: a quarter. */
  public static final int LONGEST_SPRINT_DAYS = 92;

  /** The map is copied. */
  public ReadingOptions {
    columns = Map.copyOf(columns);
    if (sprintDays < 0 || sprintDays > LONGEST_SPRINT_DAYS) {
      throw new IllegalArgumentException(
          "found a sprint length of "
              + sprintDays
              + " days; allowed are 1 to "
              + LONGEST_SPRINT_DAYS);
    }
  }

  /** The same, for one team. */
  public ReadingOptions withTeam(String name) {
    return new ReadingOptions(
        Optional.of(name), dates, zone, sprintDays, today, readOn, columns, itemsCounted);
  }

  /** The same, with dates read in an order. */
  public ReadingOptions withDates(DateOrder order) {
    return new ReadingOptions(team, order, zone, sprintDays, today, readOn, columns, itemsCounted);
  }

  /** The same, with days that begin elsewhere. */
  public ReadingOptions withZone(ZoneId place) {
    return new ReadingOptions(team, dates, place, sprintDays, today, readOn, columns, itemsCounted);
  }

  /** The same, with periods of so many days. */
  public ReadingOptions withSprintDays(int days) {
    return new ReadingOptions(team, dates, zone, days, today, readOn, columns, itemsCounted);
  }

  /** The same, on another day. */
  public ReadingOptions withToday(LocalDate day) {
    return new ReadingOptions(
        team, dates, zone, sprintDays, Optional.of(day), readOn, columns, itemsCounted);
  }

  /** The same, read on a day. */
  public ReadingOptions withReadOn(LocalDate day) {
    return new ReadingOptions(
        team, dates, zone, sprintDays, today, Optional.of(day), columns, itemsCounted);
  }

  /** The last day on which anything can have ended; empty where none is known. */
  public Optional<LocalDate> lastDay() {
    return today.or(() -> readOn);
  }

  /** The same, with other columns. */
  public ReadingOptions withColumns(Map<Meaning, String> headers) {
    return new ReadingOptions(team, dates, zone, sprintDays, today, readOn, headers, itemsCounted);
  }

  /** The same, with work items counted, whatever points they have. */
  public ReadingOptions withItemsCounted() {
    return new ReadingOptions(team, dates, zone, sprintDays, today, readOn, columns, true);
  }
}
