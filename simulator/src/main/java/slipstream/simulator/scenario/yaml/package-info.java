/**
 * From YAML to a {@link slipstream.simulator.scenario.Scenario} and back: the only rooms of
 * scenarios that know YAML, files and JSON Schema. Start at {@link
 * slipstream.simulator.scenario.yaml.ScenarioLoader}.
 *
 * <p>In the order in which a file passes through:
 *
 * <ol>
 *   <li>{@code text}: a source is read and guarded; nodes know their line;
 *   <li>{@code layout}: nodes are laid out along the records, and a child put over its parent;
 *   <li>here: {@code Ancestry} reads the parents, {@code Overrides} puts {@code --set} over all,
 *       {@code Binding} makes records, {@code CrossChecks} looks at what no single value can show;
 *   <li>{@code quantity}: how single values are written;
 *   <li>{@code show} and {@code world}: schema, resolved file, starter; plausible worlds.
 * </ol>
 *
 * <p>To add a parameter, touch the records and {@code defaults.yaml} only.
 */
package slipstream.simulator.scenario.yaml;
