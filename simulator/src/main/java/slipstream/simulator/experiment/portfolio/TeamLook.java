package slipstream.simulator.experiment.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.advice.Choice;
import slipstream.simulator.experiment.advice.ChoiceSet;
import slipstream.simulator.experiment.advice.Choices;
import slipstream.simulator.experiment.advice.Race;
import slipstream.simulator.experiment.comparison.Alternative;
import slipstream.simulator.experiment.comparison.Prices;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.statistics.Share;

/**
 * A look at one team: its hires race on luck of their own, and what wins is measured on fresh luck,
 * so that the best is not praised for the luck that made it the best. Everything follows from
 * scenario, runs and depth; nothing outlives it but the value that it returns.
 */
final class TeamLook {
  /** Replications before a race looks first. */
  private static final int FIRST_LOOK = 25;

  /** A race decides, so it may go on for so many times what is then measured. */
  private static final int RACED = 2;

  /** Replications by which every single hire is measured at least. */
  private static final int LEAST_RUNS = 100;

  /** Apart from the team's seed, so that racing and measuring share no luck. */
  private static final long RACING_SEED = 0x5CEE_0000_0000L;

  private final Scenario scenario;
  private final int runs;
  private final long seed;
  private final TeamTrials racing;
  private final TeamTrials fresh;
  private final List<Choice> hires;

  private TeamLook(Scenario scenario, int runs, LongFunction<Slips> luck) {
    this.scenario = scenario;
    this.runs = runs;
    seed = TeamSeed.of(scenario.seed(), scenario.name());
    racing = new TeamTrials(luck.apply(seed ^ RACING_SEED));
    fresh = new TeamTrials(luck.apply(seed));
    hires = Choices.of(scenario).stream().filter(Choice::hire).toList();
  }

  /**
   * Looks at a team.
   *
   * @param runs replications of the team, and of each set of hires that may be the best
   * @param depth hires that are looked at together at most, from 1
   * @param luck what simulates it, by a seed
   */
  static TeamFound at(Scenario scenario, int runs, int depth, LongFunction<Slips> luck) {
    return new TeamLook(scenario, runs, luck).look(depth);
  }

  private TeamFound look(int depth) {
    fresh.extend(List.of(TeamTrials.NONE), runs);
    racing.extend(List.of(TeamTrials.NONE), runs);
    List<ChoiceSet> singles = ChoiceSet.singles(hires);
    Race<ChoiceSet> race = race(singles);
    racing.extend(singles, Math.min(runs, LEAST_RUNS));
    List<TeamFound.Depth> depths = new ArrayList<>();
    ChoiceSet before = TeamTrials.NONE;
    for (int size = 1; size <= Math.min(depth, hires.size()); size++) {
      int together = size;
      Race<ChoiceSet> decided =
          size == 1
              ? race
              : race(
                  ChoiceSet.together(hires, size).stream()
                      .filter(set -> set.choices().size() == together)
                      .toList());
      ChoiceSet best = decided.order().get(0);
      depths.add(depth(decided, before, best));
      before = best;
    }
    Portfolio.Team told = told(race, singles);
    List<Double> alone =
        singles.stream()
            .map(set -> racing.saved(TeamTrials.NONE, set).mean())
            .sorted(Comparator.reverseOrder())
            .toList();
    List<Gain> freshAlone =
        race.order().stream().map(set -> Gain.of(fresh.saved(TeamTrials.NONE, set))).toList();
    int open = (int) singles.stream().filter(race::open).count();
    return new TeamFound(
        told, depths, alone, freshAlone, open, racing.simulations() + fresh.simulations());
  }

  private Race<ChoiceSet> race(List<ChoiceSet> sets) {
    Race<ChoiceSet> race = new Race<>(racing, sets, FIRST_LOOK, RACED * runs);
    race.run();
    return race;
  }

  private TeamFound.Depth depth(Race<ChoiceSet> race, ChoiceSet before, ChoiceSet best) {
    racing.extend(List.of(best), runs);
    fresh.extend(List.of(best), runs);
    long open = race.order().stream().filter(race::open).count();
    return new TeamFound.Depth(
        best.choices().stream().map(Choice::name).toList(),
        racing.saved(before, best).mean(),
        racing.saved(TeamTrials.NONE, best).mean(),
        Gain.of(fresh.saved(before, best)),
        Estimate.of(fresh.saved(TeamTrials.NONE, best)),
        money(best, runs),
        runs,
        open > 1);
  }

  private Portfolio.Team told(Race<ChoiceSet> race, List<ChoiceSet> singles) {
    fresh.extend(singles.stream().filter(race::open).toList(), runs);
    fresh.extend(singles, Math.min(runs, LEAST_RUNS));
    List<ChoiceSet> order = new ArrayList<>(race.order().stream().filter(race::open).toList());
    race.order().stream()
        .filter(set -> !race.open(set))
        .sorted(Comparator.comparingDouble(set -> -fresh.saved(TeamTrials.NONE, set).mean()))
        .forEach(order::add);
    double[] slips = fresh.slips(TeamTrials.NONE, runs);
    long late = 0;
    for (double slip : slips) {
      late += slip > 0 ? 1 : 0;
    }
    return new Portfolio.Team(
        scenario.name(),
        seed,
        runs,
        scenario.sprint().length() / scenario.sprint().hoursPerDay(),
        scenario.sprint().plannedEnd() / scenario.sprint().hoursPerDay(),
        Estimate.of(slips),
        Share.of(late, runs),
        order.stream().map(set -> hire(set, race.open(set))).toList(),
        false);
  }

  private Portfolio.Hire hire(ChoiceSet set, boolean tied) {
    int common = fresh.runs(set);
    return new Portfolio.Hire(
        set.name(),
        set.changes().get(0),
        common,
        Estimate.of(fresh.saved(TeamTrials.NONE, set)),
        tied,
        money(set, common));
  }

  private Alternative.Money money(ChoiceSet set, int common) {
    return Prices.of(
        scenario,
        set.made(scenario),
        fresh.slips(TeamTrials.NONE, common),
        fresh.slips(set, common));
  }
}
