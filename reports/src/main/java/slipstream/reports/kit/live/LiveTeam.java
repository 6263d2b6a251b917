package slipstream.reports.kit.live;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import slipstream.page.shape.Encoding;
import slipstream.reports.kit.diary.Looks;
import slipstream.reports.kit.words.HireWords;
import slipstream.reports.kit.words.OptionWords;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.mechanism.MechanismType;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.AllMechanisms;
import slipstream.simulator.team.RampUp;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;

/** Puts together what a page needs to simulate its team. */
public final class LiveTeam {
  /** Runs that answers are refined to, in the page as on the command line. */
  private static final int RUNS = 10_000;

  private static final Pattern COMMAND =
      Pattern.compile("slipstream (\\S+) ('[^']*\\.ya?ml'|[^' ]+\\.ya?ml)( .*)?");

  private static final Pattern SETTING =
      Pattern.compile("--(set|assume) ('(?:[^']|'\\\\'')*'|\\S+)");

  private static final String IN_OUR_FOLDER =
      "Type the command in Slipstream’s own folder; a file with the YAML may lie anywhere.";

  private static final String BESIDE = "; a file with the YAML goes beside it";

  private static final String NO_FILE =
      "What you try has no command: this page is not of one scenario file with a number of runs.";

  /** Who is waited for in a diary. */
  private static final List<String> OUTSIDE =
      List.of("stakeholders", "it", "approvers", "other-teams", "designers");

  private final Tried tried;
  private final Scenario scenario;
  private final StrongestAssumptions assumptions;
  private final ObjectNode data = ExactJson.MAPPER.createObjectNode();

  private LiveTeam(Tried tried) {
    this.tried = tried;
    scenario = tried.scenario();
    assumptions = new StrongestAssumptions(tried);
  }

  /**
   * The parts of a page that tries changes of a scenario.
   *
   * @param commandLine the command that made the page
   * @param asked the changes that it asked for, as {@code key=value}, with which one begins
   * @param lead how trying goes with the rest of the page; may be empty
   */
  public static Live of(Tried tried, String commandLine, List<String> asked, String lead) {
    LiveTeam team = new LiveTeam(tried);
    return new Live(
        lead,
        Controls.roles(tried.scenario()),
        Controls.numbers(tried),
        Controls.practices(tried.scenario().practices()),
        team.assumptions.controls(),
        team.data(commandLine, asked),
        EngineParts.worker(),
        EngineParts.engine());
  }

  private String data(String commandLine, List<String> asked) {
    ArrayNode changes = data.putArray("asked");
    asked.forEach(changes::add);
    data.putRawValue("scenario", new RawValue(Encoding.of(scenario)));
    data.put("runs", RUNS);
    commands(commandLine);
    hires();
    ObjectNode roles = data.putObject("roles");
    for (Role role : Role.values()) {
      roles
          .putObject(role.key())
          .put("name", Words.role(role.key()))
          .put("full", OptionWords.hire(role.key(), "1", null))
          .put("half", OptionWords.hire(role.key(), "0.5", null));
    }
    ObjectNode practices = data.putObject("practices");
    for (Live.PracticeControl practice : Controls.practices(scenario.practices())) {
      practices
          .putObject(practice.key())
          .put("on", OptionWords.practice(practice.key(), "true"))
          .put("off", OptionWords.practice(practice.key(), "false"));
    }
    ObjectNode parties = data.putObject("parties");
    for (Party party : Party.values()) {
      parties.put(party.key(), Words.capital(Words.party(party.key())));
    }
    ObjectNode outside = data.putObject("outside");
    for (String party : OUTSIDE) {
      outside.put(party, Words.capital(Words.outside(party)));
    }
    ObjectNode looks = data.putObject("looks");
    for (Activity activity : AllMechanisms.VOCABULARY.activities()) {
      looks.put(activity.key(), Looks.of(activity.key()));
    }
    ObjectNode kinds = data.putObject("kinds");
    for (Activity activity : AllMechanisms.VOCABULARY.activities()) {
      kinds.withArray(kind(activity.group())).add(activity.key());
    }
    ObjectNode causes = data.putObject("causes");
    for (Cause cause : Cause.values()) {
      causes.put(cause.key(), Words.capital(Words.cause(cause.key())));
    }
    for (MechanismType type : scenario.mechanisms().types()) {
      causes.put(type.key(), Words.capital(Words.cause(type.key())));
    }
    assumptions.write(data.putObject("assumptions"));
    return ExactJson.text(data);
  }

  /** What hours are spent on, as few as a small table has. */
  private static String kind(Activity.Group group) {
    return switch (group) {
      case OWN -> "own stories";
      case REWORK -> "rework and fixes";
      case DUTY -> "duties";
      case INTERRUPTION -> "interruptions";
      case RESUMING -> "getting back into work";
      case WAITING -> "waiting";
      case IDLE -> "nothing to do";
      case AWAY -> "away";
    };
  }

  /**
   * The command that a change is appended to. What the page's own command set of its scenario holds
   * for the team before and after; of {@code what-if} that is what it assumed, for what it set is
   * in no scenario. Such settings are in no file, so there is no YAML beside them.
   */
  private void commands(String commandLine) {
    Matcher own = COMMAND.matcher(commandLine);
    boolean known = own.matches() && scenario.precision() == null;
    String options = known && own.group(3) != null ? own.group(3) : "";
    ArrayNode assumed = data.putArray("assumed");
    SETTING
        .matcher(options)
        .results()
        .filter(
            one -> known && one.group(1).equals(own.group(1).equals("what-if") ? "assume" : "set"))
        .forEach(one -> assumed.add("--assume " + one.group(2)));
    String runs = scenario.runs() == RUNS && !options.contains(" --runs ") ? "" : " --runs " + RUNS;
    String seed = options.contains(" --seed ") ? " --seed " + scenario.seed() : "";
    String file = known ? own.group(2).replace("'", "") : "";
    boolean shipped = tried.shipped().test(file);
    String typed = (shipped ? "scenarios/" : "") + (known ? own.group(2) : "");
    data.put("file", file);
    data.put("yaml", !file.isEmpty() && assumed.isEmpty());
    data.put("command", file.isEmpty() ? "" : "slipstream what-if " + typed + runs + seed);
    data.put(
        "where",
        shipped
            ? IN_OUR_FOLDER
            : "Type the command where " + file + " is" + (assumed.isEmpty() ? BESIDE : "") + ".");
    data.put("noCommand", NO_FILE);
  }

  /** What those cost who are hired, as the command line has it. */
  private void hires() {
    RampUp rampUp = RampUp.of(scenario);
    String hired =
        rampUp.none()
            ? "structure.qa=present"
            : "structure.qa={fte: 1, ramp-up: " + rampUp.text() + "}";
    String joins = "structure.qa.fte=1";
    data.putObject("rampUp")
        .put("hours", hours(rampUp))
        .put("text", rampUp.none() ? "" : rampUp.text())
        .put("new", basis(hired))
        .put("joining", basis(joins))
        .put("both", basis(hired, joins));
  }

  private static double hours(RampUp rampUp) {
    return rampUp.text().endsWith("min")
        ? Integer.parseInt(rampUp.text().replace(" min", "")) / 60.0
        : rampUp.hours();
  }

  private String basis(String... settings) {
    double planDays = scenario.sprint().plannedEnd() / scenario.sprint().hoursPerDay();
    return HireWords.basis(List.of(settings), planDays).orElse("");
  }
}
