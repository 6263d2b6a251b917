package slipstream.simulator.calibration.history.tracker;

import static slipstream.simulator.calibration.history.Meaning.CREATED;
import static slipstream.simulator.calibration.history.Meaning.DONE;
import static slipstream.simulator.calibration.history.Meaning.POINTS;
import static slipstream.simulator.calibration.history.Meaning.RESOLUTION;
import static slipstream.simulator.calibration.history.Meaning.SPRINT;
import static slipstream.simulator.calibration.history.Meaning.STATE;
import static slipstream.simulator.calibration.history.Meaning.TYPE;

/**
 * What Jira writes over the columns of the same export for users of other languages. Each header
 * was looked up in public programs that read such files; one that none of them reads is left out,
 * and can be named by the user. The column Sprint is called so in all of them, and names of a
 * team's own fields often stay English.
 */
final class JiraLanguages {
  /**
   * Headers: a whole first row in a public importer of performance records; story points: a public
   * printer of story cards, in German and in English; type of sub-tasks: a public tool for tickets.
   */
  static final Format GERMAN =
      language("German", "vorgangsschlüssel", "vorgangstyp", "status")
          .with(CREATED, "erstellt")
          .with(DONE, "erledigt")
          .with(POINTS, "benutzerdefinierte felder (story points)")
          .with(POINTS, "benutzerdefinierte felder (story point-schätzung)")
          .with(POINTS, "benutzerdefinierte felder (story point estimate)")
          .with(STATE, "statuskategorie", "status")
          .with(RESOLUTION, "lösung")
          .with(TYPE, "vorgangstyp")
          .without("epic", "unteraufgabe", "sub-task", "subtask");

  /**
   * Headers: public analysers of such exports. The day of being done was not found in any, so
   * sprints are put in the order of their names unless it is named: {@code --columns done='…'}.
   */
  static final Format FRENCH =
      language("French", "clé de ticket", "type de ticket", "état")
          .with(CREATED, "création")
          .with(POINTS, "champs personnalisés (story points)")
          .with(POINTS, "champs personnalisés (story point estimate)")
          .with(STATE, "catégorie d'état", "état")
          .with(RESOLUTION, "résolution")
          .with(TYPE, "type de ticket")
          .without("epic", "sub-task", "subtask");

  /**
   * Headers: public dashboards of such exports; type of sub-tasks: notes that one of them writes.
   */
  static final Format SPANISH =
      language("Spanish", "clave de incidencia", "tipo de incidencia", "estado")
          .with(CREATED, "creada")
          .with(DONE, "resuelta")
          .with(POINTS, "campo personalizado (story points)")
          .with(POINTS, "campo personalizado (story point estimate)")
          .with(STATE, "categoría de estado", "estado")
          .with(RESOLUTION, "resolución")
          .with(TYPE, "tipo de incidencia")
          .without("epic", "subtarea", "sub-task", "subtask");

  /**
   * As in Brazil. Headers: test exports of public importers, which read <i>Chave da item</i>, as
   * Jira writes it, and <i>Chave do item</i>; type of sub-tasks: a public client of its interface.
   */
  static final Format PORTUGUESE =
      language("Portuguese", "chave da item|chave do item", "tipo de item", "status")
          .with(CREATED, "criado")
          .with(DONE, "resolvido")
          .with(POINTS, "campo personalizado (story points)")
          .with(POINTS, "campo personalizado (story point estimate)")
          .with(STATE, "categoria do status", "status")
          .with(RESOLUTION, "resolução")
          .with(TYPE, "tipo de item")
          .without("epic", "subtarefa", "sub-task", "subtask");

  private JiraLanguages() {}

  private static Format language(String name, String key, String type, String state) {
    return Format.items("Jira in " + name, key, type, state)
        .with(SPRINT, "sprint")
        .repeating(SPRINT)
        .repeating(POINTS);
  }
}
