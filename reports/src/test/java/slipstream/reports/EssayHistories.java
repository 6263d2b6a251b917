package slipstream.reports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import slipstream.reports.study.calibrate.Findings;
import slipstream.reports.study.forecast.Outlooks;
import slipstream.simulator.calibration.forecast.Forecast.WorkDone;
import slipstream.simulator.calibration.predict.PoolShares;
import slipstream.simulator.statistics.Interval;

/** What calibrations and forecasts find, written by hand. */
public final class EssayHistories {
  private EssayHistories() {}

  /** Eight sprints, of which four were predicted. */
  public static Findings calibration() {
    return calibration(4, "Sprint ", 0.79, 1, 0.66, 0.96, 0.68, 1.08, 0.59, 0.2);
  }

  /**
   * Sprints that were predicted as 50% to 130%, from one on.
   *
   * @param from number of the first that was predicted, from 0
   */
  public static Findings calibration(int from, String name, double... ratios) {
    List<Findings.Seen> check = new ArrayList<>();
    List<Findings.Sprint> sprints = new ArrayList<>();
    List<Double> fan = List.of(0.5, 0.7, 0.85, 1.0, 1.3);
    for (int i = 0; i < ratios.length; i++) {
      check.add(new Findings.Seen(name + (i + 1), ratios[i], i < from ? List.of() : fan));
      sprints.add(new Findings.Sprint(name + (i + 1), "", "", 30, 30 * ratios[i]));
    }
    List<Double> quantiles = IntStream.rangeClosed(1, 99).mapToObj(i -> 0.4 + i / 100.0).toList();
    Map<String, Findings.Fared> proof = new LinkedHashMap<>();
    if (from < ratios.length) {
      proof.put("fitted model", new Findings.Fared(0.14, 0.8, 0.8, ratios.length - from));
      proof.put("own history", new Findings.Fared(0.16, 0.7, 0.7, ratios.length - from));
    }
    return new Findings(
        "slipstream-out/sprints/calibrate/scenario.yaml",
        new Findings.Past(
            "sprints.csv", "calibrated from 0123456789ab", "points", sprints, List.of()),
        new Findings.Prediction(
            new Findings.Ratio("fitted model", quantiles, Map.of("fitted model", quantiles)),
            new PoolShares(0.7, 0.2, 0.1, true),
            0),
        resembles(ratios),
        proof,
        new Findings.WalkedForward(
            from, proof.isEmpty() ? "" : "fitted model", "fitted model", false),
        parameters(),
        List.of(new Findings.Pair("backlog.load", "mechanisms.incidents.rate", -0.6)),
        check,
        fan,
        List.of(new Findings.Setting("backlog.load", "0.5", "0.3", "0.8")),
        List.of(),
        "",
        new Findings.Effort(8192, 300, true));
  }

  private static Findings.Resembles resembles(double... ratios) {
    int inside =
        (int) DoubleStream.of(ratios).filter(ratio -> ratio >= 0.4 && ratio <= 1.5).count();
    return new Findings.Resembles(
        "cannot tell yet",
        ratios.length,
        inside,
        false,
        new Findings.Levels(false, 0.5, 0.9, 1, 1),
        false,
        true,
        new Findings.Change(false, 1, true),
        false);
  }

  private static Map<String, Findings.Told> parameters() {
    Map<String, Findings.Told> told = new LinkedHashMap<>();
    told.put(
        "backlog.load",
        new Findings.Told(
            "work committed, over the hours that the team has",
            false,
            new Interval(0.19, 1.26),
            new Interval(0.3, 0.8),
            0.5,
            0.43));
    told.put(
        "mechanisms.incidents.rate",
        new Findings.Told(
            "incidents a day",
            false,
            new Interval(0.04, 0.64),
            new Interval(0.04, 0.6),
            0.2,
            0.05));
    told.put(
        "structure.qa",
        new Findings.Told(
            "whether there is one", true, new Interval(0, 1), new Interval(0, 1), 0.5, 0.02));
    return told;
  }

  /** 40 points: done within 3 sprints with 60%, 4 with 86%, 5 with 90%, which is the most. */
  public static Outlooks forecast() {
    Map<String, Outlooks.Outlook> all = new LinkedHashMap<>();
    all.put("fitted model", outlook(3, 4, 0, 0.02, 0.3, 0.6, 0.86, 0.9));
    all.put("own history", outlook(3, 3, 0, 0, 0.4, 0.88, 0.9));
    return forecast(
        all,
        List.of("2026-05-08", "2026-05-22", "2026-06-05", "2026-06-19", "2026-07-03"),
        new Outlooks.By("2026-06-10", 3, Map.of("fitted model", 0.6, "own history", 0.88)));
  }

  /** A forecast of a team with eight past sprints. */
  public static Outlooks forecast(
      Map<String, Outlooks.Outlook> all, List<String> ends, Outlooks.By by) {
    return new Outlooks(
        "calibrated from 0123456789ab",
        "sprints.csv",
        "points",
        8,
        List.of(),
        true,
        40,
        0,
        "fitted model",
        "Too few past sprints to put it to the test, so the fitted model is used.",
        0.9,
        all,
        ends,
        by);
  }

  /** Chances by sprint; the rest takes longer. Without chances nothing is told of the work. */
  public static Outlooks.Outlook outlook(int p50, int p85, int p95, double... within) {
    double told = within.length == 0 ? 0 : within[within.length - 1];
    return new Outlooks.Outlook(
        DoubleStream.of(within).boxed().toList(),
        within.length == 0
            ? List.of()
            : List.of(
                new WorkDone(6, 9, 12, 15, 18),
                new WorkDone(16, 20, 24, 28, 33),
                new WorkDone(30, 36, 41, 47, 54),
                new WorkDone(41, 48, 54, 60, 68),
                new WorkDone(52, 60, 66, 73, 82)),
        1 - told,
        p50,
        p85,
        p95);
  }
}
