package slipstream.simulator.team.workplace;

import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.scenario.people.FallsTo;
import slipstream.simulator.scenario.value.GovernedDistribution;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.work.Agent;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Outcome;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Task;

/**
 * The one idea: work does not vanish when nobody owns it. A duty is done by its owner where the
 * post is held, and falls on whoever the falls-to table names where it is not, with the effort and
 * the wait of either case.
 */
public final class Duty {
  private final Workplace workplace;
  private final TaskKind kind;
  private final Post owner;
  private final FallsTo row;

  /**
   * @param kind what it is given out as
   * @param owner the post whose duty it is
   * @param row who inherits it
   */
  public Duty(Workplace workplace, TaskKind kind, Post owner, FallsTo row) {
    this.workplace = workplace;
    this.kind = kind;
    this.owner = owner;
    this.row = row;
  }

  /** Whether its owner is there now. */
  public boolean owned() {
    return owner.held();
  }

  /** Hours of a quantity that the owner's presence governs, on the time grid. */
  public double hours(GovernedDistribution quantity, RandomStream chance) {
    return hours(owned() ? quantity.present() : quantity.missing(), chance);
  }

  /** Hours of a quantity that is {@link #hours asked for}; else 0, and its draw is passed over. */
  public double hoursIf(boolean asked, GovernedDistribution quantity, RandomStream chance) {
    return hoursIf(asked, owned() ? quantity.present() : quantity.missing(), chance);
  }

  /** Hours of a quantity that is {@link #hours asked for}; else 0, and its draw is passed over. */
  public static double hoursIf(boolean asked, Distribution quantity, RandomStream chance) {
    if (asked) {
      return hours(quantity, chance);
    }
    quantity.pass(chance);
    return 0;
  }

  /** A share (0 to 1) that is asked for; else 0, and its draw is passed over. */
  public static double shareIf(boolean asked, Distribution quantity, RandomStream chance) {
    if (asked) {
      return Math.min(1, Math.max(0, quantity.sample(chance)));
    }
    quantity.pass(chance);
    return 0;
  }

  /** Hours of a quantity, on the time grid. */
  public static double hours(Distribution quantity, RandomStream chance) {
    return TimeGrid.snap(Math.max(0, quantity.sample(chance)));
  }

  /**
   * Gives out the duty that a part of a story needs.
   *
   * @param effort hours for whoever does it
   * @param wait hours outside the team after that
   * @param chance draws one number: on whom it falls
   * @param outcome what follows
   */
  public void forPart(
      Part part, Step trigger, double effort, double wait, RandomStream chance, Outcome outcome) {
    Task task = task(trigger, effort, wait, outcome);
    task.part = part;
    task.story = part.story();
    Crew heir = workplace.heir(row, part.crew(), chance);
    if (owned()) {
      hand(task, owner.crew());
    } else if (heir == part.crew() && part.owner() != null) {
      hand(task, part.owner());
    } else {
      // Nobody stands at the desk of a discipline that asks about work of its own.
      if (heir != part.crew()) {
        task.interrupts();
      }
      hand(task, heir);
    }
    part.at(task);
  }

  /**
   * Gives out the duty that a whole story needs, as {@link #forPart}.
   *
   * @return what was given out
   */
  public Task forStory(
      Story story, Step trigger, double effort, double wait, RandomStream chance, Outcome outcome) {
    Task task = task(trigger, effort, wait, outcome);
    task.story = story;
    Crew heir = workplace.heir(row, story.nearest().crew(), chance);
    Agent near = story.part(heir.seat()).owner();
    if (owned()) {
      hand(task, owner.crew());
    } else if (near != null && near.crew() == heir) {
      hand(task, near);
    } else {
      hand(task, heir);
    }
    story.at(task);
    return task;
  }

  private Task task(Step trigger, double effort, double wait, Outcome outcome) {
    Task task = workplace.desk().task(kind, owner.cause(), effort, trigger);
    task.outcome(outcome);
    task.thenWait(wait, owned() ? Cause.OUTSIDE : owner.cause());
    return task;
  }

  /** What takes no effort interrupts nobody. */
  private void hand(Task task, Crew crew) {
    if (task.effort() > 0) {
      workplace.desk().give(task, crew);
    } else {
      effortless(task);
    }
  }

  private void hand(Task task, Agent agent) {
    if (task.effort() > 0) {
      workplace.desk().give(task, agent);
    } else {
      effortless(task);
    }
  }

  private void effortless(Task task) {
    workplace.desk().effortless(task);
  }
}
