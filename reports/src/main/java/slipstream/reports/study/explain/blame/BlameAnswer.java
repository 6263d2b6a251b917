package slipstream.reports.study.explain.blame;

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
import slipstream.simulator.experiment.attribution.BlameAttribution;
import slipstream.simulator.experiment.attribution.BlameAttribution.Reason;
import slipstream.simulator.statistics.Interval;

/** Why blame lands on a discipline. */
record BlameAnswer(Result result, BlameAttribution study) implements Answer {
  static final String TITLE = "BLAME, but-for";

  @Override
  public List<String> sentences() {
    return BlameWords.sentences(study, result.seed());
  }

  @Override
  public Optional<String> question() {
    return Optional.of("Why is it " + Words.party(study.party()) + "?");
  }

  @Override
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    Warnings.interrupted(result).ifPresent(warnings::add);
    Warnings.cutOff(result).ifPresent(warnings::add);
    return warnings;
  }

  @Override
  public List<Grid> grids() {
    Grid grid =
        new Grid(TITLE + " (Shapley), points of the blame on " + Words.party(study.party()))
            .figures("points")
            .figures("95% interval")
            .text("")
            .figures("taken away alone")
            .figures("95% interval");
    grid.row("Caused, by ledger", Figures.one(100 * study.caused()), "", "", "", "");
    double beyond = study.even() - study.caused();
    grid.row("Named beyond that, all even", Figures.signed(100 * beyond, 1), "", "", "", "");
    study.reasons().entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue().share()))
        .forEach(entry -> grid.row(cells(entry)));
    grid.row("Blamed", Figures.one(100 * study.blamed()), interval(study.blamedCi95()), "", "", "");
    return List.of(grid);
  }

  private static Object[] cells(Map.Entry<String, Reason> entry) {
    Reason reason = entry.getValue();
    return new Object[] {
      Words.capital(BlameWords.player(entry.getKey())),
      Figures.signed(100 * reason.share(), 1),
      interval(reason.ci95()),
      reason.because() ? "" : BlameWords.unsure(reason),
      Figures.signed(100 * reason.offAlone().mean(), 1),
      interval(reason.offAlone().ci95())
    };
  }

  private static String interval(Interval shares) {
    return Figures.interval(new Interval(100 * shares.lo(), 100 * shares.hi()), 1);
  }
}
