package slipstream.simulator.experiment;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.statistics.DifferenceOfRatios;
import slipstream.simulator.statistics.Moments;
import slipstream.simulator.statistics.Ratio;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.SprintFacts;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;

/**
 * Sums over runs, of everything that is reported as a mean or a share: constant memory, however
 * many runs. Totals of blocks are merged in the order of the blocks, so the bits do not depend on
 * who computed which.
 */
final class Totals implements Serializable {
  static final Cause[] CAUSES = Cause.values();
  static final Life[] LIFE = Life.values();
  static final Party[] PARTIES = Party.values();
  static final int DISCIPLINES = DisciplineName.values().length;

  int runs;
  int cutOff;
  final Moments slip = new Moments();
  final double[] chain = new double[CAUSES.length];
  final Ratio[] cause = ratios(CAUSES.length);
  final Ratio[] blame = ratios(PARTIES.length);
  final DifferenceOfRatios[] gap = new DifferenceOfRatios[PARTIES.length];
  final Ratio misattributed = new Ratio();
  final Ratio lag = new Ratio();
  final double[][] matrix = new double[CAUSES.length][PARTIES.length];
  double blamePoints;
  final List<Activity> activities;
  final double[][] hours;
  final Ratio[] duty = ratios(DISCIPLINES);
  final double[][] waits = new double[DISCIPLINES][PARTIES.length];
  final double[][] seen;
  final double[][] real;
  final double[][] sprints;

  /** By sprint and {@link Life}, over the runs that went through it. */
  final Moments[][] life;

  private final double[] causedBy = new double[PARTIES.length];

  /**
   * @param like facts of a run of the same scenario
   */
  Totals(Facts like) {
    int days = like.seen[0].length;
    int sprintCount = like.sprints.length;
    activities = like.activities;
    hours = new double[PARTIES.length][like.hours[0].length];
    seen = new double[DISCIPLINES][days];
    real = new double[DISCIPLINES][days];
    sprints = new double[sprintCount][SprintColumn.values().length];
    life = new Moments[sprintCount][Life.values().length];
    for (Moments[] row : life) {
      Arrays.setAll(row, i -> new Moments());
    }
    for (int i = 0; i < gap.length; i++) {
      gap[i] = new DifferenceOfRatios();
    }
  }

  /** What is summed of each sprint. */
  enum SprintColumn {
    REACHED,
    COMMITTED,
    DELIVERED,
    CARRIED_OVER,
    PULLED_IN,
    ADDED,
    SET_ASIDE,
    COMMITTED_HOURS,
    DELIVERED_HOURS,
    BLAME
  }

  void add(Facts run) {
    runs++;
    cutOff += run.cutOff ? 1 : 0;
    slip.add(run.finish - run.plannedEnd);
    addCauses(run);
    addTime(run);
    for (int i = 0; i < sprints.length; i++) {
      addSprint(run.sprints[i], sprints[i]);
      addLife(run.sprints[i], life[i]);
    }
  }

  private void addCauses(Facts run) {
    double delay = run.finish - run.chain.hours(Cause.PLANNED_WORK);
    double points = run.blame.total();
    Arrays.fill(causedBy, 0);
    for (Cause each : CAUSES) {
      double hours = run.chain.hours(each);
      chain[each.ordinal()] += hours;
      if (each != Cause.PLANNED_WORK) {
        cause[each.ordinal()].add(hours, delay);
        causedBy[Party.answeringFor(each).ordinal()] += hours;
      }
      for (Party party : PARTIES) {
        matrix[each.ordinal()][party.ordinal()] += run.blame.points(each, party);
      }
    }
    for (Party party : PARTIES) {
      double named = run.blame.points(party);
      blame[party.ordinal()].add(named, points);
      gap[party.ordinal()].add(named, points, causedBy[party.ordinal()], delay);
    }
    misattributed.add(run.blame.misattributed(), points);
    lag.add(run.blame.lagSprints(), points);
    blamePoints += points;
  }

  private void addTime(Facts run) {
    addAll(run.hours, hours);
    addAll(run.waits, waits);
    addAll(run.seen, seen);
    addAll(run.real, real);
    for (DisciplineName name : DisciplineName.values()) {
      double duties = 0;
      double busy = 0;
      for (Activity activity : activities) {
        double spent = run.hours[Party.of(name).ordinal()][activity.number()];
        duties += activity.duty() ? spent : 0;
        busy += activity.busy() ? spent : 0;
      }
      duty[name.ordinal()].add(duties, busy);
    }
  }

  private static void addSprint(SprintFacts sprint, double[] row) {
    row[SprintColumn.REACHED.ordinal()] += sprint.reached ? 1 : 0;
    row[SprintColumn.COMMITTED.ordinal()] += sprint.committed;
    row[SprintColumn.DELIVERED.ordinal()] += sprint.delivered;
    row[SprintColumn.CARRIED_OVER.ordinal()] += sprint.carriedOver;
    row[SprintColumn.PULLED_IN.ordinal()] += sprint.pulledIn;
    row[SprintColumn.ADDED.ordinal()] += sprint.added;
    row[SprintColumn.SET_ASIDE.ordinal()] += sprint.setAside;
    row[SprintColumn.COMMITTED_HOURS.ordinal()] += sprint.committedHours;
    row[SprintColumn.DELIVERED_HOURS.ordinal()] += sprint.deliveredHours;
    row[SprintColumn.BLAME.ordinal()] += sprint.blamePoints;
  }

  private static void addLife(SprintFacts sprint, Moments[] row) {
    for (Life series : LIFE) {
      if (sprint.whole) {
        row[series.ordinal()].add(series.of(sprint));
      }
    }
  }

  /** Adds the runs that come after these. */
  void merge(Totals next) {
    runs += next.runs;
    cutOff += next.cutOff;
    slip.merge(next.slip);
    for (int i = 0; i < CAUSES.length; i++) {
      chain[i] += next.chain[i];
      cause[i].merge(next.cause[i]);
    }
    for (int i = 0; i < PARTIES.length; i++) {
      blame[i].merge(next.blame[i]);
      gap[i].merge(next.gap[i]);
    }
    misattributed.merge(next.misattributed);
    lag.merge(next.lag);
    blamePoints += next.blamePoints;
    addAll(next.matrix, matrix);
    addAll(next.hours, hours);
    addAll(next.waits, waits);
    addAll(next.seen, seen);
    addAll(next.real, real);
    addAll(next.sprints, sprints);
    for (int i = 0; i < life.length; i++) {
      for (int j = 0; j < life[i].length; j++) {
        life[i][j].merge(next.life[i][j]);
      }
    }
    for (int i = 0; i < DISCIPLINES; i++) {
      duty[i].merge(next.duty[i]);
    }
  }

  private static void addAll(double[][] from, double[][] to) {
    for (int i = 0; i < to.length; i++) {
      for (int j = 0; j < to[i].length; j++) {
        to[i][j] += from[i][j];
      }
    }
  }

  private static Ratio[] ratios(int count) {
    Ratio[] ratios = new Ratio[count];
    for (int i = 0; i < count; i++) {
      ratios[i] = new Ratio();
    }
    return ratios;
  }
}
