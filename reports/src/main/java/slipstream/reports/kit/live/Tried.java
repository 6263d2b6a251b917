package slipstream.reports.kit.live;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.assumption.Assumption;

/**
 * A scenario that a page may try changes of.
 *
 * @param lengthAlone whether another length of the sprint changes nothing else; false where times
 *     are written in sprints
 * @param assumptions what is assumed in it and may matter to delivery
 * @param with the same scenario with {@code key=value} settings over it; nothing where they are
 *     refused
 * @param shipped whether the shipped file of a name is this scenario, but for runs and seed
 */
public record Tried(
    Scenario scenario,
    boolean lengthAlone,
    List<Assumption> assumptions,
    Function<List<String>, Optional<Scenario>> with,
    Predicate<String> shipped) {
  /** The same on another luck; nothing where it has none such. */
  public Optional<Tried> seeded(long seed) {
    String luck = "seed=" + seed;
    return with.apply(List.of(luck))
        .map(
            reseeded ->
                new Tried(
                    reseeded,
                    lengthAlone,
                    assumptions,
                    settings ->
                        with.apply(Stream.concat(settings.stream(), Stream.of(luck)).toList()),
                    shipped));
  }
}
