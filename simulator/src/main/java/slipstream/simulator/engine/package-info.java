/**
 * A discrete-event kernel: clock, calendar, loop. It knows nothing of software teams.
 *
 * <p>Start at {@link slipstream.simulator.engine.Simulation}. Whoever acts in the simulation owns a
 * {@link slipstream.simulator.engine.Timer}, which holds the one thing that happens to it next.
 */
package slipstream.simulator.engine;
