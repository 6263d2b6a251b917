package slipstream.reports.kit.live;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import slipstream.reports.kit.live.Live.NumberControl;
import slipstream.reports.kit.live.Live.PracticeControl;
import slipstream.reports.kit.live.Live.RoleControl;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.OptionWords;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.scenario.Practices;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.people.Staffing;
import slipstream.simulator.scenario.value.Param;

/** What of a team can be changed in its page, as it is now. */
final class Controls {
  private static final int MOST_DEVELOPERS = 20;
  private static final int MOST_STORIES = 60;
  private static final int MOST_DAYS = 40;

  private Controls() {}

  static List<RoleControl> roles(Scenario scenario) {
    List<RoleControl> roles = new ArrayList<>();
    for (Role role : Role.values()) {
      String now = now(scenario.structure().of(role));
      roles.add(
          new RoleControl(
              role.key(),
              Words.capital(Words.role(role.key())),
              role.meaning(),
              now,
              now.equals("as-is") ? other(scenario.structure().of(role).fte()) : ""));
    }
    return roles;
  }

  /**
   * Room for four choices on one line; what is full time with a ramp-up is not called full time.
   */
  private static String other(double fte) {
    return fte == 1 || fte == 0.5 ? "as it is" : Figures.decimals(fte, 1) + " FTE";
  }

  private static String now(Staffing held) {
    if (!held.staffed()) {
      return "0";
    }
    boolean plain = held.fromSprint() == 1 && held.rampUp() == 0;
    return plain && held.fte() == 1 ? "1" : plain && held.fte() == 0.5 ? "0.5" : "as-is";
  }

  static List<NumberControl> numbers(Tried tried) {
    Scenario scenario = tried.scenario();
    List<NumberControl> numbers = new ArrayList<>();
    for (DisciplineName name : DisciplineName.values()) {
      int now = scenario.team().of(name).developers();
      int most = Math.max(MOST_DEVELOPERS, now);
      String label = Words.capital(name.key()) + " developers";
      numbers.add(
          new NumberControl(name.key(), label, "people", "", Math.min(1, now), most, 1, now));
    }
    Integer stories = scenario.backlog().stories();
    if (stories != null) {
      int most = Math.max(MOST_STORIES, stories);
      numbers.add(
          new NumberControl("stories", "Stories promised", "stories", "", 1, most, 1, stories));
    }
    double days = scenario.sprint().length() / scenario.sprint().hoursPerDay();
    if (tried.lengthAlone() && days == (int) days) {
      int most = Math.max(MOST_DAYS, (int) days);
      numbers.add(
          new NumberControl("length", "Length of a sprint", "days", "", 1, most, 1, (int) days));
    }
    int slack = (int) (100 * scenario.practices().slack() + 0.5);
    if (slack / 100.0 == scenario.practices().slack()) {
      numbers.add(new NumberControl("slack", "Slack", "%", meaning("slack"), 0, 90, 5, slack));
    }
    Integer limit = scenario.practices().wipLimit();
    int most = Math.max(10, limit == null ? 0 : limit);
    numbers.add(
        new NumberControl(
            "wip-limit",
            "WIP limit",
            "parts; 0 is none",
            meaning("wipLimit"),
            0,
            most,
            1,
            limit == null ? 0 : limit));
    return numbers;
  }

  static List<PracticeControl> practices(Practices practices) {
    List<PracticeControl> all = new ArrayList<>();
    for (RecordComponent component : Practices.class.getRecordComponents()) {
      if (component.getType() == boolean.class) {
        String key = component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        String name = OptionWords.practice(key, "true").substring("with ".length());
        all.add(
            new PracticeControl(
                key,
                Words.capital(name.replaceFirst("^an? ", "").replaceFirst(" for$", "")),
                component.getAnnotation(Param.class).value(),
                on(component, practices)));
      }
    }
    return all;
  }

  private static boolean on(RecordComponent component, Practices practices) {
    try {
      return (boolean) component.getAccessor().invoke(practices);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record can be asked for what it holds", e);
    }
  }

  private static String meaning(String component) {
    for (RecordComponent each : Practices.class.getRecordComponents()) {
      if (each.getName().equals(component)) {
        return each.getAnnotation(Param.class).value();
      }
    }
    throw new IllegalArgumentException("no practice " + component);
  }
}
