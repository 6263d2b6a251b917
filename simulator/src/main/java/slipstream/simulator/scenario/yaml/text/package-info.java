/**
 * Files and what stands in them, as nodes that know their line; problems, and how they are said.
 * What is too big, too deep or outside of its folder ends here. Start at {@link
 * slipstream.simulator.scenario.yaml.text.YamlReading}.
 *
 * <p>To add another place that scenarios come from: a {@code Source}.
 */
package slipstream.simulator.scenario.yaml.text;
