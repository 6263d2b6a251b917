package slipstream.reports.study.sensitivity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Warnings;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.sensitivity.Sensitivity;
import slipstream.simulator.experiment.sensitivity.Sensitivity.Index;
import slipstream.simulator.experiment.sensitivity.Sensitivity.Screened;
import slipstream.simulator.experiment.sensitivity.Sensitivity.Swing;

/** Which assumption moves the result most, and how much is not known at all. */
record SensitivityAnswer(Result result, Sensitivity study) implements Answer {
  /** Further rows are in the result file. */
  private static final int SHOWN = 15;

  @Override
  public List<String> sentences() {
    return SensitivityWords.sentences(result, study);
  }

  @Override
  public Optional<String> question() {
    return Optional.of("Which assumption matters most?");
  }

  @Override
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (!result.complete()) {
      warnings.add(
          study.worlds() == null
              ? "Interrupted: assumptions were moved alone, in "
                  + Figures.counted(study.tornadoRuns(), "run")
                  + "; what they do together is not known."
              : "Interrupted: the scenario's own figures hold fewer runs than planned.");
    }
    Warnings.cutOff(result).ifPresent(warnings::add);
    warnings.addAll(SensitivityWords.warnings(study));
    return warnings;
  }

  @Override
  public List<Grid> grids() {
    if (study.worlds() == null) {
      return List.of(tornado());
    }
    return List.of(tornado(), indices(), screening());
  }

  private Grid tornado() {
    Grid grid =
        new Grid("ONE AT A TIME, days of mean slip")
            .text("plausible")
            .figures("at low end")
            .figures("at high end")
            .text("evidence");
    study.tornado().stream()
        .filter(Swing::resolved)
        .limit(SHOWN)
        .forEach(
            swing ->
                grid.row(
                    swing.key(),
                    swing.low() + " to " + swing.high(),
                    change(swing.atLow()),
                    change(swing.atHigh()),
                    // One word for a column of words.
                    swing.evidence().replace("assumption", "assumed")));
    return grid;
  }

  private static String change(Estimate change) {
    double half = change.ci95().halfWidth();
    String mean = Figures.signed(change.mean(), 1);
    return half == 0 ? mean : mean + " ±" + Figures.one(half);
  }

  private Grid indices() {
    Grid grid =
        new Grid("ALL TOGETHER, share of the spread")
            .figures("alone")
            .figures("95% interval")
            .figures("with others")
            .figures("95% interval");
    study.indices().stream().limit(SHOWN).forEach(index -> row(grid, index.key(), index));
    if (study.others() != null) {
      int others = study.tornado().size() - study.indices().size();
      row(grid, "the other " + others + ", together", study.others());
    }
    return grid;
  }

  private static void row(Grid grid, String name, Index index) {
    grid.row(
        name,
        percent(index.first()),
        percent(index.firstCi95().lo()) + " to " + percent(index.firstCi95().hi()),
        percent(index.total()),
        percent(index.totalCi95().lo()) + " to " + percent(index.totalCi95().hi()));
  }

  /** Estimates of small shares scatter around 0; below it there is nothing. */
  private static String percent(double share) {
    return Figures.percent(Math.max(0, share));
  }

  private Grid screening() {
    Grid grid =
        new Grid("SCREENING, days over the whole range").figures("effect").figures("scatter");
    int passed = study.indices().size();
    study.screening().stream()
        .limit(Math.min(SHOWN, passed + 3))
        .forEach(
            screened ->
                grid.row(name(screened), one(screened.strength()), one(screened.scatter())));
    return grid;
  }

  private String name(Screened screened) {
    boolean passed = study.indices().stream().anyMatch(index -> index.key().equals(screened.key()));
    return screened.key() + (passed ? "" : " (did not pass)");
  }

  private static String one(double days) {
    return Figures.one(days);
  }
}
