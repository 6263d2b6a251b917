package slipstream.reports.study.advise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.HireWords;
import slipstream.reports.kit.words.OptionWords;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.advice.Advice;
import slipstream.simulator.experiment.advice.Robustness;
import slipstream.simulator.scenario.people.Role;

/** Advice in sentences. */
public final class AdviceWords {
  /** More confidence than this, in percent, rests on tails that nobody has tested. */
  private static final double MOST = 99.9;

  /** Confidence at which a first is a first. */
  private static final double ENOUGH = 0.95;

  private AdviceWords() {}

  /** The sentences, the most important first. */
  public static List<String> sentences(Result result, Advice advice) {
    List<String> sentences = new ArrayList<>();
    sentences.add(first(advice));
    together(result, advice, sentences);
    money(advice).ifPresent(sentences::add);
    promise(result, advice, sentences);
    HireWords.basis(
            advice.options().stream().flatMap(option -> option.changes().stream()).toList(),
            result.plannedEndDays())
        .ifPresent(sentences::add);
    if (advice.robustness() != null) {
      robust(advice.robustness(), sentences);
    }
    sentences.add(
        "Options that may be the best were measured by "
            + Figures.counted(advice.adviceRuns(), "run")
            + " at most, those clearly behind by fewer, "
            + Figures.count(advice.simulations())
            + " in all; on common luck that is not the luck they were chosen by, on the promise that is"
            + " made without them, seed "
            + result.seed()
            + "; model, not measurement.");
    return sentences;
  }

  /** An option or a set in words: {@code system analyst + contract first}. */
  public static String option(String name) {
    return Arrays.stream(name.split(" \\+ "))
        .map(AdviceWords::single)
        .collect(Collectors.joining(" + "));
  }

  private static String single(String name) {
    boolean role = Arrays.stream(Role.values()).anyMatch(r -> r.key().equals(name));
    if (role) {
      return Words.role(name);
    }
    int equals = name.indexOf('=');
    String words =
        equals < 0
            ? OptionWords.practice(name, "true")
            : OptionWords.practice(name.substring(0, equals), name.substring(equals + 1));
    return words.replaceFirst("^with (an? )?", "");
  }

  private static String first(Advice advice) {
    Advice.Option best = advice.options().get(0);
    if (!(best.daysSaved().ci95().lo() > 0)) {
      return "Nothing on offer can be told to help: no single hire or practice saves time for"
          + " sure at "
          + Figures.counted(advice.adviceRuns(), "run")
          + ".";
    }
    List<String> tied =
        advice.options().stream()
            .skip(1)
            .filter(Advice.Option::tiedWithBest)
            .map(option -> option(option.name()))
            .toList();
    return "First: "
        + option(best.name())
        + ", which saves "
        + Figures.one(best.daysSaved().mean())
        + " days (95%: "
        + Figures.interval(best.daysSaved().ci95(), 1)
        + ")"
        + (tied.isEmpty()
            ? sure(advice.optionsConfidence()) + "; next " + next(advice) + "."
            : "; cannot be told apart from " + String.join(", ", tied) + ".");
  }

  /** How sure it is that the first of a list is the best. */
  private static String sure(double confidence) {
    if (confidence <= 0) {
      return "";
    }
    // Rounded up, it would promise too much.
    double percent = Math.floor(1000 * confidence) / 10;
    return ", the best with "
        + (percent >= MOST ? "over " + Figures.decimals(MOST, 1) : Figures.decimals(percent, 1))
        + "% confidence";
  }

  /** What an interruption left out. */
  static String missing(Advice advice) {
    if (advice.combinations().isEmpty()) {
      return "options were measured by fewer runs than planned, sets of them not at all.";
    }
    return advice.robustness() == null
        ? "the figures hold what was measured by then."
        : "the figures hold the first "
            + Figures.counted(advice.robustness().worlds(), "world")
            + " only.";
  }

  private static String next(Advice advice) {
    return advice.options().stream()
        .skip(1)
        .limit(2)
        .map(o -> option(o.name()) + " (" + Figures.one(o.daysSaved().mean()) + ")")
        .collect(Collectors.joining(", then "));
  }

