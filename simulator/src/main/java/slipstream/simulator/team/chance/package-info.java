/**
 * Where the randomness of a run comes from: numbered causes, each with streams of its own, so that
 * a change in one place leaves all other luck as it was. Start at {@link
 * slipstream.simulator.team.chance.Chance}.
 *
 * <p>To add one: a number that nobody has had, in the class that draws from it; {@code
 * VocabularyTest} holds those that are given.
 */
package slipstream.simulator.team.chance;
