package slipstream.simulator.team.mechanism;

import java.util.Arrays;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.function.Exp;
import slipstream.simulator.scenario.Mechanisms;
import slipstream.simulator.scenario.Role;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.work.Chance;
import slipstream.simulator.team.work.Duty;
import slipstream.simulator.team.work.Outcome;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Post;
import slipstream.simulator.team.work.Stage;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.work.Workplace;

/**
 * 6. Latent defects come with every hour of own work and with every question that developers had to
 * answer by themselves. Testing finds a share, the more with QA; these are fixed before the story
 * goes on. The others come back as hot fixes.
 */
final class Defects implements Mechanism.AfterPart, Mechanism.AtStage {
  private final Mechanisms.Defects row;
  private final Workplace workplace;
  private final Post owner;
  private final Duty testing;
  private final Clarification clarification;
  private final RandomStream[] chance;
  private final RandomStream[] tests;

  /** Defects of each part of its own making, and those that came with open questions. */
  private final int[] own;

  private final int[] inherited;
  private final Outcome tested = this::tested;
  private final Outcome escaped = this::escaped;

  Defects(Workplace workplace, int stories, Clarification clarification) {
    this.workplace = workplace;
    this.clarification = clarification;
    row = workplace.scenario().mechanisms().defects();
    owner = workplace.post(row.governedBy());
    testing = new Duty(workplace, Activity.TESTING, owner, row.fallsTo());
    int parts = stories * workplace.disciplines().length;
    chance = workplace.chances().each(Chance.DEFECTS, parts);
    tests = new RandomStream[stories];
    for (int rank = 0; rank < stories; rank++) {
      tests[rank] = workplace.chances().of(Chance.DEFECTS, 1_000_000L + rank);
    }
    own = new int[parts];
    inherited = new int[parts];
  }

  @Override
  public void begin() {
    Arrays.fill(own, 0);
    Arrays.fill(inherited, 0);
  }

  @Override
  public void built(Part part, Step trigger) {
    int i = part.index();
    boolean variable = workplace.scenario().team().of(part.crew().discipline()).variability();
    double made = chance[i].uniform();
    double came = chance[i].uniform();
    own[i] = variable ? poisson(row.rate() * part.actual(), made) : 0;
    inherited[i] = poisson(clarification.defects(part), came);
  }

  /** The Poisson count at a quantile: monotone in the mean, for one draw. */
  private static int poisson(double mean, double quantile) {
    // None, most often; e^-mean, which is more than 1 - mean, need not be known for that.
    if (quantile < 1 - mean) {
      return 0;
    }
    double probability = Exp.of(-mean);
    double cumulated = probability;
    int count = 0;
    while (quantile >= cumulated && probability > 0) {
      count++;
      probability *= mean / count;
      cumulated += probability;
    }
    return count;
  }

  @Override
  public Stage stage() {
    return Stage.TEST;
  }

  @Override
  public void enter(Story story, Step trigger) {
    RandomStream draws = tests[story.rank()];
    story.hold();
    testing.forStory(story, trigger, testing.hours(row.effort(), draws), 0, draws, tested);
  }

  private void tested(Task test) {
    Story story = test.story;
    for (int seat = 0; seat < story.parts(); seat++) {
      Part part = story.part(seat);
      int i = part.index();
      for (int defect = 0; defect < own[i] + inherited[i]; defect++) {
        Cause maker =
            defect < own[i]
                ? Cause.own(part.crew().discipline())
                : workplace.post(clarificationOwner()).cause();
        settle(part, maker, test);
      }
      own[i] = 0;
      inherited[i] = 0;
    }
    story.release(test);
  }

  private Role clarificationOwner() {
    return workplace.scenario().mechanisms().clarification().governedBy();
  }

  /** One defect is found and fixed, or escapes; the stream is left in the same place either way. */
  private void settle(Part part, Cause maker, Task test) {
    RandomStream draws = chance[part.index()];
    double mark = draws.uniform();
    boolean found = mark < row.found().at(owner.level());
    double fix = testing.hoursIf(found, row.fix(), draws);
    boolean left = draws.uniform() < row.badFix() || !found;
    boolean escapes = draws.uniform() < row.surfaces() && left;
    double delay = Duty.hoursIf(escapes, row.escapeDelay(), draws);
    double hotFix = Duty.hoursIf(escapes, row.hotFix(), draws);
    if (found) {
      part.redo(fix, Activity.FIXING, maker, test);
    }
    if (escapes) {
      Cause cause = !found && mark < row.found().present() ? owner.cause() : maker;
      Task escape = workplace.desk().task(Activity.INCIDENTS, cause, hotFix, null);
      escape.detail = workplace.simulation().now();
      escape.part = part;
      workplace.desk().later(escape, delay, escaped);
    }
  }

  private void escaped(Task escape) {
    workplace
        .witness()
        .escapedDefect(row.governedBy(), escape.cause, escape.detail, escape.effort());
    Part part = escape.part;
    Task task = workplace.desk().task(Activity.INCIDENTS, escape.cause, escape.effort(), null);
    task.alarms();
    workplace.desk().give(task, workplace.heir(row.fallsTo(), part.crew(), chance[part.index()]));
  }
}
