/**
 * One run of one team: {@link slipstream.simulator.team.TeamRun} simulates a replication and leaves
 * plain {@link slipstream.simulator.team.Facts}.
 *
 * <p>Rooms, from the bottom up: {@code ledger} (who did what when, and why), {@code work} (stories
 * and people), {@code mechanism} (what missing structure does), {@code perception} (who gets
 * blamed; it can see, and change nothing).
 */
package slipstream.simulator.team;
