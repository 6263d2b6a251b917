package slipstream.simulator.team.mechanism.growth;

import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.mechanism.Prospects;
import slipstream.simulator.scenario.people.FallsTo;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Post;
import slipstream.simulator.team.workplace.Workplace;

/** Hires that ramp up cost somebody's time every day, the less the further they are (Brooks). */
public final class Onboarding implements Mechanism.EachDay {
  /** Showing new people how things are done. */
  public static final Activity MENTORING = new Activity(17, "mentoring", Activity.Group.DUTY);

  static final TaskKind MENTOR = TaskKind.of("mentoring", MENTORING);

  private static final Chance CHANCE = new Chance(23);

  /** What it brings. */
  public static final Declaration<Onboarding> DECLARATION =
      Declaration.of(
              "onboarding",
              "Hires ramp up, and cost somebody's time while they do (Brooks).",
              Row.class,
              Onboarding::new)
          .drawing(CHANCE)
          .giving(MENTOR);

  /** Hires ramp up, and cost somebody's time while they do (Brooks). */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param("Who inherits it when nobody owns it.") FallsTo fallsTo,
      @Param(
              value =
                  "Time until a hire of what-if and advise is at full effect; files say theirs"
                      + " with the role.",
              unit = Unit.HOURS,
              max = 100_000)
          double rampUp,
      @Param(value = "Effect of a hire on the first day.", unit = Unit.SHARE, max = 0.99)
          double start,
      @Param(
              value = "Mentoring a day at the start of the ramp; falls with it.",
              unit = Unit.HOURS,
              max = 24)
          double mentoring)
      implements MechanismBlock {
    @Override
    public String reasonAgainst(String key, Prospects prospects) {
      if (key.equals("ramp-up") && !prospects.somebodyMayCome()) {
        return "nobody is hired";
      }
      return prospects.somebodyRampsUp() ? null : "nobody ramps up";
    }
  }

  private static final Role[] ROLES = Role.values();

  private final Row row;
  private final Workplace workplace;
  private final RandomStream[] chance;

  Onboarding(Setting setting) {
    workplace = setting.workplace();
    row = setting.row(Row.class);
    workplace.rampFrom(row.start());
    chance = workplace.chances().each(CHANCE, ROLES.length);
  }

  @Override
  public void dayBegins(int day) {
    for (Role role : ROLES) {
      Post post = workplace.post(role);
      if (post.rampingUp()) {
        mentor(post, chance[role.ordinal()]);
      }
    }
  }

  private void mentor(Post post, RandomStream draws) {
    Crew mentor = workplace.heir(row.fallsTo(), workplace.discipline(0), draws);
    double left = (1 - post.ramp()) / (1 - row.start());
    double hours = TimeGrid.snap(row.mentoring() * post.crew().size() * left);
    if (hours > 0) {
      Task task = workplace.desk().task(MENTOR, post.cause(), hours, null);
      workplace.desk().give(task, mentor);
    }
  }
}
