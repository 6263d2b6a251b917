package slipstream.reports.kit.data;

import java.util.Optional;

/** A record of a study whose parts point at each other; a stored file may say otherwise. */
public interface Fits {
  /** What does not fit together, as a part of a sentence; empty where all does. */
  Optional<String> misfit();
}
