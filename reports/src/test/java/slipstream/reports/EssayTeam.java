package slipstream.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.Result.Estimate;
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
  private Map<String, Share> cause = cause();
  private Map<String, Share> blame =
      shares(0.11, "frontend", 0.71, "backend", 0.03, "designer", 0.06, "outside", 0.09, "nobody");
  private Map<String, Share> gap =
      shares(0.053, "frontend", 0.62, "backend", 0.03, "designer", 0, "outside", -0.7, "nobody");
  private Map<String, List<ProgressDay>> progress = progress();
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
        timeUse(),
        shares(0.07, "frontend", 0.39, "backend"),
        people(),
        progress,
        chain(),
        cause,
        blame,
        blamePoints,
        matrix(),
        new Share(0.78, new Interval(0.775, 0.785)),
        gap,
        new Estimate(0.31, new Interval(0.29, 0.33)),
        waits());
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

  private static Map<String, Double> chain() {
    return values(
        10.0,
        "planned-work",
        0.35,
        "frontend",
        0.55,
        "backend",
        0.58,
        "plan",
        0.61,
        "common-luck",
        0.37,
        "outside",
        1.28,
        "missing-system-analyst",
        0.64,
        "missing-scrum-master",
        0.55,
        "missing-tech-lead",
        0.49,
        "missing-platform",
        0.3,
        "missing-on-call",
        0.24,
        "missing-qa",
        0.1,
        "missing-manager",
        0.04,
        "busy-designer");
  }

  private static Map<String, Share> cause() {
    Map<String, Share> shares = new LinkedHashMap<>();
    chain()
        .forEach(
            (cause, days) -> {
              if (!cause.equals("planned-work")) {
                double share = days / 6.1;
                shares.put(cause, new Share(share, new Interval(share - 0.003, share + 0.003)));
              }
            });
    return shares;
  }

  private static Map<String, Map<String, Double>> timeUse() {
    Map<String, Map<String, Double>> use = new LinkedHashMap<>();
    use.put(
        "frontend",
        values(
            68.2,
            "own-work",
            6.1,
            "edge-cases",
            9.4,
            "rework",
            7.8,
            "fixing",
            2.3,
            "clarifying",
            3.1,
            "integrating",
            2.2,
            "testing",
            4.6,
            "unplanned",
            2.4,
            "resuming",
            31.5,
            "waiting",
            55.6,
            "idle"));
    use.put(
        "backend",
        values(
            64.9,
            "own-work",
            8.7,
            "edge-cases",
            14.2,
            "rework",
            10.9,
            "fixing",
            13.6,
            "clarifying",
            9.7,
            "deciding",
            8.1,
            "provisioning",
            5.4,
            "contracting",
            4.2,
            "integrating",
            3.9,
            "testing",
            6.2,
            "chasing",
            1.4,
            "learning",
            7.3,
            "deploying",
            1.2,
            "documenting",
            9.8,
            "incidents",
            6.7,
            "unplanned",
            8.4,
            "resuming",
            8.6,
            "waiting"));
    use.put("designer", values(28.4, "designing", 68.2, "idle"));
    return use;
  }

  private static Map<String, List<ProgressDay>> progress() {
    Map<String, List<ProgressDay>> progress = new LinkedHashMap<>();
    List<ProgressDay> frontend = new ArrayList<>();
    List<ProgressDay> backend = new ArrayList<>();
    for (int day = 1; day <= 18; day++) {
      double front = 1 - Math.pow(1 - Math.min(1, day / 13.0), 1.6);
      double back = Math.pow(Math.min(1, day / 19.0), 1.25);
      frontend.add(new ProgressDay(0.93 * front, front));
      backend.add(new ProgressDay(back * (0.22 + 0.5 * back), back));
    }
    progress.put("frontend", frontend);
    progress.put("backend", backend);
    return progress;
  }

  private static Map<String, Map<String, Double>> matrix() {
    Map<String, Map<String, Double>> matrix = new LinkedHashMap<>();
    matrix.put("missing-system-analyst", values(0.6, "frontend", 6.9, "backend", 1.0, "outside"));
    matrix.put("missing-platform", values(0.1, "frontend", 4.4, "backend", 0.9, "nobody"));
    matrix.put("missing-qa", values(0.9, "frontend", 3.8, "backend"));
    matrix.put("backend", values(0.2, "frontend", 2.1, "backend", 0.3, "nobody"));
    matrix.put("frontend", values(1.1, "frontend", 1.2, "backend"));
    matrix.put("common-luck", values(0.5, "frontend", 3.8, "backend", 1.6, "nobody"));
    return matrix;
  }

  private static Map<String, Integer> people() {
    Map<String, Integer> people = new LinkedHashMap<>();
    people.put("frontend", 2);
    people.put("backend", 2);
    people.put("designer", 1);
    return people;
  }

  private static Map<String, Map<String, Double>> waits() {
    Map<String, Map<String, Double>> waits = new LinkedHashMap<>();
    waits.put("frontend", values(41.2, "backend", 6.3, "designer", 3.1, "outside"));
    waits.put("backend", values(3.2, "frontend", 57.9, "outside"));
    return waits;
  }

  private static Map<String, Double> values(Object... valuesAndNames) {
    Map<String, Double> values = new LinkedHashMap<>();
    for (int i = 0; i < valuesAndNames.length; i += 2) {
      values.put((String) valuesAndNames[i + 1], ((Number) valuesAndNames[i]).doubleValue());
    }
    return values;
  }
}
