package slipstream.reports.study.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.portfolio.Portfolio;
import slipstream.simulator.experiment.portfolio.Portfolio.Harm;
import slipstream.simulator.experiment.portfolio.Portfolio.Hire;
import slipstream.simulator.experiment.portfolio.Portfolio.Shift;
import slipstream.simulator.statistics.Interval;

/** Why a hire makes a team later, as far as the ledger tells it. */
final class HarmWords {
  private static final String TABLE = "HIRES THAT HARM";

  /** Harms that the sentence names; the others are counted. */
  private static final int MOST = 3;

  /** Causes of one harm that are named on either side. */
  private static final int CAUSES = 2;

  /** Days that a figure with one decimal shows. */
  private static final double SEEN = 0.05;

  private HarmWords() {}

  /** The largest harms; empty where no hire can be told to harm. */
  static Optional<String> sentence(Portfolio portfolio) {
    List<String> harms = told(portfolio).map(HarmWords::later).toList();
    return harms.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "A hire can harm: "
                + harms.stream().limit(MOST).collect(Collectors.joining("; "))
                + (harms.size() > MOST ? "; and " + (harms.size() - MOST) + " more" : "")
                + ". What it takes and what it gives is in the table of hires that harm.");
  }

  /** What each harm is made of, as far as the ledger tells it; empty where none can be told. */
  static Optional<Grid> grid(Portfolio portfolio) {
    Grid grid =
        new Grid(TABLE + ", what moved by the critical-chain ledger")
            .text("hire")
            .figures("later by, days")
            .figures("95% interval")
            .text("");
    List<Told> all = told(portfolio).toList();
    for (Told told : all) {
      double later = -told.hire().daysSaved().mean();
      grid.row(
          told.harm().team(),
          Words.role(told.harm().role()),
          Figures.one(later),
          Figures.interval(told.interval(), 1),
          why(told.harm().causes(), later) + mentoring(told.harm()));
    }
    return all.isEmpty() ? Optional.empty() : Optional.of(grid);
  }

  /** A harm, and the hire that does it. */
  private record Told(Harm harm, Hire hire) {
    /** Of the days that the team is later by. */
    Interval interval() {
      Interval saved = hire.daysSaved().ci95();
      return new Interval(-saved.hi(), -saved.lo());
    }
  }

  /** Without those of a stored file that name a hire which their team does not have. */
  private static Stream<Told> told(Portfolio portfolio) {
    return portfolio.harms().stream()
        .flatMap(
            harm ->
                portfolio.teams().stream()
                    .filter(team -> team.name().equals(harm.team()))
                    .flatMap(team -> team.hires().stream())
                    .filter(hire -> hire.role().equals(harm.role()))
                    .limit(1)
                    .map(hire -> new Told(harm, hire)));
  }

  private static String later(Told told) {
    return Words.role(told.harm().role())
        + " for "
        + told.harm().team()
        + ", later by "
        + Figures.daysBeside(-told.hire().daysSaved().mean())
        + " (95%: "
        + Figures.interval(told.interval(), 1)
        + ")";
  }

  /** Named causes and all else: together they are the days that the team is later by. */
  private static String why(List<Shift> causes, double later) {
    List<Shift> more = causes.stream().filter(HarmWords::seen).filter(HarmWords::added).toList();
    List<Shift> less =
        causes.stream().filter(HarmWords::seen).filter(shift -> !added(shift)).toList();
    List<Shift> named = new ArrayList<>(more.subList(0, Math.min(CAUSES, more.size())));
    named.addAll(less.subList(Math.max(0, less.size() - CAUSES), less.size()));
    if (named.isEmpty()) {
      return "no cause can be told";
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
        : "; mentoring takes the team " + Figures.days(harm.mentoringDays()) + " of work";
  }
}
