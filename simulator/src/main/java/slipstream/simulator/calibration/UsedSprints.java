package slipstream.simulator.calibration;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import slipstream.simulator.calibration.Calibration.LeftOut;
import slipstream.simulator.calibration.bank.Interruptions;
import slipstream.simulator.calibration.history.History;
import slipstream.simulator.calibration.history.PastSprint;

/** The sprints of a history that say what was committed and what was delivered. */
final class UsedSprints {
  /** Enough of a hash to tell histories apart in a sentence. */
  private static final int DIGITS = 12;

  private final List<PastSprint> used = new ArrayList<>();
  private final List<LeftOut> leftOut = new ArrayList<>();

  UsedSprints(History history) {
    for (PastSprint sprint : history.sprints()) {
      String reason = reasonAgainst(sprint);
      if (reason == null) {
        used.add(sprint);
      } else {
        leftOut.add(new LeftOut(sprint.name(), reason));
      }
    }
    if (used.isEmpty()) {
      throw new IllegalArgumentException(
          "none of "
              + history.sprints().size()
              + " sprints has a commitment above 0 and what was delivered; to calibrate takes one"
              + " at least, and five to be worth it");
    }
  }

  private static String reasonAgainst(PastSprint sprint) {
    if (!Double.isFinite(sprint.committed()) || sprint.committed() <= 0) {
      return "nothing was committed, or it is not recorded";
    }
    boolean delivered = Double.isFinite(sprint.delivered()) && sprint.delivered() >= 0;
    return delivered ? null : "what was delivered is not recorded";
  }

  List<PastSprint> list() {
    return used;
  }

  List<LeftOut> leftOut() {
    return leftOut;
  }

  /** Delivered over committed, oldest first. */
  double[] ratios() {
    return used.stream().mapToDouble(sprint -> sprint.delivered() / sprint.committed()).toArray();
  }

  /** What each committed, oldest first. */
  double[] committed() {
    return used.stream().mapToDouble(PastSprint::committed).toArray();
  }

  /**
   * What interrupted each, where it was counted.
   *
   * @param usualDays working days of a sprint of which no days are known
   */
  Interruptions interruptions(double usualDays) {
    return Interruptions.of(
        used.stream().mapToDouble(PastSprint::interrupts).toArray(),
        used.stream().mapToDouble(sprint -> workingDays(sprint, usualDays)).toArray());
  }

  /** Days from Monday to Friday; holidays are not known. */
  private static double workingDays(PastSprint sprint, double usual) {
    if (sprint.start() == null || sprint.end() == null) {
      return usual;
    }
    long days =
        sprint
            .start()
            .datesUntil(sprint.end().plusDays(1))
            .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
            .count();
    return Math.max(1, days);
  }

  /** The same numbers in the same order give the same words. */
  String source() {
    ByteBuffer bytes = ByteBuffer.allocate(used.size() * 3 * Double.BYTES);
    // One count that is missing has its place, or it would look like numbers of the next sprint.
    boolean counted = used.stream().anyMatch(sprint -> !Double.isNaN(sprint.interrupts()));
    for (PastSprint sprint : used) {
      bytes.putDouble(sprint.committed()).putDouble(sprint.delivered());
      if (counted) {
        bytes.putDouble(sprint.interrupts());
      }
    }
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes.flip());
      byte[] hash = digest.digest();
      return "calibrated from " + HexFormat.of().formatHex(hash).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
