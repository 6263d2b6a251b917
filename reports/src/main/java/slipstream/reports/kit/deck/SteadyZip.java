package slipstream.reports.kit.deck;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * An archive whose bytes depend on its contents only: in order of names, all of one moment, and
 * stored, for the zlib of machines differs.
 */
final class SteadyZip {
  /** Not the very first moment: to that the JDK adds the time of the machine's zone. */
  private static final LocalDateTime EARLY = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Readers find out by the first entry what the archive is. */
  private static final String TYPES = "[Content_Types].xml";

  private SteadyZip() {}

  static byte[] of(byte[] archive) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), withPlainBreaks(entry.getName(), in.readAllBytes()));
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      out.setMethod(ZipOutputStream.STORED);
      store(out, TYPES, files.remove(TYPES));
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        store(out, file.getKey(), file.getValue());
      }
    }
    return bytes.toByteArray();
  }

  /** XML is written with the machine's line breaks; those that belong to a text are escaped. */
  private static byte[] withPlainBreaks(String name, byte[] content) {
    if (!name.endsWith(".xml") && !name.endsWith(".rels")) {
      return content;
    }
    String xml = new String(content, StandardCharsets.UTF_8);
    return xml.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void store(ZipOutputStream out, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    CRC32 check = new CRC32();
    check.update(content);
    entry.setCrc(check.getValue());
    entry.setSize(content.length);
    entry.setTimeLocal(EARLY);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }
}
