package slipstream.reports.study.explain;

import java.util.LinkedHashMap;
import java.util.Map;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Signed;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.chart.Waterfall;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.attribution.Attribution;

/** From the planned end to the mean finish, a step for each cause. */
public final class SlipWaterfall {
  /** A slip, or a part of it, that reads 0.0. */
  private static final double NOTHING = 0.05;

  private SlipWaterfall() {}

  /** The picture of an attribution that has players. */
  public static Picture of(Result result, Attribution causes, String footer) {
    return new Picture(
        "what-caused-the-slip",
        title(causes),
        "Days from the planned end to the mean finish: what each adds that would not have happened"
            + " but for it (Shapley value), with 95% intervals; "
            + ExplainWords.simulated(causes),
        footer,
        steps(result, causes)::draw);
  }

  private static Waterfall steps(Result result, Attribution causes) {
    double planned = result.plannedEndDays();
    double finish = planned + causes.slip();
    Waterfall waterfall =
        new Waterfall(
            new Waterfall.End(
                planned, "planned end, day " + Signed.value(planned, planned % 1 == 0 ? 0 : 1)),
            new Waterfall.End(finish, "mean finish, day " + Signed.value(finish, 1)),
            "working day");
    waterfall.add(
        "plan and common luck",
        new Waterfall.Part(causes.baseDays(), causes.baseCi95()),
        Style.GREY);
    Map<String, Waterfall.Part> parts = new LinkedHashMap<>();
    causes
        .shapley()
        .forEach(
            (player, part) ->
                parts.put(
                    ExplainWords.player(player), new Waterfall.Part(part.days(), part.ci95())));
    waterfall.addAll(parts, 1);
    return waterfall;
  }

  private static String title(Attribution causes) {
    double missing = 0;
    double most = 0;
    String largest = null;
    for (var player : causes.shapley().entrySet()) {
      double days = player.getValue().days();
      missing += player.getKey().startsWith("missing-") ? days : 0;
      if (days > most) {
        most = days;
        largest = player.getKey();
      }
    }
    if (largest == null || most < NOTHING) {
      return "No missing role and no discipline adds to the slip";
    }
    if (causes.slip() < NOTHING) {
      return "On average the team is %s; most is added by %s, %s"
          .formatted(
              causes.slip() > -NOTHING ? "on time" : Figures.days(-causes.slip()) + " early",
              ExplainWords.player(largest),
              Figures.days(most));
    }
    String slip = Figures.days(causes.slip()) + " of slip";
    if (missing < NOTHING || !largest.startsWith("missing-")) {
      return "%s: %s of the %s"
          .formatted(Words.capital(ExplainWords.player(largest)), Figures.one(most), slip);
    }
    long roles = causes.shapley().keySet().stream().filter(p -> p.startsWith("missing-")).count();
    return roles == 1
        ? "The missing %s causes %s of the %s"
            .formatted(Words.role(largest.substring(8)), Figures.one(most), slip)
        : "Missing roles cause %s of the %s; the missing %s alone %s"
            .formatted(
                Figures.one(missing), slip, Words.role(largest.substring(8)), Figures.one(most));
  }
}
