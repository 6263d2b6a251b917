package slipstream.simulator.team.mechanism.production;

import java.util.Arrays;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.random.function.Exp;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.people.FallsTo;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.value.Governed;
import slipstream.simulator.scenario.value.GovernedDistribution;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.mechanism.feedback.LateFeedback;
import slipstream.simulator.team.mechanism.integration.Contract;
import slipstream.simulator.team.mechanism.requirements.Clarification;
import slipstream.simulator.team.work.Outcome;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Stage;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Duty;
import slipstream.simulator.team.workplace.Post;
import slipstream.simulator.team.workplace.Workplace;

/**
 * 6. Latent defects come with every hour of own work, with every question that developers had to
 * answer by themselves, and with parts that did not match. Testing finds a share, the more with QA;
 * these are fixed before the story goes on. The others come back as hot fixes.
 */
public final class Defects implements Mechanism.AfterPart, Mechanism.AtStage {
  /** Trying out what was built. */
  public static final Activity TESTING = new Activity(10, "testing", Activity.Group.DUTY);

  /** Mending what a test found. */
  public static final Activity FIXING = new Activity(3, "fixing", Activity.Group.REWORK);

  static final TaskKind TEST = TaskKind.of("test", TESTING);

  static final TaskKind DEFECT = TaskKind.of("defect", FIXING).addingWork();

  private static final Chance CHANCE = new Chance(18);

  /** What it brings. */
  public static final Declaration<Defects> DECLARATION =
      Declaration.of(
              "defects",
              "6. Latent defects come with work; testing finds a share, the others come back.",
              Row.class,
              Defects::new)
          .drawing(CHANCE)
          .giving(TEST, DEFECT, Escapes.HOT_FIX);

  /** 6. Latent defects come with work; testing finds a share, the others come back. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("The role that owns this.") Role governedBy,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(value = "Latent defects per hour of own work.", unit = Unit.PER_WORK_HOUR, max = 20)
          double rate,
      @Param(value = "Effort to test a story.", unit = Unit.HOURS, max = 10_000)
          GovernedDistribution effort,
      @Param(value = "Defects that testing finds.", unit = Unit.SHARE, max = 1) Governed found,
      @Param(
              value = "Effort to fix a found defect: to hunt for it, or to follow a report.",
              unit = Unit.HOURS,
              max = 10_000)
          GovernedDistribution fix,
      @Param(value = "Fixes that bring a new defect, which escapes.", unit = Unit.SHARE, max = 1)
          double badFix,
      @Param(value = "Escaped defects that show in production.", unit = Unit.SHARE, max = 1)
          double surfaces,
      @Param(
              value = "Time until an escaped defect shows in production.",
              unit = Unit.HOURS,
              max = 10_000)
          Distribution escapeDelay,
      @Param(value = "Effort of the hot fix.", unit = Unit.HOURS, max = 10_000) Distribution hotFix,
      @Param("The role that watches production.") Role watchedBy,
      @Param(
              value =
                  "Escaped defects that this role settles without a developer, where it is there.",
              unit = Unit.SHARE,
              max = 1)
          double settled)
      implements MechanismBlock {}

  private final Row row;
  private final Workplace workplace;
  private final Post owner;
  private final Duty testing;
  private final Clarification clarification;
  private final Contract contract;
  private final LateFeedback late;
  private final RandomStream[] chance;
  private final RandomStream[] tests;

  /** What becomes of a mismatch and of what escaped, by story; drawn from only where it is open. */
  private final RandomStream[] afterwards;

  private final Escapes escapes;

  /** Defects of each part of its own making, those that only tired people made apart. */
  private final int[] usual;

  private final int[] ofTired;

  /** Those that came with open questions. */
  private final int[] inherited;

  private final Outcome tested = this::tested;

