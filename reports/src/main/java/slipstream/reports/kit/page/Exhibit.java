package slipstream.reports.kit.page;

import java.util.List;
import slipstream.reports.kit.table.Grid;

/**
 * A picture with what belongs to it.
 *
 * @param id unique in the page
 * @param title the finding
 * @param subtitle what is shown
 * @param svg the picture; null on a machine that cannot draw
 * @param narrow the same for a telephone; null with it
 * @param caption how to read it, in plain words
 * @param tables the numbers behind it
 */
public record Exhibit(
    String id,
    String title,
    String subtitle,
    String svg,
    String narrow,
    String caption,
    List<Grid> tables) {}
