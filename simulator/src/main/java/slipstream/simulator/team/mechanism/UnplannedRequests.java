package slipstream.simulator.team.mechanism;

import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.engine.Timer;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Mechanisms;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.work.Chance;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Duty;
import slipstream.simulator.team.work.Post;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.work.Workplace;

/**
 * 2a. Requests from outside the plan. In an unprotected sprint they enter at once and interrupt; a
 * scrum master, or the practice of a protected sprint, lets most wait for the next sprint and the
 * rest queue.
 */
final class UnplannedRequests implements Mechanism.EachSprint {
  private final Mechanisms.UnplannedRequests row;
  private final Workplace workplace;
  private final Post owner;
  private final RandomStream chance;
  private final Timer timer;
  private final double meanGap;

  /** Requests that wait for the next sprint, and whom they are for. */
  private final Backlogged deferred = new Backlogged();

  UnplannedRequests(Workplace workplace) {
    this.workplace = workplace;
    row = workplace.scenario().mechanisms().unplannedRequests();
    owner = workplace.post(row.governedBy());
    chance = workplace.chances().of(Chance.UNPLANNED_REQUESTS, 0);
    timer = workplace.simulation().timer(Workplace.ARRIVES, this::arrive);
    meanGap = workplace.scenario().sprint().hoursPerDay() / row.rate();
  }

  @Override
  public void begin() {
    deferred.clear();
    next();
  }

  private void next() {
    if (row.rate() > 0) {
      timer.in(TimeGrid.snap(chance.exponential() * meanGap));
    }
  }

  private void arrive() {
    double effort = Duty.hours(row.effort(), chance);
    double atOnce = chance.uniform();
    double defer = chance.uniform();
    Crew crew = workplace.heir(row.fallsTo(), workplace.discipline(0), chance);
    double open = workplace.scenario().practices().protectedSprint() ? 0 : 1;
    boolean interrupts = atOnce < row.atOnce().at(owner.level()) * open;
    // Luck is what would have come with a scrum master too.
    boolean avoidable = interrupts && atOnce >= row.atOnce().present() * open;
    Cause cause = avoidable ? owner.cause() : Cause.COMMON_LUCK;
    Task task = workplace.desk().task(Activity.UNPLANNED, cause, effort, null);
    if (interrupts) {
      task.interrupts();
      enter(task, crew);
    } else if (defer < row.deferred()) {
      deferred.add(task, crew);
    } else {
      enter(task, crew);
    }
    next();
  }

  private void enter(Task task, Crew crew) {
    workplace.tally().add();
    workplace.desk().give(task, crew);
  }

  @Override
  public void sprintBegins(int sprint) {
    deferred.handOut(workplace.desk());
  }
}
