package slipstream.reports.studio;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slipstream.reports.kit.page.SiteEntry;
import slipstream.reports.kit.page.SiteGroup;

/** The pages of a site by what somebody opens them for; a scenario that is in no list is a team. */
final class SiteGroups {
  private static final String TEAMS = "Teams";
  private static final String CHANGES = "The essay’s team with one thing changed";
  private static final String RELEASES = "Over several sprints";
  private static final String CAUSES = "One cause at a time";
  private static final String GIVEN = "What all of them start from";

  private static final Map<String, String> OTHERS =
      Map.ofEntries(
          Map.entry("what-if-we-hire-an-analyst.yaml", CHANGES),
          Map.entry("what-if-we-plan-less.yaml", CHANGES),
          Map.entry("the-contract-comes-first.yaml", CHANGES),
          Map.entry("is-it-really-the-backend.yaml", CHANGES),
          Map.entry("two-sprints-with-a-new-scrum-master.yaml", RELEASES),
          Map.entry("four-frontends-six-backends.yaml", RELEASES),
          Map.entry("six-sprints-of-overtime.yaml", RELEASES),
          Map.entry("six-sprints-without-structure.yaml", RELEASES),
          Map.entry("defaults.yaml", GIVEN));

  private static final Map<String, String> ABOUT =
      Map.of(
          CAUSES,
          "Teams in which all but one cause of lateness is switched off. In brackets stands the"
              + " number by which their descriptions name each other.");

  private final Map<String, List<SiteEntry>> groups = new LinkedHashMap<>();

  SiteGroups() {
    for (String name : List.of(TEAMS, CHANGES, RELEASES, CAUSES, GIVEN)) {
      groups.put(name, new ArrayList<>());
    }
  }

  /** Adds the page of a scenario. */
  void add(String scenario, SiteEntry entry) {
    String usual = scenario.startsWith("lesson-") ? CAUSES : TEAMS;
    groups.get(OTHERS.getOrDefault(scenario, usual)).add(entry);
  }

  /** The groups in their order. */
  List<SiteGroup> all() {
    return groups.entrySet().stream()
        .map(
            each ->
                new SiteGroup(
                    each.getKey(), ABOUT.getOrDefault(each.getKey(), ""), each.getValue()))
        .toList();
  }
}
