/**
 * From YAML to a {@link slipstream.simulator.scenario.Scenario} and back: the only room that knows
 * YAML, files and JSON Schema. Start at {@link slipstream.simulator.scenario.yaml.ScenarioLoader}.
 *
 * <p>In the order in which a file passes through:
 *
 * <ol>
 *   <li>reading: {@code Source} finds the text and guards the folder, {@code YamlReading} turns its
 *       events into {@code Node}s that know their line, and refuses what is too big or too deep;
 *   <li>arranging: {@code Arrangement} lays the nodes out along the records ({@code Block}, {@code
 *       Field}: read off {@link slipstream.simulator.scenario.Param} by reflection) into a tree of
 *       {@code Branch} and {@code Leaf};
 *   <li>merging: {@code Ancestry} reads the parents, {@code Merge} puts the child over them, {@code
 *       Overrides} puts {@code --set} over both;
 *   <li>binding: {@code Binding} turns leaves into numbers, distributions and records; {@code
 *       CrossChecks} looks at what no single value can show;
 *   <li>showing: {@code JsonSchema}, {@code ResolvedYaml}, {@code Parameter}.
 * </ol>
 *
 * <p>To add a parameter, touch the records and {@code defaults.yaml} only; to add a kind of value,
 * a constant in {@code Kind}, a case in {@code Binding} and one in {@code JsonSchema}.
 */
package slipstream.simulator.scenario.yaml;
