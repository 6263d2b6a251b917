package slipstream.simulator.calibration.history.tracker;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Where a work item stands, by the words that trackers and teams use for it. */
public enum Standing {
  /** Finished. */
  DONE(
      "done",
      "closed",
      "complete",
      "completed",
      "resolved",
      "released",
      "shipped",
      "accepted",
      "finished",
      "merged",
      "deployed",
      "delivered",
      "erledigt",
      "fertig",
      "geschlossen",
      "terminé",
      "fait",
      "hecho",
      "gereed",
      "concluído",
      "abgeschlossen",
      "gelöst",
      "finalizada",
      "finalizado",
      "cerrada",
      "listo",
      "itens concluídos"),
  /** Given up: never delivered. */
  GIVEN_UP(
      "cancelled",
      "canceled",
      "won't do",
      "won't fix",
      "wont do",
      "duplicate",
      "removed",
      "rejected",
      "abandoned",
      "declined",
      "obsolete",
      "invalid",
      "not planned",
      "not_planned",
      "cannot reproduce",
      "abgebrochen"),
  /** Surely not finished. */
  OPEN(
      "to do",
      "todo",
      "open",
      "opened",
      "new",
      "active",
      "backlog",
      "in progress",
      "in_progress",
      "doing",
      "reopened",
      "in review",
      "ready",
      "unstarted",
      "started",
      "triage",
      "blocked",
      "on hold",
      "selected for development",
      "in development",
      "offen",
      "in arbeit",
      "en cours",
      "à faire",
      "en curso",
      "en progreso",
      "tareas por hacer",
      "em andamento"),
  /** A word of the team's own. */
  UNKNOWN();

  /** Signs on either side, and the other ending that French and Portuguese write: Terminé(e). */
  private static final Pattern AROUND_WORDS =
      Pattern.compile("^[^\\p{L}]+|\\([aeo]\\)[^\\p{L}]*$|[^\\p{L}]+$");

  private final List<String> words;

  Standing(String... words) {
    this.words = List.of(words);
  }

  /** What a state's name says; {@code ✔ Done} and {@code Done in May} are done as well. */
  public static Standing of(String state) {
    String lower =
        AROUND_WORDS.matcher(state.toLowerCase(Locale.ROOT).replace('’', '\'')).replaceAll("");
    for (Standing standing : values()) {
      if (standing.words.contains(lower)) {
        return standing;
      }
    }
    return lower.startsWith("done ") || lower.startsWith("done:") ? DONE : UNKNOWN;
  }
}
