package slipstream.reports.study.explain.blame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import slipstream.reports.console.Meant;
import slipstream.reports.console.Refusal;
import slipstream.simulator.experiment.Experiment;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.attribution.FreshOrders;
import slipstream.simulator.experiment.attribution.Players;
import slipstream.simulator.experiment.attribution.StopRule;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.team.ledger.Party;

/** Asks why a discipline is blamed. */
public final class BlameQuestion {
  /** Half-width of the intervals, in shares of the blame: a point. */
  private static final double PRECISE = 0.01;

  /** Replications that show whom to ask about; whoever is close to another is asked for by name. */
  private static final int FIRST_LOOK = 1_000;

  private final Scenario scenario;
  private final Function<List<String>, Scenario> load;
  private final Map<String, List<String>> even;
  private DisciplineName party;

  /**
   * A question about a scenario.
   *
   * @param load the scenario under settings; may be asked by many threads
   */
  public BlameQuestion(Scenario scenario, Function<List<String>, Scenario> load) {
    this.scenario = scenario;
    this.load = load;
    even = EvenHanded.of(scenario);
  }

  /**
   * Whose blame.
   *
   * @param typed a discipline, or null for the one most blamed beyond what it caused
   */
  public void about(String typed) {
    party = typed == null ? mostWronged() : named(typed);
    if (scenario.team().of(party).developers() == 0) {
      throw Refusal.usage("--party " + typed + ": nobody works there, so nobody is blamed");
    }
  }

  private static DisciplineName named(String typed) {
    List<String> all = Stream.of(DisciplineName.values()).map(DisciplineName::key).toList();
    return Stream.of(DisciplineName.values())
        .filter(name -> name.key().equals(typed))
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.usage(
                    "--party takes "
                        + String.join(" or ", all)
                        + ", found '"
                        + typed
                        + "'"
                        + Meant.by(typed, all)));
  }

  private DisciplineName mostWronged() {
    // Half a second that nobody stops: without it there is no question to answer in part.
    Workers alone = Threads.alone();
    Result look = Experiment.ofFirst(FIRST_LOOK, scenario).run(alone, (done, planned) -> {});
    DisciplineName most = null;
    for (DisciplineName name : DisciplineName.values()) {
      boolean more = most == null || gap(look, name) > gap(look, most);
      most = more && scenario.team().of(name).developers() > 0 ? name : most;
    }
    return most;
  }

  private static double gap(Result result, DisciplineName name) {
    return result.gap().get(name.key()).share();
  }

  /**
   * The study that answers.
   *
   * @param runs replications; 0 for as many as the precision takes
   */
  public FreshOrders orders(int runs) {
    List<String> keys = new ArrayList<>(even.keySet());
    Players players =
        Players.ofRoles(keys, new LoadedPlayers(keys.size(), scenario, off -> without(keys, off)));
    if (players.keys().isEmpty()) {
      throw Refusal.usage(
          "--of blame: nothing can be switched here: both disciplines are treated alike, and no"
              + " role is missing");
    }
    StopRule rule = runs > 0 ? StopRule.exactly(runs) : StopRule.within(PRECISE);
    return FreshOrders.ofBlame(players, Party.of(party), scenario.seed(), rule);
  }

  private Scenario without(List<String> keys, long off) {
    List<String> settings = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      if ((off >>> i & 1) == 1) {
        settings.addAll(even.get(keys.get(i)));
      }
    }
    return load.apply(settings);
  }

  /** What the study found, beside the scenario's own result. */
  public Record found(FreshOrders orders, Result own) {
    String key = party.key();
    double caused = own.blame().get(key).share() - own.gap().get(key).share();
    return orders.blame(key, caused);
  }
}
