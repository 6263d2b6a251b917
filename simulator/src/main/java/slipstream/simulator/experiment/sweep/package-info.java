/**
 * A grid of scenarios under the same luck: which settings make how much of a difference.
 *
 * <p>In the order in which a sweep passes through: {@link
 * slipstream.simulator.experiment.sweep.ValueList} reads what was typed, {@link
 * slipstream.simulator.experiment.sweep.CellGrid} numbers the cells, {@link
 * slipstream.simulator.experiment.sweep.Cell} is what is kept of each, and {@link
 * slipstream.simulator.experiment.sweep.Sweep} says what all cells say together. Files, locks and
 * the going on after a kill are elsewhere: nothing here touches a file.
 */
package slipstream.simulator.experiment.sweep;
