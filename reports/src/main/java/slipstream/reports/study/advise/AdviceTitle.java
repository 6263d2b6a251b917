package slipstream.reports.study.advise;

import java.util.Arrays;
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

  /**
   * Those that tie with what they save: what cannot be told apart need not read alike, nor come in
   * the order of the list, which other luck has made.
   */
  private static String several(List<Option> tied) {
    double[] saved = tied.stream().mapToDouble(option -> option.daysSaved().mean()).toArray();
    String least = Figures.one(Arrays.stream(saved).min().orElseThrow());
    String most = Figures.one(Arrays.stream(saved).max().orElseThrow());
    boolean two = tied.size() == 2;
    String others = two ? named(tied.get(1).name()) : tied.size() - 1 + " others";
    String amounts =
        two
            ? Figures.one(saved[0]) + " and " + Figures.days(saved[1])
            : least + " to " + most + " days each";
    return named(tied.get(0).name())
        + " and "
        + others
        + " save "
        + (most.equals(least) ? "about " + Figures.days(saved[0]) + " each" : amounts);
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
