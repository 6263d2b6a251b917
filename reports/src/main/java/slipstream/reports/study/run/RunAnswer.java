package slipstream.reports.study.run;

import java.util.ArrayList;
import java.util.List;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.kit.words.Verdict;
import slipstream.reports.kit.words.Warnings;
import slipstream.reports.study.run.chart.LifeWords;
import slipstream.simulator.experiment.Result;

/** How late one scenario is, who is blamed, and what caused it. */
record RunAnswer(Result result) implements Answer {
  @Override
  public List<String> sentences() {
    List<String> sentences = new ArrayList<>(Verdict.sentences(result));
    if (LifeWords.told(result)) {
      sentences.add(LifeWords.sentence(result));
    }
    sentences.add(Verdict.basis(result));
    return sentences;
  }

  @Override
  public List<String> warnings() {
    return Warnings.of(result);
  }

  @Override
  public List<Grid> grids() {
    return List.of(
        DeliveryTables.measures(result),
        DeliveryTables.sprints(result),
        LifeWords.grid(result),
        CauseTables.ledger(result),
        CauseTables.blameAgainstCause(result),
        TimeTables.disciplines(result),
        TimeTables.roles(result),
        TimeTables.waits(result));
  }
}
