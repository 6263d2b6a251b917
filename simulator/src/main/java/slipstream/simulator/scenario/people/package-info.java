/**
 * Who is there: disciplines, roles, and who inherits what nobody owns. Start at {@link
 * slipstream.simulator.scenario.people.Role}.
 *
 * <p>To add a role: its line there; simulator/docs/how-to-add.md has the rest.
 */
package slipstream.simulator.scenario.people;
