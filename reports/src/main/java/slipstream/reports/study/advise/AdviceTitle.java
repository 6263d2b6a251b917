package slipstream.reports.study.advise;

import java.util.List;
import java.util.stream.Stream;
import slipstream.reports.kit.chart.Short;
import slipstream.reports.kit.words.Figures;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.advice.Advice;
import slipstream.simulator.experiment.advice.Advice.Option;

/** What to do first, as a title. */
record AdviceTitle(Advice advice) {
  /** Days that read 0.0. */
  private static final double NOTHING = 0.05;

  String text() {
    Option best = advice.options().get(0);
    Estimate saved = best.daysSaved();
    if (saved.ci95() == null || !(saved.ci95().lo() > 0)) {
      return "No single hire or practice saves days that can be told from luck" + together(best);
    }
    if (saved.mean() < NOTHING) {
      return "No single hire or practice saves a tenth of a day" + together(best);
    }
    List<Option> tied =
        Stream.concat(
                Stream.of(best), advice.options().stream().skip(1).filter(Option::tiedWithBest))
            .toList();
    if (tied.size() > 1) {
      return "A tie for the first step: " + several(tied);
    }
    return "%s: %s saves %s (%s)%s"
        .formatted(
            Kind.of(best.changes()).first,
            named(best.name()),
            Figures.daysBeside(saved.mean()),
            Figures.interval(saved.ci95(), 1),
            together(best));
  }

  /** Those that tie with what they save: what cannot be told apart need not read alike. */
  private static String several(List<Option> tied) {
    String most = Figures.one(tied.get(0).daysSaved().mean());
    String least = Figures.one(tied.get(tied.size() - 1).daysSaved().mean());
    boolean two = tied.size() == 2;
    return named(tied.get(0).name())
        + " and "
        + (two ? named(tied.get(1).name()) : (tied.size() - 1) + " others")
        + " save "
        + (most.equals(least)
            ? "about " + Figures.days(tied.get(0).daysSaved().mean()) + " each"
            : two ? most + " and " + least + " days" : least + " to " + most + " days each");
  }

  private String together(Option best) {
    if (advice.combinations().isEmpty()) {
      return "";
    }
    Option top = advice.combinations().get(0);
    if (top.name().equals(best.name()) || !(top.daysSaved().mean() > best.daysSaved().mean())) {
      return "";
    }
    String more = Figures.one(top.daysSaved().mean());
    String opening = best.name() + " + ";
    return top.name().startsWith(opening)
        ? "; with %s %s".formatted(named(top.name().substring(opening.length())), more)
        : "; %s together %s".formatted(named(top.name()), more);
  }

  private static String named(String name) {
    return Short.of(AdviceWords.option(name));
  }
}
