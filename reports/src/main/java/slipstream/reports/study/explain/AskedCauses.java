package slipstream.reports.study.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import slipstream.reports.console.Refusal;
import slipstream.reports.files.ReadsScenarios.LoadedScenario;
import slipstream.reports.study.explain.blame.LoadedPlayers;
import slipstream.simulator.experiment.attribution.FreshOrders;
import slipstream.simulator.experiment.attribution.Players;
import slipstream.simulator.experiment.attribution.subset.AttributionExperiment;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.Role;

/**
 * The causes that share the slip: those that the scenario has, and further ones that were typed.
 * What makes no sense is refused before the first replication.
 */
final class AskedCauses {
  private final List<String> further;
  private final Function<List<String>, LoadedScenario> load;

  /**
   * Causes that were asked for.
   *
   * @param further settings as typed: what the scenario is like without each of them
   * @param load the scenario under settings; may be asked by many threads
   */
  AskedCauses(List<String> further, Function<List<String>, LoadedScenario> load) {
    this.further = further;
    this.load = load;
  }

  /**
   * All causes of a scenario.
   *
   * @param exact whether every subset of them is simulated, which allows for fewer
   */
  Players of(Scenario scenario, boolean exact) {
    for (String player : further) {
      if (player.indexOf('=') < 1) {
        throw Refusal.usage("--player takes KEY=VALUE, found '" + player + "'");
      }
    }
    refuseMissingRoles(scenario);
    refuseMechanisms(scenario);
    Players players =
        Players.of(further, new LoadedPlayers(further.size(), scenario, this::without));
    int most = exact ? AttributionExperiment.MOST_ENUMERATED : FreshOrders.MOST_PLAYERS;
    if (players.keys().size() > most) {
      throw Refusal.usage(
          (exact ? "explain --exact" : "explain") + " takes up to " + most + " causes in all");
    }
    refuseWhatChangesNothing();
    return players;
  }

  /** A missing role is a player of its own; named a second time, it would share with itself. */
  private void refuseMissingRoles(Scenario scenario) {
    for (Role role : Role.values()) {
      String key = "structure." + role.key();
      boolean named = further.stream().anyMatch(p -> p.matches(Pattern.quote(key) + "[.=].*"));
      if (named && !scenario.structure().of(role).staffed()) {
        throw Refusal.usage(
            "--player " + key + ": this missing role is one of the causes already; leave it out");
      }
    }
  }

  /** The same of a mechanism that is a cause of its own. */
  private void refuseMechanisms(Scenario scenario) {
    for (String key : Players.of(scenario).keys()) {
      String enabled = "mechanisms." + key + ".enabled";
      if (further.stream().anyMatch(player -> player.startsWith(enabled + "="))) {
        throw Refusal.usage(
            "--player " + enabled + ": this is one of the causes already; leave it out");
      }
    }
  }

  private void refuseWhatChangesNothing() {
    String asItIs = load.apply(List.of()).hash();
    for (String player : further) {
      if (load.apply(List.of(player)).hash().equals(asItIs)) {
        throw Refusal.usage(
            "--player " + player + ": the scenario is so already, so it causes nothing");
      }
    }
  }

  /** The scenario in which these of the further players are off. */
  private Scenario without(long off) {
    List<String> settings = new ArrayList<>();
    for (int i = 0; i < further.size(); i++) {
      if ((off >>> i & 1) == 1) {
        settings.add(further.get(i));
      }
    }
    return load.apply(settings).scenario();
  }
}
