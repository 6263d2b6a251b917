package slipstream.simulator.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
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

/** One stream, two parameters: every single draw moves the way the parameter does. */
class CommonRandomNumbersTest {
  private static final int DRAWS = 20_000;

  static Stream<Arguments> raisedParameters() {
    return Stream.of(
        Arguments.of("value", new Constant(1), new Constant(1.01)),
        Arguments.of("low", new Uniform(1, 3), new Uniform(1.01, 3)),
        Arguments.of("high", new Uniform(1, 3), new Uniform(1, 3.01)),
        Arguments.of("low", new Triangular(1, 2, 4), new Triangular(1.01, 2, 4)),
        Arguments.of("mode", new Triangular(1, 2, 4), new Triangular(1, 2.01, 4)),
        Arguments.of("high", new Triangular(1, 2, 4), new Triangular(1, 2, 4.01)),
        Arguments.of("mean", new Exponential(2), new Exponential(2.01)),
        Arguments.of("mean", new Gamma(0.5, 2), new Gamma(0.5, 2.01)),
        // At scale 2 the mean is 2 x shape.
        Arguments.of("shape", new Gamma(0.5, 1), new Gamma(0.501, 1.002)),
        Arguments.of("shape", new Gamma(7, 14), new Gamma(7.001, 14.002)),
        Arguments.of("median", new Lognormal(6, 1), new Lognormal(6.01, 1)),
        Arguments.of("scale", new Weibull(0.7, 3), new Weibull(0.7, 3.01)),
        Arguments.of("values", Empirical.of(5, 1, 3), Empirical.of(3, 5, 2)),
        Arguments.of("max", new Capped(new Exponential(2), 3), new Capped(new Exponential(2), 4)),
        Arguments.of("of", new Capped(new Exponential(2), 3), new Capped(new Exponential(3), 3)),
        Arguments.of("component", tickets(0.5, 40), tickets(0.5, 41)),
        Arguments.of("weight of the larger", tickets(0.5, 40), tickets(0.6, 40)),
        Arguments.of("family", new Uniform(0, 1), new Exponential(2)));
  }

  private static Mixture tickets(double handedOn, double days) {
    return new Mixture(
        List.of(1 - handedOn, handedOn), List.of(new Exponential(2), new Exponential(days)));
  }

  @ParameterizedTest
  @MethodSource("raisedParameters")
  void raisingAParameterLowersNoDraw(String parameter, Distribution lower, Distribution raised) {
    RandomStream one = stream();
    RandomStream other = stream();
    int raisedDraws = 0;
    for (int i = 0; i < DRAWS; i++) {
      double before = lower.sample(one);
      double after = raised.sample(other);
      assertThat(after).as(parameter).isGreaterThanOrEqualTo(before);
      raisedDraws += after > before ? 1 : 0;
    }
    assertThat(raisedDraws).as("a change that shows").isPositive();
    assertThat(one.nextLong()).as("streams stay in step").isEqualTo(other.nextLong());
  }

  static Stream<Arguments> spreads() {
    return Stream.of(
        Arguments.of(6.0, new Lognormal(6, 0.5), new Lognormal(6, 0.51)),
        Arguments.of(3.0, new Weibull(2, 3), new Weibull(1.9, 3)));
  }

  @ParameterizedTest
  @MethodSource("spreads")
  void moreSpreadMovesEveryDrawAwayFromTheMiddleOnItsSide(
      double middle, Distribution narrow, Distribution wide) {
    RandomStream one = stream();
    RandomStream other = stream();
    for (int i = 0; i < DRAWS; i++) {
      double near = Math.log(narrow.sample(one) / middle);
      double far = Math.log(wide.sample(other) / middle);
      assertThat(far * near).isNotNegative();
      assertThat(Math.abs(far)).isGreaterThanOrEqualTo(Math.abs(near));
    }
  }

  @Test
  void aSampleTakesTheWordsItSays() {
    Mixture nested = new Mixture(List.of(0.5, 0.5), List.of(new Constant(1), tickets(0.5, 40)));
    for (Distribution distribution :
        List.of(new Constant(1), new Gamma(2, 3), tickets(0.1, 9), nested, new Capped(nested, 1))) {
      RandomStream drawn = stream();
      RandomStream counted = stream();
      RandomStream passed = stream();
      for (int sample = 0; sample < 50; sample++) {
        distribution.sample(drawn);
        for (int word = 0; word < distribution.words(); word++) {
          counted.nextLong();
        }
        distribution.pass(passed);
        assertThat(drawn.nextLong()).isEqualTo(counted.nextLong()).isEqualTo(passed.nextLong());
      }
    }
    assertThat(nested.words()).isEqualTo(3);
  }

  private static RandomStream stream() {
    RandomStream stream = new RandomStream(5, 6);
    stream.restart(RandomStream.replicationKey(7, 8));
    return stream;
  }
}
