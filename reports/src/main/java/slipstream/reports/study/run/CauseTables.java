package slipstream.reports.study.run;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.statistics.Share;

/** What the delay was due to, and who was blamed for it. */
final class CauseTables {
  /** Smaller shares read as 0%. */
  private static final double SHOWN = 0.005;

  private CauseTables() {}

  /** The critical-chain ledger, the largest cause first; the sum is the mean finish. */
  static Grid ledger(Result result) {
    Grid grid = new Grid("CAUSE, by critical-chain ledger").figures("days").figures("share");
    grid.text("");
    List<Map.Entry<String, Double>> causes =
        result.chain().entrySet().stream()
            .filter(cause -> !Figures.decimals(cause.getValue(), 2).equals("0.00"))
            .sorted(
                Comparator.comparing((Map.Entry<String, Double> c) -> planned(c.getKey()))
                    .thenComparing(Map.Entry.<String, Double>comparingByValue().reversed()))
            .toList();
    for (Map.Entry<String, Double> cause : causes) {
      Share share = result.cause().get(cause.getKey());
      grid.row(
          Words.capital(Words.cause(cause.getKey())),
          Figures.decimals(cause.getValue(), 2),
          share == null ? "" : Figures.percent(share.share()),
          Words.explanation(cause.getKey()));
    }
    rest(result, causes).ifPresent(rest -> grid.row("Smaller causes, rounding", rest, "", ""));
    double finish = result.chain().values().stream().mapToDouble(Double::doubleValue).sum();
    return grid.isEmpty()
        ? grid
        : grid.row("Mean finish", Figures.decimals(finish, 2), "", plannedEnd(result, finish));
  }

  /** What the rows above lack to the mean finish as it is shown, so that a reader can add up. */
  private static Optional<String> rest(Result result, List<Map.Entry<String, Double>> shown) {
    double finish = result.chain().values().stream().mapToDouble(Double::doubleValue).sum();
    BigDecimal rest = new BigDecimal(Figures.decimals(finish, 2));
    for (Map.Entry<String, Double> cause : shown) {
      rest = rest.subtract(new BigDecimal(Figures.decimals(cause.getValue(), 2)));
    }
    return rest.signum() == 0 ? Optional.empty() : Optional.of(rest.toPlainString());
  }

  /** What is lost exceeds the slip where planned work does not reach to the planned end. */
  private static String plannedEnd(Result result, double finish) {
    double slip = finish - result.plannedEndDays();
    return "planned end: day "
        + Figures.decimals(result.plannedEndDays(), 0)
        + "; slip: "
        + Figures.decimals(slip, 2);
  }

  private static boolean planned(String cause) {
    return cause.equals("planned-work");
  }

  /** Blame beside cause, the party with the widest gap first. */
  static Grid blameAgainstCause(Result result) {
    Grid grid =
        new Grid("BLAME AGAINST CAUSE")
            .figures("blamed")
            .figures("95% interval")
            .figures("caused")
            .figures("gap");
    if (!(result.blamePoints() > 0)) {
      return grid;
    }
    result.gap().entrySet().stream()
        .filter(gap -> result.blame().containsKey(gap.getKey()))
        .filter(gap -> shown(result.blame().get(gap.getKey()).share(), gap.getValue().share()))
        .sorted(Comparator.comparing(gap -> -gap.getValue().share()))
        .forEach(
            gap -> {
              Share blame = result.blame().get(gap.getKey());
              double caused = Math.max(0, blame.share() - gap.getValue().share());
              grid.row(
                  Words.capital(Words.party(gap.getKey())),
                  Figures.percentBeside(blame.share()),
                  Figures.percentInterval(blame.ci95()),
                  Figures.percent(caused),
                  Figures.gap(blame.share(), caused));
            });
    return grid;
  }

  /** Whether a party has some blame or some cause; undefined shares are neither. */
  private static boolean shown(double blamed, double gap) {
    return Math.max(blamed, blamed - gap) >= SHOWN;
  }
}
