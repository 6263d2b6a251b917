package slipstream.simulator.experiment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import slipstream.simulator.experiment.Totals.SprintColumn;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.statistics.Moments;
import slipstream.simulator.statistics.Quantiles;
import slipstream.simulator.statistics.Share;
import slipstream.simulator.statistics.Summary;
import slipstream.simulator.statistics.Values;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;

/** Turns sums over runs into the result, with the names that files use. */
final class Findings {
  private static final int DOTS = 50;

  private final Scenario scenario;
  private final Totals totals;
  private final Runs runs;
  private final double day;

  Findings(Scenario scenario, Totals totals, Runs runs) {
    this.scenario = scenario;
    this.totals = totals;
    this.runs = runs;
    day = scenario.sprint().hoursPerDay();
  }

  Result result(boolean complete) {
    Map<String, Summary> metrics = metrics();
    Share lag = totals.lag.share();
    return new Result(
        scenario.seed(),
        totals.runs,
        totals.cutOff,
        complete,
        scenario.sprint().plannedEnd() / day,
        scenario.sprint().length() / day,
        scenario.sprint().count(),
        metrics,
        Quantiles.dots(runs.column(0), DOTS),
        perSprint(),
        timeUse(),
        dutyShare(),
        people(),
        progress(metrics),
        chain(),
        causes(),
        shares(party -> totals.blame[party.ordinal()].share()),
        totals.blamePoints / totals.runs,
        matrix(),
        totals.misattributed.share(),
        shares(party -> totals.gap[party.ordinal()].share()),
        new Estimate(lag.share(), lag.ci95()),
        waits(),
        life());
  }

  private Map<String, Summary> metrics() {
    Map<String, Summary> metrics = new LinkedHashMap<>();
    for (int i = 0; i < Measure.ALL.size(); i++) {
      Measure measure = Measure.ALL.get(i);
      Values values = runs.column(i);
      metrics.put(
          measure.name(),
          measure.name().equals(Measure.ON_TIME)
              ? Summary.ofIndicator(values, measure.unit())
              : Summary.of(values, measure.unit()));
    }
    return metrics;
  }

  private List<Result.SprintResult> perSprint() {
    List<Result.SprintResult> list = new ArrayList<>();
    for (int i = 0; i < totals.sprints.length; i++) {
      double[] row = totals.sprints[i];
      if (i >= scenario.sprint().count() && mean(row, SprintColumn.REACHED) == 0) {
        break;
      }
      list.add(
          new Result.SprintResult(
              i + 1,
              mean(row, SprintColumn.REACHED),
              mean(row, SprintColumn.COMMITTED),
              mean(row, SprintColumn.DELIVERED),
              mean(row, SprintColumn.CARRIED_OVER),
              mean(row, SprintColumn.PULLED_IN),
              mean(row, SprintColumn.ADDED),
              mean(row, SprintColumn.SET_ASIDE),
              mean(row, SprintColumn.COMMITTED_HOURS) / day,
              mean(row, SprintColumn.DELIVERED_HOURS) / day,
              mean(row, SprintColumn.BLAME)));
    }
    return list;
  }

  /**
   * As far as half of the runs went through a whole sprint; nothing where that is less than two.
   * Those that are done earlier would make the later sprints look slow.
   */
  private Map<String, List<Estimate>> life() {
    Map<String, List<Estimate>> life = new LinkedHashMap<>();
    int count = 0;
    while (count < scenario.sprint().count() && 2 * lived(count) >= totals.runs) {
      count++;
    }
    if (count > 1) {
      for (Life series : Life.values()) {
        List<Estimate> sprints = new ArrayList<>();
        for (int i = 0; i < count; i++) {
          Moments moments = totals.life[i][series.ordinal()];
          sprints.add(Estimate.of(moments).per(series == Life.VELOCITY ? day : 1));
        }
        life.put(series.key(), sprints);
      }
    }
    return life;
  }

  private long lived(int sprint) {
    return totals.life[sprint][0].count();
  }