  private static void together(Result result, Advice advice, List<String> sentences) {
    if (advice.combinations().isEmpty()) {
      sentences.add(
          result.complete()
              ? "Nothing fits the budget of " + advice.budget() + "."
              : "What is best within " + advice.budget() + " is not known yet.");
      return;
    }
    Advice.Option best = advice.combinations().get(0);
    if (!(best.daysSaved().ci95().lo() > 0)) {
      sentences.add("No set within " + advice.budget() + " can be told to help either.");
      return;
    }
    long tied = advice.combinations().stream().filter(Advice.Option::tiedWithBest).count() - 1;
    sentences.add(
        "Best within "
            + advice.budget()
            + ": "
            + option(best.name())
            + ", "
            + Figures.one(best.daysSaved().mean())
            + " days saved (95%: "
            + Figures.interval(best.daysSaved().ci95(), 1)
            + ")"
            + (tied > 0
                ? "; " + Figures.counted(tied, "other set") + " cannot be told apart from it."
                : sure(advice.combinationsConfidence()) + "."));
  }

  /** Days are ranked; where costs are given, days may cost more than they save. */
  private static Optional<String> money(Advice advice) {
    Advice.Option first = advice.options().get(0);
    if (first.money() == null) {
      return Optional.empty();
    }
    Advice.Option richest =
        advice.options().stream()
            .filter(option -> option.money() != null)
            .max(Comparator.comparingDouble(option -> option.money().net().mean()))
            .orElse(first);
    return Optional.of(
        "Ranked by days, not by money: "
            + option(first.name())
            + net(first)
            + (richest == first
                ? ", the most of all."
                : "; the most money, " + option(richest.name()) + net(richest) + "."));
  }

  private static String net(Advice.Option option) {
    double net = option.money().net().mean();
    return (net < 0 ? " costs " : " brings ")
        + Figures.money(Math.abs(net), option.money().currency())
        + (net < 0 ? " more than it saves" : " net");
  }

  private static void promise(Result result, Advice advice, List<String> sentences) {
    boolean late = result.metrics().get("slipDays").mean() > 0;
    advice.options().stream()
        .filter(option -> option.daysByPromise() >= 0.5)
        .forEach(
            option ->
                sentences.add(
                    Words.capital(option(option.name()))
                        + (late ? " would take a further " : " would end it a further ")
                        + Figures.one(option.daysByPromise())
                        + (late ? " days off the delay" : " days earlier")
                        + " only by promising less."));
  }

  private static String often(Robustness robustness) {
    String precision =
        "Shares of worlds are known to ± "
            + Figures.decimals(100 * robustness.halfWidth(), 0)
            + " points";
    return robustness.confidence() >= ENOUGH
        ? precision
            + "; which option is best most often is known with "
            + Figures.percent(Math.floor(100 * robustness.confidence()) / 100)
            + " confidence."
        : precision + "; which option is best most often cannot be told.";
  }

  private static void robust(Robustness robustness, List<String> sentences) {
    Robustness.InWorlds top = robustness.options().get(0);
    sentences.add(
        Words.capital(option(top.name()))
            + " is best in "
            + Figures.percentBeside(top.best().share())
            + " of "
            + Figures.counted(robustness.worlds(), "plausible world")
            + " (95%: "
            + Figures.percentInterval(top.best().ci95())
            + "); against the best of each world it costs "
            + Figures.one(top.regret())
            + " days on average, and more than "
            + Figures.one(top.regretP90())
            + " in one world of ten.");
    robustness.options().stream()
        .max(Comparator.comparing(option -> option.best().share()))
        .filter(option -> option.best().share() > top.best().share())
        .ifPresent(
            option ->
                sentences.add(
                    "Most often best is "
                        + option(option.name())
                        + ", in "
                        + Figures.percent(option.best().share())
                        + " of the worlds: the assumptions decide, not the figures above alone."));
    sentences.add(often(robustness));
    sentences.add(
        "Ignorance: between worlds what it saves scatters by "
            + Figures.one(top.ignoranceSd())
            + " days. Luck: between sprints of one world by "
            + Figures.one(top.luckSd())
            + " days (standard deviations). In "
            + Figures.percent(robustness.unresolvedWorlds())
            + " of the worlds the best and the second cannot be told apart at "
            + Figures.counted(robustness.runsPerWorld(), "run")
            + ".");
    if (robustness.tried() == 0) {
      return;
    }
    if (robustness.flips().isEmpty()) {
      sentences.add("No single assumption that was tried changes which option is best.");
    } else {
      Robustness.Flip flip = robustness.flips().get(0);
      sentences.add(
          "The decision would flip to "
              + option(flip.best())
              + " if "
              + flip.key()
              + " were "
              + flip.end()
              + " instead of "
              + flip.value()
              + ".");
    }
  }
}
