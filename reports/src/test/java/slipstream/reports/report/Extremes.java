package slipstream.reports.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slipstream.reports.EssayFacts;
import slipstream.reports.EssayHistories;
import slipstream.reports.EssayPortfolio;
import slipstream.reports.EssayStudies;
import slipstream.reports.EssayTeam;
import slipstream.reports.Told;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.study.forecast.Outlooks;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.advice.Advice;
import slipstream.simulator.experiment.advice.Advice.Option;
import slipstream.simulator.experiment.advice.Robustness;
import slipstream.simulator.experiment.advice.Robustness.Flip;
import slipstream.simulator.experiment.advice.Robustness.InWorlds;
import slipstream.simulator.experiment.comparison.Alternative;
import slipstream.simulator.experiment.sensitivity.Sensitivity;
import slipstream.simulator.experiment.sensitivity.Sensitivity.Swing;
import slipstream.simulator.statistics.Interval;
import slipstream.simulator.statistics.Share;

/** Studies that no team will have, and that must be drawn all the same. */
final class Extremes {
  static final String LONG =
      "The team that was asked to rebuild the whole of the billing system before the end of the"
          + " quarter, with nobody to ask and two to do it";

  private static final Estimate UNDEFINED =
      new Estimate(Double.NaN, new Interval(Double.NaN, Double.NaN));

  private Extremes() {}

  /** A name for each, and the pictures. */
  static Map<String, List<Picture>> all() {
    Map<String, List<Picture>> all = new LinkedHashMap<>();
    comparisons(all);
    attributions(all);
    advice(all);
    sensitivities(all);
    histories(all);
    surveys(all);
    return all;
  }

  /** One team or very many, one regularity or very many. */
  private static void surveys(Map<String, List<Picture>> all) {
    Result told = EssayTeam.told().result();
    for (int teams : new int[] {1, 2, 3, 50}) {
      draw(all, teams + "-teams", LONG, told, EssayPortfolio.teams(teams, LONG));
    }
    draw(all, "one-regularity", LONG, told, EssayFacts.of(1, LONG));
    draw(all, "sixty-regularities", LONG, told, EssayFacts.of(60, LONG));
  }

  /** A past that is wilder, shorter or longer than any, and work that never ends. */
  private static void histories(Map<String, List<Picture>> all) {
    Result told = EssayTeam.told().result();
    double[] wild = new double[200];
    for (int i = 0; i < wild.length; i++) {
      wild[i] = i % 7 == 0 ? 40 : i % 3 == 0 ? 0 : 0.1 * (i % 11);
    }
    draw(all, "a-wild-past", LONG, told, EssayHistories.calibration(100, LONG, wild));
    draw(all, "one-past-sprint", LONG, told, EssayHistories.calibration(2, LONG, 0.5));
    draw(
        all,
        "never-done",
        LONG,
        told,
        EssayHistories.forecast(
            Map.of("fitted model", EssayHistories.outlook(0, 0, 0)), List.of(), null));
    double[] slow = new double[200];
    for (int i = 0; i < slow.length; i++) {
      slow[i] = 0.0045 * i;
    }
    draw(
        all,
        "done-in-years",
        LONG,
        told,
        EssayHistories.forecast(
            Map.of("fitted model", EssayHistories.outlook(112, 190, 0, slow)),
            Collections.nCopies(200, "2033-12-31"),
            new Outlooks.By("2026-12-31", 2, Map.of("fitted model", 0.01))));
  }

  private static void draw(
      Map<String, List<Picture>> all, String name, String scenario, Result result, Record study) {
    List<Picture> run = Told.pictures(scenario, result, null);
    List<Picture> pictures = new ArrayList<>(Told.pictures(scenario, result, study));
    pictures.removeIf(p -> run.stream().anyMatch(one -> one.title().equals(p.title())));
    all.put(name, pictures);
  }

  private static void comparisons(Map<String, List<Picture>> all) {
    Result told = EssayTeam.told().result();
    draw(
        all,
        "four-long-names",
        LONG,
        told,
        EssayStudies.comparisons(
            file(LONG + " A", EssayStudies.quicker(told, 0.8), -1.2),
            file("The contract comes first", EssayStudies.quicker(told, 0.6), -2.3),
            file(LONG + " C", EssayStudies.quicker(told, 1.4), 2.1),
            file("Not drawn", EssayStudies.quicker(told, 1.5), 3)));
    Result same = EssayStudies.dotted(told, Collections.nCopies(50, 0.0));
    draw(
        all,
        "all-the-same",
        "Blank",
        same,
        EssayStudies.comparisons(
            EssayStudies.alternative(
                "with QA", List.of("structure.qa=present"), same, 0, 0, 0, "same")));
    Result early = EssayTeam.told().early().slip(-13.9, -14, -13.8, 1).result();
    draw(
        all,
        "early",
        "Early",
        early,
        EssayStudies.comparisons(
            EssayStudies.alternative(
                "with QA",
                List.of("a=b"),
                EssayStudies.quicker(early, 1.2),
                0.01,
                0.3,
                0.5,
                "cannot-tell")));
    Result tail =
        EssayStudies.dotted(told, told.slipDots().stream().map(d -> d > 9 ? 50 : d).toList());
    draw(
        all,
        "cut-off",
        "Cut off",
        tail,
        EssayStudies.comparisons(
            EssayStudies.alternative(
                "without a designer, with a WIP limit of 2 and " + LONG,
                List.of("a=b"),
                EssayStudies.dotted(told, Collections.nCopies(50, 50.0)),
                38,
                Double.NaN,
                Double.NaN,
                "worse")));
  }

