package slipstream.page.shape;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Packs the engine as browsers can unpack it; part of the build. */
final class Packing {
  private static final int BUFFER = 65_536;

  private Packing() {}

  /** From a file, to a file. */
  public static void main(String[] files) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(JZlib.Z_BEST_COMPRESSION);
    try (OutputStream out = new DeflaterOutputStream(packed, deflater, BUFFER, true)) {
      out.write(Files.readAllBytes(Path.of(files[0])));
    }
    Path to = Path.of(files[1]);
    Files.createDirectories(to.getParent());
    Files.write(to, packed.toByteArray());
  }
}
