package slipstream.simulator.scenario.assumption;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.Role;

/**
 * What a scenario assumes, and the plausible worlds in which it is otherwise. A world is a point of
 * the unit cube: each assumption has a place in its range, 0 at the lower end, 0.5 at the assumed
 * value, 1 at the upper end, straight lines between. So evenly drawn places make a world as likely
 * to lie above the assumed value as below it. Where the assumed value is not between the ends,
 * places run evenly over the whole range. A larger place never makes a smaller value.
 *
 * <p>Immutable; may be used by several threads at once.
 */
public final class Assumptions implements Serializable {
  /** Makes a world from a place for each assumption, wherever it is simulated. */
  @FunctionalInterface
  public interface Worlds extends Serializable {
    /** The world at these places; a place may be {@link #AS_ASSUMED}. */
    Scenario apply(double[] places);
  }

  /** A place that leaves the value as the scenario assumes it. */
  public static final double AS_ASSUMED = Double.NaN;

  private final Scenario scenario;
  private final List<Assumption> list;
  private final List<LeftOut> leftOut;
  private final Worlds worlds;

  /** Which number each assumption of the list has among those that worlds are made from. */
  private final int[] numbers;

  private final int all;

  /**
   * An assumption that is not drawn.
   *
   * @param reason why, as a part of a sentence
   */
  public record LeftOut(Assumption assumption, String reason) implements Serializable {}

  /**
   * All assumptions of a scenario.
   *
   * @param worlds makes the scenario from a place for each of the list; a place may be {@link
   *     #AS_ASSUMED}
   * @param leftOut what may not be drawn at all
   */
  public Assumptions(
      Scenario scenario, List<Assumption> list, List<LeftOut> leftOut, Worlds worlds) {
    this(scenario, list, leftOut, worlds, identity(list.size()), list.size());
  }

  private Assumptions(
      Scenario scenario,
      List<Assumption> list,
      List<LeftOut> leftOut,
      Worlds worlds,
      int[] numbers,
      int all) {
    this.scenario = scenario;
    this.list = List.copyOf(list);
    this.leftOut = List.copyOf(leftOut);
    this.worlds = worlds;
    this.numbers = numbers;
    this.all = all;
  }

  /** What is drawn, in the order of the scenario's keys. */
  public List<Assumption> list() {
    return list;
  }

  /** What is not, and why. */
  public List<LeftOut> leftOut() {
    return leftOut;
  }

  /** How many are drawn. */
  public int size() {
    return list.size();
  }

  /** The scenario as assumed. */
  public Scenario scenario() {
    return scenario;
  }

  /**
   * A world. What no world can be is mended: see {@link Mending}.
   *
   * @param places one for each of the {@link #list}, 0 to 1 or {@link #AS_ASSUMED}
   * @throws IllegalArgumentException if places are too many, too few, or outside of 0 to 1
   */
  public Scenario at(double... places) {
    if (places.length != list.size()) {
      throw new IllegalArgumentException(
          places.length + " places don't fit " + list.size() + " assumptions");
    }
    double[] whole = new double[all];
    Arrays.fill(whole, AS_ASSUMED);
    for (int i = 0; i < places.length; i++) {
      if (places[i] < 0 || places[i] > 1) {
        throw new IllegalArgumentException("a place is 0 to 1, but one is " + places[i]);
      }
      whole[numbers[i]] = places[i];
    }
    return Mending.of(scenario, worlds.apply(whole));
  }

  /** The world in which one assumption of the {@link #list} is moved, all else as assumed. */
  public Scenario moved(int number, double place) {
    double[] places = new double[list.size()];
    Arrays.fill(places, AS_ASSUMED);
    places[number] = place;
    return at(places);
  }

  /** Those with these keys; the others stay as assumed. */
  public Assumptions only(Set<String> keys) {
    return keep(assumption -> keys.contains(assumption.key()), leftOut);
  }

  /**
   * Those that can matter to delivery, as far as that is plain; when in doubt an assumption stays.
   *
   * @param mayCome roles that may be hired: what holds where they are present stays
   * @param practicesMayChange whether practices may be taken up that are not
   */
  public Assumptions thatMayMatter(Set<Role> mayCome, boolean practicesMayChange) {
    Relevance relevance = new Relevance(scenario, mayCome, practicesMayChange);
    List<LeftOut> out = new ArrayList<>(leftOut);
    for (Assumption assumption : list) {
      String reason = relevance.reasonAgainst(assumption.key());
      if (reason != null) {
        out.add(new LeftOut(assumption, reason));
      }
    }
    return keep(assumption -> relevance.reasonAgainst(assumption.key()) == null, out);
  }

  private Assumptions keep(Predicate<Assumption> kept, List<LeftOut> out) {
    int[] places = identity(list.size());
    int[] chosen = Arrays.stream(places).filter(i -> kept.test(list.get(i))).toArray();
    return new Assumptions(
        scenario,
        Arrays.stream(chosen).mapToObj(list::get).toList(),
        out,
        worlds,
        Arrays.stream(chosen).map(i -> numbers[i]).toArray(),
        all);
  }

  private static int[] identity(int size) {
    int[] numbers = new int[size];
    for (int i = 0; i < size; i++) {
      numbers[i] = i;
    }
    return numbers;
  }
}
