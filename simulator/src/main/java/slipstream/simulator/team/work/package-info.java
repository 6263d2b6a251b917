/**
 * Stories and the people who work on them. Everyone is the same kind of {@link
 * slipstream.simulator.team.work.Agent} in a {@link slipstream.simulator.team.work.Crew}; a {@link
 * slipstream.simulator.team.work.Duty} falls on a role that is there or on whoever stands nearest.
 *
 * <p>Start at {@link slipstream.simulator.team.work.Story}. Nothing here knows frontend from
 * backend: a discipline is a row of the tables, taken by its seat.
 */
package slipstream.simulator.team.work;
