package slipstream.simulator.experiment.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import slipstream.simulator.Loading;
import slipstream.simulator.calibration.bank.BankSize;
import slipstream.simulator.calibration.bank.TeamBank;
import slipstream.simulator.calibration.bank.TeamMaker;
import slipstream.simulator.experiment.Experiment;
import slipstream.simulator.experiment.ExperimentSeries;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.PairedRuns;
import slipstream.simulator.experiment.Progress;
import slipstream.simulator.experiment.advice.Advice;
import slipstream.simulator.experiment.advice.Advisor;
import slipstream.simulator.experiment.advice.Budget;
import slipstream.simulator.experiment.advice.RobustAdvisor;
import slipstream.simulator.experiment.attribution.FreshOrders;
import slipstream.simulator.experiment.attribution.Players;
import slipstream.simulator.experiment.attribution.StopRule;
import slipstream.simulator.experiment.comparison.Comparison;
import slipstream.simulator.experiment.comparison.Comparison.Candidate;
import slipstream.simulator.experiment.fact.Outputs;
import slipstream.simulator.experiment.portfolio.PortfolioAdvisor;
import slipstream.simulator.experiment.sensitivity.SensitivityStudy;
import slipstream.simulator.experiment.sensitivity.Sizes;
import slipstream.simulator.experiment.sweep.Cell;
import slipstream.simulator.scenario.Prior;
import slipstream.simulator.scenario.PriorParameter;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.assumption.Assumptions;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.yaml.LoadedScenario;
import slipstream.simulator.scenario.yaml.PriorReading;
import slipstream.simulator.scenario.yaml.Variations;
import slipstream.simulator.scenario.yaml.world.AssumptionsReading;
import slipstream.simulator.team.ledger.Party;

/** Each study on workers as far away as another machine, and on the caller's own thread. */
class EveryStudyCrossesTest {
  private static final Progress NOBODY = (done, planned) -> {};
  private static final LoadedScenario LOADED = Loading.shipped("the-essay-team.yaml", "runs=260");
  private static final Scenario ESSAY = LOADED.scenario();

  private static Scenario with(String setting) {
    return Loading.shipped("the-essay-team.yaml", "runs=260", setting).scenario();
  }

  /** A study of a small size, and all that it says. */
  enum Study {
    EXPERIMENT(workers -> new Experiment(ESSAY).run(workers, NOBODY)),
    COMPARISON(
        workers ->
            new Comparison(
                    ESSAY,
                    List.of(new Candidate("qa", List.of(), "", with("structure.qa=present"))))
                .run(workers, NOBODY)),
    SERIES(
        workers -> {
          List<Scenario> cells = List.of(ESSAY, with("backlog.stories=4"), with("seed=3"));
          List<Cell> found = new ArrayList<>();
          ExperimentSeries.run(
              3,
              260,
              cells::get,
              workers,
              NOBODY,
              (number, result, runs) ->
                  found.add(Cell.of(number + 1, List.of(), "", result, runs)));
          return found;
        }),
    EXPLAIN(
        workers -> {
          Players players =
              Players.of(List.of("queue"), off -> off == 0 ? ESSAY : with("structure.qa=present"));
          FreshOrders orders = new FreshOrders(players, 1, StopRule.exactly(120));
          orders.simulate(workers, NOBODY);
          return orders.attribution(Map.of());
        }),
    BLAME(
        workers -> {
          FreshOrders orders =
              FreshOrders.ofBlame(Players.of(ESSAY), Party.BACKEND, 1, StopRule.exactly(200));
          orders.simulate(workers, NOBODY);
          return orders.blame("backend", 0);
        }),
    FACTS(
        workers -> {
          List<Measure> all = Outputs.keys().stream().map(Outputs::of).toList();
          List<Scenario> arms = List.of(ESSAY, with("structure.qa=present"));
          PairedRuns runs = PairedRuns.simulate(2, arms::get, 1, 20, all, workers, NOBODY);
          return all.stream()
              .flatMap(output -> Stream.of(runs.values(output, 0), runs.values(output, 1)))
              .map(Arrays::toString)
              .toList();
        }),
    ADVICE(
        workers ->
            new Advisor(ESSAY, new Budget("1", 1, Double.POSITIVE_INFINITY), 30)
                .advise(workers, NOBODY)),
    WORLDS(
        workers -> {
          Advice advice =
              new Advisor(ESSAY, new Budget("1", 1, Double.POSITIVE_INFINITY), 26)
                  .advise(Threads.alone(), NOBODY);
          Assumptions all =
              AssumptionsReading.of(LOADED).thatMayMatter(EnumSet.allOf(Role.class), true);
          List<String> ranked = advice.options().stream().map(Advice.Option::name).toList();
          double[][] places = RobustAdvisor.draw(2, all);
          return new RobustAdvisor(all, ranked, places, 4).robustness(workers, NOBODY);
        }),
    SENSITIVITY(
        workers -> {
          Assumptions some =
              AssumptionsReading.of(LOADED)
                  .thatMayMatter(Set.of(), false)
                  .only(Set.of("mechanisms.incidents.rate", "backlog.backend-size"));
          return new SensitivityStudy(some, Sizes.of(20, 1, 16)).run(workers, NOBODY);
        }),
    PORTFOLIO(
        workers ->
            new PortfolioAdvisor(List.of(ESSAY, with("name=Gate")), 2, 12).run(workers, NOBODY)),
    CALIBRATION(
        workers -> {
          Prior prior = PriorReading.shipped();
          List<String> keys = prior.team().stream().map(PriorParameter::key).toList();
          TeamMaker maker = Variations.of(ESSAY, keys)::apply;
          TeamBank bank = TeamBank.draw(prior, maker, new BankSize(8, 3, 5), 1, workers, NOBODY);
          List<Object> said = new ArrayList<>();
          for (int team = 0; team < bank.size(); team++) {
            for (float ratio : bank.ratios(team)) {
              said.add(ratio);
            }
            said.add(bank.meanDone(team));
          }
          double[] sums = new double[bank.size()];
          bank.addLogLikelihood(sums, 0.8, 1);
          for (double sum : sums) {
            said.add(sum);
          }
          return said;
        });

    private final Function<Workers, Object> says;

    Study(Function<Workers, Object> says) {
      this.says = says;
    }
  }

  @ParameterizedTest
  @EnumSource
  void farAwayWorkersFindTheSameBits(Study study) {
    Object alone = study.says.apply(Threads.alone());

    assertThat(study.says.apply(new Crossing())).isEqualTo(alone);
  }

  @Test
  void aScenarioIsTheSameAfterItCrossed() {
    Scenario crossed = Crossing.sent(ESSAY);

    assertThat(new Experiment(crossed).run(Threads.alone(), NOBODY))
        .isEqualTo(new Experiment(ESSAY).run(Threads.alone(), NOBODY));
  }
}
