package slipstream.page.engine;

import java.util.Map;
import slipstream.simulator.experiment.attribution.FreshOrders;
import slipstream.simulator.experiment.attribution.Players;
import slipstream.simulator.experiment.attribution.StopRule;
import slipstream.simulator.scenario.Scenario;

/** What would not have happened but for whom: what the command {@code explain} finds. */
final class LiveExplanation implements Live {
  private final FreshOrders orders;

  LiveExplanation(Scenario scenario) {
    orders = new FreshOrders(Players.of(scenario), scenario.seed(), StopRule.USUAL);
  }

  @Override
  public boolean next() {
    return orders.next();
  }

  @Override
  public void tell(Tokens out) {
    ResultWriter.attribution(orders.attribution(Map.of()), out);
  }
}
