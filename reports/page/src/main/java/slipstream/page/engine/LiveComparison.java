package slipstream.page.engine;

import java.util.List;
import slipstream.simulator.experiment.comparison.Comparison;
import slipstream.simulator.experiment.comparison.Comparison.Candidate;
import slipstream.simulator.scenario.Scenario;

/** A scenario without and with a change: what the command {@code what-if} finds. */
final class LiveComparison implements Live {
  private final Comparison comparison;

  LiveComparison(Scenario before, Scenario after) {
    comparison = new Comparison(before, List.of(new Candidate("", List.of(), "", after)));
  }

  @Override
  public boolean next() {
    return comparison.next();
  }

  @Override
  public void tell(Tokens out) {
    out.object();
    out.key("result");
    ResultWriter.result(comparison.result(), out);
    out.key("study");
    ResultWriter.comparisons(comparison.found(), out);
    out.end();
  }
}
