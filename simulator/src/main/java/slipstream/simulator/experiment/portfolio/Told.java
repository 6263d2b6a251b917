package slipstream.simulator.experiment.portfolio;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.math3.util.FastMath;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.advice.Race;
import slipstream.simulator.experiment.comparison.Alternative;
import slipstream.simulator.statistics.Interval;

/** What is told of teams that were looked at: measured figures, and the order that they make. */
record Told(List<TeamFound> found, Contest contest, int[] hires) {

  Portfolio portfolio(
      int budget, int runs, long replications, List<String> missing, boolean settled) {
    List<Integer> order = order();
    return new Portfolio(
        budget,
        Race.CONFIDENCE,
        runs,
        replications,
        order.stream().map(i -> found.get(i).team().tied(contest.mayBeFirst(i))).toList(),
        missing,
        settled ? plan(order) : null,
        List.of(),
        List.of(),
        null);
  }

  /**
   * By the days that the best hire saves, as measured: one order for whoever reads the table. What
   * cannot be told from the first is marked, wherever it stands.
   */
  private List<Integer> order() {
    return IntStream.range(0, found.size())
        .boxed()
        .sorted(Comparator.comparingDouble(team -> -saved(team)))
        .toList();
  }

  /** Days that the best hire saves; a team that lacks nobody comes last. */
  private double saved(int team) {
    List<Portfolio.Hire> known = found.get(team).team().hires();
    return known.isEmpty() ? Double.NEGATIVE_INFINITY : known.get(0).daysSaved().mean();
  }

  private Portfolio.Plan plan(List<Integer> order) {
    List<Portfolio.Chosen> chosen = new ArrayList<>();
    int sets = 0;
    for (int team : order) {
      sets += Math.max(0, found.get(team).depth() - 1);
      if (hires[team] > 0) {
        TeamFound.Depth given = found.get(team).depths().get(hires[team] - 1);
        chosen.add(
            new Portfolio.Chosen(
                name(team), given.roles(), given.measured(), given.money(), given.tied()));
      }
    }
    return new Portfolio.Plan(
        chosen,
        sum(chosen.stream().map(Portfolio.Chosen::daysSaved).toList()),
        money(chosen),
        rivals(order),
        sets);
  }

  /** Of estimates that share no luck: variances add. */
  private static Estimate sum(List<Estimate> estimates) {
    double sum = 0;
    double squares = 0;
    for (Estimate estimate : estimates) {
      sum += estimate.mean();
      squares += estimate.ci95().halfWidth() * estimate.ci95().halfWidth();
    }
    double half = FastMath.sqrt(squares);
    return new Estimate(sum, new Interval(sum - half, sum + half));
  }

  /** Amounts of several currencies, or of some teams only, have no sum. */
  private static Alternative.Money money(List<Portfolio.Chosen> chosen) {
    List<Alternative.Money> amounts = chosen.stream().map(Portfolio.Chosen::money).toList();
    if (amounts.isEmpty() || amounts.stream().anyMatch(Objects::isNull)) {
      return null;
    }
    String currency = amounts.get(0).currency();
    double cost = 0;
    for (Alternative.Money amount : amounts) {
      if (!amount.currency().equals(currency)) {
        return null;
      }
      cost += amount.cost();
    }
    return new Alternative.Money(
        currency,
        cost,
        sum(amounts.stream().map(Alternative.Money::gain).toList()),
        sum(amounts.stream().map(Alternative.Money::net).toList()));
  }

  private List<Portfolio.Rival> rivals(List<Integer> order) {
    TreeMap<Integer, List<String>> insteadOf = new TreeMap<>();
    for (int team : order) {
      for (Contest.Pair pair : contest.pairs()) {
        if (pair.chosen() == team) {
          insteadOf.computeIfAbsent(pair.rival(), rival -> new ArrayList<>()).add(name(team));
        }
      }
    }
    return order.stream()
        .filter(insteadOf::containsKey)
        .map(rival -> rival(rival, insteadOf.get(rival)))
        .toList();
  }

  private Portfolio.Rival rival(int team, List<String> insteadOf) {
    boolean assumed = hires[team] >= found.get(team).depth();
    return new Portfolio.Rival(name(team), hires[team] + 1, assumed, insteadOf);
  }

  private String name(int team) {
    return found.get(team).team().name();
  }
}
