package slipstream.reports.study.whatif;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Option;
import slipstream.reports.command.Spelling;
import slipstream.reports.console.Meant;
import slipstream.reports.console.Refusal;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.OptionWords;
import slipstream.simulator.scenario.Practices;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.people.Staffing;
import slipstream.simulator.team.RampUp;

/** What to change about a scenario, as it is typed: hires, roles taken away, practices. */
final class Changes {
  private static final Pattern HIRE =
      Pattern.compile("([A-Za-z-]+)(?:@([0-9.]+))?(?::sprint-([0-9]+))?");
  private static final Pattern NOBODY = Pattern.compile("[0.]*0[0.]*");
  private static final String NO_RAMP_UP = "none";
  private static final List<String> DISCIPLINES = List.of("frontend", "backend");
  private static final List<String> ROLES = Arrays.stream(Role.values()).map(Role::key).toList();

  @Option(
      names = "--hire",
      paramLabel = "ROLE[@FTE][:sprint-N]",
      description =
          "Adds a role, e.g. system-analyst, qa@0.5 or manager:sprint-2; or a developer: backend."
              + " Repeatable.")
  private List<String> hires = new ArrayList<>();

  @Option(
      names = "--ramp-up",
      converter = Spelling.OfTimeOrNone.class,
      paramLabel = "TIME",
      description =
          "Time until those hired for a role are at full effect, e.g. \"2 sprints\", or none for the"
              + " wish (default: mechanisms.onboarding.ramp-up).")
  private String rampUp;

  @Option(
      names = "--without",
      paramLabel = "ROLE",
      description = "Takes a role away, e.g. on-call. Repeatable.")
  private List<String> without = new ArrayList<>();

  @Option(
      names = "--practice",
      paramLabel = "NAME[=VALUE]",
      description =
          "Takes up a practice, e.g. contract-first, wip-limit=2 or slack=20%%. Repeatable.")
  private List<String> practices = new ArrayList<>();

  /**
   * What was typed, as settings over a scenario.
   *
   * @param settings {@code key=value}
   * @param words the same for people, in the same order
   * @param options the same as typed, in the same order
   */
  record Typed(List<String> settings, List<String> words, List<String> options) {
    void add(String setting, String word, String option) {
      settings.add(setting);
      words.add(word);
      options.add(option);
    }
  }

  boolean none() {
    return hires.isEmpty() && without.isEmpty() && practices.isEmpty();
  }

