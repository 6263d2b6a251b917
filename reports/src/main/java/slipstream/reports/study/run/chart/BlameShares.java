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
import slipstream.simulator.statistics.Share;

/** Who gets named, and nothing else: what a room knows before it looks for causes. */
public final class BlameShares {
  private static final double SHOWN = 0.005;

  private BlameShares() {}

  /** The picture of a result in which somebody is blamed. */
  public static Picture of(Result result, String footer) {
    List<Map.Entry<String, Share>> parties =
        result.blame().entrySet().stream()
            .filter(party -> party.getValue().share() >= SHOWN)
            .sorted(Comparator.comparing(party -> -party.getValue().share()))
            .toList();
    Map.Entry<String, Share> most = parties.get(0);
    return new Picture(
        "blame",
        Words.capital(Words.party(most.getKey()))
            + (most.getKey().equals("outside") ? " get " : " gets ")
            + Figures.percent(most.getValue().share())
            + " of the blame",
        "Share of all blame at stand-ups, reviews and in production, with 95% intervals",
        footer,
        new Bars(parties.stream().map(BlameShares::row).toList())::draw);
  }

  private static Bars.Row row(Map.Entry<String, Share> party) {
    String key = party.getKey();
    boolean discipline = key.equals("frontend") || key.equals("backend");
    Color colour = discipline ? Style.discipline(key) : Style.GREY;
    return new Bars.Row(
        Words.capital(Words.party(key)),
        "",
        party.getValue().share(),
        party.getValue().ci95(),
        Figures.percent(party.getValue().share()),
        colour,
        key.equals("nobody"));
  }
}
