package slipstream.simulator.team;

import java.util.Map;
import java.util.TreeMap;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;

/** Everything that a run leaves, by name, so that two runs can be compared to the last bit. */
public final class Recorded {
  private Recorded() {}

  /** What happened, without what was said about it. */
  public static Map<String, Double> delivery(Facts run) {
    Map<String, Double> all = new TreeMap<>();
    all.put("finish", run.finish);
    all.put("planned end", run.plannedEnd);
    all.put("cut off", run.cutOff ? 1.0 : 0);
    all.put("events", (double) run.events);
    all.put("promised", (double) run.promised);
    all.put("promised hours", run.promisedHours);
    all.put("delivered in time", (double) run.deliveredInTime);
    all.put("delivered hours in time", run.deliveredHoursInTime);
    all.put("story lateness", run.storyLateness);
    for (DisciplineName name : DisciplineName.values()) {
      all.put("built " + name.key(), run.builtAt[name.ordinal()]);
      for (Party party : Party.values()) {
        double waited = run.waits[name.ordinal()][party.ordinal()];
        all.put("waits " + name.key() + " for " + party.key(), waited);
      }
      for (int day = 0; day < run.real[0].length; day++) {
        all.put("real " + name.key() + " " + day, run.real[name.ordinal()][day]);
      }
    }
    for (Party party : Party.values()) {
      for (Activity activity : run.activities) {
        double hours = run.hours[party.ordinal()][activity.number()];
        all.put("hours " + party.key() + " " + activity.key(), hours);
      }
    }
    for (Cause cause : Cause.values()) {
      all.put("chain " + cause.key(), run.chain.hours(cause));
    }
    for (int i = 0; i < run.sprints.length; i++) {
      sprint(run.sprints[i], "sprint " + i + " ", all);
    }
    return all;
  }

  private static void sprint(SprintFacts sprint, String prefix, Map<String, Double> all) {
    all.put(prefix + "reached", sprint.reached ? 1.0 : 0);
    all.put(prefix + "whole", sprint.whole ? 1.0 : 0);
    all.put(prefix + "committed", (double) sprint.committed);
    all.put(prefix + "delivered", (double) sprint.delivered);
    all.put(prefix + "carried over", (double) sprint.carriedOver);
    all.put(prefix + "pulled in", (double) sprint.pulledIn);
    all.put(prefix + "added", (double) sprint.added);
    all.put(prefix + "set aside", (double) sprint.setAside);
    all.put(prefix + "committed hours", sprint.committedHours);
    all.put(prefix + "delivered hours", sprint.deliveredHours);
    all.put(prefix + "debt", sprint.debt);
  }

  /** What was seen and said. */
  public static Map<String, Double> perception(Facts run) {
    Map<String, Double> all = new TreeMap<>();
    for (Cause cause : Cause.values()) {
      for (Party party : Party.values()) {
        String key = "blame " + cause.key() + " on " + party.key();
        all.put(key, run.blame.points(cause, party));
      }
    }
    all.put("blame total", run.blame.total());
    all.put("blame misattributed", run.blame.misattributed());
    all.put("blame lag", run.blame.lagSprints());
    for (int i = 0; i < run.sprints.length; i++) {
      all.put("sprint " + i + " blame", run.sprints[i].blamePoints);
      all.put("sprint " + i + " shown", run.sprints[i].shown);
    }
    for (DisciplineName name : DisciplineName.values()) {
      for (int day = 0; day < run.seen[0].length; day++) {
        all.put("seen " + name.key() + " " + day, run.seen[name.ordinal()][day]);
      }
    }
    return all;
  }

  /** Both. */
  public static Map<String, Double> all(Facts run) {
    Map<String, Double> all = delivery(run);
    all.putAll(perception(run));
    return all;
  }

  /** The same with the names of the disciplines exchanged. */
  public static Map<String, Double> mirrored(Map<String, Double> recorded) {
    Map<String, Double> mirror = new TreeMap<>();
    recorded.forEach((key, value) -> mirror.put(Teams.exchanged(key), value));
    return mirror;
  }
}
