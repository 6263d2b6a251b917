package slipstream.simulator.attack;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/** A target's {@code read}, by the name of its class: whether bytes are what it reads. */
final class Reader {
  private final MethodHandle read;

  private Reader(MethodHandle read) {
    this.read = read;
  }

  static Reader of(String target) throws ReflectiveOperationException {
    Class<?> type = Class.forName(target);
    return new Reader(
        MethodHandles.privateLookupIn(type, MethodHandles.lookup())
            .findStatic(type, "read", MethodType.methodType(boolean.class, byte[].class)));
  }

  /** Whether the bytes are accepted; anything thrown is a finding. */
  boolean accepts(byte[] bytes) {
    try {
      return (boolean) read.invokeExact(bytes);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("a reader of bytes declares no exception", e);
    }
  }
}