  private static Alternative file(String name, Result result, double slip) {
    return EssayStudies.alternative(
        name, List.of(), result, slip, 0.1, 0.7, slip < 0 ? "better" : "worse");
  }

  private static void attributions(Map<String, List<Picture>> all) {
    Result told = EssayTeam.told().result();
    draw(
        all,
        "one-player",
        LONG,
        told,
        EssayStudies.attribution(0, Map.of("backend", 6.1)).onTimeFirst());
    draw(
        all,
        "no-slip",
        "No slip",
        told,
        EssayStudies.attribution(0, players(3, i -> 0.0)).onTimeFirst());
    draw(
        all,
        "early-in-spite-of-it",
        "Early",
        EssayTeam.told().early().result(),
        EssayStudies.attribution(-14, players(4, i -> 0.2 * i - 0.3)).onTimeFirst());
    draw(
        all,
        "sixteen-players",
        LONG,
        told,
        EssayStudies.attribution(3, players(16, i -> 3.0 / i - 0.4)).onTimeFirst());
    draw(
        all,
        "negative-shares",
        LONG,
        told,
        EssayStudies.attribution(9, players(5, i -> -0.5 * i)).onTimeFirst());
    draw(
        all,
        "undefined",
        LONG,
        told,
        EssayStudies.attribution(Double.NaN, players(3, i -> Double.NaN)).onTimeFirst());
  }

  private interface Days {
    double of(int player);
  }

  private static Map<String, Double> players(int count, Days days) {
    List<String> names =
        List.of(
            "backend",
            "frontend",
            "missing-system-analyst",
            "missing-scrum-master",
            "missing-tech-lead",
            "missing-platform",
            "missing-on-call",
            "missing-qa",
            "missing-manager",
            "missing-designer");
    Map<String, Double> players = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      String name = i < names.size() ? names.get(i) : "missing-" + LONG.substring(0, 40 + i);
      players.put(name, days.of(i + 1));
    }
    return players;
  }

  private static void advice(Map<String, List<Picture>> all) {
    Result told = EssayTeam.told().result();
    List<Option> many = new ArrayList<>();
    List<InWorlds> worlds = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String name = i % 3 == 0 ? LONG + " " + i : "option-" + i;
      many.add(
          EssayStudies.option(
              name, "structure.x=present", 5 - i * 0.4, 0.8, i < 3 || i == 4, i % 2 * 3));
      worlds.add(new InWorlds(name, 400, Share.of(20 - i, 400), i, i, 3, 1, 4, 2, 1));
    }
    Robustness lost = new Robustness(400, 400, 100, 9_000, 0.1, 0, 90, worlds, 0.4, 24, flips());
    draw(all, "twenty-options", LONG, told, advised(many, many, lost));
    Option none = EssayStudies.option("qa", "structure.qa=present", 0, 0, false, 0);
    InWorlds sure = new InWorlds("qa", 1, Share.of(1, 1), 0, 0, 0, 0, 0, 0, 0);
    draw(all, "one-option", "One", told, advised(List.of(none), List.of(), worlds(sure)));
    Option hurts = EssayStudies.option("manager", "structure.manager=present", -2, 0.3, true, -1);
    Option unknown =
        new Option("qa", List.of(), 1, UNDEFINED, true, 0, UNDEFINED, UNDEFINED, Double.NaN, null);
    InWorlds never =
        new InWorlds(
            "qa",
            1,
            new Share(Double.NaN, new Interval(Double.NaN, Double.NaN)),
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN,
            Double.NaN);
    draw(
        all,
        "nothing-helps",
        LONG,
        told,
        advised(List.of(hurts, unknown), List.of(hurts), worlds(never)));
  }

  private static List<Flip> flips() {
    List<Flip> flips = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      flips.add(new Flip("mechanisms." + LONG, "0.3", "0.6", LONG, EssayStudies.about(0.4, 0.1)));
    }
    return flips;
  }

  private static Robustness worlds(InWorlds option) {
    return new Robustness(1, 1, 1, 2, 1, 0, 1, List.of(option), 0, 2, List.of());
  }

  private static Advice advised(List<Option> options, List<Option> sets, Robustness robustness) {
    return new Advice("20000 EUR", 0.95, 1, 100, 0, options, 1, sets, 3, false, robustness);
  }

  private static void sensitivities(Map<String, List<Picture>> all) {
    Result told = EssayTeam.told().result();
    List<Swing> many = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      many.add(
          EssayStudies.swing(
              i % 2 == 0 ? "mechanisms." + LONG : "backlog.load",
              "1",
              i % 3 == 0 ? LONG : "0.2 days",
              "{lognormal: {median: 3 days, p90: 10 days}}",
              i % 4 == 0 ? 3 - 0.1 * i : -0.5,
              8 - 0.4 * i));
    }
    draw(all, "twenty-assumptions", LONG, told, swings(6.1, many));
    draw(
        all,
        "nothing-matters",
        "Blank",
        told,
        swings(0, List.of(EssayStudies.swing("a", "1", "0", "2", 0, 0))));
    draw(
        all,
        "undefined-swing",
        "Blank",
        told,
        swings(
            -3,
            List.of(
                new Swing(
                    "seed", "1", "0", "2", UNDEFINED, EssayStudies.about(-2, 0), "", "", ""))));
  }

  private static Sensitivity swings(double slip, List<Swing> swings) {
    return new Sensitivity(
        1,
        slip,
        Double.NaN,
        swings,
        List.of(),
        0,
        List.of(),
        null,
        0,
        0,
        null,
        List.of(),
        List.of());
  }
}
