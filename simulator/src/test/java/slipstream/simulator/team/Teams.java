package slipstream.simulator.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.yaml.LoadedScenario;

/** Teams of many kinds, on which whatever holds for every team is tested. */
public enum Teams {
  ESSAY("the-essay-team.yaml"),
  FULLY_STAFFED("fully-staffed-team.yaml"),
  NO_DESIGNS("frontend-without-designs.yaml"),
  SIX_SPRINTS(
      "the-essay-team.yaml",
      "sprint.count=6",
      "sprint.horizon=3",
      "backlog.stories=up-to-capacity"),
  HIRES_ON_THE_WAY(
      "the-essay-team.yaml",
      "sprint.count=3",
      "backlog.stories=20",
      "structure.system-analyst={fte: 0.5, from-sprint: 2, ramp-up: 8 days}",
      "structure.qa={fte: 1, from-sprint: 2, ramp-up: 10 days}",
      "structure.on-call={fte: 2, from-sprint: 3, ramp-up: 5 days}",
      "structure.scrum-master={fte: 0.4, from-sprint: 1, ramp-up: 15 days}"),
  EVERY_PRACTICE(
      "the-essay-team.yaml",
      "sprint.count=2",
      "backlog.stories=14",
      "practices.contract-first=true",
      "practices.wip-limit=2",
      "practices.protected-sprint=true",
      "practices.definition-of-ready=true",
      "practices.on-call-rotation=true",
      "practices.slack=20%",
      "practices.cross-training=true",
      "practices.blameless-reviews=true",
      "practices.absences-planned=true",
      "practices.pairing=true"),
  /** The disciplines differ in everything in which they can. */
  LOPSIDED(
      "the-essay-team.yaml",
      "sprint.count=2",
      "sprint.horizon=4",
      "backlog.stories=15",
      "team.frontend.developers=3",
      "team.backend.developers=1",
      "team.backend.variability=false",
      "backlog.frontend-share=70%",
      "backlog.backend-share=90%",
      "backlog.frontend-size={uniform: {low: 1h, high: 5h}}",
      "practices.wip-limit=2",
      "practices.cross-training=true",
      "practices.on-call-rotation=true",
      "structure.qa={fte: 0.5}",
      "structure.manager={fte: 1, from-sprint: 2, ramp-up: 5 days}",
      "mechanisms.defects.falls-to={frontend: 20%, backend: 30%, nearest: 50%}"),
  /** They are away, each discipline at other times. */
  AWAY_NOW_AND_THEN(
      "the-essay-team.yaml",
      "sprint.count=2",
      "sprint.horizon=4",
      "backlog.stories=up-to-capacity",
      "practices.absences-planned=true",
      "mechanisms.absences.enabled=true",
      "mechanisms.absences.holidays=1",
      "mechanisms.absences.holidays-from=4",
      "mechanisms.absences.vacation={frontend: 1 day, backend: 4 days}",
      "structure.qa={fte: 0.5}"),
  /** They work in pairs, too long, and forget; one pair and one alone. */
  TIRED_IN_PAIRS(
      "the-essay-team.yaml",
      "sprint.count=3",
      "sprint.horizon=3",
      "backlog.stories=12",
      "team.frontend.developers=3",
      "practices.pairing=true",
      "mechanisms.absences.enabled=true",
      "mechanisms.absences.sick=15%",
      "mechanisms.overtime.enabled=true",
      "mechanisms.overtime.from-sprint=2",
      "mechanisms.overtime.tires-after=2 days",
      "mechanisms.forgetting.enabled=true"),
  /** Turns from piece to piece, reviews them, and hears late what is wrong with them. */
  MANY_PIECES(
      "the-essay-team.yaml",
      "backlog.stories=10",
      "team.backend.developers=3",
      "structure.scrum-master={fte: 1, from-sprint: 2, ramp-up: 5 days}",
      "mechanisms.juggling.enabled=true",
      "mechanisms.late-feedback.enabled=true",
      "mechanisms.review.enabled=true"),
  /** Cut off in many runs. */
  HOPELESS("the-essay-team.yaml", "sprint.horizon=1.5", "backlog.stories=15");

  private final LoadedScenario loaded;

  Teams(String file, String... settings) {
    loaded = Loading.shipped(file, settings);
  }

  /** The team, with settings on top. */
  public LoadedScenario with(String... settings) {
    return Loading.resolveTree(loaded.tree(), settings);
  }

  /** The team. */
  public LoadedScenario loaded() {
    return loaded;
  }

  /** The resolved tree with the disciplines' rows exchanged, every one of them. */
  public Map<String, Object> mirror() {
    return mirrorOf(loaded);
  }

  /** The same of any team. */
  public static Map<String, Object> mirrorOf(LoadedScenario loaded) {
    return mirror(loaded.tree());
  }

  private static Map<String, Object> mirror(Map<String, Object> tree) {
    Map<String, Object> mirror = new LinkedHashMap<>();
    tree.forEach((key, value) -> mirror.put(exchanged(key), mirrorValue(value)));
    return mirror;
  }

  @SuppressWarnings("unchecked")
  private static Object mirrorValue(Object value) {
    if (value instanceof Map<?, ?> map) {
      return mirror((Map<String, Object>) map);
    }
    if (value instanceof List<?> list) {
      return list.stream().map(Teams::mirrorValue).toList();
    }
    // A falls-to row may be the name of a discipline.
    return "frontend".equals(value) || "backend".equals(value) ? exchanged((String) value) : value;
  }

  /** The text with the names of the disciplines exchanged. */
  static String exchanged(String text) {
    return text.replace("frontend", "\0").replace("backend", "frontend").replace("\0", "backend");
  }
}
