/**
 * Nodes laid out along the records: {@code Block} and {@code Field} are read off the records, or
 * off a list, by reflection; {@code Arrangement} makes a tree of them, {@code Merge} puts a child
 * over its parent. Start at {@link slipstream.simulator.scenario.yaml.layout.Block}.
 *
 * <p>To add a kind of value: a constant in {@code Kind}, a case in the {@code quantity} room's
 * {@code LeafReading} and one in the {@code show} room's {@code SchemaValues}.
 */
package slipstream.simulator.scenario.yaml.layout;
