package slipstream.reports.kit.story;

import java.util.List;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.table.Grid;

/**
 * A picture with what belongs to it wherever it is shown.
 *
 * @param picture the picture; a study's replaces one of the same name that every result has
 * @param caption how to read it, in plain words
 * @param titles how the titles of the console's tables begin that hold its numbers
 * @param further tables with numbers that no table of the console has
 * @param place where in a page it stands
 * @param step where in the retro it stands; null where nowhere
 * @param sentence what to know about it there
 */
public record Plate(
    Picture picture,
    String caption,
    List<String> titles,
    List<Grid> further,
    Place place,
    Step step,
    String sentence) {

  /** A picture in its place, without numbers behind it, told nowhere. */
  public static Plate of(Picture picture, Place place, String caption) {
    return new Plate(picture, caption, List.of(), List.of(), place, null, "");
  }

  /** The same with these tables of the console behind it. */
  public Plate behind(String... titles) {
    return new Plate(picture, caption, List.of(titles), further, place, step, sentence);
  }

  /** The same with a table of its own behind it. */
  public Plate behind(Grid table) {
    return new Plate(picture, caption, titles, List.of(table), place, step, sentence);
  }

  /** The same as a sheet of the retro. */
  public Plate told(Step step, String sentence) {
    return new Plate(picture, caption, titles, further, place, step, sentence);
  }
}
