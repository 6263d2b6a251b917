package slipstream.simulator.experiment.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import slipstream.simulator.experiment.fact.FactsFound.CheckFound;
import slipstream.simulator.experiment.fact.FactsFound.FactFound;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.scenario.fact.Catalogue;
import slipstream.simulator.scenario.fact.Fact;
import slipstream.simulator.scenario.fact.Source.Seen;
import slipstream.simulator.scenario.yaml.ScenarioLoader;
import slipstream.simulator.scenario.yaml.fact.CatalogueReading;
import slipstream.simulator.scenario.yaml.text.ShippedSource;
import slipstream.simulator.team.AllMechanisms;

/** The catalogue that travels with the program. */
class ShippedFactsTest {
  private static final Catalogue SHIPPED =
      CatalogueReading.of(
          new ShippedSource("facts/facts.yaml"),
          new ScenarioLoader(AllMechanisms.LIST),
          Outputs.keys());

  @Test
  void holdsAtLeastTwentyFactsThatSomebodyPublished() {
    assertThat(SHIPPED.facts())
        .filteredOn(fact -> fact.source().seen() != Seen.NOT_FOUND && !fact.checks().isEmpty())
        .hasSizeGreaterThanOrEqualTo(20);
  }

  @Test
  void everyFactHasFiguresOrTheReasonWhyItHasNone() {
    assertThat(SHIPPED.facts())
        .allSatisfy(
            fact -> assertThat(fact.checks().isEmpty()).isEqualTo(!fact.notComparable().isEmpty()))
        .allSatisfy(fact -> assertThat(fact.source().where()).isNotBlank());
  }

  /** An arm that nothing is measured of costs time and says nothing. */
  @Test
  void everyArmIsMeasured() {
    for (Fact fact : SHIPPED.facts()) {
      Set<String> measured = new TreeSet<>();
      fact.checks()
          .forEach(
              check ->
                  check
                      .quantity()
                      .terms()
                      .forEach(term -> measured.addAll(term.weights().keySet())));
      assertThat(measured)
          .as(fact.name())
          .containsExactlyInAnyOrderElementsOf(fact.arms().keySet());
    }
  }

  /** In small, as often as CI runs; the figures are those of README's command. */
  @Test
  void isJudgedWhateverTheThreads() {
    FactsFound one = found(1);
    FactsFound two = found(2);

    assertThat(two).isEqualTo(one);
    assertThat(one.facts()).hasSameSizeAs(SHIPPED.facts());
    assertThat(one.reproduced() + one.takenFromIt() + one.notReproduced() + one.notComparable())
        .isEqualTo(SHIPPED.facts().size());
    assertThat(one.facts())
        .filteredOn(fact -> !fact.checks().isEmpty())
        .flatExtracting(FactFound::checks)
        .extracting(check -> ((CheckFound) check).ours().mean())
        .doesNotContain(Double.NaN);
  }

  private static FactsFound found(int threads) {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      return new FactStudy(SHIPPED, 7, 40)
          .run(new Threads(executor, threads, () -> false), (done, planned) -> {});
    } finally {
      executor.shutdownNow();
    }
  }

  @Test
  void aStopLeavesWholeFactsOnly() {
    int[] asked = {0};
    FactStudy study = new FactStudy(SHIPPED, 7, 40);
    FactsFound found =
        study.run(new Threads(Runnable::run, 1, () -> asked[0]++ > 20), (done, planned) -> {});

    assertThat(study.complete()).isFalse();
    assertThat(found.facts()).hasSizeLessThan(SHIPPED.facts().size());
    assertThat(List.copyOf(found.facts())).allSatisfy(fact -> assertThat(fact.runs()).isIn(0, 40));
  }
}
