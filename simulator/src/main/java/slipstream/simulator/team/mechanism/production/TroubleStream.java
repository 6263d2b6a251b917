package slipstream.simulator.team.mechanism.production;

import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.engine.Timer;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.mechanism.Trouble;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Desk;
import slipstream.simulator.team.work.Outcome;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Duty;
import slipstream.simulator.team.workplace.Post;
import slipstream.simulator.team.workplace.Workplace;

/**
 * One kind of trouble. Its clusters come by themselves, a Poisson process of its own; a share of
 * them stays dormant until something sets it off, so that what sets it off decides when it comes,
 * and whether at all, but never how much of it there is.
 */
final class TroubleStream {
  private final Workplace workplace;
  private final Incidents incidents;
  private final Incidents.Row row;
  private final TroubleMix.Kind kind;
  private final Trouble trouble;
  private final TaskKind task;
  private final double dormant;
  private final Post owner;
  private final Post helper;
  private final RandomStream arrivals;

  /**
   * What incidents are like that came by themselves, and that were set off: apart, so that what is
   * set off at another hour changes nothing that comes by itself.
   */
  private final RandomStream unprompted;

  private final RandomStream prompted;
  private final Timer timer;
  private final double meanGap;
  private final double effortFactor;
  private final BusyHours hours;
  private final Outcome next = this::follow;
  private final Outcome nextPrompted = this::followPrompted;
  private int waiting;

  /**
   * @param dormant share (0 to 1) of its clusters that wait to be set off
   * @param midday share (0 to 1) of its clusters that come in the middle half of a day
   */
  TroubleStream(
      Workplace workplace,
      Incidents incidents,
      Incidents.Row row,
      Trouble trouble,
      double dormant,
      double midday) {
    this.workplace = workplace;
    this.incidents = incidents;
    this.row = row;
    this.trouble = trouble;
    this.dormant = dormant;
    kind = row.kinds().of(trouble);
    task = Incidents.kind(trouble);
    owner = workplace.post(row.governedBy());
    helper = workplace.post(kind.helpedBy());
    arrivals = workplace.chances().of(Incidents.CHANCE, trouble.ordinal());
    unprompted = workplace.chances().of(Incidents.CHANCE, 10 + trouble.ordinal());
    prompted = workplace.chances().of(Incidents.CHANCE, 20 + trouble.ordinal());
    timer = workplace.simulation().timer(Desk.ARRIVES, this::cluster);
    double day = workplace.scenario().sprint().hoursPerDay();
    meanGap = day * row.clusterSize() / (row.rate() * row.kinds().part(trouble));
    effortFactor = row.kinds().effortFactor(trouble);
    hours = new BusyHours(day, midday);
  }

  void begin() {
    waiting = 0;
    nextCluster();
  }

  private void nextCluster() {
    if (!Double.isInfinite(meanGap)) {
      double even = arrivals.exponential() * meanGap;
      timer.in(TimeGrid.snap(hours.until(workplace.simulation().now(), even)));
    }
  }

  private void cluster() {
    if (arrivals.uniform() < dormant) {
      waiting++;
    } else {
      happen(unprompted, Cause.COMMON_LUCK, workplace.simulation().now());
    }
    nextCluster();
  }

  /**
   * Something happened that sets off a cluster, if one is waiting.
   *
   * @param origin what it is truly due to
   * @param acted hour at which that acted
   */
  void setOff(Cause origin, double acted) {
    if (waiting > 0) {
      waiting--;
      happen(prompted, origin, acted);
    }
  }

  /** One incident; with a geometric chance another of its cluster follows. */
  private void happen(RandomStream chance, Cause origin, double acted) {
    double effort = TimeGrid.snap(effortFactor * Duty.hours(row.effort(), chance));
    double escalates = chance.uniform();
    double helps = chance.uniform();
    double another = chance.uniform();
    double gap = Duty.hours(row.clusterGap(), chance);
    Crew heir = workplace.heir(row.fallsTo(), workplace.discipline(0), chance);
    if (owner.held()) {
      workplace.desk().give(incident(owner.cause(), effort), owner.crew());
    }
    if (escalates < row.escalated().at(owner.level())) {
      boolean anyway = escalates < row.escalated().present();
      escalate(anyway ? origin : owner.cause(), anyway, effort, helps, heir);
    }
    workplace.witness().incident(row.governedBy(), trouble, origin, acted, effort);
    if (another < 1 - 1 / row.clusterSize()) {
      Task last = workplace.desk().task(task, origin, 0, null);
      last.detail = acted;
      workplace.desk().later(last, gap, chance == prompted ? nextPrompted : next);
    }
  }

  private void follow(Task last) {
    happen(unprompted, last.cause, last.detail);
  }

  private void followPrompted(Task last) {
    happen(prompted, last.cause, last.detail);
  }

  /**
   * Somebody is needed: the role that can help, else a developer. Where on-call would have needed
   * somebody as well, it is the missing helper that costs a developer's time.
   */
  private void escalate(Cause due, boolean anyway, double effort, double helps, Crew heir) {
    boolean helped = helps < kind.helped() * helper.level();
    boolean helpless = !helped && anyway && helps < kind.helped();
    Task task = incident(helped || helpless ? helper.cause() : due, effort);
    task.alarms();
    if (helped) {
      workplace.desk().give(task, helper.crew());
    } else {
      incidents.giveToDeveloper(task, heir);
    }
  }

  private Task incident(Cause cause, double effort) {
    return workplace.desk().task(task, cause, effort, null);
  }
}
