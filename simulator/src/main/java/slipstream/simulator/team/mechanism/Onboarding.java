package slipstream.simulator.team.mechanism;

import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Mechanisms;
import slipstream.simulator.scenario.Role;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.work.Chance;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Post;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.work.Workplace;

/** Hires that ramp up cost somebody's time every day, the less the further they are (Brooks). */
final class Onboarding implements Mechanism.EachDay {
  private static final Role[] ROLES = Role.values();

  private final Mechanisms.Onboarding row;
  private final Workplace workplace;
  private final RandomStream[] chance;

  Onboarding(Workplace workplace) {
    this.workplace = workplace;
    row = workplace.scenario().mechanisms().onboarding();
    chance = workplace.chances().each(Chance.ONBOARDING, ROLES.length);
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
      Task task = workplace.desk().task(Activity.MENTORING, post.cause(), hours, null);
      workplace.desk().give(task, mentor);
    }
  }
}
