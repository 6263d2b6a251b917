package slipstream.reports.study.explain.blame;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Signed;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.chart.Waterfall;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.attribution.BlameAttribution;
import slipstream.simulator.experiment.attribution.BlameAttribution.Reason;
import slipstream.simulator.statistics.Interval;

/** From what a discipline caused to what it is blamed for, a step for each reason. */
public final class BlameWaterfall {
  private static final double PERCENT = 100;

  private BlameWaterfall() {}

  /** The picture. */
  public static Picture of(BlameAttribution study, String footer) {
    return new Picture(
        "why-blamed",
        title(study),
        "Percent of all blame: what each adds that would not land on "
            + Words.party(study.party())
            + " but for it (Shapley value), with 95% intervals; "
            + Figures.counted(study.attributionRuns(), "run")
            + ", "
            + Figures.counted(study.orders(), "order"),
        footer,
        steps(study)::draw);
  }

  private static Waterfall steps(BlameAttribution study) {
    Waterfall waterfall =
        new Waterfall(
            end("caused, ", study.caused()), end("blamed, ", study.blamed()), "percent of blame");
    Interval even = study.evenCi95();
    waterfall.add(
        "named even so, all alike",
        new Waterfall.Part(
            PERCENT * (study.even() - study.caused()),
            new Interval(
                PERCENT * (even.lo() - study.caused()), PERCENT * (even.hi() - study.caused()))),
        Style.GREY);
    Map<String, Waterfall.Part> parts = new LinkedHashMap<>();
    study
        .reasons()
        .forEach((player, reason) -> parts.put(BlameWords.player(player), inPoints(reason)));
    waterfall.addAll(parts, 1);
    return waterfall;
  }

  private static Waterfall.End end(String name, double share) {
    return new Waterfall.End(PERCENT * share, name + Signed.value(PERCENT * share, 1) + "%");
  }

  private static Waterfall.Part inPoints(Reason reason) {
    Interval ci95 = reason.ci95();
    return new Waterfall.Part(
        PERCENT * reason.share(), new Interval(PERCENT * ci95.lo(), PERCENT * ci95.hi()));
  }

  private static String title(BlameAttribution study) {
    String shares =
        "%s caused %s of the delay and gets %s of the blame"
            .formatted(
                Words.capital(Words.party(study.party())),
                Figures.percent(study.caused()),
                Figures.percent(study.blamed()));
    return study.reasons().entrySet().stream()
        .filter(entry -> entry.getValue().because())
        .max(Comparator.comparing(entry -> entry.getValue().share()))
        .map(
            entry ->
                "%s; the largest reason: %s, %s"
                    .formatted(
                        shares,
                        BlameWords.player(entry.getKey()),
                        BlameWords.points(entry.getValue().share())))
        .orElse(shares);
  }
}
