package slipstream.reports.chart;

import java.util.ArrayList;
import java.util.List;
import slipstream.reports.words.Figures;
import slipstream.simulator.experiment.Result;

/** The pictures of a result. */
public final class Charts {
  private Charts() {}

  /**
   * The pictures that the result and its study have data for.
   *
   * @param study what a command found beyond the result; null for a run
   */
  public static List<Picture> of(String scenarioName, Result result, Record study) {
    String footer =
        scenarioName
            + "   ·   "
            + Figures.counted(result.runs(), "run")
            + "   ·   seed "
            + result.seed()
            + "   ·   model, not measurement";
    List<Picture> pictures = new ArrayList<>();
    if (!result.slipDots().isEmpty()) {
      pictures.add(SlipDistribution.of(result, footer));
    }
    if (result.blamePoints() > 0) {
      pictures.add(BlameAgainstCause.of(result, footer));
    }
    if (TimeUse.known(result)) {
      pictures.add(TimeUse.of(result, footer));
    }
    if (result.progress().values().stream().anyMatch(days -> days.size() > 1)) {
      pictures.add(SeenProgress.of(result, footer));
    }
    return pictures;
  }
}
