/**
 * Time that passes without taking anyone's: {@link slipstream.simulator.team.work.wait.Waits} lets
 * a step end after some hours, and {@link slipstream.simulator.team.work.wait.WaitTally} counts who
 * waited for whom. Start at {@code Waits}; the desk, in the room above, begins them all and says
 * what follows.
 */
package slipstream.simulator.team.work.wait;
