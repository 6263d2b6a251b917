package slipstream.simulator.team.perception;

import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;
import slipstream.simulator.team.work.Story;

/**
 * Somebody is named.
 *
 * @param hour when
 * @param occasion what gives rise to it
 * @param story the story that it is about, or {@code null}
 * @param named whom observers name
 * @param cause what it is truly due to
 * @param points blame points
 */
public record Naming(
    double hour, Occasion occasion, Story story, Party named, Cause cause, double points) {}
