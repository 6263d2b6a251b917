package slipstream.simulator.calibration.history.reading;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import slipstream.simulator.calibration.history.sprint.Draft;
import slipstream.simulator.calibration.history.text.Dates;
import slipstream.simulator.calibration.history.text.Names;

/**
 * One sprint of a report of Jira, in points and in items: which of the two counts shows only when
 * all reports are read. Of each issue its key and its estimates are looked at.
 *
 * @param start a reading of Dates
 * @param end a reading of Dates
 */
record JiraReport(int line, String name, long start, long end, Sums points, Sums items) {

  /** In one unit; NaN where not recorded. */
  record Sums(double committed, double delivered, double added, double removed) {
    Sums plus(Sums more) {
      return new Sums(
          committed + more.committed,
          delivered + more.delivered,
          added + more.added,
          removed + more.removed);
    }

    boolean isPossible() {
      double largest = Math.max(Math.max(committed, delivered), Math.max(added, removed));
      double smallest = Math.min(Math.min(committed, delivered), Math.min(added, removed));
      return !(largest > 1_000_000) && !(smallest < 0);
    }
  }

  private static final Sums NOTHING = new Sums(0, 0, 0, 0);

  /** From a sprint report; empty where it can't be used. */
  static Optional<JiraReport> ofSprint(JsonNode report, int line, Dates dates) {
    JsonNode contents = report.path("contents");
    JsonNode added = contents.path("issueKeysAddedDuringSprint");
    Sums points = NOTHING;
    Sums items = NOTHING;
    for (String list :
        new String[] {"completedIssues", "issuesNotCompletedInCurrentSprint", "puntedIssues"}) {
      for (JsonNode issue : contents.path(list)) {
        boolean late = added.has(issue.path("key").asText());
        double before = estimate(issue.path("estimateStatistic"), 0);
        double after = estimate(issue.path("currentEstimateStatistic"), before);
        points = points.plus(sums(list, late, before, after));
        items = items.plus(sums(list, late, 1, 1));
      }
    }
    JsonNode sprint = report.path("sprint");
    long start = date(sprint, "Start", line, dates);
    long end = date(sprint, "End", line, dates);
    boolean usable = start != Dates.UNREADABLE && end != Dates.UNREADABLE && points.isPossible();
    return Optional.of(
            new JiraReport(
                line, Names.clean(sprint.path("name").asText()), start, end, points, items))
        .filter(one -> usable && !one.name().isEmpty());
  }

  /** From a velocity chart, which has sums only; empty where they can't be used. */
  static Optional<JiraReport> ofVelocity(JsonNode chart, JsonNode sprint, int line) {
    JsonNode entry = chart.path("velocityStatEntries").path(sprint.path("id").asText());
    JsonNode committed = entry.path("estimated").path("value");
    JsonNode delivered = entry.path("completed").path("value");
    String name = Names.clean(sprint.path("name").asText());
    Sums sums = new Sums(committed.doubleValue(), delivered.doubleValue(), Double.NaN, Double.NaN);
    boolean numbers =
        committed.isNumber()
            && delivered.isNumber()
            && sums.committed() >= 0
            && sums.committed() <= 1_000_000
            && sums.delivered() >= 0
            && sums.delivered() <= 1_000_000;
    return Optional.of(new JiraReport(line, name, Dates.NONE, Dates.NONE, sums, NOTHING))
        .filter(one -> numbers && !name.isEmpty());
  }

  boolean hasPoints() {
    return points.committed() > 0 || points.delivered() > 0;
  }

  Draft draft(boolean inPoints, Dates dates) {
    Sums sums = inPoints ? points : items;
    return new Draft(
        line,
        name,
        dates.day(start),
        dates.day(end),
        sums.committed(),
        sums.delivered(),
        sums.added(),
        sums.removed());
  }

  private static Sums sums(String list, boolean late, double before, double after) {
    return new Sums(
        late ? 0 : before,
        list.equals("completedIssues") ? after : 0,
        late ? after : 0,
        list.equals("puntedIssues") ? before : 0);
  }

  private static double estimate(JsonNode statistic, double otherwise) {
    JsonNode value = statistic.path("statFieldValue").path("value");
    return value.isNumber() ? value.doubleValue() : otherwise;
  }

  private static long date(JsonNode sprint, String which, int line, Dates dates) {
    String iso = sprint.path("iso" + which + "Date").asText();
    String own = sprint.path(which.equals("Start") ? "startDate" : "endDate").asText();
    return dates.read(iso.isEmpty() ? own : iso, line);
  }
}
