package slipstream.simulator.scenario.yaml;

import java.util.Map;
import slipstream.simulator.scenario.Backlog;
import slipstream.simulator.scenario.Perception;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.scenario.people.Team;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.scenario.yaml.layout.Tree;
import slipstream.simulator.scenario.yaml.layout.Tree.Branch;
import slipstream.simulator.scenario.yaml.quantity.Quantities;
import slipstream.simulator.scenario.yaml.text.ProblemList;

/**
 * What no single value can show. Each check takes the parts it needs and is passed over where one
 * of them is wrong already, so that all problems still come at once.
 */
final class CrossChecks {
  /** Sums of shares may miss 1 by rounding. */
  private static final double ROUNDING = 1e-9;

  private final Branch tree;
  private final Map<String, Object> parts;
  private final ProblemList problems;

  CrossChecks(Branch tree, Map<String, Object> parts, ProblemList problems) {
    this.tree = tree;
    this.parts = parts;
    this.problems = problems;
  }

  void run() {
    Team team = (Team) parts.get("team");
    Backlog backlog = (Backlog) parts.get("backlog");
    if (team != null) {
      seats(team);
      somebodyDevelops(team);
    }
    if (backlog != null) {
      storiesHaveParts(backlog);
    }
    if (team != null && backlog != null) {
      partsHaveDevelopers(team, backlog);
    }
    if (parts.get("perception") instanceof Perception perception) {
      transparency(perception.transparency());
      suspects(perception.productionSuspects(), "production-suspects");
      suspects(perception.mismatchSuspects(), "mismatch-suspects");
    }
  }

  private void seats(Team team) {
    if (team.frontend().seat() == team.backend().seat()) {
      report(
          "team.backend.seat",
          "both disciplines have seat " + team.backend().seat() + "; one has seat 1, the other 2");
    }
  }

  private void somebodyDevelops(Team team) {
    if (team.frontend().developers() + team.backend().developers() == 0) {
      report("team", "has no developers; at least one is needed");
    }
  }

  private void storiesHaveParts(Backlog backlog) {
    if (backlog.frontendShare() + backlog.backendShare() == 0) {
      report(
          "backlog", "frontend-share and backend-share are both 0; stories need a part to work on");
    }
    double work =
        backlog.frontendShare() * backlog.frontendSize().mean()
            + backlog.backendShare() * backlog.backendSize().mean();
    if (backlog.stories() == null && work == 0) {
      report("backlog.stories", "up-to-capacity never ends with stories of size 0; write a number");
    }
  }

  private void partsHaveDevelopers(Team team, Backlog backlog) {
    if (team.frontend().developers() + team.backend().developers() == 0) {
      return;
    }
    for (DisciplineName name : DisciplineName.values()) {
      if (team.of(name).developers() == 0 && backlog.share(name) > 0) {
        String key = name.key();
        report(
            "team." + key + ".developers",
            "found 0, but "
                + Quantities.shown(backlog.share(name), Unit.SHARE)
                + " of the stories have a "
                + key
                + " part that nobody could do; hire somebody, or"
                + " set backlog."
                + key
                + "-share to 0");
      }
    }
  }

  private void transparency(Perception.Transparency t) {
    double sum = t.base() + t.scrumMaster() + t.contractFirst() + t.blamelessReviews();
    if (sum > 1 + ROUNDING) {
      report(
          "perception.transparency",
          "the parts add up to " + Quantities.shown(sum, Unit.SHARE) + "; allowed is 100% or less");
    }
  }

  private void suspects(Perception.Suspects s, String key) {
    if (s.frontend() + s.backend() + s.owner() + s.outside() + s.nobody() == 0) {
      report("perception." + key, "all weights are 0; at least one must be above 0");
    }
  }

  private void report(String path, String message) {
    Tree at = tree;
    for (String key : path.split("\\.")) {
      if (at instanceof Branch branch && branch.children().get(key) != null) {
        at = branch.children().get(key);
      }
    }
    problems.add(at.place(), path, message);
  }
}
