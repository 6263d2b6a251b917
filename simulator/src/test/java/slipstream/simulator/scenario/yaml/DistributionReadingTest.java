package slipstream.simulator.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import slipstream.simulator.Loading;
import slipstream.simulator.random.distribution.Capped;
import slipstream.simulator.random.distribution.Constant;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.random.distribution.Empirical;
import slipstream.simulator.random.distribution.Exponential;
import slipstream.simulator.random.distribution.Gamma;
import slipstream.simulator.random.distribution.Lognormal;
import slipstream.simulator.random.distribution.Mixture;
import slipstream.simulator.random.distribution.Triangular;
import slipstream.simulator.random.distribution.Uniform;
import slipstream.simulator.random.distribution.Weibull;
import slipstream.simulator.scenario.value.GovernedDistribution;
import slipstream.simulator.team.mechanism.integration.Contract;

class DistributionReadingTest {
  static Stream<Arguments> shorthands() {
    return Stream.of(
        arguments("4h", new Constant(4)),
        arguments("0", new Constant(0)),
        arguments("{constant: 2 days}", new Constant(12)),
        arguments("3h to 10h", Lognormal.between(3, 10)),
        arguments("30 to 60 min", Lognormal.between(0.5, 1)),
        arguments("0.5h to 2 days", Lognormal.between(0.5, 12)),
        arguments("{uniform: {low: 1h, high: 2h}}", new Uniform(1, 2)),
        arguments("{triangular: {low: 0, mode: 1h, high: 4h}}", new Triangular(0, 1, 4)),
        arguments("{exponential: {mean: 30 min}}", new Exponential(0.5)),
        arguments("{gamma: {shape: 2, mean: 6h}}", new Gamma(2, 6)),
        arguments("{lognormal: {median: 6h, p90: 15h}}", Lognormal.ofMedianAndP90(6, 15)),
        arguments("{lognormal: {median: 6h, sigma: 0.7}}", new Lognormal(6, 0.7)),
        arguments("{weibull: {shape: 1.5, scale: 1 day}}", new Weibull(1.5, 6)),
        arguments("{empirical: [2h, 1h, 1 day]}", Empirical.of(1, 2, 6)),
        arguments(
            "{mixture: [{weight: 25%, of: 1h}, {weight: 3 in 4, of: 2h to 8h}]}",
            new Mixture(List.of(0.25, 0.75), List.of(new Constant(1), Lognormal.between(2, 8)))),
        arguments("{exponential: {mean: 2h}, cap: 1 day}", new Capped(new Exponential(2), 6)));
  }

  @ParameterizedTest
  @MethodSource("shorthands")
  void everyWayOfWritingIsRead(String written, Distribution expected) {
    Distribution read =
        Loading.shipped("blank.yaml", "backlog.backend-size=" + written)
            .scenario()
            .backlog()
            .backendSize();

    assertThat(read).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{lognormal: {median: 6h}} | lognormal lacks p90; it needs median, p90",
        "{lognormal: {median: 6h, p90: 5h}} | found p90 \"5h\"; allowed is more than median \"6h\"",
        "{lognormal: {median: 6h, p90: 6h}} | found p90 \"6h\"; allowed is more than median \"6h\"",
        "{lognormal: {median: 6h, p90: 9h, sigma: 1}} | unknown parameter \"p90\"; allowed are"
            + " median, sigma",
        "{lognormal: {median: 0, p90: 9h}} | found median \"0\"; allowed is more than 0",
        "{lognormal: {median: 6h, sigma: 11}} | sigma must lie between 0.0 and 10.0, but is 11.0",
        "{lognormal: {medien: 6h, p90: 9h}} | unknown parameter \"medien\"; allowed are median,"
            + " p90; did you mean \"median\"?",
        "{lognormal: 6h} | found \"6h\"; allowed is {median, p90}",
        "{lognorma: {median: 6h, p90: 9h}} | unknown distribution \"lognorma\"; allowed are"
            + " constant, uniform, triangular, exponential, gamma, lognormal, weibull, empirical,"
            + " mixture; did you mean \"lognormal\"?",
        "{uniform: {low: 3h, high: 1h}} | found high \"1h\"; allowed is more than low \"3h\"",
        "{triangular: {low: 1h, mode: 5h, high: 4h}} | found high \"4h\"; allowed is more than mode"
            + " \"5h\"",
        "{exponential: {mean: 0}} | found mean \"0\"; allowed is more than 0",
        "{exponential: {mean: 5}} | found 5 without a unit; write \"5h\", \"5 min\", \"5 days\" or"
            + " \"5 sprints\"",
        "{constant: 1h, uniform: {low: 1h, high: 2h}} | found constant and uniform; one is allowed",
        "{cap: 5h} | found no distribution; allowed is one of constant, uniform, triangular,"
            + " exponential, gamma, lognormal, weibull, empirical, mixture",
        "{uniform: {low: 3h, high: 4h}, cap: 1h} | found \"1h\"; allowed is a cap above the smallest"
            + " draw",
        "10h to 3h | found \"10h to 3h\"; the first value must not exceed the second",
        "0h to 3h | found \"0h to 3h\"; a range is lognormal and begins above 0, or write {uniform:"
            + " {low, high}}",
        "{empirical: []} | found a list; allowed is a list of values, or {file: data.csv, column:"
            + " name}",
        "{mixture: [{weight: 0, of: 1h}]} | all weights are 0; at least one must be above 0",
        "{mixture: [{of: 1h}]} | found a map; allowed is {weight: 50%, of: DISTRIBUTION}",
        "[1h, 2h] | found a list; allowed is a quantity such as 4h, a range such as \"3h to 10h\","
            + " or a map of one of constant, uniform, triangular, exponential, gamma, lognormal,"
            + " weibull, empirical, mixture",
      })
  void whatIsNoDistributionIsRefused(String written, String message) {
    assertThat(Refused.override("backlog.backend-size=" + written))
        .containsExactly("--set backlog.backend-size: " + message);
  }

  @Test
  void aShareIsNeverDrawnAboveOne() {
    assertThat(Refused.override("mechanisms.contract.redo=10% to 50%"))
        .containsExactly(
            "--set mechanisms.contract.redo: draws may be as high as infinity; allowed is 100% or"
                + " less");
    Loading.shipped(
        "blank.yaml", "mechanisms.contract.redo={lognormal: {median: 10%, sigma: 1}, cap: 100%}");
  }

  @Test
  void aSmallestDrawIsKept() {
    assertThat(Refused.override("mechanisms.approvals.chase-interval={exponential: {mean: 1h}}"))
        .containsExactly(
            "--set mechanisms.approvals.chase-interval: draws may be as low as 0h; allowed is 0.1h"
                + " or more");
  }

  @Test
  void aPairIsWrittenSideBySideOrAsOneValueForBoth() {
    assertThat(effort("{missing: 4h, present: 1h}"))
        .isEqualTo(new GovernedDistribution(new Constant(4), new Constant(1)));
    assertThat(effort("2h")).isEqualTo(new GovernedDistribution(new Constant(2), new Constant(2)));
    assertThat(effort("{exponential: {mean: 2h}}"))
        .isEqualTo(new GovernedDistribution(new Exponential(2), new Exponential(2)));
  }

  private static GovernedDistribution effort(String written) {
    return Loading.shipped("blank.yaml", "mechanisms.contract.effort=" + written)
        .scenario()
        .mechanisms()
        .of(Contract.Row.class)
        .effort();
  }
}
