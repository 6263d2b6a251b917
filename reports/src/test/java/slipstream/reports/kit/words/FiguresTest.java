package slipstream.reports.kit.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import slipstream.simulator.statistics.Interval;

class FiguresTest {
  @Test
  void aShareHasTheDigitsOfTheIntervalBesideIt() {
    // Rounded to whole percent it would read 77%, outside of 76.3% to 76.8%.
    double share = 0.7654;
    assertThat(Figures.percent(share)).isEqualTo("77%");
    assertThat(Figures.percentBeside(share)).isEqualTo("76.5%");
    assertThat(Figures.percentInterval(new Interval(0.763, 0.768))).isEqualTo("76.3% to 76.8%");
    assertThat(Figures.percentBeside(Double.NaN)).isEqualTo("–");
  }

  @Test
  void daysBesideAnIntervalKeepADecimalThatSaysNothing() {
    assertThat(Figures.days(2.04)).isEqualTo("2 days");
    assertThat(Figures.daysBeside(2.04)).isEqualTo("2.0 days");
    assertThat(Figures.interval(new Interval(1.96, 2.12), 1)).isEqualTo("2.0 to 2.1");
  }
}
