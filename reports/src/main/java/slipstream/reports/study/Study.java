package slipstream.reports.study;

import java.util.List;
import slipstream.reports.kit.data.Kind;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.story.Plate;

/** A question that the program answers, and how its results are told. */
public interface Study {
  /** Its kind of result file. */
  Kind kind();

  /** What it says of a result of its kind. */
  Answer answer(ResultDocument document);

  /**
   * The pictures of what it found, for a result of its kind.
   *
   * @param footer where a picture says that it comes from
   */
  default List<Plate> plates(ResultDocument document, String footer) {
    return List.of();
  }

  /** The pictures that it can show of every result, whatever the question was. */
  default List<Plate> always(ResultDocument document, String footer) {
    return List.of();
  }
}
