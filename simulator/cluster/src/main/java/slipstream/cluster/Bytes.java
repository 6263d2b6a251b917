package slipstream.cluster;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;

/**
 * Work and pieces as bytes, by the JDK's own serialization. Pieces are kept in the result's folder,
 * where others may write: so only what work and pieces consist of is made from bytes, and nothing
 * of what else Spark brings along.
 */
final class Bytes {
  /** A function in a record is a lambda; the mathematics keep their own tables. */
  private static final ObjectInputFilter OURS =
      ObjectInputFilter.Config.createFilter(
          "slipstream.**;java.lang.*;java.lang.invoke.SerializedLambda;java.util.**;"
              + "org.apache.commons.math3.**;!*");

  private Bytes() {}

  static byte[] of(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException e) {
      throw new IllegalStateException(value.getClass() + " cannot be sent: " + e, e);
    }
    return bytes.toByteArray();
  }

  static Object read(byte[] bytes) {
    try (ObjectInputStream in = new FromJob(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException("bytes of another build: " + e, e);
    }
  }

  /** Executors have the classes of a job in the loader of the thread that runs its task. */
  private static final class FromJob extends ObjectInputStream {
    FromJob(InputStream in) throws IOException {
      super(in);
      setObjectInputFilter(OURS);
    }

    @Override
    protected Class<?> resolveClass(ObjectStreamClass described)
        throws IOException, ClassNotFoundException {
      ClassLoader ofJob = Thread.currentThread().getContextClassLoader();
      try {
        return Class.forName(described.getName(), false, ofJob);
      } catch (ClassNotFoundException e) {
        return super.resolveClass(described);
      }
    }
  }
}
