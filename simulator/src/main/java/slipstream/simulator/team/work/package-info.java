/**
 * Stories and the people who work on them. Everyone is the same kind of {@link
 * slipstream.simulator.team.work.Agent} in a {@link slipstream.simulator.team.work.Crew}; tasks are
 * made, given out and come back at a {@link slipstream.simulator.team.work.Desk}. What an agent is
 * at is its {@code Stretch}, with whom it shares it, its {@code Pairing}; time that takes nobody's
 * passes in the room {@code wait}.
 *
 * <p>Start at {@link slipstream.simulator.team.work.Story}. Nothing here knows frontend from
 * backend: a discipline is a row of the tables, taken by its seat. To add a stage of a story: its
 * line in {@code Stage}, in order.
 */
package slipstream.simulator.team.work;
