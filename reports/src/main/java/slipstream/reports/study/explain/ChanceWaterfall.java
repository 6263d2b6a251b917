package slipstream.reports.study.explain;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Signed;
import slipstream.reports.kit.chart.Waterfall;
import slipstream.reports.kit.words.Figures;
import slipstream.simulator.experiment.attribution.Attribution;
import slipstream.simulator.experiment.attribution.Attribution.OnTimeContribution;
import slipstream.simulator.statistics.Interval;

/** From the chance to be on time with every cause off to the chance as it is, a step for each. */
public final class ChanceWaterfall {
  private static final double PERCENT = 100;

  private ChanceWaterfall() {}

  /** The picture of an attribution that has players. */
  public static Picture of(Attribution causes, String footer) {
    return new Picture(
        "what-costs-the-chance",
        title(causes),
        "Of 100 sprints, those on time: what each cause takes away that would not be lost but for"
            + " it (Shapley value), with 95% intervals; "
            + ExplainWords.simulated(causes),
        footer,
        steps(causes)::draw);
  }

  private static Waterfall steps(Attribution causes) {
    Waterfall waterfall =
        new Waterfall(
            end("every cause off, ", causes.onTimeBase()),
            end("as it is, ", causes.onTime()),
            "of 100 sprints");
    Map<String, Waterfall.Part> parts = new LinkedHashMap<>();
    causes
        .onTimeShapley()
        .forEach((player, part) -> parts.put(ExplainWords.player(player), inPoints(part)));
    waterfall.addAll(parts, -1);
    return waterfall;
  }

  private static Waterfall.End end(String name, double share) {
    return new Waterfall.End(PERCENT * share, name + Signed.value(PERCENT * share, 1));
  }

  private static Waterfall.Part inPoints(OnTimeContribution part) {
    Interval ci95 = part.ci95();
    return new Waterfall.Part(
        PERCENT * part.share(), new Interval(PERCENT * ci95.lo(), PERCENT * ci95.hi()));
  }

  private static String title(Attribution causes) {
    String chance =
        "On time: %s, and %s with every cause off"
            .formatted(Figures.percent(causes.onTime()), Figures.percent(causes.onTimeBase()));
    return causes.onTimeShapley().entrySet().stream()
        .min(Comparator.comparing(entry -> entry.getValue().share()))
        .filter(entry -> ExplainWords.resolved(entry.getValue().ci95()))
        .filter(entry -> entry.getValue().share() < 0)
        .map(
            entry ->
                "%s; %s points are lost to %s"
                    .formatted(
                        chance,
                        Figures.one(-PERCENT * entry.getValue().share()),
                        ExplainWords.player(entry.getKey())))
        .orElse(chance);
  }
}
