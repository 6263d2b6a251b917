package slipstream.reports.kit.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import slipstream.page.shape.Encoding;
import slipstream.reports.kit.live.Live.AssumptionControl;
import slipstream.reports.kit.words.AssumptionWords;
import slipstream.reports.kit.words.Lexicon;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.assumption.Assumption;
import slipstream.simulator.scenario.people.Role;

/**
 * The assumptions that move the delay most, for a team with most roles filled or with most of them
 * missing, whichever is nearer. A page cannot measure that anew for each team; what {@code
 * sensitivity} finds for one team of either kind is kept in {@code live/strongest.properties}.
 */
final class StrongestAssumptions {
  private static final int SHOWN = 5;
  private static final Properties STRONGEST = Lexicon.read("/live/strongest.properties");
  private static final Pattern DASHED = Pattern.compile("-(.)");

  private final Tried tried;
  private final List<Stops> stops;

  /** The scenario with all sliders at their first place, at their second, and so on. */
  private final List<JsonNode> worlds;

  /** The stops of those that may matter in this team, the strongest first. */
  StrongestAssumptions(Tried tried) {
    this.tried = tried;
    double day = tried.scenario().sprint().hoursPerDay();
    List<Stops> wanted =
        keys(tried.scenario()).stream()
            .map(this::assumed)
            .flatMap(Optional::stream)
            .map(assumed -> Stops.of(assumed, day))
            .flatMap(Optional::stream)
            .limit(SHOWN)
            .toList();
    worlds = worlds(wanted);
    stops = worlds.isEmpty() ? List.of() : wanted;
  }

  /** Keys of those that move a team like this most, the strongest first. */
  static List<String> keys(Scenario scenario) {
    long missing =
        Arrays.stream(Role.values())
            .filter(role -> !scenario.structure().of(role).staffed())
            .count();
    boolean few = 2 * missing > Role.values().length;
    return List.of(STRONGEST.getProperty(few ? "few-roles" : "most-roles").split(" +"));
  }

  private Optional<Assumption> assumed(String key) {
    return tried.assumptions().stream().filter(each -> each.key().equals(key)).findFirst();
  }

  /** A slider for each. */
  List<AssumptionControl> controls() {
    return stops.stream().map(this::control).toList();
  }

  private AssumptionControl control(Stops of) {
    return new AssumptionControl(
        of.key(),
        Words.capital(AssumptionWords.said(of.key())),
        AssumptionWords.meant(of.key()).orElseGet(() -> assumed(of.key()).orElseThrow().meaning()),
        of.texts().stream().map(text -> AssumptionWords.measured(of.key(), text)).toList(),
        of.now());
  }

  /** What each place of a slider makes of the scenario, and how the command line says it. */
  void write(ObjectNode data) {
    for (Stops of : stops) {
      ObjectNode entry = data.putObject(of.key());
      entry.put("label", AssumptionWords.said(of.key()));
      List<String> path = path(of.key());
      path.forEach(entry.putArray("path")::add);
      var places = entry.putArray("places");
      for (int i = 0; i < of.texts().size(); i++) {
        places
            .addObject()
            .put("text", AssumptionWords.measured(of.key(), of.texts().get(i)))
            .put("set", of.settings().get(i))
            .set("value", at(worlds.get(i), path));
      }
    }
  }

  /** Nothing where this team refuses one of them. */
  private List<JsonNode> worlds(List<Stops> wanted) {
    List<JsonNode> made = new ArrayList<>();
    int count = wanted.isEmpty() ? 0 : wanted.get(0).texts().size();
    for (int place = 0; place < count; place++) {
      int at = place;
      List<String> settings =
          wanted.stream().map(of -> of.key() + "=" + of.settings().get(at)).toList();
      Optional<Scenario> world = tried.with().apply(settings);
      if (world.isEmpty()) {
        return List.of();
      }
      made.add(ExactJson.tree(Encoding.of(world.get())));
    }
    return made;
  }

  private static JsonNode at(JsonNode scenario, List<String> path) {
    JsonNode node = scenario;
    for (String step : path) {
      node = node.path(step);
    }
    if (node.isMissingNode()) {
      throw new IllegalStateException("a scenario has no " + path);
    }
    return node;
  }

  /** Mechanisms stand under their keys, all else under the names of components. */
  private static List<String> path(String key) {
    List<String> path = new ArrayList<>();
    for (String step : key.split("\\.")) {
      boolean mechanism = path.equals(List.of("mechanisms"));
      path.add(
          mechanism
              ? step
              : DASHED
                  .matcher(step)
                  .replaceAll(
                      dash -> Matcher.quoteReplacement(dash.group(1).toUpperCase(Locale.ROOT))));
    }
    return path;
  }
}
