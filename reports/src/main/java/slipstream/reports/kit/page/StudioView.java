package slipstream.reports.kit.page;

import java.util.List;
import slipstream.reports.kit.lesson.Course;
import slipstream.reports.kit.live.Live;
import slipstream.reports.kit.page.Page.Fact;
import slipstream.reports.kit.page.Page.MechanismLine;
import slipstream.reports.kit.page.Page.ParameterGroup;

/**
 * All that a page shows that simulates and tells of no experiment.
 *
 * @param description of the scenario; may be empty
 * @param course the lessons; null where the page has none
 * @param teaches whether it opens with them
 * @param mechanisms how missing roles disturb delivery
 * @param parameters groups of what is assumed
 * @param terms definitions
 * @param provenance where all this is from
 */
public record StudioView(
    String name,
    String description,
    Live live,
    Course course,
    boolean teaches,
    List<MechanismLine> mechanisms,
    List<ParameterGroup> parameters,
    List<Fact> terms,
    List<Fact> provenance,
    PageParts parts) {}
