package slipstream.simulator.attack;

/**
 * What a fuzzer calls that watches which code is reached: a target, named by its class, reads each
 * input and has its time for it.
 */
public final class Guided {
  private static Reader reader;

  private Guided() {}

  /** Called once, with the class of the target. */
  public static void fuzzerInitialize(String[] arguments) throws ReflectiveOperationException {
    reader = Reader.of(arguments[0]);
  }

  /** Called for each input; anything thrown is a finding. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Patience.during(() -> reader.accepts(bytes));
  }
}
