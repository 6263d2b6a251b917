package slipstream.simulator.attack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import slipstream.simulator.calibration.history.History;
import slipstream.simulator.calibration.history.PastSprint;
import slipstream.simulator.calibration.history.ReadingOptions;
import slipstream.simulator.calibration.history.UnusableHistory;
import slipstream.simulator.calibration.history.reading.HistoryReader;

/** Any bytes as a tracker's export: sprints, or the one kind of refusal. */
public final class HistoryFuzz {
  private static final double MOST = 1e9;

  private HistoryFuzz() {}

  /**
   * Whether the bytes are a history, anything thrown is a finding; half of all inputs, told by
   * their bytes, in weeks.
   */
  static boolean read(byte[] bytes) {
    boolean weeks = Arrays.hashCode(bytes) % 2 == 0;
    return read(bytes, weeks ? ReadingOptions.NONE.withSprintDays(7) : ReadingOptions.NONE);
  }

  private static boolean read(byte[] bytes, ReadingOptions options) {
    try {
      check(HistoryReader.read(new ByteArrayInputStream(bytes), "fuzz.csv", options));
      return true;
    } catch (UnusableHistory refused) {
      Sanity.plain(refused.getMessage());
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(History history) {
    Sanity.holds(!history.sprints().isEmpty(), "a history of no sprints");
    for (PastSprint sprint : history.sprints()) {
      Sanity.holds(!(sprint.committed() <= 0), "nothing committed, yet a sprint");
      Sanity.holds(sprint.delivered() >= 0 && sprint.delivered() <= MOST, "delivered out of range");
    }
  }
}
