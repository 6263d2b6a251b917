package slipstream.reports.study.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.kit.words.Figures;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.fact.FactsFound;
import slipstream.simulator.experiment.fact.FactsFound.CheckFound;
import slipstream.simulator.experiment.fact.FactsFound.FactFound;
import slipstream.simulator.experiment.fact.Judgement;

/** How many facts are reproduced, which are not, and each figure beside the published one. */
record FactsAnswer(Result result, FactsFound study) implements Answer {
  static final String VERDICTS = "FACTS";
  static final String FIGURES = "FIGURES";
  static final String SOURCES = "SOURCES";
  static final String TAKEN_FROM_IT = "TAKEN FROM IT";
  static final String NOT_REPRODUCED = "NOT REPRODUCED";
  static final String NOT_COMPARABLE = "NOT COMPARABLE";

  @Override
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    long published =
        study.facts().stream().filter(fact -> !fact.seen().equals("not-found")).count();
    sentences.add(
        "Of "
            + study.facts().size()
            + " regularities, "
            + published
            + " of them with a published source, the model reproduces "
            + study.reproduced()
            + "; "
            + study.takenFromIt()
            + (study.takenFromIt() == 1 ? " is an input, " : " are inputs, ")
            + study.notReproduced()
            + (study.notReproduced() == 1 ? " is" : " are")
            + " not reproduced, and "
            + study.notComparable()
            + " cannot be compared.");
    String missing = names(Judgement.NOT_REPRODUCED);
    if (!missing.isEmpty()) {
      sentences.add("Not reproduced: " + missing + ".");
    }
    if (study.takenFromIt() > 0) {
      sentences.add(
          "An input agrees because the model's parameters start from what was published: "
              + names(Judgement.TAKEN_FROM_IT)
              + ".");
    }
    sentences.add(
        "From "
            + Figures.count(study.replications())
            + " simulated releases, seed "
            + result.seed()
            + "; a fact is reproduced if all its figures are. Model, not measurement.");
    return sentences;
  }

  private String names(Judgement judgement) {
    return String.join(", ", of(judgement).stream().map(FactFound::name).toList());
  }

  private List<FactFound> of(Judgement judgement) {
    return study.facts().stream().filter(fact -> fact.judgement().equals(judgement.key())).toList();
  }

  @Override
  public List<String> warnings() {
    return result.complete()
        ? List.of()
        : List.of(
            "Interrupted: only the first "
                + Figures.counted(study.facts().size(), "fact")
                + " of the catalogue were judged.");
  }

  @Override
  public Optional<String> question() {
    return Optional.of("Does the model show what others have measured?");
  }

  @Override
  public List<Grid> grids() {
    return List.of(
        verdicts(),
        reasons(TAKEN_FROM_IT, Judgement.TAKEN_FROM_IT),
        reasons(NOT_REPRODUCED, Judgement.NOT_REPRODUCED),
        reasons(NOT_COMPARABLE, Judgement.NOT_COMPARABLE),
        figures(),
        sources());
  }

  private Grid verdicts() {
    Grid grid = new Grid(VERDICTS).figures("ours").figures("agrees if").text("");
    for (FactFound fact : study.facts()) {
      Optional<CheckFound> figure = FactWords.deciding(fact);
      grid.row(
          fact.name(),
          figure.map(check -> FactWords.figure(check.ours())).orElse("–"),
          figure.map(FactWords::expected).orElse("–"),
          fact.judgement().replace('-', ' '));
    }
    return grid;
  }

  private Grid figures() {
    Grid grid =
        new Grid(FIGURES)
            .text("published")
            .figures("agrees if")
            .figures("ours")
            .figures("95% interval")
            .text("");
    for (FactFound fact : study.facts()) {
      for (CheckFound check : fact.checks()) {
        grid.row(
            fact.name() + ": " + check.what(),
            check.published(),
            FactWords.expected(check),
            FactWords.figure(check.ours()),
            FactWords.interval(check.ours()),
            check.judgement().replace('-', ' '));
      }
    }
    return grid;
  }

  private Grid sources() {
    Grid grid = new Grid(SOURCES).text("by whom, and where").text("read");
    for (FactFound fact : study.facts()) {
      grid.row(
          fact.name(),
          fact.who() + " " + fact.year() + ", " + fact.where(),
          fact.seen().replace('-', ' '));
    }
    return grid;
  }

  private Grid reasons(String title, Judgement judgement) {
    Grid grid = new Grid(title).text("why");
    of(judgement).forEach(fact -> grid.row(fact.name(), fact.reason()));
    return grid;
  }
}
