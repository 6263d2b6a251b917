package slipstream.simulator.experiment.portfolio;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.advice.Choice;
import slipstream.simulator.experiment.advice.ChoiceSet;
import slipstream.simulator.experiment.advice.Choices;
import slipstream.simulator.experiment.work.Work;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.statistics.Moments;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.Promise;
import slipstream.simulator.team.TeamRun;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;

/**
 * Hires that make a team later, once more with an eye on the ledger: to what the critical chain's
 * time is charged with the hire, less without. A piece of work is a hire, on the replications by
 * which its harm was measured, or the first thousand of them: what the causes add up to is its harm
 * on these.
 */
final class Harms implements Work<Portfolio.Harm> {
  private static final long serialVersionUID = 1;

  /** The activity of showing a new colleague around. */
  private static final String MENTORING = "mentoring";

  /** Replications that are enough to see where a harm comes from. */
  private static final int MOST_RUNS = 1_000;

  /** A hire to be looked at. */
  private record Asked(Scenario team, long seed, Portfolio.Hire hire) implements Serializable {
    int runs() {
      return Math.min(MOST_RUNS, hire.runs());
    }
  }

  private final List<Asked> asked;

  private Harms(List<Asked> asked) {
    this.asked = List.copyOf(asked);
  }

  /** The hires that can be told to harm, the largest harm first. */
  static Harms of(Portfolio portfolio, List<Scenario> scenarios) {
    Map<String, Scenario> byName = new TreeMap<>();
    scenarios.forEach(scenario -> byName.put(scenario.name(), scenario));
    List<Asked> harmful = new ArrayList<>();
    for (Portfolio.Team team : portfolio.teams()) {
      for (Portfolio.Hire hire : team.hires()) {
        if (portfolio.harms(hire)) {
          harmful.add(new Asked(byName.get(team.name()), team.seed(), hire));
        }
      }
    }
    harmful.sort(Comparator.comparingDouble(each -> each.hire.daysSaved().mean()));
    return new Harms(harmful);
  }

  int count() {
    return asked.size();
  }

  @Override
  public IntFunction<Portfolio.Harm> hand() {
    return number -> harm(asked.get(number));
  }

  private static Portfolio.Harm harm(Asked asked) {
    Choice hire =
        Choices.of(asked.team).stream()
            .filter(choice -> choice.hire() && choice.name().equals(asked.hire.role()))
            .findFirst()
            .orElseThrow();
    TeamRun promisor = TeamRun.unwatched(asked.team);
    TeamRun without = TeamRun.unwatched(asked.team);
    TeamRun with = TeamRun.unwatched(new ChoiceSet(List.of(hire)).made(asked.team));
    double hoursPerDay = asked.team.sprint().hoursPerDay();
    Cause[] causes = Cause.values();
    Moments[] added = new Moments[causes.length];
    for (int i = 0; i < added.length; i++) {
      added[i] = new Moments();
    }
    double mentoring = 0;
    for (int run = 0; run < asked.runs(); run++) {
      Promise kept = promisor.promise(asked.seed, run);
      Facts before = without.run(asked.seed, run, kept);
      Facts after = with.run(asked.seed, run, kept);
      for (int i = 0; i < added.length; i++) {
        added[i].add((after.chain.hours(causes[i]) - before.chain.hours(causes[i])) / hoursPerDay);
      }
      mentoring += (mentoring(after) - mentoring(before)) / hoursPerDay;
    }
    return new Portfolio.Harm(
        asked.team.name(), asked.hire.role(), shifts(causes, added), mentoring / asked.runs());
  }

  private static double mentoring(Facts facts) {
    double hours = 0;
    for (Activity activity : facts.activities) {
      if (activity.key().equals(MENTORING)) {
        for (double[] party : facts.hours) {
          hours += party[activity.number()];
        }
      }
    }
    return hours;
  }

  private static List<Portfolio.Shift> shifts(Cause[] causes, Moments[] added) {
    List<Portfolio.Shift> shifts = new ArrayList<>();
    for (int i = 0; i < added.length; i++) {
      Estimate days = Estimate.of(added[i]);
      if (days.resolved()) {
        shifts.add(new Portfolio.Shift(causes[i].key(), days));
      }
    }
    shifts.sort(Comparator.comparingDouble(shift -> -shift.days().mean()));
    return shifts;
  }
}
