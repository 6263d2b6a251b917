package slipstream.reports.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import slipstream.reports.console.Refusal;
import slipstream.reports.kit.live.Tried;
import slipstream.reports.kit.page.Assumed;
import slipstream.reports.kit.table.Listing;
import slipstream.reports.kit.table.Screen;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.assumption.Assumption;
import slipstream.simulator.scenario.assumption.Assumptions;
import slipstream.simulator.scenario.fact.Catalogue;
import slipstream.simulator.scenario.yaml.Parameter;
import slipstream.simulator.scenario.yaml.ScenarioLoader;
import slipstream.simulator.scenario.yaml.fact.CatalogueReading;
import slipstream.simulator.scenario.yaml.show.JsonSchema;
import slipstream.simulator.scenario.yaml.show.ResolvedYaml;
import slipstream.simulator.scenario.yaml.show.StarterFile;
import slipstream.simulator.scenario.yaml.text.FileSource;
import slipstream.simulator.scenario.yaml.text.ScenarioProblems;
import slipstream.simulator.scenario.yaml.text.ShippedSource;
import slipstream.simulator.scenario.yaml.text.Source;
import slipstream.simulator.scenario.yaml.world.AssumptionsReading;
import slipstream.simulator.team.AllMechanisms;

/** Scenario files as YAML. */
public final class YamlScenarios implements ReadsScenarios {
  /** Made when a scenario is first read: help and errors of typing need none. */
  private static final class Loader {
    static final ScenarioLoader OF_ALL_MECHANISMS = new ScenarioLoader(AllMechanisms.LIST);
  }

  /** Beside a starter file, whose first line names it. */
  public static final String SCHEMA = "slipstream.schema.json";

  static final String SHIPPED = "defaults.yaml";
  private static final String FACTS = "facts/facts.yaml";

  /** What is wrong with a setting is a matter of typing, not of a file. */
  private static final String SETTING = "--set";

  /** Reads scenarios that have the mechanisms of the program. */
  static ScenarioLoader loader() {
    return Loader.OF_ALL_MECHANISMS;
  }

  @Override
  public LoadedScenario load(Path file, List<String> settings) {
    check(file);
    return told(refusing(() -> loader().load(file, settings)));
  }

  @Override
  public LoadedScenario shipped(String name, List<String> settings) {
    return told(refusing(() -> loader().shipped(name, settings.toArray(String[]::new))));
  }

  @Override
  public Catalogue catalogue(Path file, Set<String> outputs) {
    if (file != null) {
      NamedFile.check(file, "name a catalogue of facts", () -> "");
    }
    Source source = file == null ? new ShippedSource(FACTS) : new FileSource(file);
    return refusing(() -> CatalogueReading.of(source, loader(), outputs));
  }

  /** Refuses what is no file to read. */
  static void check(Path file) {
    NamedFile.check(file, "name a scenario file", () -> beside(file));
    if (file.toString().matches("(?i).*\\.[ct]sv")) {
      throw Refusal.badScenario(
          file
              + ": is a table, as a team's history is, and no scenario; slipstream calibrate "
              + file
              + " reads it, and writes a scenario that every command takes");
    }
  }

  /** What the program asks of a scenario. */
  static LoadedScenario told(slipstream.simulator.scenario.yaml.LoadedScenario loaded) {
    return new LoadedScenario(
        loaded.scenario(),
        loaded.tree(),
        loaded.hash(),
        ResolvedYaml.render(loaded),
        () -> AssumptionsReading.of(loaded),
        Roles.unsaid(loaded));
  }

  /** Loads, with what is wrong as a message for the user. */
  static <L> L refusing(Supplier<L> loading) {
    try {
      return loading.get();
    } catch (ScenarioProblems e) {
      boolean typed = e.problems().stream().allMatch(p -> p.file().equals(SETTING));
      throw typed ? Refusal.usage(e.getMessage()) : Refusal.badScenario(e.getMessage());
    }
  }

