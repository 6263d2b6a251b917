package slipstream.reports.study.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import slipstream.reports.kit.chart.Dumbbells;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Signed;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.reports.study.run.chart.BlameAgainstCause;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.attribution.Attribution;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.statistics.Share;

/** Blame beside the but-for share of the slip: what would not have happened without the party. */
public final class BlameAgainstButFor {
  /** A smaller slip, in days, has no shares worth a picture. */
  private static final double SLIP = 0.05;

  private BlameAgainstButFor() {}

  /** The picture; none where nobody is blamed, or there is no slip to have caused. */
  public static Optional<Picture> of(Result result, Attribution causes, String footer) {
    if (!(result.blamePoints() > 0) || !(causes.slip() >= SLIP)) {
      return Optional.empty();
    }
    List<Dumbbells.Row> disciplines =
        Stream.of(DisciplineName.values())
            .map(DisciplineName::key)
            .filter(result.blame()::containsKey)
            .map(key -> discipline(key, result, causes))
            .sorted(Comparator.comparing(row -> -row.gap()))
            .toList();
    List<Dumbbells.Row> rows =
        Stream.concat(
                disciplines.stream(), Stream.of(missing(result, causes), rest(result, causes)))
            .filter(row -> Math.abs(row.blamed()) + Math.abs(row.caused()) >= 0.005)
            .toList();
    return Optional.of(
        new Picture(
            BlameAgainstCause.NAME,
            title(disciplines, rows),
            "Share of all blame, and share of the "
                + Figures.days(causes.slip())
                + " of slip that would not have happened but for the party"
                + " (Shapley value); gap in points",
            footer,
            new Dumbbells(rows, "of the slip, but for it")::draw));
  }

  private static Dumbbells.Row discipline(String key, Result result, Attribution causes) {
    Attribution.Contribution own = causes.shapley().get(key);
    return new Dumbbells.Row(
        Words.capital(Words.party(key)),
        "its own errors",
        blame(result, key),
        own == null ? 0 : own.days() / causes.slip());
  }

  private static Dumbbells.Row missing(Result result, Attribution causes) {
    double days =
        causes.shapley().entrySet().stream()
            .filter(player -> player.getKey().startsWith("missing-"))
            .mapToDouble(player -> player.getValue().days())
            .sum();
    return new Dumbbells.Row(
        "Missing roles", "nobody to name", blame(result, "nobody"), days / causes.slip());
  }

  /** All that is no player: it stays when every player is switched off. */
  private static Dumbbells.Row rest(Result result, Attribution causes) {
    double blamed = 0;
    for (Map.Entry<String, Share> party : result.blame().entrySet()) {
      boolean named =
          party.getKey().equals("nobody")
              || Stream.of(DisciplineName.values()).anyMatch(d -> d.key().equals(party.getKey()));
      blamed += named ? 0 : party.getValue().share();
    }
    return new Dumbbells.Row(
        "Everything else", "plan, common luck, others", blamed, causes.baseDays() / causes.slip());
  }

  private static double blame(Result result, String party) {
    Share blame = result.blame().get(party);
    return blame == null ? 0 : blame.share();
  }

  private static String title(List<Dumbbells.Row> disciplines, List<Dumbbells.Row> rows) {
    Dumbbells.Row most = disciplines.isEmpty() ? rows.get(0) : disciplines.get(0);
    return "%s’s own errors caused %s of the slip; it gets %s of the blame"
        .formatted(
            most.name(),
            Signed.minus(Figures.percent(most.caused())),
            Figures.percent(most.blamed()));
  }
}
