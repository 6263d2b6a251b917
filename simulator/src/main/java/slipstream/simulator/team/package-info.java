/**
 * One run of one team: {@link slipstream.simulator.team.TeamRun} simulates a replication and leaves
 * plain {@link slipstream.simulator.team.Facts}.
 *
 * <p>Rooms, from the bottom up: {@code ledger} (who did what when, and why), {@code chance} (where
 * luck comes from), {@code work} (stories and people), {@code workplace} (all that a run needs, and
 * duties), {@code mechanism} (what missing structure does), {@code perception} (who gets blamed; it
 * can see, and change nothing), {@code diary} (one run told).
 *
 * <p>To add a mechanism: its class in {@code mechanism} and its line in {@link
 * slipstream.simulator.team.AllMechanisms}.
 */
package slipstream.simulator.team;
