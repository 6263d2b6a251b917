/**
 * What reaches us from outside: characters that could make a text pose as another, and what the
 * system says of a file it will not open.
 *
 * <p>Start at {@link slipstream.simulator.scenario.yaml.outside.HiddenCharacters}; every text that
 * somebody else wrote passes through it before it is shown.
 */
package slipstream.simulator.scenario.yaml.outside;
