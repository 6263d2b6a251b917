package slipstream.simulator.calibration.history.reading;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import slipstream.simulator.calibration.history.History;
import slipstream.simulator.calibration.history.UnusableHistory;
import slipstream.simulator.calibration.history.sprint.Account;
import slipstream.simulator.calibration.history.sprint.Draft;
import slipstream.simulator.calibration.history.sprint.SprintChecks;
import slipstream.simulator.calibration.history.text.Dates;
import slipstream.simulator.calibration.history.text.TextInput;

/**
 * Reads what Jira itself draws its reports of: the sprint report ({@code
 * rest/greenhopper/1.0/rapid/charts/sprintreport}), one after another or as a list, and the
 * velocity chart ({@code …/rapid/charts/velocity}), which holds a board's last sprints at once.
 * They alone know what was in a sprint when it began.
 *
 * <p>Both are JSON that Atlassian does not document; names as public clients of it read them, such
 * as github.com/ljay79/jira-tools.
 */
final class JiraReports {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int LONGEST_FILE = 1 << 24;
  private static final String REMEDY =
      "of JSON, Jira's sprint report and velocity chart are read; export or save all else as CSV";

  private final Dates dates;
  private final Account account;
  private final List<JiraReport> reports = new ArrayList<>();

  JiraReports(Dates dates, Account account) {
    this.dates = dates;
    this.account = account;
  }

  History read(TextInput text, SprintChecks checks) throws IOException {
    int line = 1;
    try (JsonParser parser = JSON.createParser(new Limited(text.reader(), account.file()))) {
      for (JsonToken t = parser.nextToken(); t != null; t = parser.nextToken()) {
        line = parser.currentTokenLocation().getLineNr();
        if (t == JsonToken.START_OBJECT) {
          add(JSON.readTree(parser), line);
        } else if (t != JsonToken.START_ARRAY && t != JsonToken.END_ARRAY) {
          throw refusal(line, "JSON that is no report of Jira");
        }
      }
    } catch (JsonProcessingException e) {
      throw refusal(line, "JSON that is broken");
    }
    dates.settle(account.file());
    boolean points = reports.stream().anyMatch(JiraReport::hasPoints);
    List<Draft> drafts = reports.stream().map(report -> report.draft(points, dates)).toList();
    return checks.history(points ? History.POINTS : History.ITEMS, drafts);
  }

  private void add(JsonNode report, int line) {
    if (report.path("contents").isObject() && report.path("sprint").isObject()) {
      keep(JiraReport.ofSprint(report, line, dates), report.path("sprint"), line);
    } else if (report.path("velocityStatEntries").isObject() && report.path("sprints").isArray()) {
      List<JsonNode> sprints = new ArrayList<>();
      report.path("sprints").forEach(sprints::add);
      // In the order in which they were made, whatever that of the chart.
      sprints.sort((a, b) -> Long.compare(a.path("id").asLong(), b.path("id").asLong()));
      for (JsonNode sprint : sprints) {
        keep(JiraReport.ofVelocity(report, sprint, line), sprint, line);
      }
    } else {
      throw refusal(line, "JSON that is no report of Jira");
    }
  }

  private void keep(Optional<JiraReport> report, JsonNode sprint, int line) {
    if (!sprint.path("state").asText().equalsIgnoreCase("closed")) {
      account.add(line, "still running, or not begun");
    } else if (report.isEmpty()) {
      account.add(line, "no name, no date or no number from 0 to 1,000,000 where one must be");
    } else {
      reports.add(report.get());
    }
  }

  private UnusableHistory refusal(int line, String found) {
    return new UnusableHistory(account.file(), line, found, REMEDY);
  }

  /** A report is read as a whole, so it must be small. */
  private static final class Limited extends FilterReader {
    private final String file;
    private int count;

    Limited(Reader in, String file) {
      super(in);
      this.file = file;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(0, read);
      if (count > LONGEST_FILE) {
        throw new UnusableHistory(file, 0, "more than 16 million characters of JSON", REMEDY);
      }
      return read;
    }
  }
}
