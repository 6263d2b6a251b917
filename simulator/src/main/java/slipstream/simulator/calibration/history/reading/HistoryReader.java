package slipstream.simulator.calibration.history.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import slipstream.simulator.calibration.history.History;
import slipstream.simulator.calibration.history.Meaning;
import slipstream.simulator.calibration.history.ReadingOptions;
import slipstream.simulator.calibration.history.UnusableHistory;
import slipstream.simulator.calibration.history.item.ItemReading;
import slipstream.simulator.calibration.history.item.Items;
import slipstream.simulator.calibration.history.item.PeriodsOfItems;
import slipstream.simulator.calibration.history.item.SprintsOfItems;
import slipstream.simulator.calibration.history.sprint.Account;
import slipstream.simulator.calibration.history.sprint.Draft;
import slipstream.simulator.calibration.history.sprint.SprintChecks;
import slipstream.simulator.calibration.history.sprint.TableReading;
import slipstream.simulator.calibration.history.sprint.Teams;
import slipstream.simulator.calibration.history.text.Dates;
import slipstream.simulator.calibration.history.text.Names;
import slipstream.simulator.calibration.history.text.Rows;
import slipstream.simulator.calibration.history.text.TextInput;
import slipstream.simulator.calibration.history.tracker.Layout;

/** Reads a team's past from a table of sprints, from work items, or from a tracker's export. */
public final class HistoryReader {
  private static final int LONGEST_FILE_NAME = 300;

  private HistoryReader() {}

  /**
   * Reads a file once, row by row. Work items are kept in about 100 bytes each, sprints of a table
   * likewise; no text of the file is kept but names of sprints and teams.
   *
   * @param in the file's bytes; not closed
   * @param file its name, for messages
   * @throws UnusableHistory if no finished sprint can be read from it
   * @throws IOException if the stream fails
   */
  public static History read(InputStream in, String file, ReadingOptions options)
      throws IOException {
    String shown = Names.clean(file, LONGEST_FILE_NAME);
    TextInput text = TextInput.open(in, shown);
    Account account = new Account(shown);
    Dates dates = new Dates(options.dates(), options.zone());
    SprintChecks checks = new SprintChecks(account, options);
    if (text.json()) {
      refuseCounting(options, shown);
      new Teams(account, options.team()).settle(false);
      return new JiraReports(dates, account).read(text, checks);
    }
    Rows rows = Rows.of(text, shown);
    Layout layout = Layout.of(rows.header(), options.columns(), shown, rows.headerLine());
    if (layout.format().table()) {
      refuseCounting(options, shown);
      List<Draft> drafts = new TableReading(layout, dates, account, options.team()).read(rows);
      tellEncoding(text, account);
      return checks.history(History.POINTS, drafts);
    }
    Items items = new ItemReading(layout, dates, account, options).read(rows);
    tellEncoding(text, account);
    checks = checks.orNewest(items.newestDay(dates));
    boolean periods = options.sprintDays() > 0;
    if (periods ? !layout.has(Meaning.DONE) : items.sprints().isEmpty()) {
      throw missing(periods, layout, account.file(), rows.headerLine());
    }
    return checks.history(
        items.unit(),
        periods
            ? new PeriodsOfItems(items, dates, account).drafts(options)
            : new SprintsOfItems(items, dates, account).drafts());
  }

  private static void refuseCounting(ReadingOptions options, String file) {
    if (options.itemsCounted()) {
      throw new UnusableHistory(
          file,
          0,
          "sums of sprints and no items that could be counted",
          "leave --count out, or give the tracker's export of items");
    }
  }

  private static void tellEncoding(TextInput text, Account account) {
    if (text.foreign().getAsBoolean()) {
      account.remark(
          "not all of the file is UTF-8: what is not was read as windows-1252, in which Excel saves"
              + " CSV; if letters come out wrong, save it as CSV UTF-8");
    }
  }

  private static UnusableHistory missing(boolean periods, Layout layout, String file, int line) {
    if (periods) {
      return new UnusableHistory(
          file,
          line,
          "no column that tells when an item was done",
          "name it: --columns done='Resolved at'; periods are cut by it");
    }
    return new UnusableHistory(
        file,
        line,
        "no sprint in a file read as " + layout.format().name(),
        "say --sprint-length 14 to cut the past into periods of 14 days by the day on which items"
            + " were done, or name the column that holds sprints: --columns sprint='Iteration'");
  }
}
