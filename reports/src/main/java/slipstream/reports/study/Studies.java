package slipstream.reports.study;

import java.util.List;
import java.util.Optional;
import slipstream.reports.kit.data.Kind;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.story.Answer;

/**
 * All studies of the program.
 *
 * @param all in the order in which they show what every result has
 */
public record Studies(List<Study> all) {
  /** Their kinds of result files. */
  public List<Kind> kinds() {
    return all.stream().map(Study::kind).toList();
  }

  /** The study that a result is of. */
  public Study of(ResultDocument document) {
    return find(document.kind())
        .orElseThrow(() -> new IllegalArgumentException("no study " + document.kind()));
  }

  /** The study that answers with the scenario's own result, which every document holds. */
  public Study ofRun() {
    return find("run").orElseThrow();
  }

  /** What the result's own study says of it. */
  public Answer answer(ResultDocument document) {
    return of(document).answer(document);
  }

  private Optional<Study> find(String key) {
    return all.stream().filter(study -> study.kind().key().equals(key)).findFirst();
  }
}
