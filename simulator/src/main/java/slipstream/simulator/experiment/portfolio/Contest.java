package slipstream.simulator.experiment.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import slipstream.simulator.experiment.advice.Race;

/**
 * What is open between teams: whose hire is the first, and which hire could stand in for one that
 * the budget was given to. Chosen by the races, judged on fresh luck, each claim at the confidence
 * of {@link Race} divided by rivals and looks (Bonferroni). A claim over another team must hold
 * against each hire that may be its best, so it needs no correction for their number: where one of
 * them is the best, the claim is wrongly made only if the test against that one fails. That one of
 * them is the best holds with the confidence of the other team's own race, so a claim over a single
 * rival may be wrong in a tenth, at twice the level of either.
 */
final class Contest {
  private final List<TeamFound> teams;
  private final int looks;
  private int first = -1;
  private final Set<Integer> firsts = new TreeSet<>();
  private final List<Pair> pairs = new ArrayList<>();

  /** A hire in one team that cannot be told from the last that another one got. */
  record Pair(int chosen, int rival) {}

  /**
   * @param hires given to each team
   * @param looks in how many states this may be judged
   */
  Contest(List<TeamFound> teams, int[] hires, int looks) {
    this.teams = teams;
    this.looks = looks;
    findFirst();
    findPairs(hires);
  }

  /** The race of all: whoever is beaten by anybody is out. The best of them has a rival in each. */
  private void findFirst() {
    List<Integer> lacking =
        IntStream.range(0, teams.size())
            .filter(team -> teams.get(team).most() > 0)
            .boxed()
            .toList();
    int rivals = lacking.size() - 1;
    for (int team : lacking) {
      if (lacking.stream().allMatch(other -> other == team || open(other, 0, team, 0, rivals))) {
        firsts.add(team);
        if (first < 0 || teams.get(team).next(0) > teams.get(first).next(0)) {
          first = team;
        }
      }
    }
  }

  private void findPairs(int[] hires) {
    int chosen = 0;
    int rivals = 0;
    for (int team = 0; team < hires.length; team++) {
      chosen += hires[team] > 0 ? 1 : 0;
      rivals += hires[team] < teams.get(team).most() ? 1 : 0;
    }
    for (int team = 0; team < hires.length; team++) {
      for (int rival = 0; rival < hires.length; rival++) {
        if (team != rival && hires[team] > 0 && hires[rival] < teams.get(rival).most()) {
          if (open(team, hires[team] - 1, rival, hires[rival], chosen * rivals)) {
            pairs.add(new Pair(team, rival));
          }
        }
      }
    }
  }

  /**
   * Whether a hire beyond so many in one team cannot be told to save more than one elsewhere. What
   * nobody has simulated is excluded by nothing.
   */
  private boolean open(int ahead, int had, int behind, int has, int claims) {
    if (has >= teams.get(behind).depth()) {
      return true;
    }
    Gain chosen = teams.get(ahead).judged(had);
    return teams.get(behind).mayBe(has).stream()
        .anyMatch(gain -> looks * claims * chosen.chanceAbove(gain) > 1 - Race.CONFIDENCE);
  }

  /** Whether no other team's hire can be told to save more. */
  boolean mayBeFirst(int team) {
    return firsts.contains(team);
  }

  /** What could stand in for what. */
  List<Pair> pairs() {
    return pairs;
  }

  /**
   * Teams of which more replications would decide something.
   *
   * @param claims how many verdicts on teams' lateness shall hold together
   */
  Set<Integer> undecided(int claims) {
    Set<Integer> undecided = new TreeSet<>();
    if (firsts.size() > 1) {
      undecided.addAll(firsts);
    }
    for (Pair pair : pairs) {
      undecided.add(pair.chosen());
      undecided.add(pair.rival());
    }
    for (int team = 0; team < teams.size(); team++) {
      if (teams.get(team).team().lateness(claims) == Portfolio.Lateness.OPEN) {
        undecided.add(team);
      }
    }
    return undecided;
  }
}
