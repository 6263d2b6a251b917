package slipstream.reports.study.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.HireWords;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.portfolio.Portfolio;
import slipstream.simulator.experiment.portfolio.Portfolio.Hire;
import slipstream.simulator.experiment.portfolio.Portfolio.Lateness;
import slipstream.simulator.experiment.portfolio.Portfolio.Source;
import slipstream.simulator.experiment.portfolio.Portfolio.Team;

/** A portfolio in sentences. */
final class PortfolioWords {
  /** Names that a sentence lists; of more it says how many. */
  static final int MOST = 5;

  /** How a change ends by which somebody has full effect on the first day. */
  private static final String AT_ONCE = "=present";

  /** Of what an interval around 0 belongs to. */
  static final String NOTHING = "cannot tell from nothing";

  private PortfolioWords() {}

  /** The sentences, the most important first. */
  static List<String> sentences(Portfolio portfolio) {
    List<String> sentences = new ArrayList<>();
    sentences.add(late(portfolio));
    sentences.add(first(portfolio.teams()));
    sentences.add(PlanWords.plan(portfolio));
    if (portfolio.plan() != null && !portfolio.plan().rivals().isEmpty()) {
      sentences.add(PlanWords.rivals(portfolio));
    }
    HarmWords.sentence(portfolio).ifPresent(sentences::add);
    PlanWords.ties(portfolio).ifPresent(sentences::add);
    PlanWords.money(portfolio).ifPresent(sentences::add);
    PlanWords.dearer(portfolio).ifPresent(sentences::add);
    sentences.addAll(basis(portfolio.teams()));
    sentences.add(
        "What makes a team late, and who is blamed for it, is told by a page of its own:"
            + " slipstream run TEAM.yaml.");
    sentences.add(
        "Teams are taken not to act on each other; of each, the hires that the budget gives it and one"
            + " more were simulated together, and sets beyond that were not tried. From "
            + Figures.count(portfolio.replications())
            + " simulated plans, each team on luck of its own, from "
            + fromSeeds(portfolio)
            + " and its name; model, not measurement.");
    return sentences;
  }

  /** What is assumed of those who are hired, and of whom it is another thing than of the rest. */
  private static List<String> basis(List<Team> teams) {
    List<String> newcomers = new ArrayList<>();
    List<String> known = new ArrayList<>();
    List<String> who = new ArrayList<>();
    for (Team team : teams) {
      for (Hire hire : team.hires()) {
        if (hire.change().endsWith(AT_ONCE)) {
          known.add(hire.change());
          who.add(Words.role(hire.role()) + " for " + team.name());
        } else {
          newcomers.add(hire.change());
        }
      }
    }
    List<String> said = new ArrayList<>();
    if (newcomers.isEmpty() || known.isEmpty()) {
      newcomers.addAll(known);
      HireWords.basis(newcomers).ifPresent(said::add);
      return said;
    }
    HireWords.basis(newcomers).ifPresent(said::add);
    said.add(
        "Whoever fills a part of a role already needs no ramp-up for the rest, and so looks better"
            + " beside the others: "
            + who.stream().limit(MOST).collect(Collectors.joining("; "))
            + (who.size() > MOST ? "; and " + (who.size() - MOST) + " more" : "")
            + ".");
    return said;
  }

