package slipstream.reports.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import slipstream.reports.files.ReadsScenarios.LoadedScenario;
import slipstream.simulator.calibration.Fitted;
import slipstream.simulator.scenario.Prior;
import slipstream.simulator.scenario.PriorParameter;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.show.LeanYaml;
import slipstream.simulator.scenario.yaml.text.FlowText;

/** What a user says of a team whose history is fitted: a scenario file, or nothing. */
public final class KnownTeam {
  private static final String SIGMA = ".lognormal.sigma";

  private final Path file;
  private final List<String> settings;
  private final slipstream.simulator.scenario.yaml.LoadedScenario loaded;

  private KnownTeam(Path file, List<String> settings) {
    this.file = file;
    this.settings = settings;
    loaded = load(List.of());
  }

  /**
   * Reads it.
   *
   * @param file a scenario; null for none
   * @param settings {@code key=value} pairs that go over it
   */
  public static KnownTeam of(Path file, List<String> settings) {
    if (file != null) {
      YamlScenarios.check(file);
    }
    return new KnownTeam(file, List.copyOf(settings));
  }

  private slipstream.simulator.scenario.yaml.LoadedScenario load(List<String> further) {
    List<String> all = new ArrayList<>(settings);
    all.addAll(further);
    return YamlScenarios.refusing(
        () ->
            file != null
                ? YamlScenarios.loader().load(file, all)
                : YamlScenarios.loader()
                    .fromText(
                        "without --team",
                        "name: Our team\nextends: " + YamlScenarios.SHIPPED,
                        all.toArray(String[]::new)));
  }

  /** The team as far as it is known; the rest is assumed. */
  public Scenario scenario() {
    return loaded.scenario();
  }

  /** Whether anybody said who is in it. */
  public boolean rolesSaid() {
    return Roles.said(loaded);
  }

  /** Its name, where the user gave one. */
  public String name() {
    return loaded.scenario().name();
  }

  /** Keys of a prior that the user has said something of: nobody draws them. */
  public Set<String> said(Prior prior) {
    return Stream.concat(prior.team().stream(), prior.tracker().stream())
        .map(PriorParameter::key)
        .filter(key -> loaded.origins().entrySet().stream().anyMatch(own -> says(own, key)))
        .collect(Collectors.toSet());
  }

  private static boolean says(Map.Entry<String, String> origin, String prior) {
    String key = prior.replaceFirst("\\.sigma$", "");
    return Roles.given(origin)
        && (origin.getKey().equals(key) || origin.getKey().startsWith(key + "."));
  }

  /**
   * A fitted team.
   *
   * @param loaded for a result file
   * @param yaml the same as a file that stands alone
   */
  public record FittedScenario(LoadedScenario loaded, String yaml) {}

  /**
   * The team with fitted values, each with the interval that the history leaves it.
   *
   * @param told keys that the history tells something of; the others stay assumptions
   */
  public FittedScenario with(
      List<Fitted> values, Set<String> told, String name, String description) {
    List<String> further = new ArrayList<>();
    further.add("name=" + FlowText.of(name));
    further.add("description=" + FlowText.of(description));
    values.forEach(value -> further.addAll(settings(value, told.contains(value.key()))));
    var fitted = load(further);
    return new FittedScenario(
        YamlScenarios.told(fitted),
        LeanYaml.render(fitted, YamlScenarios.loader().shipped(YamlScenarios.SHIPPED)));
  }

  private static String note(Fitted.Range range) {
    String moved =
        "set anew for the roles that were given, and the range of the fitted teams with it";
    return switch (range) {
      case OF_TEAMS -> "8 of 10 fitted teams lie in the range";
      case WIDENED -> "8 of 10 fitted teams lie in the range, widened to take in this value";
      case MOVED -> moved;
      case AT_BOUND ->
          moved + "; the search ended here, before it delivers the share of the fitted team";
    };
  }

  private List<String> settings(Fitted fitted, boolean told) {
    String key = fitted.key();
    String known =
        "source: "
            + FlowText.of(fitted.source())
            + ", evidence: "
            + (told ? "measured" : "assumption");
    String between = fitted.low() + " to " + fitted.high();
    if (key.endsWith(SIGMA)) {
      // A range of a distribution speaks of its middle, so the interval goes into the note.
      String whole = key.substring(0, key.length() - SIGMA.length());
      String middle = TreeValues.text(loaded.tree(), whole + ".lognormal.median", "1");
      return List.of(
          "%s={value: {lognormal: {median: %s, sigma: %s}}, %s, note: \"sigma %s in 8 of 10 fitted teams%s\"}"
              .formatted(
                  whole,
                  middle,
                  fitted.value(),
                  known,
                  between,
                  fitted.range() == Fitted.Range.WIDENED ? " and this one" : ""));
    }
    String value =
        "={value: %s, range: \"%s\", %s, note: \"%s\"}"
            .formatted(fitted.value(), between, known, note(fitted.range()));
    // What is known of a pair is known of both of its sides.
    return TreeValues.text(loaded.tree(), key + ".missing", "").isEmpty()
        ? List.of(key + value)
        : List.of(key + ".missing" + value, key + ".present" + value);
  }
}