  /** Where the file is not, perhaps the folder of scenarios was meant. */
  private static String beside(Path file) {
    Path shipped = Path.of("scenarios").resolve(file.getFileName() + "");
    boolean meant = Files.isRegularFile(shipped);
    return meant ? "; did you mean " + shipped + "?" : "";
  }

  @Override
  public String schema() {
    return JsonSchema.text(AllMechanisms.LIST);
  }

  @Override
  public String parameters(Screen screen) {
    Stream<Parameter> all = loader().shipped(SHIPPED).parameters().stream();
    return Listing.of(
        List.of("KEY", "VALUE", "PLAUSIBLE", "EVIDENCE", "SOURCE"),
        all.map(
                p ->
                    List.of(
                        p.key(),
                        p.value(),
                        p.hasRange() ? p.low() + " to " + p.high() : "",
                        p.evidence(),
                        p.source()))
            .toList(),
        screen);
  }

  @Override
  public List<Assumed> assumed(Object tree) {
    return loader().shipped(SHIPPED).parameters().stream()
        .map(
            p ->
                new Assumed(
                    p.key(),
                    p.meaning(),
                    TreeValues.text(tree, p.key(), p.value()),
                    p.hasRange() ? p.low() + " to " + p.high() : "",
                    p.evidence(),
                    p.source()))
        .toList();
  }

  @Override
  public Optional<Tried> tried(Object tree, String hash) {
    if (!(tree instanceof Map<?, ?> keys)) {
      return Optional.empty();
    }
    Map<String, Object> whole = new LinkedHashMap<>();
    keys.forEach((key, value) -> whole.put(key.toString(), value));
    try {
      var resolved = loader().resolveTree(whole);
      return resolved.hash().equals(hash)
          ? Optional.of(tried(whole, resolved.scenario()))
          : Optional.empty();
    } catch (ScenarioProblems e) {
      // A result file may hold anything, or be of another version.
      return Optional.empty();
    }
  }

  private static Tried tried(Map<String, Object> tree, Scenario scenario) {
    return new Tried(
        scenario,
        lengthAlone(tree, scenario),
        assumptions(tree, scenario),
        settings -> with(tree, settings),
        name -> shipped(name, scenario));
  }

  /** A user's file may have the name of a shipped one. */
  private static boolean shipped(String name, Scenario scenario) {
    return ShippedScenarios.has(name)
        && loader()
            .shipped(name, "runs=" + scenario.runs(), "seed=" + scenario.seed())
            .scenario()
            .equals(scenario);
  }

  private static Optional<Scenario> with(Map<String, Object> tree, List<String> settings) {
    try {
      return Optional.of(loader().fromTree(tree, settings.toArray(String[]::new)));
    } catch (ScenarioProblems e) {
      // What is plausible for most teams need not be possible in this one.
      return Optional.empty();
    }
  }

  /** A resolved tree has no ranges; those of the defaults are plausible for any team. */
  private static List<Assumption> assumptions(Map<String, Object> tree, Scenario scenario) {
    List<Assumption> all =
        loader().shipped(SHIPPED).parameters().stream()
            .filter(Parameter::hasRange)
            .map(
                p ->
                    new Assumption(
                        p.key(),
                        p.meaning(),
                        TreeValues.text(tree, p.key(), p.value()),
                        p.low(),
                        p.high(),
                        p.source(),
                        p.evidence(),
                        Assumption.Standing.INSIDE))
            .toList();
    return new Assumptions(scenario, all, List.of(), places -> scenario)
        .thatMayMatter(Set.of(), false)
        .list();
  }

  private static boolean lengthAlone(Map<String, Object> tree, Scenario scenario) {
    double length = scenario.sprint().length();
    // Half of what is too long to be doubled; any other length would do.
    return lasting(2 * length, tree)
        .or(() -> lasting(length / 2, tree))
        .filter(other -> other.with(scenario.sprint(), scenario.backlog()).equals(scenario))
        .isPresent();
  }

  private static Optional<Scenario> lasting(double hours, Map<String, Object> tree) {
    return with(tree, List.of("sprint.length=" + (int) hours + "h"));
  }

  @Override
  public String starter() {
    return StarterFile.text(SCHEMA);
  }
}