  /**
   * Which plans are longer than others, where they differ: a long plan has more to be late by, and
   * more for a hire to save.
   */
  static Optional<String> unlikePlans(List<Team> teams) {
    Map<Double, List<Team>> byLength =
        teams.stream()
            .collect(Collectors.groupingBy(Team::planDays, TreeMap::new, Collectors.toList()));
    if (byLength.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(
        "Plans are not of one length, so a day late or a day saved weighs otherwise in each, and the"
            + " order goes by days all the same: "
            + byLength.values().stream()
                .map(alike -> plan(alike.get(0)) + " days in " + names(alike))
                .collect(Collectors.joining("; "))
            + ".");
  }

  private static String names(List<Team> teams) {
    return teams.stream().limit(MOST).map(Team::name).collect(Collectors.joining(", "))
        + (teams.size() > MOST ? " and " + (teams.size() - MOST) + " more" : "");
  }

  /** The seeds that scenarios state: {@code 7, 20261}. */
  static String seeds(Portfolio portfolio) {
    List<String> seeds = stated(portfolio);
    return seeds.size() > MOST
        ? Figures.count(seeds.size()) + " of them, in result.json"
        : String.join(", ", seeds);
  }

  /** The same in a sentence: {@code seed 7}, {@code seeds 7, 20261}, {@code 12 seeds}. */
  static String fromSeeds(Portfolio portfolio) {
    List<String> seeds = stated(portfolio);
    return seeds.size() > MOST
        ? Figures.counted(seeds.size(), "seed")
        : (seeds.size() == 1 ? "seed " : "seeds ") + String.join(", ", seeds);
  }

  private static List<String> stated(Portfolio portfolio) {
    return portfolio.sources().stream()
        .map(Source::seed)
        .distinct()
        .sorted()
        .map(String::valueOf)
        .toList();
  }

  /** Which teams count in which currency, where there are several. */
  static Optional<String> currencies(List<Team> teams) {
    Map<String, List<Team>> byCurrency =
        teams.stream()
            .filter(team -> !team.hires().isEmpty() && best(team).money() != null)
            .collect(
                Collectors.groupingBy(
                    team -> best(team).money().currency(), TreeMap::new, Collectors.toList()));
    return byCurrency.size() < 2
        ? Optional.empty()
        : Optional.of(
            "Teams count in several currencies, and an amount of one is not compared with another's: "
                + byCurrency.entrySet().stream()
                    .map(entry -> entry.getKey() + " in " + names(entry.getValue()))
                    .collect(Collectors.joining("; "))
                + ".");
  }

  /** The length of a team's plan in days. */
  static String plan(Team team) {
    String days = Figures.one(team.planDays());
    return days.endsWith(".0") ? days.substring(0, days.length() - 2) : days;
  }

  /** How many teams are late by half a sprint, and of which that cannot be told. */
  private static String late(Portfolio portfolio) {
    int teams = portfolio.teams().size();
    long late = surelyLate(portfolio);
    List<Team> open = of(portfolio, Lateness.OPEN);
    return Figures.count(late)
        + " of "
        + Figures.counted(teams, "team")
        + (late == 1 || teams == 1 ? " is" : " are")
        + " late by more than half a sprint"
        + (teams == 1 ? "" : ", at 95% over all teams together")
        + (open.isEmpty()
            ? "."
            : "; of "
                + Figures.count(open.size())
                + " more that cannot be told: "
                + names(open)
                + ".");
  }

  private static List<Team> of(Portfolio portfolio, Lateness lateness) {
    return portfolio.teams().stream().filter(t -> portfolio.lateness(t) == lateness).toList();
  }

  /** Teams that are late by more than half a sprint for sure. */
  static long surelyLate(Portfolio portfolio) {
    return of(portfolio, Lateness.LATE).size();
  }

  /** Teams that are late by so much, or of which that cannot be told. */
  static long maybeLate(Portfolio portfolio) {
    return portfolio.teams().size() - of(portfolio, Lateness.NOT_LATE).size();
  }

  /**
   * Teams in which one hire may save most, as far as any can be told to save anything; where the
   * first of them cannot, those that can are among them.
   */
  static List<Team> mayBeFirst(List<Team> teams) {
    List<Team> tied =
        teams.stream().filter(team -> team.tiedWithFirst() && !harms(best(team))).toList();
    boolean any =
        teams.stream().flatMap(team -> team.hires().stream()).anyMatch(PortfolioWords::helps);
    if (!any || !tied.isEmpty() && helps(best(tied.get(0)))) {
      return any ? tied : List.of();
    }
    return teams.stream()
        .filter(
            team -> tied.contains(team) || team.hires().stream().anyMatch(PortfolioWords::helps))
        .toList();
  }

  private static boolean helps(Hire hire) {
    return hire.daysSaved().ci95().lo() > 0;
  }

  /** Whether the interval that stands beside a hire holds harm alone. */
  static boolean harms(Hire hire) {
    return hire.daysSaved().ci95().hi() < 0;
  }

  private static String first(List<Team> teams) {
    if (teams.stream().noneMatch(Team::tiedWithFirst)) {
      return "No team is known to lack a role: there is nobody to hire.";
    }
    List<Team> tied = mayBeFirst(teams);
    if (tied.isEmpty()) {
      return "No single hire can be told to help any team.";
    }
    if (tied.size() == 1) {
      return "One hire saves most in "
          + tied.get(0).name()
          + ": "
          + hire(tied.get(0))
          + ", "
          + saved(best(tied.get(0)).daysSaved())
          + ".";
    }
    return "Cannot tell where one hire saves most: "
        + tied.stream()
            .limit(MOST)
            .map(t -> t.name() + " (" + hire(t) + ", " + saved(best(t).daysSaved()) + ")")
            .collect(Collectors.joining(" or "))
        + (tied.size() > MOST ? ", or one of " + (tied.size() - MOST) + " more" : "")
        + ".";
  }

  /** The best hire of a team that lacks somebody. */
  static Hire best(Team team) {
    return team.hires().get(0);
  }

  /** The best hire of a team in words, with what cannot be told from it; none that harms. */
  static String hire(Team team) {
    return harms(best(team)) ? "no hire helps" : named(team);
  }

  /** The same, whatever it does. */
  static String named(Team team) {
    List<String> roles =
        team.hires().stream()
            .filter(hire -> hire == best(team) || hire.tiedWithBest() && !harms(hire))
            .map(hire -> Words.role(hire.role()))
            .toList();
    return roles.size() <= 2
        ? String.join(" or ", roles)
        : roles.get(0) + " or " + (roles.size() - 1) + " others";
  }

  /** A gain with its interval. */
  static String saved(Estimate days) {
    return Figures.daysBeside(days.mean()) + " (95%: " + Figures.interval(days.ci95(), 1) + ")";
  }
}
