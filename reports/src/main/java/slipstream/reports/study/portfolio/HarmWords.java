package slipstream.reports.study.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.portfolio.Portfolio;
import slipstream.simulator.experiment.portfolio.Portfolio.Harm;
import slipstream.simulator.experiment.portfolio.Portfolio.Hire;
import slipstream.simulator.experiment.portfolio.Portfolio.Shift;
import slipstream.simulator.statistics.Interval;

/** Why a hire makes a team later, as far as the ledger tells it. */
final class HarmWords {
  /** Harms of which the reason is told; the others are counted. */
  private static final int MOST = 3;

  /** Causes of one harm that are named on either side. */
  private static final int CAUSES = 2;

  /** Days that a figure with one decimal shows. */
  private static final double SEEN = 0.05;

  private HarmWords() {}

  /** The largest harms with their reasons; empty where no hire can be told to harm. */
  static Optional<String> sentence(Portfolio portfolio) {
    List<String> harms =
        portfolio.harms().stream().flatMap(harm -> harm(portfolio, harm).stream()).toList();
    return harms.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "A hire can harm: "
                + harms.stream().limit(MOST).collect(Collectors.joining("; "))
                + (harms.size() > MOST
                    ? "; and " + (harms.size() - MOST) + " more in the table"
                    : "")
                + ". Charged by the critical-chain ledger.");
  }

  /** Empty where a stored file names a hire that its team does not have. */
  private static Optional<String> harm(Portfolio portfolio, Harm harm) {
    return portfolio.teams().stream()
        .filter(team -> team.name().equals(harm.team()))
        .flatMap(team -> team.hires().stream())
        .filter(hire -> hire.role().equals(harm.role()))
        .findFirst()
        .map(hire -> harm(harm, hire));
  }

  private static String harm(Harm harm, Hire hire) {
    Interval saved = hire.daysSaved().ci95();
    return Words.role(harm.role())
        + " for "
        + harm.team()
        + ", later by "
        + Figures.daysBeside(-hire.daysSaved().mean())
        + " (95%: "
        + Figures.interval(new Interval(-saved.hi(), -saved.lo()), 1)
        + "), "
        + why(harm.causes(), -hire.daysSaved().mean())
        + mentoring(harm);
  }

  /** Named causes and all else: together they are the days that the team is later by. */
  private static String why(List<Shift> causes, double later) {
    List<Shift> more = causes.stream().filter(HarmWords::seen).filter(HarmWords::added).toList();
    List<Shift> less =
        causes.stream().filter(HarmWords::seen).filter(shift -> !added(shift)).toList();
    List<Shift> named = new ArrayList<>(more.subList(0, Math.min(CAUSES, more.size())));
    named.addAll(less.subList(Math.max(0, less.size() - CAUSES), less.size()));
    if (named.isEmpty()) {
      return "and no cause can be told";
    }
    double rest = later - named.stream().mapToDouble(shift -> shift.days().mean()).sum();
    List<String> said = new ArrayList<>();
    for (Shift shift : named) {
      said.add(moved(Words.cause(shift.cause()), shift.days().mean()));
    }
    if (Math.abs(rest) >= SEEN) {
      said.add(moved("all else", rest));
    }
    return String.join(", ", said);
  }

  private static String moved(String what, double days) {
    return what + " " + Figures.days(Math.abs(days)) + (days > 0 ? " more" : " less");
  }

  private static boolean seen(Shift shift) {
    return Math.abs(shift.days().mean()) >= SEEN;
  }

  private static boolean added(Shift shift) {
    return shift.days().mean() > 0;
  }

  private static String mentoring(Harm harm) {
    return harm.mentoringDays() < SEEN
        ? ""
        : " (mentoring takes the team " + Figures.days(harm.mentoringDays()) + " of work)";
  }
}
