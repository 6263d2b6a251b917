package slipstream.reports.kit.data;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.comparison.Alternative;
import slipstream.simulator.scenario.people.DisciplineName;

/** Whether parts of a record fit together that reports show beside each other. */
final class Fitting {
  private static final Set<String> DISCIPLINES =
      Stream.of(DisciplineName.values())
          .map(DisciplineName::key)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> MEASURES =
      Set.of(Measure.SLIP, Measure.ON_TIME, "deliveredShare");

  private static final Set<String> MOVED =
      Set.of(
          Measure.SLIP,
          Measure.ON_TIME,
          Measure.DELIVERED,
          "backendBlameShare",
          "misattributedShare");

  /** Beyond the longest plan: sprints of 2,000 days, of one hour each. */
  private static final double MOST_DAYS = 1_000_000;

  private final String where;

  /** Of the record at this place of the file, empty at the top. */
  Fitting(String where) {
    this.where = where.isEmpty() ? "" : where + ".";
  }

  void check(Result result) throws NotAResultException {
    holds("metrics", result.metrics(), MEASURES);
    if (result.metrics().containsKey(Measure.TRACKER)) {
      holds("metrics", result.metrics(), Set.of(Measure.SPRINT));
    }
    holds("timeUse", result.timeUse(), DISCIPLINES);
    holds("dutyShare", result.dutyShare(), DISCIPLINES);
    holds("people", result.people(), DISCIPLINES);
    holds("progress", result.progress(), DISCIPLINES);
    holds("waits", result.waits(), DISCIPLINES);
    holds("blame", result.blame(), DISCIPLINES);
    holds("blame", result.blame(), result.gap().keySet());
    holds("gap", result.gap(), result.blame().keySet());
    holds("chain", result.chain(), result.cause().keySet());
    for (Map.Entry<String, Double> cause : result.chain().entrySet()) {
      if (cause.getValue().isNaN()) {
        throw wrong("chain." + cause.getKey(), "is no number of days");
      }
    }
    some("slipDots", result.slipDots());
    some("perSprint", result.perSprint());
    for (int i = 0; i < result.perSprint().size(); i++) {
      if (result.perSprint().get(i).sprint() != i + 1) {
        throw wrong("perSprint", "does not count its sprints from 1 on");
      }
    }
    if (!(result.plannedEndDays() > 0 && result.plannedEndDays() < MOST_DAYS)) {
      throw wrong("plannedEndDays", "is no end of a plan");
    }
    if (result.sprints() > result.perSprint().size()) {
      throw wrong("perSprint", "has fewer sprints than the plan");
    }
  }

  void check(Alternative alternative) throws NotAResultException {
    holds("difference", alternative.difference(), MOVED);
  }

  private void holds(String field, Map<String, ?> map, Set<String> keys)
      throws NotAResultException {
    Set<String> missing = new TreeSet<>(keys);
    missing.removeAll(map.keySet());
    if (!missing.isEmpty()) {
      throw wrong(field, "has no '" + missing.iterator().next() + "'");
    }
  }

  private void some(String field, List<?> list) throws NotAResultException {
    if (list.isEmpty()) {
      throw wrong(field, "is empty");
    }
  }

  private NotAResultException wrong(String field, String what) {
    return new NotAResultException("field '" + where + field + "' " + what);
  }
}