  Defects(Setting setting) {
    workplace = setting.workplace();
    int stories = setting.backlog().length;
    clarification = setting.with(Clarification.DECLARATION);
    contract = setting.with(Contract.DECLARATION);
    Incidents incidents = setting.with(Incidents.DECLARATION);
    late = setting.with(LateFeedback.DECLARATION);
    row = setting.row(Row.class);
    owner = workplace.post(row.governedBy());
    testing = new Duty(workplace, TEST, owner, row.fallsTo());
    int parts = stories * workplace.disciplines().length;
    chance = workplace.chances().eachPart(CHANCE, 0, stories);
    tests = workplace.chances().eachStory(CHANCE, 1_000_000, stories);
    afterwards = workplace.chances().eachStory(CHANCE, 2_000_000, stories);
    escapes = new Escapes(workplace, row, incidents, chance, afterwards);
    usual = new int[parts];
    ofTired = new int[parts];
    inherited = new int[parts];
  }

  @Override
  public void begin() {
    Arrays.fill(usual, 0);
    Arrays.fill(ofTired, 0);
    Arrays.fill(inherited, 0);
  }

  @Override
  public void built(Part part, Step trigger) {
    int i = part.index();
    boolean variable = workplace.scenario().team().of(part.crew().discipline()).variability();
    double made = chance[i].uniform();
    double came = chance[i].uniform();
    int own = variable ? poisson(row.rate() * part.proneHours(), made) : 0;
    boolean tired = own > 0 && part.proneHours() > part.actual();
    usual[i] = tired ? poisson(row.rate() * part.actual(), made) : own;
    ofTired[i] = own - usual[i];
    inherited[i] = poisson(clarification.defects(part), came);
  }

  /** Defects in a part by its maker, as far as nobody has found them; 0 where defects are off. */
  int ofOwnMaking(Part part) {
    return usual(part) + ofTired[part.index()];
  }

  /** Of these, how many would have been made by people who are not tired. */
  int usual(Part part) {
    return usual[part.index()];
  }

  /**
   * One of them is found before any test.
   *
   * @param tired whether only tired people made it
   * @return what it is due to
   */
  Cause mended(Part part, boolean tired) {
    (tired ? ofTired : usual)[part.index()]--;
    return tired ? Cause.OVERTIME : Cause.own(part.crew().discipline());
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
      settle(usual[i], part, Cause.own(part.crew().discipline()), test);
      settle(ofTired[i], part, Cause.OVERTIME, test);
      settle(inherited[i], part, workplace.post(clarificationOwner()).cause(), test);
      mismatched(part, test);
      usual[i] = 0;
      ofTired[i] = 0;
      inherited[i] = 0;
    }
    story.release(test);
  }

  /** What did not match hides more than what was redone at integration. */
  private void mismatched(Part part, Task test) {
    Cause cause = contract.takeMismatch(part);
    double expected = contract.defectsPerMismatch();
    if (cause != null && expected > 0) {
      settle(poisson(expected, afterwards[part.story().rank()].uniform()), part, cause, test);
    }
  }

  private Role clarificationOwner() {
    return workplace.scenario().mechanisms().of(Clarification.Row.class).governedBy();
  }

  private void settle(int defects, Part part, Cause maker, Task test) {
    for (int defect = 0; defect < defects; defect++) {
      settle(part, maker, test);
    }
  }

  /** One defect is found and fixed, or escapes; the stream is left in the same place either way. */
  private void settle(Part part, Cause maker, Task test) {
    RandomStream draws = chance[part.index()];
    double mark = draws.uniform();
    boolean found = mark < row.found().at(owner.level());
    double fix = testing.hoursIf(found, row.fix(), draws);
    boolean left = draws.uniform() < row.badFix() || !found;
    boolean escaped = draws.uniform() < row.surfaces() && left;
    double delay = Duty.hoursIf(escaped, row.escapeDelay(), draws);
    double hotFix = Duty.hoursIf(escaped, row.hotFix(), draws);
    if (found) {
      late.redo(part, fix, DEFECT, maker, test);
    }
    if (escaped) {
      Cause cause = !found && mark < row.found().present() ? owner.cause() : maker;
      escapes.escape(part, cause, delay, hotFix);
    }
  }
}
