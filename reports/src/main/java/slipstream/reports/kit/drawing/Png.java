package slipstream.reports.kit.drawing;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * Writes a PNG whose bytes depend on the pixels only. The JDK's own writer goes through the zlib of
 * the machine, and libraries of that name compress differently.
 */
final class Png {
  private static final long SIGNATURE = 0x89504E470D0A1A0AL;

  /** The last that does not look twice for a longer match: long runs of one colour are cheap. */
  private static final int COMPRESSION = 3;

  private static final int TRUE_COLOUR = 2;
  private static final int DIFFERENCE_TO_ROW_ABOVE = 2;

  private Png() {}

  /**
   * The picture as a file.
   *
   * @param image of type {@link BufferedImage#TYPE_INT_RGB}, not a part of another
   */
  static byte[] encode(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeLong(SIGNATURE);
    chunk(out, "IHDR", header(image.getWidth(), image.getHeight()));
    chunk(out, "IDAT", deflated(rows(image)));
    chunk(out, "IEND", new byte[0]);
    return bytes.toByteArray();
  }

  private static byte[] header(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(width);
    out.writeInt(height);
    // Eight bits a channel; then the only compression and filtering there are, not interlaced.
    out.write(new byte[] {8, TRUE_COLOUR, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] rows(BufferedImage image) {
    int width = image.getWidth();
    // Asked one by one, pixels take longer than all else here: each goes through a colour model.
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    byte[] rows = new byte[image.getHeight() * (1 + 3 * width)];
    int at = 0;
    for (int row = 0; row < pixels.length; row += width) {
      rows[at++] = DIFFERENCE_TO_ROW_ABOVE;
      for (int i = row; i < row + width; i++) {
        int pixel = pixels[i];
        int above = row == 0 ? 0 : pixels[i - width];
        // Most of a picture is as the row above; zeros are there already.
        if (pixel != above) {
          rows[at] = (byte) ((pixel >> 16) - (above >> 16));
          rows[at + 1] = (byte) ((pixel >> 8) - (above >> 8));
          rows[at + 2] = (byte) (pixel - above);
        }
        at += 3;
      }
    }
    return rows;
  }

  private static byte[] deflated(byte[] rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(COMPRESSION))) {
      out.write(rows);
    }
    return bytes.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    CRC32 check = new CRC32();
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    check.update(name);
    check.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) check.getValue());
  }
}
