package slipstream.reports.command;

/** This build of the program. */
public final class Build {
  private Build() {}

  /** Its version. */
  public static String version() {
    String version = Build.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
