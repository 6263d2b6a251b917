package slipstream.simulator.experiment.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.PairedRuns;
import slipstream.simulator.experiment.Progress;
import slipstream.simulator.experiment.fact.FactsFound.CheckFound;
import slipstream.simulator.experiment.fact.FactsFound.FactFound;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.fact.Arm;
import slipstream.simulator.scenario.fact.Catalogue;
import slipstream.simulator.scenario.fact.Check;
import slipstream.simulator.scenario.fact.Fact;
import slipstream.simulator.scenario.fact.Source.Seen;

/**
 * Simulates the arms of every fact of a catalogue on the same luck, measures what the fact is
 * about, and judges it.
 */
public final class FactStudy {
  /** Most replications of an arm: what each yields is kept. */
  public static final int MOST_RUNS = 100_000;

  private final Catalogue catalogue;
  private final long seed;
  private final int runs;
  private boolean complete = true;

  /**
   * @param seed of every arm, whatever its scenario says
   * @param runs replications of each arm; 0 for what the catalogue says
   */
  public FactStudy(Catalogue catalogue, long seed, int runs) {
    this.catalogue = catalogue;
    this.seed = seed;
    this.runs = runs;
  }

  /** Replications that it will take. */
  public long replications() {
    return catalogue.facts().stream().mapToLong(this::replications).sum();
  }

  private long replications(Fact fact) {
    return (long) runs(fact) * fact.arms().size();
  }

  private int runs(Fact fact) {
    return runs > 0 ? runs : fact.runs();
  }

  /**
   * Runs it; to be called once.
   *
   * @param progress counts replications of all arms of all facts
   */
  public FactsFound run(Workers workers, Progress progress) {
    List<FactFound> found = new ArrayList<>();
    int planned = Math.toIntExact(replications());
    int[] tally = new int[Judgement.values().length];
    int before = 0;
    for (Fact fact : catalogue.facts()) {
      int done = before;
      List<CheckFound> checks =
          checks(fact, workers, (now, all) -> progress.done(done + now, planned));
      if (!complete) {
        break;
      }
      before += (int) replications(fact);
      Judgement judgement = judged(fact, checks);
      tally[judgement.ordinal()]++;
      found.add(found(fact, judgement, checks));
    }
    return new FactsFound(
        catalogue.file(),
        tally[Judgement.REPRODUCED.ordinal()],
        tally[Judgement.TAKEN_FROM_IT.ordinal()],
        tally[Judgement.NOT_REPRODUCED.ordinal()],
        tally[Judgement.NOT_COMPARABLE.ordinal()],
        before,
        List.copyOf(found));
  }

  /** Whether every fact was judged; false after an interruption. */
  public boolean complete() {
    return complete;
  }

  private static Judgement judged(Fact fact, List<CheckFound> checks) {
    List<Judgement> each = new ArrayList<>();
    for (int i = 0; i < checks.size(); i++) {
      each.add(Judgement.of(checks.get(i).ours(), fact.checks().get(i).expected()));
    }
    return Judgement.of(
        each, fact.source().seen() != Seen.NOT_FOUND, !fact.takenFromIt().isEmpty());
  }

  private List<CheckFound> checks(Fact fact, Workers workers, Progress progress) {
    if (fact.checks().isEmpty()) {
      return List.of();
    }
    List<String> names = List.copyOf(fact.arms().keySet());
    List<Scenario> arms = fact.arms().values().stream().map(Arm::scenario).toList();
    List<Measure> outputs =
        fact.checks().stream()
            .flatMap(check -> check.quantity().terms())
            .flatMap(term -> Stream.of(term.output(), term.and()))
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(LinkedHashSet::new))
            .stream()
            .map(Outputs::of)
            .toList();
    PairedRuns paired =
        PairedRuns.simulate(arms.size(), arms::get, seed, runs(fact), outputs, workers, progress);
    complete = paired.complete();
    List<CheckFound> found = new ArrayList<>();
    for (Check check : complete ? fact.checks() : List.<Check>of()) {
      Estimate ours =
          Measuring.of(
              check.quantity(),
              (arm, output) -> paired.values(Outputs.of(output), names.indexOf(arm)),
              paired.runs());
      found.add(found(check, ours));
    }
    return List.copyOf(found);
  }

  private static CheckFound found(Check check, Estimate ours) {
    return new CheckFound(
        check.what(),
        check.expected().figure(),
        finite(check.expected().low()),
        finite(check.expected().high()),
        check.expected().from(),
        ours,
        Judgement.of(ours, check.expected()).key());
  }

  private static double finite(double end) {
    return Double.isInfinite(end) ? Double.NaN : end;
  }

  private FactFound found(Fact fact, Judgement judgement, List<CheckFound> checks) {
    Map<String, String> arms = new LinkedHashMap<>();
    fact.arms().forEach((name, arm) -> arms.put(name, told(arm)));
    return new FactFound(
        fact.name(),
        fact.says(),
        fact.source().who(),
        fact.source().year(),
        fact.source().where(),
        fact.source().seen().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        judgement.key(),
        reason(fact, judgement, checks),
        fact.limits(),
        fact.checks().isEmpty() ? 0 : runs(fact),
        arms,
        checks);
  }

  private static String told(Arm arm) {
    return arm.settings().isEmpty()
        ? arm.file()
        : arm.file() + " with " + String.join(", ", arm.settings());
  }

  private static String reason(Fact fact, Judgement judgement, List<CheckFound> checks) {
    boolean undefined = checks.stream().anyMatch(check -> Double.isNaN(check.ours().mean()));
    return switch (judgement) {
      case REPRODUCED -> "";
      case TAKEN_FROM_IT -> fact.takenFromIt();
      case NOT_REPRODUCED ->
          fact.notReproduced().isEmpty()
              ? "the catalogue has no reason: it takes more runs, or the entry needs one"
              : fact.notReproduced();
      case NOT_COMPARABLE ->
          undefined
              ? "a figure of it is not defined in these runs, or takes more of them"
              : !fact.notComparable().isEmpty() || fact.source().seen() != Seen.NOT_FOUND
                  ? fact.notComparable()
                  : "no published source was found: it is an expectation, which the model meets";
    };
  }
}
