package slipstream.simulator.scenario.yaml.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects problems, so that a user sees all of them and not one a try. */
public final class ProblemList {
  /** More would only hide the first ones; a file this wrong is mostly one mistake repeated. */
  private static final int MOST = 100;

  private final Set<Problem> problems = new LinkedHashSet<>();
  private final Set<String> said = new HashSet<>();

  public void add(Place place, String key, String message) {
    // A single value that stands for missing and present is wrong once, not twice.
    if (place.line() == 0 || said.add(place.origin() + ":" + place.column() + " " + message)) {
      problems.add(new Problem(place.source().label(), place.line(), place.column(), key, message));
    }
  }

  public int size() {
    return problems.size();
  }

  public void refuseIfAny() {
    if (problems.isEmpty()) {
      return;
    }
    List<Problem> shown = new ArrayList<>(problems);
    if (shown.size() > MOST) {
      Problem first = shown.get(0);
      int more = shown.size() - MOST;
      shown = new ArrayList<>(shown.subList(0, MOST));
      shown.add(new Problem(first.file(), 0, 0, "", "and " + more + " more problems"));
    }
    throw new ScenarioProblems(shown);
  }
}
