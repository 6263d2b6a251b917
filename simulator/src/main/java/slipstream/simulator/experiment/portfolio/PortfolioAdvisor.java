package slipstream.simulator.experiment.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import slipstream.simulator.experiment.Progress;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;

/**
 * Who is late over many teams, and where the next hires save most. Teams are looked at side by
 * side, each by one worker: first all of them by few runs, then again, by twice as many, those
 * between which the decision is open, or of which it is open whether they are late. Of each team
 * the hires that the budget gives it, and one more, are simulated together before a plan is
 * settled: two may be worth more than their parts. What lies beyond is taken to save no more than
 * it does alone.
 */
public final class PortfolioAdvisor {
  /** A team's first look has such a share of the runs; each further one twice those before. */
  private static final int FIRST_SHARE = 4;

  /** Runs of a team at the first look, where as many are asked for. */
  private static final int LEAST_RUNS = 100;

  private final List<Scenario> scenarios;
  private final int budget;
  private final int runs;
  private final int least;
  private final TeamFound[] found;
  private int done;
  private int planned;
  private long replications;
  private boolean complete;

  /**
   * A study of teams that do not act on each other.
   *
   * @param scenarios the teams; their names differ
   * @param budget most hires over all of them, from 1
   * @param runs replications by which hires are measured where the decision is open, from 2; a
   *     quarter of it elsewhere
   */
  public PortfolioAdvisor(List<Scenario> scenarios, int budget, int runs) {
    this.scenarios = List.copyOf(scenarios);
    this.budget = budget;
    this.runs = runs;
    least = least(runs);
    found = new TeamFound[scenarios.size()];
  }

  private static int least(int runs) {
    // Rounded up: rounded down, four times as many would leave a rest, and a look for it.
    return Math.min(runs, Math.max(LEAST_RUNS, (runs + FIRST_SHARE - 1) / FIRST_SHARE));
  }

  /** Whether nobody stopped it. */
  public boolean complete() {
    return complete;
  }

  /**
   * Looks at the teams; to be called once. After a stop, what is known of the teams that were
   * looked at by then.
   *
   * @param progress hears of every look at a team
   */
  public Portfolio run(Workers workers, Progress progress) {
    return run(workers, progress, () -> false);
  }

  /**
   * The same, for whom it may be stopped: no further round begins then. Workers of this machine
   * stop within a look, too, so nothing is known of a team whose first look was not done.
   *
   * @param stop once true, the answer is what is known by then
   */
  public Portfolio run(Workers workers, Progress progress, BooleanSupplier stop) {
    List<Looks.Look> looks = new ArrayList<>();
    for (int team = 0; team < found.length; team++) {
      looks.add(new Looks.Look(team, least, 1, scenarios.get(team)));
    }
    // The first round is what there is to tell, so it is done whatever was asked meanwhile.
    while (!looks.isEmpty()
        && (planned == 0 || !stop.getAsBoolean())
        && look(looks, workers, progress, stop)) {
      int[] hires = hires();
      looks = deeper(hires);
      if (looks.isEmpty()) {
        looks = closer(hires);
      }
    }
    Portfolio known = portfolio();
    if (!looks.isEmpty()) {
      return known;
    }
    Harms harms = Harms.of(known, scenarios);
    planned += harms.count();
    List<Portfolio.Harm> why = new ArrayList<>();
    workers.inOrder(
        harms.count(),
        harms,
        harm -> {
          progress.done(++done, planned);
          return why.add(harm);
        });
    complete = why.size() == harms.count();
    return complete ? known.with(why) : known;
  }

  /** Whether all of these looks were done. */
  private boolean look(
      List<Looks.Look> looks, Workers workers, Progress progress, BooleanSupplier stop) {
    planned += looks.size();
    int before = done;
    int[] next = {0};
    workers.inOrder(
        looks.size(),
        new Looks(List.copyOf(looks), stop),
        seen -> {
          int team = looks.get(next[0]++).team();
          seen.found()
              .ifPresent(
                  known -> {
                    found[team] = known;
                    replications += known.simulations();
                    progress.done(++done, planned);
                  });
          return true;
        });
    return done == before + looks.size();
  }

  private int[] hires() {
    return Allocation.of(Arrays.stream(found).map(TeamFound::worth).toList(), budget);
  }

  /**
   * Sets that nobody has simulated yet, of the hires that the budget would take, and of one more in
   * each team that it could go to instead.
   */
  private List<Looks.Look> deeper(int[] hires) {
    List<Looks.Look> looks = new ArrayList<>();
    for (int team = 0; team < hires.length; team++) {
      int together = Math.min(Math.min(hires[team] + 1, budget), found[team].most());
      if (together > found[team].depth()) {
        looks.add(new Looks.Look(team, found[team].team().runs(), together, scenarios.get(team)));
      }
    }
    return looks;
  }

  /**
   * In how many states two teams may be judged: either has the runs of one of its looks, and which
   * is looked at again depends on what was found.
   */
  int states() {
    return looks(runs) * looks(runs);
  }

  /** How often a team may be looked at, each time by more replications, up to so many. */
  static int looks(int runs) {
    int looks = 1;
    for (long had = least(runs); had < runs; had *= 2) {
      looks++;
    }
    return looks;
  }

  /** More runs for teams of which something is open. */
  private List<Looks.Look> closer(int[] hires) {
    List<Looks.Look> looks = new ArrayList<>();
    for (int team : undecided(hires)) {
      int had = found[team].team().runs();
      if (had < runs) {
        looks.add(
            new Looks.Look(
                team,
                Math.min(runs, 2 * had),
                Math.max(1, found[team].depth()),
                scenarios.get(team)));
      }
    }
    return looks;
  }

  private Set<Integer> undecided(int[] hires) {
    return new Contest(List.of(found), hires, states()).undecided(found.length * looks(runs));
  }

  private Portfolio portfolio() {
    List<TeamFound> known = Arrays.stream(found).filter(Objects::nonNull).toList();
    List<String> missing = new ArrayList<>();
    for (int team = 0; team < found.length; team++) {
      if (found[team] == null) {
        missing.add(scenarios.get(team).name());
      }
    }
    boolean settled = missing.isEmpty() && deeper(hires()).isEmpty();
    int[] hires = settled ? hires() : new int[known.size()];
    return new Told(known, new Contest(known, hires, states()), hires)
        .portfolio(budget, runs, replications, missing, settled);
  }
}
