package slipstream.simulator.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import slipstream.simulator.calibration.bank.PriorDraw;
import slipstream.simulator.calibration.bank.SimulatedTeam;
import slipstream.simulator.calibration.bank.TeamBank;
import slipstream.simulator.calibration.bank.TeamMaker;
import slipstream.simulator.scenario.PriorParameter;
import slipstream.simulator.scenario.PriorParameter.Shape;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.statistics.Interval;

/**
 * The fitted team as settings of a scenario. Roles stay as the user's scenario has them: sprint
 * totals hardly show who is missing. The load is then set so that this scenario does as much of its
 * commitment as the fitted team that it was taken from, whoever that one had.
 */
final class FittedTeam {
  private static final String LOAD = "backlog.load";
  private static final String USUAL = "tracker.usual";

  /** Left out on either side of an interval of 8 in 10. */
  private static final double TAIL = 0.1;

  /** Many small, few large, and all of them whole. */
  private static final String AHEAD = "backlog.ahead";

  /** Halvings of the range of the load: to 1 part in 250 of it. */
  private static final int HALVINGS = 8;

  private static final int SPRINTS = 200;
  private static final MathContext DIGITS = new MathContext(3);

  private final TeamBank bank;
  private final Learning learning;
  private final List<Learned> learned;
  private final String source;
  private final int typical;
  private final double[] places;

  /**
   * A team that stands for the fitted ones.
   *
   * @param expected percentiles of delivered over committed that its sprints are to be like
   */
  FittedTeam(
      TeamBank bank, Learning learning, List<Learned> learned, String source, double[] expected) {
    this.bank = bank;
    this.learning = learning;
    this.learned = learned;
    this.source = source;
    typical = learning.typicalTeam(expected);
    places = bank.shares(typical);
  }

  /** Habits of the tracker, as settings too. */
  List<Fitted> tracker() {
    List<Fitted> list = new ArrayList<>();
    int first = bank.prior().team().size();
    for (int i = first; i < places.length; i++) {
      list.add(fitted(learned.get(i), PriorDraw.at(learned.get(i).parameter(), places[i])));
    }
    double done = bank.meanDone(typical);
    Interval teams =
        new Interval(
            learning.reached(TAIL, bank::meanDone), learning.reached(1 - TAIL, bank::meanDone));
    list.add(ranged(USUAL, done, teams, false));
    return list;
  }

  /**
   * Settings of the team.
   *
   * @param base the user's scenario
   * @param maker makes a scenario from a value for each of the prior's team parameters
   */
  List<Fitted> scenario(Scenario base, TeamMaker maker, long seed) {
    List<PriorParameter> parameters = bank.prior().team();
    double[] values = new double[parameters.size()];
    for (int i = 0; i < values.length; i++) {
      PriorParameter parameter = parameters.get(i);
      values[i] =
          parameter.isRole() ? staffed(base, parameter) : PriorDraw.at(parameter, places[i]);
    }
    int load =
        IntStream.range(0, values.length)
            .filter(i -> parameters.get(i).key().equals(LOAD))
            .findFirst()
            .orElse(-1);
    if (load >= 0) {
      values[load] = load(values, load, maker, seed);
    }
    List<Fitted> list = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      if (i == load) {
        list.add(moved(learned.get(i), values[i]));
      } else if (!parameters.get(i).isRole()) {
        list.add(fitted(learned.get(i), values[i]));
      }
    }
    return list;
  }

  /**
   * The load's interval goes where the load was set: in proportion, for a load is a ratio; but no
   * team was drawn beyond the prior. The search comes as near to its ends as its last step.
   */
  private Fitted moved(Learned from, double value) {
    Interval after = from.after();
    double factor = value / from.median();
    double least = from.parameter().low();
    double most = from.parameter().high();
    double lastStep = (most - least) / (1 << HALVINGS);
    boolean atBound = value - least < lastStep || most - value < lastStep;
    return new Fitted(
        from.parameter().key(),
        text(value, false),
        text(Math.max(least, Math.min(value, after.lo() * factor)), false),
        text(Math.min(most, Math.max(value, after.hi() * factor)), false),
        atBound ? Fitted.Range.AT_BOUND : Fitted.Range.MOVED,
        source);
  }

  private static double staffed(Scenario base, PriorParameter parameter) {
    for (Role role : Role.values()) {
      if (parameter.key().equals("structure." + role.key())) {
        return base.structure().of(role).staffed() ? 1 : 0;
      }
    }
    throw new IllegalArgumentException("no role: " + parameter.key());
  }

  /**
   * A larger load never makes a larger share of it done, up to the luck of the simulated sprints.
   */
  private double load(double[] values, int at, TeamMaker maker, long seed) {
    double target = bank.meanDone(typical);
    double low = bank.prior().team().get(at).low();
    double high = bank.prior().team().get(at).high();
    double[] tried = values.clone();
    for (int i = 0; i < HALVINGS; i++) {
      tried[at] = (low + high) / 2;
      double mean = SimulatedTeam.meanDone(maker.apply(tried), seed, SPRINTS);
      if (mean > target) {
        low = tried[at];
      } else {
        high = tried[at];
      }
    }
    return (low + high) / 2;
  }

  private Fitted fitted(Learned from, double value) {
    boolean whole = from.parameter().shape() == Shape.WHOLE || AHEAD.equals(from.parameter().key());
    String key = from.parameter().key().replaceFirst("\\.sigma$", ".lognormal.sigma");
    return ranged(key, value, from.after(), whole);
  }

  /** The team that stands for all is one of them, and may lie further out in one parameter. */
  private Fitted ranged(String key, double value, Interval teams, boolean whole) {
    String low = text(Math.min(value, teams.lo()), whole);
    String high = text(Math.max(value, teams.hi()), whole);
    boolean widened = !low.equals(text(teams.lo(), whole)) || !high.equals(text(teams.hi(), whole));
    return new Fitted(
        key,
        text(value, whole),
        low,
        high,
        widened ? Fitted.Range.WIDENED : Fitted.Range.OF_TEAMS,
        source);
  }

  private static String text(double value, boolean whole) {
    if (whole) {
      return Long.toString((long) Math.floor(value + 0.5));
    }
    return new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
  }
}
