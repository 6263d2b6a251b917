package slipstream.reports.chart;

import java.util.ArrayList;
import java.util.List;
import slipstream.reports.chart.closeup.BurnDown;
import slipstream.reports.chart.closeup.BurnUp;
import slipstream.reports.chart.closeup.FanOfRuns;
import slipstream.reports.chart.closeup.SprintTimeline;
import slipstream.reports.chart.run.BlameAgainstCause;
import slipstream.reports.chart.run.BlameMatrix;
import slipstream.reports.chart.run.BlameShares;
import slipstream.reports.chart.run.CauseLedger;
import slipstream.reports.chart.run.SeenProgress;
import slipstream.reports.chart.run.SlipDistribution;
import slipstream.reports.chart.run.TimeUse;
import slipstream.reports.chart.study.AdviceRanking;
import slipstream.reports.chart.study.BeforeAndAfter;
import slipstream.reports.chart.study.BlameAgainstButFor;
import slipstream.reports.chart.study.CauseToBlame;
import slipstream.reports.chart.study.ChanceWaterfall;
import slipstream.reports.chart.study.HiresTogether;
import slipstream.reports.chart.study.PlausibleWorlds;
import slipstream.reports.chart.study.SlipWaterfall;
import slipstream.reports.chart.study.Tornado;
import slipstream.reports.chart.style.Lettering;
import slipstream.reports.chart.style.Picture;
import slipstream.reports.chart.style.Style;
import slipstream.reports.words.Figures;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.advice.Advice;
import slipstream.simulator.experiment.attribution.Attribution;
import slipstream.simulator.experiment.closeup.CloseUp;
import slipstream.simulator.experiment.comparison.Comparisons;
import slipstream.simulator.experiment.sensitivity.Sensitivity;
import slipstream.simulator.team.diary.Diary;

/** The pictures of a result. */
public final class Charts {
  private Charts() {}

  /**
   * The pictures that the result and its study have data for, the study's first.
   *
   * @param study what a command found beyond the result; null for a run
   */
  public static List<Picture> of(String scenarioName, Result result, Record study) {
    return of(scenarioName, result, study, null);
  }

  /**
   * The same, and the pictures of single runs after them.
   *
   * @param closeUp single runs; null where nobody looked
   */
  public static List<Picture> of(
      String scenarioName, Result result, Record study, CloseUp closeUp) {
    String footer = footer(scenarioName, result);
    List<Picture> pictures = new ArrayList<>();
    if (study instanceof Comparisons comparisons) {
      BeforeAndAfter.of(scenarioName, result, comparisons, footer).ifPresent(pictures::add);
    } else if (study instanceof Attribution attribution) {
      explained(result, attribution, footer, pictures);
    } else if (study instanceof Advice advice) {
      advised(advice, footer, pictures);
    } else if (study instanceof Sensitivity sensitivity && !sensitivity.tornado().isEmpty()) {
      pictures.add(Tornado.of(result, sensitivity, footer));
    }
    everyResult(result, footer, pictures);
    if (closeUp != null) {
      singleRuns(result, closeUp, footer, pictures);
    }
    return pictures;
  }

  /**
   * The same on a machine that may not be able to draw.
   *
   * @throws ChartsUnavailableException if it has no graphics at all
   */
  public static List<Picture> ifDrawable(
      String scenarioName, Result result, Record study, CloseUp closeUp)
      throws ChartsUnavailableException {
    try {
      return of(scenarioName, result, study, closeUp);
    } catch (LinkageError e) {
      throw new ChartsUnavailableException(e);
    }
  }

  /** Where the picture comes from; of a long name as much as leaves room for the rest. */
  private static String footer(String scenarioName, Result result) {
    String rest =
        "   ·   "
            + Figures.counted(result.runs(), "run")
            + "   ·   seed "
            + result.seed()
            + "   ·   model, not measurement";
    double room = Picture.BODY_WIDTH - Lettering.REGULAR.width(rest, Style.FOOTER);
    return Lettering.REGULAR.fit(scenarioName, Style.FOOTER, room) + rest;
  }

  private static void explained(
      Result result, Attribution attribution, String footer, List<Picture> pictures) {
    if (attribution.onTimeIsAsked() && !attribution.onTimeShapley().isEmpty()) {
      pictures.add(ChanceWaterfall.of(attribution, footer));
    }
    if (!attribution.shapley().isEmpty()) {
      pictures.add(SlipWaterfall.of(result, attribution, footer));
    }
    BlameAgainstButFor.of(result, attribution, footer).ifPresent(pictures::add);
    CauseToBlame.of(result, footer).ifPresent(pictures::add);
    HiresTogether.of(attribution, footer).ifPresent(pictures::add);
  }

  private static void advised(Advice advice, String footer, List<Picture> pictures) {
    if (!advice.options().isEmpty()) {
      pictures.add(AdviceRanking.of(advice, footer));
    }
    if (advice.robustness() != null && !advice.robustness().options().isEmpty()) {
      pictures.add(PlausibleWorlds.of(advice, footer));
    }
  }

  private static void everyResult(Result result, String footer, List<Picture> pictures) {
    if (!result.slipDots().isEmpty()) {
      pictures.add(SlipDistribution.of(result, footer));
    }
    // A study that knows the cause better has drawn this one already.
    if (result.blamePoints() > 0
        && pictures.stream().noneMatch(picture -> picture.name().equals(BlameAgainstCause.NAME))) {
      pictures.add(BlameAgainstCause.of(result, footer));
    }
    if (result.blamePoints() > 0) {
      pictures.add(BlameShares.of(result, footer));
      pictures.add(BlameMatrix.of(result, footer));
    }
    if (CauseLedger.known(result)) {
      pictures.add(CauseLedger.of(result, footer));
    }
    if (TimeUse.known(result)) {
      pictures.add(TimeUse.of(result, footer));
    }
    if (result.progress().values().stream().anyMatch(days -> days.size() > 1)) {
      pictures.add(SeenProgress.of(result, footer));
    }
  }

  private static void singleRuns(
      Result result, CloseUp closeUp, String footer, List<Picture> pictures) {
    if (!closeUp.fan().bands().isEmpty()) {
      pictures.add(FanOfRuns.of(closeUp.fan(), result.plannedEndDays(), footer));
    }
    Diary diary = closeUp.diary();
    pictures.add(SprintTimeline.of(diary, footer));
    if (!diary.days().isEmpty()) {
      pictures.add(BurnUp.of(diary, footer));
      pictures.add(BurnDown.of(diary, footer));
    }
  }
}
