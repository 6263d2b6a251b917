package slipstream.reports.data;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import slipstream.simulator.experiment.advice.Advice;
import slipstream.simulator.experiment.attribution.Attribution;
import slipstream.simulator.experiment.comparison.Comparisons;
import slipstream.simulator.experiment.sensitivity.Sensitivity;

/** The kinds of result files: what each holds beside the scenario's own result. */
public enum Kind {
  RUN(null),
  REPLAY(null),
  WHAT_IF(Comparisons.class),
  COMPARE(Comparisons.class),
  EXPLAIN(Attribution.class),
  ADVISE(Advice.class),
  SENSITIVITY(Sensitivity.class);

  /** Its fields stand in the file beside those of the result; null if there are none. */
  final Class<? extends Record> study;

  Kind(Class<? extends Record> study) {
    this.study = study;
  }

  /** As files write it: {@code what-if}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Kind> of(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }
}
