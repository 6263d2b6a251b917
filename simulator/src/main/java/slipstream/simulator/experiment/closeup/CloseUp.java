package slipstream.simulator.experiment.closeup;

import slipstream.simulator.team.diary.Diary;

/**
 * Single runs of an experiment.
 *
 * @param fan how runs burn up what was promised
 * @param diary one run, told
 */
public record CloseUp(Fan fan, Diary diary) {}
