package slipstream.reports.study.run.chart;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import slipstream.reports.kit.chart.Bars;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Result;

/** What the time between the planned work and the finish was lost to, by the ledger. */
public final class CauseLedger {
  private static final int MOST = 12;

  private CauseLedger() {}

  /** Whether some time was lost at all. */
  public static boolean known(Result result) {
    return !causes(result).isEmpty();
  }

  private static List<Map.Entry<String, Double>> causes(Result result) {
    return result.chain().entrySet().stream()
        .filter(cause -> !cause.getKey().equals("planned-work"))
        .filter(cause -> cause.getValue() >= 0.05)
        .sorted(Comparator.comparing(cause -> -cause.getValue()))
        .limit(MOST)
        .toList();
  }

  /** The picture of a result. */
  public static Picture of(Result result, String footer) {
    List<Map.Entry<String, Double>> causes = causes(result);
    return new Picture(
        "cause-ledger",
        title(result, causes),
        "Days on the critical chain to the last story, by what they were lost to; mean of all runs",
        footer,
        new Bars(causes.stream().map(CauseLedger::row).toList())::draw);
  }

  /** How what is lost and the work that was planned make the day of the finish. */
  public static String sum(Result result) {
    double planned = result.chain().getOrDefault("planned-work", 0.0);
    double all = result.chain().values().stream().mapToDouble(Double::doubleValue).sum();
    return "With %s of planned work on the chain, the %s lost make day %s; the plan was day %s."
        .formatted(
            Figures.days(planned),
            Figures.days(all - planned),
            Figures.one(all),
            Figures.decimals(result.plannedEndDays(), 0));
  }

  private static String title(Result result, List<Map.Entry<String, Double>> causes) {
    double missing = 0;
    double lost = 0;
    for (Map.Entry<String, Double> cause : result.chain().entrySet()) {
      boolean planned = cause.getKey().equals("planned-work");
      lost += planned ? 0 : cause.getValue();
      missing += cause.getKey().startsWith("missing-") ? cause.getValue() : 0;
    }
    if (missing < Math.max(0.05, ofTheTeam(causes))) {
      return "The largest loss, %s, is due to %s"
          .formatted(Figures.days(causes.get(0).getValue()), Words.cause(causes.get(0).getKey()));
    }
    return "%s of the %s lost go to roles that are missing"
        .formatted(Figures.days(missing), Figures.days(lost));
  }

  /** The largest loss that no missing role stands for. */
  private static double ofTheTeam(List<Map.Entry<String, Double>> causes) {
    return causes.stream()
        .filter(cause -> !cause.getKey().startsWith("missing-"))
        .mapToDouble(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  private static Bars.Row row(Map.Entry<String, Double> cause) {
    boolean missing = cause.getKey().startsWith("missing-");
    Color colour =
        missing
            ? Style.PURPLE
            : cause.getKey().equals("frontend") || cause.getKey().equals("backend")
                ? Style.discipline(cause.getKey())
                : Style.GREY;
    return new Bars.Row(
        Words.capital(Words.cause(cause.getKey())),
        Words.explanation(cause.getKey()),
        cause.getValue(),
        null,
        Figures.one(cause.getValue()),
        colour,
        !missing);
  }
}
