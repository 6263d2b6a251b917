package slipstream.reports.study.run;

import java.util.List;
import java.util.stream.Stream;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.kit.words.Verdict;
import slipstream.reports.kit.words.Warnings;
import slipstream.simulator.experiment.Result;

/** How late one scenario is, who is blamed, and what caused it. */
record RunAnswer(Result result) implements Answer {
  @Override
  public List<String> sentences() {
    return Stream.concat(Verdict.sentences(result).stream(), Stream.of(Verdict.basis(result)))
        .toList();
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
        CauseTables.ledger(result),
        CauseTables.blameAgainstCause(result),
        TimeTables.disciplines(result),
        TimeTables.roles(result),
        TimeTables.waits(result));
  }
}
