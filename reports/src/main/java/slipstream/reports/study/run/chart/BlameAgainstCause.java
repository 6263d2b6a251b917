package slipstream.reports.study.run.chart;

import java.util.Comparator;
import java.util.List;
import slipstream.reports.kit.chart.Dumbbells;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.story.Place;
import slipstream.reports.kit.story.Plate;
import slipstream.reports.kit.story.Step;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Verdict;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.statistics.Share;

/** Each party's share of blame and of cause, and the distance between the two. */
public final class BlameAgainstCause {
  /** Name of its files, and of the picture that shows the same from a better known cause. */
  public static final String NAME = "blame-against-cause";

  /** A party with less of both is left out. */
  private static final double SHOWN = 0.005;

  private record Row(String party, double blamed, double caused) {
    double gap() {
      return blamed - caused;
    }

    Dumbbells.Row drawn() {
      return new Dumbbells.Row(
          Words.capital(Words.party(party)),
          party.equals("nobody") ? "what no party answers for" : "",
          blamed,
          caused);
    }
  }

  private final List<Row> rows;

  private BlameAgainstCause(List<Row> rows) {
    this.rows = rows;
  }

  /** The picture of a result. */
  public static Picture of(Result result, String footer) {
    BlameAgainstCause chart =
        new BlameAgainstCause(
            result.gap().entrySet().stream()
                .filter(gap -> result.blame().containsKey(gap.getKey()))
                .map(gap -> row(gap.getKey(), result.blame().get(gap.getKey()), gap.getValue()))
                .filter(row -> Math.max(row.blamed(), row.caused()) >= SHOWN)
                .sorted(Comparator.comparing(row -> -row.gap()))
                .toList());
    return new Picture(
        NAME,
        chart.title(Verdict.wronged(result)),
        "Share of all blame, and share of the time lost, traced back from the finish; gap in points",
        footer,
        new Dumbbells(chart.rows.stream().map(Row::drawn).toList(), "of the time lost")::draw);
  }

  /** The plate of this picture, or of the one that shows the same from a better known cause. */
  public static Plate plate(Picture picture) {
    return Plate.of(
            picture,
            Place.SHEET,
            "The disc is a party's share of the blame, the square its share of the cause. The"
                + " further apart, the less blame says about cause.")
        .behind("BLAME AGAINST CAUSE")
        .told(Step.GAP, "The distance between the two marks is blame that misses its cause.");
  }

  private static Row row(String party, Share blame, Share gap) {
    return new Row(party, blame.share(), Math.max(0, blame.share() - gap.share()));
  }

  private String title(String wronged) {
    return rows.stream()
        .filter(row -> row.party().equals(wronged))
        .findFirst()
        .map(
            row ->
                "%s caused %s of the time lost and %s %s of the blame"
                    .formatted(
                        Words.capital(Words.party(row.party())),
                        Figures.percent(row.caused()),
                        row.party().equals("outside") ? "get" : "gets",
                        Figures.percent(row.blamed())))
        .orElse("Blame follows cause: no party is blamed for much more than it caused");
  }
}
