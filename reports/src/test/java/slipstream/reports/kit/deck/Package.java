package slipstream.reports.kit.deck;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;

/** The parts of a presentation as the archive has them. */
final class Package {
  private Package() {}

  /** Each part of XML, as text. */
  static Collection<String> text(byte[] archive) throws IOException {
    return parts(archive).values();
  }

  /** How many elements each part of XML has; a part that is not well-formed fails. */
  static Map<String, Integer> elements(byte[] archive) throws Exception {
    Map<String, Integer> elements = new TreeMap<>();
    for (Map.Entry<String, String> part : parts(archive).entrySet()) {
      byte[] xml = part.getValue().getBytes(StandardCharsets.UTF_8);
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      elements.put(
          part.getKey(),
          factory
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(xml))
              .getElementsByTagName("*")
              .getLength());
    }
    return elements;
  }

  private static Map<String, String> parts(byte[] archive) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().matches(".*\\.(xml|rels)")) {
          parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return parts;
  }
}
