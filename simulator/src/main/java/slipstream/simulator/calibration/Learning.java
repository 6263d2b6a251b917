package slipstream.simulator.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.util.FastMath;
import slipstream.simulator.calibration.bank.MostAlike;
import slipstream.simulator.calibration.bank.PriorDraw;
import slipstream.simulator.calibration.bank.TeamBank;
import slipstream.simulator.calibration.predict.FittedTeams;
import slipstream.simulator.scenario.PriorParameter;
import slipstream.simulator.statistics.Interval;

/**
 * What weights over the teams of a bank say of their parameters. Everything is reckoned in places
 * among all teams, 0 to 1, where the prior of each parameter is even: so a narrow place is
 * something learned, whatever the unit.
 */
final class Learning {
  private static final double TAIL = 0.1;

  /** The standard normal deviate that 95% lie within. */
  private static final double Z95 = 1.959963984540054;

  /** Weaker correlations leave both parameters nearly as uncertain if one is known. */
  private static final double WORTH_SAYING = 0.3;

  private final TeamBank bank;
  private final double[] weights;

  /** The same of simulated teams, however many trackers each is seen through. */
  private final double[] simulatedWeights;

  private final List<PriorParameter> parameters;

  /** By team and parameter. */
  private final double[][] places;

  Learning(TeamBank bank, double[] weights) {
    this.bank = bank;
    this.weights = weights;
    simulatedWeights = bank.bySimulatedTeam(weights);
    parameters = bank.parameters();
    places = new double[bank.size()][];
    for (int team = 0; team < places.length; team++) {
      places[team] = bank.shares(team);
    }
  }

  List<Learned> parameters() {
    List<Learned> list = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      list.add(parameters.get(i).isRole() ? role(i) : number(i));
    }
    return list;
  }

  private Learned number(int index) {
    PriorParameter parameter = parameters.get(index);
    double lo = place(index, TAIL);
    double hi = place(index, 1 - TAIL);
    return new Learned(
        parameter,
        interval(parameter, TAIL, 1 - TAIL),
        PriorDraw.at(parameter, place(index, 0.5)),
        interval(parameter, lo, hi),
        Math.max(0, 1 - (hi - lo) / (1 - 2 * TAIL)));
  }

  private static Interval interval(PriorParameter parameter, double lo, double hi) {
    return new Interval(PriorDraw.at(parameter, lo), PriorDraw.at(parameter, hi));
  }

  private Learned role(int index) {
    double there = 0;
    for (int team = 0; team < places.length; team++) {
      there += weights[team] * PriorDraw.at(parameters.get(index), places[team][index]);
    }
    // So far from one half a chance lies by the luck of which teams were drawn.
    double luck = Z95 / FastMath.sqrt(FittedTeams.effectiveSize(simulatedWeights));
    Interval unknown = new Interval(0, 1);
    double moved = Math.max(0, Math.abs(2 * there - 1) - luck);
    return new Learned(parameters.get(index), unknown, there, unknown, moved);
  }

  private double place(int index, double share) {
    return reached(share, team -> places[team][index]);
  }

  /**
   * The value that teams of a share of the weight stay below or reach.
   *
   * @param share above 0, and below 1 by more than the weights are rounded by
   * @param value by team
   */
  double reached(double share, IntToDoubleFunction value) {
    Integer[] order = new Integer[weights.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(value::applyAsDouble));
    int at = 0;
    double sum = weights[order[0]];
    while (sum < share) {
      at++;
      sum += weights[order[at]];
    }
    return value.applyAsDouble(order[at]);
  }

  List<TradeOff> tradeOffs() {
    List<TradeOff> list = new ArrayList<>();
    for (int i = 0; i < parameters.size(); i++) {
      for (int j = i + 1; j < parameters.size(); j++) {
        double correlation = correlation(i, j);
        if (Math.abs(correlation) >= WORTH_SAYING) {
          list.add(new TradeOff(parameters.get(i).key(), parameters.get(j).key(), correlation));
        }
      }
    }
    list.sort(Comparator.comparingDouble(pair -> -Math.abs(pair.correlation())));
    return list;
  }

  private double correlation(int i, int j) {
    double meanI = mean(i);
    double meanJ = mean(j);
    double both = 0;
    double squaresI = 0;
    double squaresJ = 0;
    for (int team = 0; team < places.length; team++) {
      double a = places[team][i] - meanI;
      double b = places[team][j] - meanJ;
      both += weights[team] * a * b;
      squaresI += weights[team] * a * a;
      squaresJ += weights[team] * b * b;
    }
    return squaresI * squaresJ == 0 ? 0 : both / FastMath.sqrt(squaresI * squaresJ);
  }

  private double mean(int index) {
    double mean = 0;
    for (int team = 0; team < places.length; team++) {
      mean += weights[team] * places[team][index];
    }
    return mean;
  }

  /**
   * A team that stands for all: of those that hold the heavier part of the weight, the one whose
   * sprints, as its tracker tells them, are most like what is expected. A value for each parameter
   * on its own would be no team at all where parameters trade against each other.
   *
   * @param expected percentiles of delivered over committed, ascending
   */
  int typicalTeam(double[] expected) {
    return MostAlike.teams(bank, weights, expected, 1)[0];
  }
}
