package slipstream.reports.command.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import slipstream.reports.console.Refusal;
import slipstream.reports.files.NamedFile;
import slipstream.simulator.calibration.bank.BankSize;
import slipstream.simulator.calibration.history.DateOrder;
import slipstream.simulator.calibration.history.History;
import slipstream.simulator.calibration.history.ReadingOptions;
import slipstream.simulator.calibration.history.UnusableHistory;
import slipstream.simulator.calibration.history.reading.HistoryReader;
import slipstream.simulator.scenario.yaml.outside.HiddenCharacters;

/** How a team's history is read, and what is known of the team beside it. */
public final class HistoryOptions {
  private static final int MOST_TEAMS = 65_536;

  @Parameters(
      paramLabel = "DATA",
      description = "The team's past: a table of sprints, of work items, or a tracker's export.")
  private Path file;

  @Option(
      names = "--team",
      paramLabel = "FILE.yaml|NAME",
      description =
          "A scenario that says what is known of the team: it is not fitted. Or the name of the"
              + " team in a file of several. Both may be given.")
  private List<String> teams = new ArrayList<>();

  @Option(
      names = "--dates",
      paramLabel = "ORDER",
      description =
          "How 03/04/2026 is read, where the file does not settle it: day-first, month-first.")
  private String dates;

  @Option(
      names = "--time-zone",
      paramLabel = "ZONE",
      description = "Where the team's days begin, e.g. Europe/Berlin (default: UTC).")
  private String zone;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description =
          "What ends after this day has not finished, e.g. 2026-12-18 (default: this machine's day;"
              + " in a file of items no later than its newest day).")
  private String today;

  @Option(
      names = "--sprint-length",
      paramLabel = "DAYS",
      description = "Cut a file without sprints into periods of so many days.")
  private Integer sprintDays;

  @Option(
      names = "--count",
      paramLabel = "UNIT",
      description =
          "What counts in a file of items: points (as it is where any item has some), or items.")
  private String count;

  @Option(
      names = "--columns",
      arity = "1..*",
      paramLabel = "MEANING=HEADER|FILE.yaml",
      description = "Columns that are not known by their headers, e.g. done='Resolved at'.")
  private List<String> columns = new ArrayList<>();

  @Option(
      names = "--teams",
      paramLabel = "N",
      description = "Teams to simulate and to weigh (default: ${DEFAULT-VALUE}); fewer are faster.",
      defaultValue = "512")
  private int size;

  /** The file of the history. */
  public Path file() {
    return file;
  }

  /** Its name, for sentences and for the fitted team; it may hold what nobody sees. */
  public String fileName() {
    return HiddenCharacters.escaped(file.getFileName().toString());
  }

  /** The scenario that says what is known of the team; null for none. */
  public Path known() {
    List<String> files = teams.stream().filter(HistoryOptions::isFile).toList();
    return files.isEmpty() ? null : Path.of(one("a scenario file", files));
  }

  private static boolean isFile(String word) {
    return word.matches("(?i).*\\.ya?ml");
  }

  private static String one(String what, List<String> found) {
    if (found.size() > 1) {
      throw Refusal.usage("--team takes " + what + " once, found " + String.join(" and ", found));
    }
    return found.get(0);
  }

  /** How much is simulated. */
  BankSize size() {
    if (size < 1 || size > MOST_TEAMS) {
      throw Refusal.usage("--teams takes a number from 1 to " + MOST_TEAMS + ", found " + size);
    }
    BankSize usual = BankSize.USUAL;
    return new BankSize(size, usual.trackers(), usual.sprints());
  }

  /**
   * Reads the file.
   *
   * @throws Refusal with file and line, where no history is in it
   */
  public History read() {
    ReadingOptions options = reading();
    NamedFile.check(file, "name the file in it", () -> "");
    if (isFile(file.toString())) {
      throw Refusal.badScenario(
          file
              + ": found a scenario, not a team's past; name a table of its sprints first, and say what"
              + " is known of the team with --team "
              + file);
    }
    try (InputStream in = Files.newInputStream(file)) {
      return HistoryReader.read(in, file.toString(), options);
    } catch (UnusableHistory e) {
      throw Refusal.badScenario(e.getMessage());
    } catch (IOException e) {
      throw Refusal.cannotRead(file, e);
    }
  }

  /** The day on which the question is asked: the one that was said, or this machine's. */
  public LocalDate day() {
    return today == null ? LocalDate.now(zone()) : Days.of("--today", today);
  }

  private ReadingOptions reading() {
    List<String> names = teams.stream().filter(word -> !isFile(word)).toList();
    return new ReadingOptions(
        names.isEmpty() ? Optional.empty() : Optional.of(one("the name of a team", names)),
        order(),
        zone(),
        days(),
        Optional.ofNullable(today).map(day -> Days.of("--today", day)),
        Optional.of(LocalDate.now(zone())),
        NamedColumns.of(columns),
        itemsCounted());
  }

  private boolean itemsCounted() {
    if (count != null && !count.equals(History.ITEMS) && !count.equals(History.POINTS)) {
      throw Refusal.usage(
          "--count takes " + History.POINTS + " or " + History.ITEMS + ", found '" + count + "'");
    }
    return History.ITEMS.equals(count);
  }

  private DateOrder order() {
    if (dates == null) {
      return DateOrder.AS_SHOWN;
    }
    return Arrays.stream(DateOrder.values())
        .filter(order -> order.word().equals(dates))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.usage(
                    "--dates takes one of "
                        + Arrays.stream(DateOrder.values())
                            .map(DateOrder::word)
                            .collect(Collectors.joining(", "))
                        + ", found '"
                        + dates
                        + "'"));
  }

  private ZoneId zone() {
    try {
      return zone == null ? ReadingOptions.NONE.zone() : ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw Refusal.usage(
          "--time-zone: no zone '"
              + zone
              + "'; allowed are names such as Europe/Berlin, and +02:00");
    }
  }

  private int days() {
    int most = ReadingOptions.LONGEST_SPRINT_DAYS;
    if (sprintDays != null && (sprintDays < 1 || sprintDays > most)) {
      throw Refusal.usage(
          "--sprint-length takes a number of days from 1 to " + most + ", found " + sprintDays);
    }
    return sprintDays == null ? 0 : sprintDays;
  }
}
