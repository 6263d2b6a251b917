package slipstream.reports.command;

import org.apache.commons.math3.util.FastMath;
import slipstream.reports.command.ProgramCode.Part;
import slipstream.simulator.experiment.work.Work;

/** This build of the program. */
public final class Build {
  private Build() {}

  /** Its version. */
  public static String version() {
    String version = Build.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  /**
   * A digest of the code that figures come from, the simulator and the mathematics that it calls:
   * the same in the program and in its jar for clusters, whatever reports look like.
   */
  public static String simulator() {
    return ProgramCode.of(
        new Part(Work.class, "slipstream/simulator/"),
        new Part(FastMath.class, "org/apache/commons/math3/"));
  }
}
