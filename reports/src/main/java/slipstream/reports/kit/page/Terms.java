package slipstream.reports.kit.page;

import java.util.List;
import slipstream.reports.kit.page.Page.Fact;

/** The words of the report, defined. */
public final class Terms {
  public static final List<Fact> ALL =
      List.of(
          new Fact(
              "Run",
              "One simulated sprint or release, from the promise to the last promised story. Run i"
                  + " depends on the scenario, the seed and i alone."),
          new Fact("Slip", "Finish minus planned end, in working days; negative if early."),
          new Fact("Promise", "The stories that were agreed at the start, and their planned end."),
          new Fact(
              "Duty",
              "Work around the stories that somebody must do: asking, deciding, providing access,"
                  + " watching production, testing, chasing approvals. Without an owner it falls on"
                  + " whoever stands nearest."),
          new Fact(
              "Critical-chain ledger",
              "From the finish of the last story backwards: each hour is charged to the one cause it"
                  + " was spent on or waited for. It sums to the finish exactly."),
          new Fact(
              "But-for cause",
              "What the delay would lack if this cause were switched off. Causes act together, so"
                  + " each gets its Shapley value: its mean effect over all orders of switching them"
                  + " off."),
          new Fact(
              "Blame",
              "Points that simulated observers give at stand-ups, reviews and in production, to"
                  + " whoever they see with the problem. Perception never changes delivery."),
          new Fact("Gap", "Share of the blame minus share of the cause, in percentage points."),
          new Fact(
              "95% interval",
              "Where the true mean of the model lies if the experiment were repeated often: 95 of 100"
                  + " such intervals hold it. It says how much luck is in the mean, not how true the"
                  + " model is."),
          new Fact(
              "Typical run",
              "The run whose measures are nearest to their medians, by the sum of squared distances"
                  + " in standard deviations."),
          new Fact(
              "Luck the whole team shares",
              "What would have happened with every role there: incidents, changes and cases that come"
                  + " anyway, and sprints in which everything takes longer."));

  private Terms() {}
}
