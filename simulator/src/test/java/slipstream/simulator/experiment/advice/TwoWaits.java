package slipstream.simulator.experiment.advice;

import java.util.ArrayList;
import java.util.List;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.yaml.LoadedScenario;

/**
 * A team without chance, of which a reader can say what each option saves: a backend developer has
 * a story of 6 h, a day, and a sprint of a day to do it in. Without an analyst it waits a day for
 * an answer; without platform its deployment takes another two, in working hours. So an analyst
 * saves 1 day, platform 2, both 3. All practices are taken up, so these two are all there is to
 * choose.
 */
public final class TwoWaits {
  private static final List<String> TEAM =
      List.of(
          "team.frontend.developers=0",
          "team.backend.developers=1",
          "backlog.frontend-share=0%",
          "backlog.backend-size=6h",
          "backlog.stories=1",
          "sprint.length=1 day",
          "sprint.horizon=20",
          "structure.system-analyst=missing",
          "structure.platform=missing",
          "starting-conditions.backend.requirements={missing: 0%, present: 100%}",
          "mechanisms.clarification.enabled=true",
          "mechanisms.clarification.effort={missing: 0h, present: 0h}",
          "mechanisms.clarification.latency={missing: 1 day, present: 0 days}",
          "mechanisms.deployment={enabled: true, falls-to: backend, failure: 0%, repair: 0h}",
          "mechanisms.deployment.effort={missing: 12h, present: 0h}",
          "mechanisms.deployment.documentation={missing: 0h, present: 0h}",
          "practices.contract-first=true",
          "practices.protected-sprint=true",
          "practices.definition-of-ready=true",
          "practices.on-call-rotation=true",
          "practices.cross-training=true",
          "practices.blameless-reviews=true",
          "practices.pairing=true",
          "practices.wip-limit=2",
          "practices.slack=10%");

  private TwoWaits() {}

  /**
   * The team.
   *
   * @param further settings that win over the above
   */
  public static LoadedScenario team(String... further) {
    List<String> settings = new ArrayList<>(TEAM);
    settings.addAll(List.of(further));
    return Loading.shipped("blank.yaml", settings.toArray(String[]::new));
  }
}
