package slipstream.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.Result.ProgressDay;
import slipstream.simulator.experiment.Result.SprintResult;
import slipstream.simulator.statistics.Interval;
import slipstream.simulator.statistics.Share;
import slipstream.simulator.statistics.Summary;

/**
 * A result written by hand, plausible for the essay's team: two backends holding it all together,
 * late by 6.1 days, backend with 71% of the blame and 9% of the cause. Tests change one thing about
 * it and say what a person then sees.
 */
public final class EssayTeam {
  private Map<String, Summary> metrics = metrics(6.1, 6.0, 6.2, 0.04);
  private Map<String, Share> cause = EssayFigures.cause();
  private Map<String, Share> blame =
      shares(0.11, "frontend", 0.71, "backend", 0.03, "designer", 0.06, "outside", 0.09, "nobody");
  private Map<String, Share> gap =
      shares(0.053, "frontend", 0.62, "backend", 0.03, "designer", 0, "outside", -0.7, "nobody");
  private Map<String, List<ProgressDay>> progress = EssayFigures.progress();
  private List<SprintResult> perSprint =
      List.of(
          new SprintResult(1, 1, 8, 4.6, 3.4, 0.3, 2.1, 0.7, 19.2, 11.0, 21.5),
          new SprintResult(2, 0.96, 3.5, 3.4, 0.1, 0, 1.4, 0.3, 8.4, 8.1, 9.8));
  private double blamePoints = 31.3;
  private int runs = 10_000;
  private int cutOff;
  private double shift;
  private boolean complete = true;
  private int sprints = 1;
  private Map<String, List<Estimate>> life = Map.of();

  /** The team as the essay tells it. */
  public static EssayTeam told() {
    return new EssayTeam();
  }

  /** With another mean slip, its interval and its share of sprints on time. */
  public EssayTeam slip(double mean, double lo, double hi, double onTime) {
    metrics = metrics(mean, lo, hi, onTime);
    return this;
  }

  /** With other shares of blame and gap. */
  public EssayTeam blamed(Map<String, Share> newBlame, Map<String, Share> newGap) {
    blame = newBlame;
    gap = newGap;
    return this;
  }

  /** With nobody blamed for anything. */
  public EssayTeam blameless() {
    blamePoints = 0;
    return blamed(
        shares(Double.NaN, "frontend", Double.NaN, "backend"),
        shares(Double.NaN, "frontend", Double.NaN, "backend"));
  }

  /** With another number of runs. */
  public EssayTeam runs(int newRuns) {
    runs = newRuns;
    return this;
  }

  /** With runs that reached the horizon. */
  public EssayTeam cutOff(int newCutOff) {
    cutOff = newCutOff;
    return this;
  }

  /** With every run before the planned end. */
  public EssayTeam early() {
    shift = -20;
    return this;
  }

  /** Interrupted by the user. */
  public EssayTeam interrupted() {
    complete = false;
    return this;
  }

  /** With a plan of more sprints. */
  public EssayTeam sprints(int newSprints) {
    sprints = newSprints;
    return this;
  }

  /** With a life from sprint to sprint. */
  public EssayTeam living(Map<String, List<Estimate>> newLife) {
    life = newLife;
    return this;
  }

  /** With nothing known about progress. */
  public EssayTeam withoutProgress() {
    progress = Map.of();
    return this;
  }

  /** The result. */
  public Result result() {
    return new Result(
        20261,
        runs,
        cutOff,
        complete,
        10.0 * sprints,
        10,
        sprints,
        metrics,
        slipDots(),
        perSprint,
        EssayFigures.timeUse(),
        shares(0.07, "frontend", 0.39, "backend"),
        EssayFigures.people(),
        progress,
        EssayFigures.chain(),
        cause,
        blame,
        blamePoints,
        EssayFigures.matrix(),
        new Share(0.78, new Interval(0.775, 0.785)),
        gap,
        new Estimate(0.31, new Interval(0.29, 0.33)),
        EssayFigures.waits(),
        life);
  }

  /** Shares with a narrow interval, in the order given: share, name, share, name. */
  public static Map<String, Share> shares(Object... sharesAndNames) {
    Map<String, Share> shares = new LinkedHashMap<>();
    for (int i = 0; i < sharesAndNames.length; i += 2) {
      double share = ((Number) sharesAndNames[i]).doubleValue();
      shares.put(
          (String) sharesAndNames[i + 1],
          new Share(share, new Interval(share - 0.004, share + 0.004)));
    }
    return shares;
  }

  private static Map<String, Summary> metrics(double slip, double lo, double hi, double onTime) {
    Map<String, Summary> metrics = new LinkedHashMap<>();
    double shift = slip - 6.1;
    metrics.put("slipDays", days(slip, lo, hi, 1.2 + shift, 5.6 + shift, 11.9 + shift));
    metrics.put("finishDays", days(10 + slip, 10 + lo, 10 + hi, 11.2, 15.6, 21.9));
    metrics.put("onTime", summary(onTime, onTime - 0.004, onTime + 0.004, 0, 0, 0, "share"));
    metrics.put("storiesDelivered", summary(4.6, 4.57, 4.63, 3, 5, 7, "stories"));
    metrics.put("deliveredShare", summary(0.575, 0.57, 0.58, 0.375, 0.625, 0.875, "share"));
    metrics.put("frontendDoneDays", days(9.4, 9.3, 9.5, 7.1, 9.2, 12.3));
    metrics.put("backendDoneDays", days(15.2, 15.1, 15.3, 10.4, 14.8, 20.9));
    return metrics;
  }

  private static Summary days(double mean, double lo, double hi, double a, double b, double c) {
    return summary(mean, lo, hi, a, b, c, "days");
  }

  private static Summary summary(
      double mean, double lo, double hi, double p10, double p50, double p90, String unit) {
    double p25 = (p10 + p50) / 2;
    double p75 = (p50 + p90) / 2;
    return new Summary(
        mean,
        (p90 - p10) / 2.56,
        new Interval(lo, hi),
        p10,
        p25,
        p50,
        p75,
        (p75 + p90) / 2,
        p90,
        p90 + (p90 - p75) / 2,
        Map.of("p50", new Interval(p50 - 0.1, p50 + 0.1)),
        unit);
  }

  /** A skewed spread, with 2 of 50 on time. */
  private List<Double> slipDots() {
    List<Double> dots = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      double q = (i + 0.5) / 50;
      dots.add(shift - 0.5 + 11.1 * q + 0.6 * q / (1.06 - q));
    }
    return dots;
  }
}
