package slipstream.reports.study.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.reports.EssayStudies.about;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import slipstream.reports.kit.chart.Pattern;
import slipstream.reports.kit.chart.RecordedSurface;
import slipstream.reports.kit.drawing.Drawings;
import slipstream.simulator.experiment.portfolio.Portfolio;
import slipstream.simulator.experiment.portfolio.Portfolio.Team;
import slipstream.simulator.statistics.Share;

/** The picture on a telephone. */
class PortfolioOnPhoneTest {
  /**
   * 20 days early to 20 days late: the axis begins at its first tick, whose label stands around it.
   * Half of "−20" is about as wide as the margin, beyond which the canvas ends.
   */
  @Test
  void theFirstLabelOfTheAxisIsNotCut() throws ParserConfigurationException {
    Words drawn = new Words();
    PortfolioChart.of(portfolio(team("Early", -18), team("Late", 18)))
        .body()
        .draw(drawn, Drawings.PHONE.area());
    assertThat(drawn.starts).containsKey("−20");
    assertThat(drawn.starts.get("−20")).isGreaterThanOrEqualTo(Drawings.PHONE.margin());
  }

  private static Team team(String name, double late) {
    return new Team(name, 1, 100, 10, 60, about(late, 2), Share.of(50, 100), List.of(), false);
  }

  private static Portfolio portfolio(Team... teams) {
    return new Portfolio(
        3, 0.95, 100, 1, List.of(teams), List.of(), null, List.of(), List.of(), "Early");
  }

  /** Remembers where each text starts. */
  private static final class Words extends RecordedSurface {
    private final Map<String, Double> starts;

    Words() throws ParserConfigurationException {
      starts = new TreeMap<>();
    }

    private Words(Words other) {
      super(other);
      starts = other.starts;
    }

    @Override
    public Graphics create() {
      return new Words(this);
    }

    @Override
    public void text(String text, boolean bold, double size, double x, double y) {
      starts.put(text, x);
    }

    @Override
    public void pattern(Pattern pattern, Shape shape, Color colour) {
      // It is no text.
    }
  }
}
