package slipstream.reports.kit.drawing;

/** Whether this machine can draw: what it lacks shows only when something is drawn. */
public final class Trial {
  private Trial() {}

  /**
   * Draws a little.
   *
   * @throws ChartsUnavailableException if this machine cannot draw
   */
  public static void check() throws ChartsUnavailableException {
    try {
      Drawings.tryOut();
    } catch (LinkageError e) {
      // Without graphics, not even the class above can be loaded.
      throw new ChartsUnavailableException(e);
    }
  }
}