  /** The changes to this scenario; refused where a name is unknown or makes no sense for it. */
  Typed to(Scenario scenario) {
    Typed typed = new Typed(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    if (rampUp != null && hires.isEmpty()) {
      throw Refusal.usage("--ramp-up says how long those hired need; add --hire ROLE");
    }
    hires.forEach(hire -> hire(hire, scenario, typed));
    without.forEach(role -> without(role, scenario, typed));
    practices.forEach(practice -> practice(practice, typed));
    return typed;
  }

  private void hire(String text, Scenario scenario, Typed typed) {
    Matcher form = HIRE.matcher(text);
    if (!form.matches()) {
      throw Refusal.usage(
          "--hire takes ROLE, ROLE@FTE or ROLE:sprint-N, found '"
              + text
              + "'; e.g. --hire qa@0.5 or --hire manager:sprint-2");
    }
    String name = form.group(1);
    if (DISCIPLINES.contains(name)) {
      developer(text, form, scenario, typed);
      return;
    }
    Role role = role("--hire", name);
    Staffing now = scenario.structure().of(role);
    String fte = form.group(2) == null ? "1" : form.group(2);
    if (NOBODY.matcher(fte).matches()) {
      throw Refusal.usage(
          "--hire "
              + text
              + ": nobody would be hired; write e.g. --hire "
              + role.key()
              + "@0.5, in full-time equivalents");
    }
    if (now.staffed()) {
      more(text, role, fte, form.group(3), scenario, typed);
      return;
    }
    StringBuilder staffing = new StringBuilder("{fte: ").append(fte);
    if (form.group(3) != null) {
      inTime(text, form.group(3), scenario);
      staffing.append(", from-sprint: ").append(form.group(3));
    }
    String time = rampUp == null ? RampUp.of(scenario).text() : rampUp;
    if (!wish(scenario)) {
      staffing.append(", ramp-up: ").append(time);
    }
    typed.add(
        "structure." + role.key() + "=" + staffing.append('}'),
        "with " + OptionWords.hire(role.key(), fte, form.group(3)),
        "--hire " + text);
  }

  /** Whether those hired are to be at full effect at once. */
  private boolean wish(Scenario scenario) {
    return rampUp == null ? RampUp.of(scenario).none() : rampUp.equals(NO_RAMP_UP);
  }

  /** Refuses somebody who would come when the simulation is over. */
  private static void inTime(String text, String sprint, Scenario scenario) {
    double last = Math.ceil(scenario.sprint().count() * scenario.sprint().horizon());
    if (new BigDecimal(sprint).compareTo(BigDecimal.valueOf(last)) > 0) {
      throw Refusal.usage(
          "--hire "
              + text
              + ": nobody would come in time; the simulation ends with sprint "
              + Figures.count((long) last));
    }
  }

  /** Somebody holds the role already: the hire joins. */
  private void more(
      String text, Role role, String fte, String sprint, Scenario scenario, Typed typed) {
    if (sprint != null || asksForRampUp()) {
      throw Refusal.usage(
          "--hire "
              + text
              + ": the scenario has this role already, and those who join it start at once;"
              + " write e.g. --hire "
              + role.key()
              + "@0.5, or set structure."
              + role.key()
              + " with --set");
    }
    String more = fte.equals("1") ? "with another " : "with " + fte + " FTE more as ";
    typed.add(
        "structure." + role.key() + ".fte=" + sum(scenario.structure().of(role).fte(), fte),
        more + OptionWords.role(role.key()),
        "--hire " + text);
  }

  private boolean asksForRampUp() {
    return rampUp != null && !rampUp.equals(NO_RAMP_UP);
  }

  private static String sum(double now, String fte) {
    try {
      return new BigDecimal(fte).add(BigDecimal.valueOf(now)).stripTrailingZeros().toPlainString();
    } catch (NumberFormatException e) {
      throw Refusal.usage("--hire: '" + fte + "' is no number of full-time equivalents");
    }
  }

  private void developer(String text, Matcher form, Scenario scenario, Typed typed) {
    if (form.group(2) != null || form.group(3) != null || asksForRampUp()) {
      throw Refusal.usage(
          "--hire "
              + text
              + ": a developer is hired whole and from the start; write --hire "
              + form.group(1));
    }
    String name = form.group(1);
    // Each further one counts from what was typed before.
    String key = "team." + name + ".developers";
    long before = typed.settings.stream().filter(s -> s.startsWith(key + "=")).count();
    int now =
        (name.equals("frontend") ? scenario.team().frontend() : scenario.team().backend())
            .developers();
    typed.add(
        key + "=" + (now + before + 1), "with another " + name + " developer", "--hire " + text);
  }

  private void without(String text, Scenario scenario, Typed typed) {
    Role role = role("--without", text);
    if (hires.stream().anyMatch(hire -> hire.split("[@:]")[0].equals(text))) {
      throw Refusal.usage(
          "--hire " + text + " and --without " + text + " say the opposite; leave one of them out");
    }
    if (!scenario.structure().of(role).staffed()) {
      throw Refusal.usage(
          "--without " + text + ": the scenario has no " + OptionWords.role(text) + " as it is");
    }
    typed.add(
        "structure." + role.key() + "=missing",
        "without " + OptionWords.hire(role.key(), "1", null),
        "--without " + text);
  }

  private static Role role(String option, String name) {
    int index = ROLES.indexOf(name);
    if (index < 0) {
      throw Refusal.usage(
          option
              + ": no role '"
              + name
              + "'; there are "
              + String.join(", ", ROLES)
              + (option.equals("--hire") ? ", and frontend, backend for developers" : "")
              + Meant.by(name, ROLES));
    }
    return Role.values()[index];
  }

  private static void practice(String text, Typed typed) {
    int equals = text.indexOf('=');
    String name = equals < 0 ? text : text.substring(0, equals);
    List<String> all = practices();
    if (!all.contains(name)) {
      throw Refusal.usage(
          "--practice: no practice '"
              + name
              + "'; there are "
              + String.join(", ", all)
              + Meant.by(name, all));
    }
    boolean amount = name.equals("wip-limit") || name.equals("slack");
    if (amount && equals < 0) {
      throw Refusal.usage(
          "--practice " + name + " needs a value, e.g. --practice wip-limit=2 or slack=20%");
    }
    String value = equals < 0 ? "true" : text.substring(equals + 1);
    typed.add(
        "practices." + name + "=" + value, OptionWords.practice(name, value), "--practice " + text);
  }

  /** Names of all practices, as scenario files write them. */
  static List<String> practices() {
    return Arrays.stream(Practices.class.getRecordComponents())
        .map(c -> c.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT))
        .toList();
  }
}
