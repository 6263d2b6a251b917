package slipstream.simulator.scenario;

import java.io.Serializable;
import java.util.List;
import java.util.Set;

/**
 * What is known of teams in general, before a history is looked at.
 *
 * @param team what varies between teams, by keys of a scenario
 * @param tracker how teams keep their tracker, by keys of {@link Tracker}
 * @param boards what public boards looked like
 */
public record Prior(
    List<PriorParameter> team, List<PriorParameter> tracker, List<PublicBoard> boards)
    implements Serializable {
  /** Lists are copied. */
  public Prior {
    team = List.copyOf(team);
    tracker = List.copyOf(tracker);
    boards = List.copyOf(boards);
  }

  /** What is left to draw where the user knows some keys. */
  public Prior without(Set<String> known) {
    return new Prior(unknown(team, known), unknown(tracker, known), boards);
  }

  private static List<PriorParameter> unknown(List<PriorParameter> all, Set<String> known) {
    return all.stream().filter(parameter -> !known.contains(parameter.key())).toList();
  }

  /** The same, as if some organisations had published nothing. */
  public Prior withoutBoardsOf(Set<String> organisations) {
    return new Prior(
        team,
        tracker,
        boards.stream().filter(board -> !organisations.contains(board.organisation())).toList());
  }
}
