/**
 * What parameters are made of: units and bounds, values that a role governs, tables whose keys come
 * from a list. Start at {@link slipstream.simulator.scenario.value.Param}.
 *
 * <p>To add a unit: its line in {@code Unit}, how it is read in the reader's {@code quantity} room,
 * its pattern in the schema.
 */
package slipstream.simulator.scenario.value;
