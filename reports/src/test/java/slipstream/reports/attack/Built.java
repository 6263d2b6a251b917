package slipstream.reports.attack;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import slipstream.simulator.scenario.yaml.outside.HiddenCharacters;

/**
 * How a written file is built, apart from its words: its kinds of nodes with the names of their
 * attributes, how many of those there are that act, and what it links to.
 */
final class Built {
  private static final List<String> ACTING =
      List.of("script", "style", "iframe", "object", "embed", "img", "form", "base", "meta");
  private static final List<String> OF_PDF =
      List.of("/URI", "/JavaScript", "/JS", "/Launch", "/SubmitForm", "/EmbeddedFile");
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

  private Built() {}

  static List<String> of(Path file) throws IOException {
    String name = file.getFileName().toString();
    byte[] bytes = Files.readAllBytes(file);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "html" -> page(text(bytes));
      case "svg" -> drawing(text(bytes));
      case "csv" -> table(text(bytes));
      case "pptx" -> slides(bytes);
      case "pdf" -> document(new String(bytes, StandardCharsets.ISO_8859_1));
      case "json" -> plain(text(bytes));
      default -> List.of();
    };
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static List<String> plain(String text) {
    assertThat(HiddenCharacters.firstOf(text)).isEmpty();
    return List.of();
  }

  private static List<String> page(String html) {
    plain(html);
    Set<String> built = new TreeSet<>();
    org.jsoup.nodes.Document page = Jsoup.parse(html);
    for (Element element : page.getAllElements()) {
      StringBuilder node = new StringBuilder(element.tagName());
      for (Attribute attribute : element.attributes()) {
        node.append(' ').append(attribute.getKey());
        if (List.of("href", "src", "action", "http-equiv", "style").contains(attribute.getKey())) {
          assertThat(attribute.getValue()).doesNotContain("evil.example", "javascript:");
        }
      }
      built.add(node.toString());
    }
    ACTING.forEach(tag -> built.add(tag + " x " + page.getElementsByTag(tag).size()));
    return List.copyOf(built);
  }

  private static List<String> drawing(String svg) {
    plain(svg);
    return List.copyOf(nodes(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static Set<String> nodes(byte[] xml) {
    Set<String> built = new TreeSet<>();
    try {
      NodeList all =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(xml))
              .getElementsByTagName("*");
      for (int i = 0; i < all.getLength(); i++) {
        built.add(all.item(i).getNodeName());
        for (int j = 0; j < all.item(i).getAttributes().getLength(); j++) {
          Node attribute = all.item(i).getAttributes().item(j);
          if (attribute.getNodeName().endsWith("href")) {
            assertThat(attribute.getNodeValue()).doesNotContain("evil.example", "javascript:");
          }
        }
      }
    } catch (SAXException | ParserConfigurationException | IOException e) {
      throw new AssertionError("no XML", e);
    }
    return built;
  }

  private static List<String> table(String csv) {
    plain(csv);
    List<String> columns = new ArrayList<>();
    try (Stream<CsvRecord> rows = CsvReader.builder().ofCsvRecord(csv).stream()) {
      rows.forEach(
          row -> {
            columns.add("columns: " + row.getFieldCount());
            for (String cell : row.getFields()) {
              boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
              assertThat(formula && !NUMBER.matcher(cell).matches()).as(cell).isFalse();
            }
          });
    }
    return columns;
  }

  private static List<String> slides(byte[] deck) throws IOException {
    List<String> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(deck))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readAllBytes();
        if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
          assertThat(text(bytes)).as(entry.getName()).doesNotContain("TargetMode=\"External\"");
          plain(text(bytes));
          parts.add(entry.getName() + " " + nodes(bytes));
        }
      }
    }
    return parts;
  }

  private static List<String> document(String pdf) {
    return OF_PDF.stream().map(what -> what + " x " + count(pdf, what)).toList();
  }

  private static int count(String text, String what) {
    return text.split(Pattern.quote(what), -1).length - 1;
  }
}
