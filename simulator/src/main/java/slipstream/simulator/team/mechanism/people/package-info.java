/**
 * What it means that people do the work: they are away, tire, forget, and may work in pairs. Start
 * at {@link slipstream.simulator.team.mechanism.people.Absences}.
 *
 * <p>To add one: a class here and a line in {@code AllMechanisms}.
 */
package slipstream.simulator.team.mechanism.people;
