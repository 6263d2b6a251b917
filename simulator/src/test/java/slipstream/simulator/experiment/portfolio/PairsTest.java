package slipstream.simulator.experiment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.portfolio.Portfolio.Chosen;
import slipstream.simulator.experiment.work.Work;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;

/**
 * Hires that are worth more together than alone, in a study whose slips are drawn, not simulated:
 * each set of hires saves its days in its team, less or more by a normal of half a day of its own
 * in each replication.
 */
class PairsTest {
  /** An analyst saves 8 days, a lead 2, and both 14: the lead adds 6 beside the analyst. */
  private static final Map<String, Double> PAIR =
      Map.of("system-analyst", 8.0, "tech-lead", 2.0, "system-analyst + tech-lead", 14.0);

  /** The second adds 3 beside the first, and 4 alone. */
  private static final Map<String, Double> FIVE =
      Map.of("system-analyst", 5.0, "tech-lead", 4.0, "system-analyst + tech-lead", 8.0);

  private static final Map<String, Double> FOUR =
      Map.of("system-analyst", 4.0, "tech-lead", 1.0, "system-analyst + tech-lead", 5.0);

  private static final Map<String, Map<String, Double>> SAVED =
      Map.of("Pair", PAIR, "Five", FIVE, "Four", FOUR);

  private static Portfolio advise(int budget, int runs) {
    List<Scenario> teams = List.of(team("Five"), team("Four"), team("Pair"));
    return new PortfolioAdvisor(teams, budget, runs).run(DRAWING, (done, planned) -> {});
  }

  private static Scenario team(String name) {
    return Loading.shipped(
            "blank.yaml",
            "name=" + name,
            "structure.system-analyst=missing",
            "structure.tech-lead=missing")
        .scenario();
  }

  private static final Workers DRAWING =
      new Workers() {
        @Override
        @SuppressWarnings("unchecked")
        public <P> int inOrder(int pieces, Work<P> work, Predicate<P> taker, Runnable between) {
          for (int i = 0; i < pieces; i++) {
            Looks.Look look = ((Looks) work).look(i);
            TeamFound found =
                TeamLook.at(
                    look.scenario(),
                    look.runs(),
                    look.depth(),
                    seed -> drawn(seed, SAVED.get(look.scenario().name())));
            taker.test((P) new Looks.Seen(found));
          }
          return pieces;
        }
      };

  private static Slips drawn(long seed, Map<String, Double> saved) {
    return (sets, from, slips) -> {
      for (int i = 0; i < slips.length; i++) {
        String set = sets.get(i).name();
        Random luck = new Random(seed * 31 + set.hashCode());
        for (int run = 0; run < slips[i].length; run++) {
          slips[i][run] = 20 - saved.getOrDefault(set, 0.0) + luck.nextGaussian() / 2;
        }
      }
    };
  }

  /** 8 + 5 + 4 = 17 by the best of each; 14 + 5 = 19 with the pair, whose lead saves 2 alone. */
  @Test
  void aPairThatIsWorthMoreThanItsPartsIsFound() {
    Portfolio found = advise(3, 400);
    assertThat(found.plan().chosen())
        .extracting(Chosen::team, chosen -> chosen.roles().size())
        .containsExactlyInAnyOrder(tuple("Pair", 2), tuple("Five", 1));
    assertThat(found.plan().daysSaved().mean()).isCloseTo(19, within(0.3));
    assertThat(found.plan().rivals()).isEmpty();
  }

  /** What a second adds in Pair, 6, is above what Five and Four give: 5 and 4. */
  @Test
  void itStaysFoundWhateverTheBudget() {
    assertThat(hires(1)).isEqualTo(Map.of("Pair", 1));
    assertThat(hires(2)).isEqualTo(Map.of("Pair", 2));
    assertThat(hires(4)).isEqualTo(Map.of("Pair", 2, "Five", 1, "Four", 1));
    assertThat(hires(9)).isEqualTo(Map.of("Pair", 2, "Five", 2, "Four", 2));
  }

  private static Map<String, Integer> hires(int budget) {
    return advise(budget, 200).plan().chosen().stream()
        .collect(Collectors.toMap(Chosen::team, chosen -> chosen.roles().size()));
  }
}
