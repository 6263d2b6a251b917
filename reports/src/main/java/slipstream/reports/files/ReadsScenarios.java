package slipstream.reports.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import slipstream.reports.console.Refusal;
import slipstream.reports.kit.live.Tried;
import slipstream.reports.kit.page.Assumed;
import slipstream.reports.kit.table.Screen;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.assumption.Assumptions;
import slipstream.simulator.scenario.fact.Catalogue;

/** What the program asks of scenario files. */
public interface ReadsScenarios {
  /**
   * Reads and resolves a file.
   *
   * @param settings {@code key=value} pairs that go over the file
   * @throws Refusal with all problems at once
   */
  LoadedScenario load(Path file, List<String> settings);

  /**
   * Reads and resolves a scenario that travels with the program.
   *
   * @param settings {@code key=value} pairs that go over it
   * @throws Refusal with all problems at once
   */
  LoadedScenario shipped(String name, List<String> settings);

  /**
   * Reads a catalogue of facts, with all scenarios that it names.
   *
   * @param file the user's own; null for the one that travels with the program
   * @param outputs what can be measured of a run
   * @throws Refusal with all problems at once
   */
  Catalogue catalogue(Path file, Set<String> outputs);

  /** The JSON Schema of scenario files. */
  String schema();

  /** Every parameter with value, range and source, as text for a console. */
  String parameters(Screen screen);

  /**
   * Every parameter of the model.
   *
   * @param tree a resolved scenario as a result file keeps it, whose values are shown
   */
  List<Assumed> assumed(Object tree);

  /**
   * A scenario that a result file keeps, for a page that tries changes of it.
   *
   * @param tree the resolved scenario
   * @param hash hash of the scenario that was simulated
   * @return nothing where the tree is not that scenario
   */
  Optional<Tried> tried(Object tree, String hash);

  /** A commented file to start from. */
  String starter();

  /**
   * A scenario with its origins.
   *
   * @param tree all keys with their values, as a result file keeps them
   * @param hash hash of the resolved scenario
   * @param shown the resolved file with each value's origin, as text for the console
   * @param assumptions makes the list of what is assumed, for those who ask
   * @param rolesUnsaid whether it was fitted to a history, and nobody said who is in the team
   */
  record LoadedScenario(
      Scenario scenario,
      Object tree,
      String hash,
      String shown,
      Supplier<Assumptions> assumptions,
      boolean rolesUnsaid) {}
}