  private double mean(double[] row, SprintColumn column) {
    return row[column.ordinal()] / totals.runs;
  }

  private Map<String, Integer> people() {
    Map<String, Integer> people = new LinkedHashMap<>();
    for (DisciplineName name : DisciplineName.values()) {
      people.put(name.key(), scenario.team().of(name).developers());
    }
    for (Role role : Role.values()) {
      if (scenario.structure().of(role).staffed()) {
        people.put(role.key(), (int) Math.ceil(scenario.structure().of(role).fte()));
      }
    }
    return people;
  }

  private Map<String, Map<String, Double>> timeUse() {
    Map<String, Map<String, Double>> use = new LinkedHashMap<>();
    for (Party party : Totals.PARTIES) {
      if (people().containsKey(party.key())) {
        Map<String, Double> row = new LinkedHashMap<>();
        for (Activity activity : totals.activities) {
          double hours = totals.hours[party.ordinal()][activity.number()];
          row.put(activity.key(), hours / totals.runs);
        }
        use.put(party.key(), row);
      }
    }
    return use;
  }

  private Map<String, Share> dutyShare() {
    Map<String, Share> shares = new LinkedHashMap<>();
    for (DisciplineName name : DisciplineName.values()) {
      shares.put(name.key(), totals.duty[name.ordinal()].share());
    }
    return shares;
  }

  /** Days up to the one by which 19 of 20 runs have finished, the plan's days at least. */
  private Map<String, List<Result.ProgressDay>> progress(Map<String, Summary> metrics) {
    double enough = Math.max(scenario.sprint().plannedEnd() / day, metrics.get("finishDays").p95());
    int days = (int) Math.min(totals.seen[0].length, Math.ceil(enough));
    Map<String, List<Result.ProgressDay>> progress = new LinkedHashMap<>();
    for (DisciplineName name : DisciplineName.values()) {
      List<Result.ProgressDay> list = new ArrayList<>();
      for (int i = 0; i < days; i++) {
        list.add(
            new Result.ProgressDay(
                totals.seen[name.ordinal()][i] / totals.runs,
                totals.real[name.ordinal()][i] / totals.runs));
      }
      progress.put(name.key(), list);
    }
    return progress;
  }

  private Map<String, Double> chain() {
    Map<String, Double> chain = new LinkedHashMap<>();
    for (Cause cause : Totals.CAUSES) {
      chain.put(cause.key(), totals.chain[cause.ordinal()] / totals.runs / day);
    }
    return chain;
  }

  private Map<String, Share> causes() {
    Map<String, Share> causes = new LinkedHashMap<>();
    for (Cause cause : Totals.CAUSES) {
      if (cause != Cause.PLANNED_WORK) {
        causes.put(cause.key(), totals.cause[cause.ordinal()].share());
      }
    }
    return causes;
  }

  private static Map<String, Share> shares(Function<Party, Share> of) {
    Map<String, Share> shares = new LinkedHashMap<>();
    for (Party party : Totals.PARTIES) {
      shares.put(party.key(), of.apply(party));
    }
    return shares;
  }

  private Map<String, Map<String, Double>> matrix() {
    Map<String, Map<String, Double>> matrix = new LinkedHashMap<>();
    for (Cause cause : Totals.CAUSES) {
      if (cause != Cause.PLANNED_WORK) {
        matrix.put(cause.key(), row(totals.matrix[cause.ordinal()]));
      }
    }
    return matrix;
  }

  private Map<String, Map<String, Double>> waits() {
    Map<String, Map<String, Double>> waits = new LinkedHashMap<>();
    for (DisciplineName name : DisciplineName.values()) {
      waits.put(name.key(), row(totals.waits[name.ordinal()]));
    }
    return waits;
  }

  private Map<String, Double> row(double[] sums) {
    Map<String, Double> row = new LinkedHashMap<>();
    for (Party party : Totals.PARTIES) {
      row.put(party.key(), sums[party.ordinal()] / totals.runs);
    }
    return row;
  }
}
