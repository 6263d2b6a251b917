/**
 * One run as it went, told from what its people did and from what an observer said. It is written
 * after the run is over, so that the runs nobody reads cost nothing.
 *
 * <p>Start at {@link slipstream.simulator.team.diary.Diary}; {@link
 * slipstream.simulator.team.diary.Diarist} writes it. What a mechanism gives to people is told
 * under the key of its {@code TaskKind}; to tell of anything else: its line in {@link
 * slipstream.simulator.team.diary.What}. Either needs its sentence in the reports' {@code words}.
 */
package slipstream.simulator.team.diary;
