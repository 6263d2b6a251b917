package slipstream.simulator.experiment.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.PairedRuns;
import slipstream.simulator.experiment.Progress;
import slipstream.simulator.experiment.Workers;
import slipstream.simulator.scenario.Scenario;

/**
 * Ranks hires and practices by the days of slip they save on the promise that is made without them.
 *
 * <p>Many options are screened by few runs on luck of their own; those that are listed are measured
 * by fresh runs on the scenario's own luck. So the best of the screening is not praised for the
 * luck that made it the best, and a listed option says what a what-if with as many runs would say.
 */
public final class Advisor {
  /** Replications of a screened option. */
  static final int SCREENING_RUNS = 300;

  /** Combinations that are measured after the screening. */
  private static final int LISTED = 8;

  /** Sets beyond these are built from the strongest single options only. */
  private static final int MOST_SETS = 1_500;

  /** Apart from the scenario's seed, so that screening and measuring share no luck. */
  private static final long SCREENING_SEED = 0x5CEE_0000_0000L;

  private final Scenario scenario;
  private final Budget budget;
  private final int runs;
  private final List<ChoiceSet> singles;
  private final List<ChoiceSet> together;
  private final boolean exhaustive;

  /**
   * An advisor for a scenario.
   *
   * @param runs replications by which listed options are measured
   */
  public Advisor(Scenario scenario, Budget budget, int runs) {
    this.scenario = scenario;
    this.budget = budget;
    this.runs = runs;
    List<Choice> choices = Choices.of(scenario);
    singles = ChoiceSet.singles(choices);
    List<ChoiceSet> all = affordable(choices);
    exhaustive = all.size() <= MOST_SETS;
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

  /** Replications that advice takes, about; without those of other worlds. */
  public long replications() {
    long screened = (long) (singles.size() + (exhaustive ? together.size() : MOST_SETS));
    long measured = 2L * (singles.size() + LISTED + 1);
    return screened * SCREENING_RUNS + measured * runs;
  }

  /**
   * Ranks the options.
   *
   * @return advice without robustness; null if interrupted before there was any
   */
  public Advice advise(Workers workers, Progress progress) {
    Stages stages = new Stages(progress, replications());
    List<ChoiceSet> screened = screen(singles, workers, stages);
    List<ChoiceSet> sets = exhaustive ? together : ofTheStrongest(screened);
    List<ChoiceSet> best =
        screened.isEmpty() ? List.of() : screen(affordableWithSingles(sets), workers, stages);
    List<ChoiceSet> combinations = best.stream().limit(LISTED).toList();
    Ranking ranking = measure(combinations, workers, stages);
    if (ranking == null) {
      return null;
    }
    return new Advice(
        budget.words(),
        SCREENING_RUNS,
        runs,
        ranking.of(singles),
        ranking.of(combinations),
        sets.size() + singles.size(),
        exhaustive,
        null);
  }

  private List<ChoiceSet> affordableWithSingles(List<ChoiceSet> sets) {
    return Stream.concat(
            singles.stream().filter(set -> budget.allows(set, scenario)), sets.stream())
        .toList();
  }

  /** As many of the strongest single options as make no more sets than can be screened. */
  private List<ChoiceSet> ofTheStrongest(List<ChoiceSet> screened) {
    List<ChoiceSet> sets = List.of();
    for (int count = 2; count <= screened.size(); count++) {
      List<Choice> strongest =
          screened.stream().limit(count).flatMap(set -> set.choices().stream()).toList();
      List<ChoiceSet> more = affordable(strongest);
      if (more.size() > MOST_SETS) {
        break;
      }
      sets = more;
    }
    return sets;
  }

  /** The sets, those that save most first; empty if interrupted. */
  private List<ChoiceSet> screen(List<ChoiceSet> sets, Workers workers, Stages stages) {
    if (sets.isEmpty()) {
      return sets;
    }
    int screening = Math.min(runs, SCREENING_RUNS);
    PairedRuns paired =
        PairedRuns.simulateOnPromiseOf(
            number -> scenario,
            sets.size(),
            number -> sets.get(number).made(scenario),
            scenario.seed() ^ SCREENING_SEED,
            screening,
            List.of(Measure.of(Measure.SLIP)),
            workers,
            stages);
    stages.next((long) sets.size() * screening);
    if (!paired.complete()) {
      return List.of();
    }
    double[] slip = new double[sets.size()];
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < slip.length; i++) {
      slip[i] = Estimate.of(paired.values(Measure.of(Measure.SLIP), i)).mean();
      order.add(i);
    }
    order.sort(Comparator.comparingDouble(i -> slip[i]));
    return order.stream().map(sets::get).toList();
  }

  private Ranking measure(List<ChoiceSet> combinations, Workers workers, Stages stages) {
    List<ChoiceSet> listed =
        Stream.concat(singles.stream(), combinations.stream()).distinct().toList();
    List<Scenario> scenarios =
        Stream.concat(Stream.of(scenario), listed.stream().map(set -> set.made(scenario))).toList();
    PairedRuns kept =
        PairedRuns.simulateOnPromiseOf(
            number -> scenario,
            scenarios.size(),
            scenarios::get,
            scenario.seed(),
            runs,
            List.of(Measure.of(Measure.SLIP)),
            workers,
            stages);
    stages.next((long) scenarios.size() * runs);
    PairedRuns free =
        PairedRuns.simulate(
            scenarios.size(),
            scenarios::get,
            scenario.seed(),
            runs,
            Ranking.MEASURES,
            workers,
            stages);
    return kept.complete() && free.complete()
        ? new Ranking(scenario, listed, scenarios, kept, free)
        : null;
  }

  /** One bar over several stages. */
  private static final class Stages implements Progress {
    private final Progress progress;
    private final long planned;
    private long before;

    Stages(Progress progress, long planned) {
      this.progress = progress;
      this.planned = planned;
    }

    void next(long done) {
      before += done;
    }

    @Override
    public void done(int done, int ofStage) {
      long all = Math.max(planned, before + ofStage);
      progress.done(
          (int) Math.min(Integer.MAX_VALUE, before + done), (int) Math.min(Integer.MAX_VALUE, all));
    }
  }
}
