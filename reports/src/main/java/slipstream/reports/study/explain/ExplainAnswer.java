package slipstream.reports.study.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Warnings;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.attribution.Attribution;
import slipstream.simulator.experiment.attribution.Attribution.Contribution;
import slipstream.simulator.experiment.attribution.Attribution.Interaction;
import slipstream.simulator.experiment.attribution.Attribution.OnTimeContribution;

/** What caused the slip, beside who is blamed for it. */
record ExplainAnswer(Result result, Attribution study) implements Answer {
  private static final int PAIRS = 10;

  /** A party with a smaller share of all blame gets no column. */
  private static final double SHOWN = 0.005;

  @Override
  public List<String> sentences() {
    return ExplainWords.sentences(result, study);
  }

  @Override
  public Optional<String> question() {
    // What to change first is another question: causes share what they do together, hires do not.
    return Optional.of(
        study.onTimeIsAsked() ? "What costs the chance to be on time?" : "What caused the delay?");
  }

  @Override
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    Warnings.interrupted(result).ifPresent(warnings::add);
    Warnings.cutOff(result).ifPresent(warnings::add);
    if (study.attributionRuns() < 2 || study.orders() == 1) {
      warnings.add(Warnings.ONE_RUN);
    }
    return warnings;
  }

  @Override
  public List<Grid> grids() {
    return study.onTimeIsAsked()
        ? List.of(onTime(), contributions(), interactions(), blame(), matrix())
        : List.of(contributions(), interactions(), blame(), matrix());
  }

  private Grid contributions() {
    Grid grid =
        new Grid("CAUSE, but-for (Shapley)")
            .figures("days")
            .figures("95% interval")
            .text("")
            .figures("first hire saves")
            .figures("by ledger");
    grid.row(
        "The plan and common luck",
        Figures.decimals(study.baseDays(), 2),
        Figures.interval(study.baseCi95(), 2),
        "",
        "",
        "");
    study.shapley().entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue().days()))
        .forEach(entry -> grid.row(cells(entry)));
    return grid.row("Slip", Figures.decimals(study.slip(), 2), "", "", "", "");
  }

  private static Object[] cells(Map.Entry<String, Contribution> entry) {
    Contribution value = entry.getValue();
    return new Object[] {
      Words.capital(ExplainWords.player(entry.getKey())),
      Figures.decimals(value.days(), 2),
      Figures.interval(value.ci95(), 2),
      ExplainWords.resolved(value.ci95()) ? "" : "cannot tell from nothing",
      Figures.decimals(0 - value.offAlone().mean(), 2),
      Figures.decimals(value.ledgerDays(), 2)
    };
  }

  private Grid onTime() {
    Grid grid = new Grid("ON TIME, but-for, points").figures("points").figures("95% interval");
    grid.row("With every cause off", Figures.one(100 * study.onTimeBase()), "");
    for (Map.Entry<String, OnTimeContribution> entry : study.onTimeShapley().entrySet()) {
      OnTimeContribution value = entry.getValue();
      grid.row(
          Words.capital(ExplainWords.player(entry.getKey())),
          Figures.signed(100 * value.share(), 1),
          Figures.one(100 * value.ci95().lo()) + " to " + Figures.one(100 * value.ci95().hi()));
    }
    return grid.row("On time", Figures.one(100 * study.onTime()), "");
  }

  /** Pairs that are resolved, the strongest first. */
  private Grid interactions() {
    Grid grid =
        new Grid("TOGETHER, but-for, days")
            .text("and")
            .figures("interaction")
            .figures("95% interval")
            .figures("second saves alone")
            .figures("after the first");
    study.interactions().stream()
        .filter(pair -> ExplainWords.resolved(pair.ci95()))
        .limit(PAIRS)
        .forEach(pair -> grid.row(cells(pair)));
    return grid;
  }

  private static Object[] cells(Interaction pair) {
    return new Object[] {
      Words.capital(ExplainWords.player(pair.first())),
      ExplainWords.player(pair.second()),
      Figures.signed(pair.days(), 2),
      Figures.interval(pair.ci95(), 2),
      Figures.decimals(pair.secondAlone(), 2),
      Figures.decimals(pair.secondAfterFirst(), 2)
    };
  }

  private Grid blame() {
    Grid grid =
        new Grid("BLAME AGAINST CAUSE")
            .figures("blamed")
            .figures("95% interval")
            .figures("caused, but-for")
            .figures("caused, ledger")
            .figures("gap to ledger");
    if (result.blamePoints() > 0) {
      result.blame().entrySet().stream()
          .filter(entry -> entry.getValue().share() >= SHOWN)
          .sorted(Comparator.comparing(entry -> -entry.getValue().share()))
          .forEach(
              entry -> {
                double blamed = entry.getValue().share();
                double caused = Math.max(0, blamed - result.gap().get(entry.getKey()).share());
                Contribution own = study.shapley().get(entry.getKey());
                grid.row(
                    Words.capital(Words.party(entry.getKey())),
                    Figures.percentBeside(blamed),
                    Figures.percentInterval(entry.getValue().ci95()),
                    own != null && study.slip() > 0
                        ? Figures.percent(Math.max(0, own.days() / study.slip()))
                        : "",
                    Figures.percent(caused),
                    Figures.gap(blamed, caused));
              });
    }
    return grid;
  }

  /** True causes by party named, in percent of all blame. */
  private Grid matrix() {
    Grid grid = new Grid("CAUSE (ledger) BY PARTY NAMED, of all blame");
    List<String> parties =
        result.blame().entrySet().stream()
            .filter(entry -> entry.getValue().share() >= SHOWN)
            .map(Map.Entry::getKey)
            .toList();
    parties.forEach(party -> grid.figures(Words.party(party)));
    result.matrix().entrySet().stream()
        .filter(row -> sum(row.getValue()) >= SHOWN * result.blamePoints())
        .filter(row -> sum(row.getValue()) > 0)
        .sorted(Comparator.comparing(row -> -sum(row.getValue())))
        .forEach(
            row -> {
              List<Object> cells =
                  new ArrayList<>(List.of(Words.capital(Words.cause(row.getKey()))));
              for (String party : parties) {
                double share = row.getValue().getOrDefault(party, 0.0) / result.blamePoints();
                cells.add(share > 0 ? Figures.percent(share) : "");
              }
              grid.row(cells.toArray());
            });
    return grid;
  }

  private static double sum(Map<String, Double> row) {
    return row.values().stream().mapToDouble(Double::doubleValue).sum();
  }
}
