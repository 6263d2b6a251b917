package slipstream.reports.kit.story;

import java.util.List;
import java.util.Optional;
import slipstream.reports.kit.table.Grid;

/** What a study answers on one result. */
public interface Answer {
  /** The verdict in sentences, the most important first; at least one. */
  List<String> sentences();

  /**
   * Which of the sentences say how sure the others are: a page tells these where it answers that,
   * and not at its head.
   */
  default List<String> howSure() {
    List<String> sentences = sentences();
    return sentences.size() < 2
        ? List.of()
        : sentences.subList(sentences.size() - 1, sentences.size());
  }

  /** What a reader must know before trusting the figures. */
  List<String> warnings();

  /** The tables, of which empty ones are left out. */
  List<Grid> grids();

  /**
   * Whether somebody said who is in the team. Where its roles are assumed, a page tells nothing of
   * who is blamed in it: that would be a story of another team.
   */
  default boolean knowsRoles() {
    return true;
  }

  /**
   * What the answer is about where that is more than the document's scenario: it heads the page.
   * Empty where it is the scenario.
   */
  default Optional<String> heading() {
    return Optional.empty();
  }

  /** Whether it is about the document's scenario alone; else a page tells nothing of that one. */
  default boolean ofOneTeam() {
    return heading().isEmpty();
  }

  /** The seeds of several teams; empty where the seed is the document's. */
  default Optional<String> seeds() {
    return Optional.empty();
  }

  /** A manager's question that {@link #reply} answers; empty where none is. */
  default Optional<String> question() {
    return Optional.empty();
  }

  /** What answers the question: the first sentence, or as many as it needs. */
  default String reply() {
    return sentences().get(0);
  }

  /** The team that a page lets its reader change; empty where it is the document's scenario. */
  default Optional<Trial> trial() {
    return Optional.empty();
  }

  /** What was changed about the team, as {@code key=value}, where that is one question. */
  default List<String> changes() {
    return List.of();
  }
}
