package slipstream.reports.study.portfolio;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.MoneyWords;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.portfolio.Portfolio;
import slipstream.simulator.experiment.portfolio.Portfolio.Chosen;
import slipstream.simulator.experiment.portfolio.Portfolio.Plan;
import slipstream.simulator.experiment.portfolio.Portfolio.Rival;

/** What a budget is spent on, in sentences. */
final class PlanWords {
  private PlanWords() {}

  /** What the budget costs and saves; a sum only where all amounts are of one currency. */
  static Optional<String> money(Portfolio portfolio) {
    if (portfolio.plan() == null) {
      return Optional.empty();
    }
    if (portfolio.plan().money() != null) {
      return Optional.of(MoneyWords.sentence(portfolio.plan().money()));
    }
    return portfolio.plan().chosen().stream().anyMatch(chosen -> chosen.money() != null)
        ? Optional.of(
            "Money has no sum here: some of these teams state no costs, or another currency.")
        : Optional.empty();
  }

  /** Hires are chosen by days; which of them surely cost more than the delay that they save. */
  static Optional<String> dearer(Portfolio portfolio) {
    if (portfolio.plan() == null) {
      return Optional.empty();
    }
    List<Chosen> dear =
        portfolio.plan().chosen().stream()
            .filter(chosen -> chosen.money() != null && chosen.money().net().ci95().hi() < 0)
            .toList();
    return dear.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Ranked by days, not by money: "
                + dear.stream()
                    .limit(PortfolioWords.MOST)
                    .map(
                        chosen ->
                            roles(chosen)
                                + " for "
                                + chosen.team()
                                + (chosen.roles().size() > 1 ? " cost " : " costs ")
                                + Figures.money(
                                    -chosen.money().net().mean(), chosen.money().currency())
                                + (chosen.roles().size() > 1
                                    ? " more than they save"
                                    : " more than it saves"))
                    .collect(Collectors.joining("; "))
                + (dear.size() > PortfolioWords.MOST
                    ? "; and so for " + (dear.size() - PortfolioWords.MOST) + " more teams"
                    : "")
                + ".");
  }

  /** Who is hired, and what that saves. */
  static String plan(Portfolio portfolio) {
    Plan plan = portfolio.plan();
    if (plan == null) {
      return "What is best for " + budget(portfolio) + " is not known yet.";
    }
    if (plan.chosen().isEmpty()) {
      return (mayHelp(portfolio) ? "No hire can be told to be worth " : "No hire is worth ")
          + budget(portfolio)
          + ".";
    }
    long roles = portfolio.teams().stream().mapToLong(team -> team.hires().size()).sum();
    String spent =
        plan.hires() == portfolio.budget()
            ? ""
            : plan.hires() == roles
                ? " (these teams lack no more than " + roles + ")"
                : " (beyond " + plan.hires() + ", none of the sets that were tried saves more)";
    return "For "
        + budget(portfolio)
        + spent
        + ": "
        + plan.chosen().stream()
            .limit(PortfolioWords.MOST)
            .map(chosen -> roles(chosen) + " for " + chosen.team())
            .collect(Collectors.joining("; "))
        + (plan.chosen().size() > PortfolioWords.MOST
            ? "; and hires for " + (plan.chosen().size() - PortfolioWords.MOST) + " more teams"
            : "")
        + ": together "
        + PortfolioWords.saved(plan.daysSaved())
        + " saved"
        + (plan.daysSaved().resolved() ? "." : ": " + PortfolioWords.NOTHING + ".");
  }

  private static boolean mayHelp(Portfolio portfolio) {
    return portfolio.teams().stream()
        .flatMap(team -> team.hires().stream())
        .anyMatch(hire -> !(hire.daysSaved().ci95().hi() <= 0));
  }

  private static String budget(Portfolio portfolio) {
    return "a budget of " + Figures.counted(portfolio.budget(), "hire");
  }

  static String roles(Chosen chosen) {
    return chosen.roles().stream().map(Words::role).collect(Collectors.joining(" + "));
  }

  /** How the plan chooses among equals, where a figure in the tables is larger than the chosen. */
  static Optional<String> ties(Portfolio portfolio) {
    boolean seen =
        portfolio.teams().stream()
            .anyMatch(
                team ->
                    team.hires().stream()
                        .anyMatch(
                            hire ->
                                hire.tiedWithBest()
                                    && hire.daysSaved().mean()
                                        > PortfolioWords.best(team).daysSaved().mean()));
    return seen
        ? Optional.of(
            "Of hires in one team that cannot be told apart, the one comes first, and into the"
                + " plan, that was ahead on the luck by which hires are chosen; figures are of other"
                + " luck, so another's may be larger.")
        : Optional.empty();
  }

  /** What cannot be told from what was chosen, by the teams whose last hire that is. */
  static String rivals(Portfolio portfolio) {
    Map<List<String>, List<Rival>> byTeams =
        portfolio.plan().rivals().stream()
            .collect(
                Collectors.groupingBy(Rival::insteadOf, LinkedHashMap::new, Collectors.toList()));
    return "Cannot tell "
        + byTeams.entrySet().stream()
            .limit(PortfolioWords.MOST)
            .map(entry -> rivals(entry.getKey(), entry.getValue(), portfolio))
            .collect(Collectors.joining("; nor "))
        + (byTeams.size() > PortfolioWords.MOST
            ? "; and " + (byTeams.size() - PortfolioWords.MOST) + " more such"
            : "")
        + ".";
  }

  private static String rivals(List<String> insteadOf, List<Rival> rivals, Portfolio portfolio) {
    return "the last hire for "
        + insteadOf.stream().limit(PortfolioWords.MOST).collect(Collectors.joining(" or "))
        + (insteadOf.size() > PortfolioWords.MOST
            ? " or " + (insteadOf.size() - PortfolioWords.MOST) + " more"
            : "")
        + " from "
        + rivals.stream()
            .limit(PortfolioWords.MOST)
            .map(rival -> rival(rival, portfolio))
            .collect(Collectors.joining(", "))
        + (rivals.size() > PortfolioWords.MOST
            ? ", and " + (rivals.size() - PortfolioWords.MOST) + " more"
            : "");
  }

  private static String rival(Rival rival, Portfolio portfolio) {
    String what =
        rival.hires() > 1
            ? "one hire more"
            : portfolio.teams().stream()
                .filter(team -> team.name().equals(rival.team()))
                .findFirst()
                .map(PortfolioWords::named)
                .orElseThrow();
    return what
        + " for "
        + rival.team()
        + (rival.assumed() ? " (assumed to save what it does alone)" : "");
  }
}
