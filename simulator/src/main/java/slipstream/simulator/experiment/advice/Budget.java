package slipstream.simulator.experiment.advice;

import slipstream.simulator.experiment.comparison.Prices;
import slipstream.simulator.scenario.Scenario;

/**
 * What may be spent: a number of changes, or money for people over the plan.
 *
 * @param words as a reader knows it: {@code 2 changes}, {@code 20000 EUR}
 * @param changes most hires and practices at once
 * @param money most money; infinite where only changes count
 */
public record Budget(String words, int changes, double money) {
  /** Sets of more changes than this are not looked at. */
  public static final int MOST_CHANGES = 5;

  boolean allows(ChoiceSet set, Scenario scenario) {
    return set.choices().size() <= changes
        && (money == Double.POSITIVE_INFINITY
            || Prices.cost(scenario, set.made(scenario)) <= money);
  }
}
