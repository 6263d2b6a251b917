package slipstream.simulator.experiment.advice;

import java.util.List;
import java.util.stream.Stream;
import slipstream.simulator.experiment.Progress;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;

/**
 * Ranks hires and practices by the days of slip they save on the promise that is made without them.
 *
 * <p>Options race on luck of their own: replications go where it is open which is the best. What is
 * listed is then measured by fresh replications of the scenario's own luck, as many as the option
 * had in its race. So the best is not praised for the luck that made it the best, nor for the
 * moment at which its race ended, and an option says what a what-if with as many runs would say.
 */
public final class Advisor {
  /** Replications of an option before its race looks first. */
  public static final int FIRST_LOOK = Trials.BLOCK;

  /** A race decides, so it may go on for so many times what is then measured. */
  public static final int RACED = 2;

  /** Replications by which a listed option is measured at least. */
  private static final int LEAST_RUNS = 100;

  /** Combinations that are measured after their race. */
  private static final int LISTED = 8;

  /** More sets than these are built from the strongest single options only. */
  private static final int MOST_SETS = 1_500;

  /** Apart from the scenario's seed, so that racing and measuring share no luck. */
  private static final long RACING_SEED = 0x5CEE_0000_0000L;

  private final Scenario scenario;
  private final Budget budget;
  private final int runs;
  private final int mostSets;
  private final List<ChoiceSet> singles;
  private final List<ChoiceSet> together;
  private final boolean exhaustive;
  private int measured;
  private boolean complete;

  /**
   * An advisor for a scenario.
   *
   * @param runs replications by which the options that may be the best are measured, after races of
   *     twice as many at most
   */
  public Advisor(Scenario scenario, Budget budget, int runs) {
    this(scenario, budget, runs, MOST_SETS);
  }

  Advisor(Scenario scenario, Budget budget, int runs, int mostSets) {
    this.scenario = scenario;
    this.budget = budget;
    this.runs = runs;
    this.mostSets = mostSets;
    List<Choice> choices = Choices.of(scenario);
    singles = ChoiceSet.singles(choices);
    List<ChoiceSet> all = affordable(choices);
    exhaustive = all.size() <= mostSets;
    together = exhaustive ? all : List.of();
  }

  private List<ChoiceSet> affordable(List<Choice> choices) {
    return ChoiceSet.together(choices, budget.changes()).stream()
        .filter(set -> budget.allows(set, scenario))
        .toList();
  }

  /** Single choices that the scenario leaves open; without any there is no advice. */
  public int choices() {
    return singles.size();
  }

  /** Simulations that advice takes at least; without those of other worlds. */
  public long simulations() {
    long raced = (long) (singles.size() + (exhaustive ? together.size() : mostSets));
    long listed = singles.size() + LISTED;
    return raced * Math.min(runs, FIRST_LOOK) + listed * Math.min(runs, LEAST_RUNS) + 3L * runs;
  }

  /** Replications of the scenario without any option, once advised. */
  public int measured() {
    return measured;
  }

  /** Whether nobody stopped it. */
  public boolean complete() {
    return complete;
  }

  /**
   * Ranks the options; to be called once. After a stop it says what is measured by then.
   *
   * @return advice without robustness; null if interrupted before there was any
   */
  public Advice advise(Workers workers, Progress progress) {
    Stages stages = new Stages(progress, simulations());
    Trials racing =
        new Trials(scenario, scenario.seed() ^ RACING_SEED, false, Trials.BLOCK, workers, stages);
    Trials fresh = new Trials(scenario, scenario.seed(), true, Trials.BLOCK, workers, stages);
    Race<ChoiceSet> ofSingles = race(racing, singles);
    complete = ofSingles.run() && measure(fresh, ofSingles, singles);
    measured = fresh.runs(Trials.NONE);
    // One replication says nothing of luck: a stop that early leaves nothing to say.
    if (measured == 0 || (!complete && measured < 2)) {
      return null;
    }
    List<ChoiceSet> sets = exhaustive || !complete ? together : ofTheStrongest(ofSingles.order());
    List<ChoiceSet> all = affordableWithSingles(sets);
    Race<ChoiceSet> ofSets = race(racing, all);
    complete = complete && ofSets.run();
    List<ChoiceSet> listed = complete ? ofSets.order().stream().limit(LISTED).toList() : List.of();
    complete = complete && measure(fresh, ofSets, listed);
    Ranking ranking = new Ranking(scenario, fresh);
    return new Advice(
        budget.words(),
        Race.CONFIDENCE,
        runs,
        stages.simulations(),
        ofSingles.confidence(),
        ranking.of(measured(fresh, ofSingles.order()), ofSingles::open),
        ofSets.confidence(),
        ranking.of(measured(fresh, listed), ofSets::open),
        listed.isEmpty() ? 0 : all.size(),
        exhaustive,
        null);
  }

  private Race<ChoiceSet> race(Trials racing, List<ChoiceSet> sets) {
    return new Race<>(racing, sets, FIRST_LOOK, RACED * runs);
  }

  private List<ChoiceSet> affordableWithSingles(List<ChoiceSet> sets) {
    return Stream.concat(
            singles.stream().filter(set -> budget.allows(set, scenario)), sets.stream())
        .toList();
  }

  /** As many of the strongest single options as make no more sets than can be tried. */
  private List<ChoiceSet> ofTheStrongest(List<ChoiceSet> ranked) {
    List<ChoiceSet> sets = List.of();
    for (int count = 2; count <= ranked.size(); count++) {
      List<Choice> strongest =
          ranked.stream().limit(count).flatMap(set -> set.choices().stream()).toList();
      List<ChoiceSet> more = affordable(strongest);
      if (more.size() > mostSets) {
        break;
      }
      sets = more;
    }
    return sets;
  }

  /** The first and what may be the best in its stead get all replications; false after a stop. */
  private boolean measure(Trials fresh, Race<ChoiceSet> race, List<ChoiceSet> sets) {
    List<ChoiceSet> all = Stream.concat(Stream.of(Trials.NONE), sets.stream()).toList();
    return fresh.extend(
        all,
        set ->
            set.equals(Trials.NONE) || race.open(set)
                ? runs
                : Math.min(runs, Math.max(LEAST_RUNS, race.runs(set))));
  }

  private static List<ChoiceSet> measured(Trials fresh, List<ChoiceSet> sets) {
    return sets.stream().filter(set -> fresh.runs(set) > 0).toList();
  }
}
