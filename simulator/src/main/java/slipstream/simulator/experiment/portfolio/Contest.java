package slipstream.simulator.experiment.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import slipstream.simulator.experiment.advice.Race;

/**
 * What is open between teams: whose hire is the first, and which hire could stand in for one that
 * the budget was given to. Chosen by the races, judged on fresh luck, each claim at the confidence
 * of {@link Race} divided by rivals and looks (Bonferroni). A claim over another team must hold
 * against each hire that may be its best, so it needs no correction for their number: one of them
 * is the best, and the claim is wrongly made only if the test against that one fails.
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
   * @param looks how often this is judged at most
   */
  Contest(List<TeamFound> teams, int[] hires, int looks) {
    this.teams = teams;
    this.looks = looks;
    findFirst();
    findPairs(hires);
  }

  private void findFirst() {
    int rivals = -1;
    for (int team = 0; team < teams.size(); team++) {
      if (teams.get(team).most() > 0) {
        rivals++;
        if (first < 0 || teams.get(team).next(0) > teams.get(first).next(0)) {
          first = team;
        }
      }
    }
    for (int team = 0; team < teams.size(); team++) {
      if (teams.get(team).most() > 0 && (team == first || open(first, 0, team, 0, rivals))) {
        firsts.add(team);
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

  /** The team in which one hire saves most; -1 where no team lacks anybody. */
  int first() {
    return first;
  }

  /** That team, and those that cannot be told from it. */
  boolean mayBeFirst(int team) {
    return firsts.contains(team);
  }

  /** What could stand in for what. */
  List<Pair> pairs() {
    return pairs;
  }

  /** Teams of which more replications would decide something. */
  Set<Integer> undecided() {
    Set<Integer> undecided = new TreeSet<>();
    if (firsts.size() > 1) {
      undecided.addAll(firsts);
    }
    for (Pair pair : pairs) {
      undecided.add(pair.chosen());
      undecided.add(pair.rival());
    }
    return undecided;
  }
}
