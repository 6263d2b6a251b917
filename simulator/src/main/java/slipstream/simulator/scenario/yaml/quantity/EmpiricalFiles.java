package slipstream.simulator.scenario.yaml.quantity;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import slipstream.simulator.scenario.yaml.layout.Block;
import slipstream.simulator.scenario.yaml.layout.Kind;
import slipstream.simulator.scenario.yaml.layout.Tree;
import slipstream.simulator.scenario.yaml.layout.Tree.Branch;
import slipstream.simulator.scenario.yaml.layout.Tree.Leaf;
import slipstream.simulator.scenario.yaml.outside.HiddenCharacters;
import slipstream.simulator.scenario.yaml.outside.SystemReason;
import slipstream.simulator.scenario.yaml.text.Misread;
import slipstream.simulator.scenario.yaml.text.Node;
import slipstream.simulator.scenario.yaml.text.ProblemList;
import slipstream.simulator.scenario.yaml.text.Source;
import slipstream.simulator.scenario.yaml.text.YamlReading;

/**
 * Replaces {@code {empirical: {file: data.csv, column: name, unit: h}}} by the column's values, so
 * that a resolved scenario needs no further file.
 */
public final class EmpiricalFiles {
  private static final String ALLOWED =
      "{file: data.csv, column: name}, and unit: h where the" + " column holds bare numbers";

  private final ProblemList problems;

  public EmpiricalFiles(ProblemList problems) {
    this.problems = problems;
  }

  public Branch inlined(Branch branch) {
    return inlined(branch, "");
  }

  private Branch inlined(Branch branch, String path) {
    Map<String, Tree> children = new LinkedHashMap<>();
    branch
        .children()
        .forEach(
            (key, child) -> {
              String childPath = Block.path(path, key);
              if (child instanceof Branch below) {
                children.put(key, inlined(below, childPath));
              } else {
                children.put(key, inlined((Leaf) child, childPath));
              }
            });
    return new Branch(branch.place(), branch.block(), children);
  }

  private Leaf inlined(Leaf leaf, String path) {
    if (leaf.field().kind() != Kind.DISTRIBUTION || leaf.value() instanceof Node.Scalar) {
      return leaf;
    }
    try {
      return new Leaf(leaf.field(), node(leaf.value()), leaf.provenance());
    } catch (Misread e) {
      problems.add(e.node().place(), path, e.getMessage());
      // Some valid list in its place: one problem, told once.
      Node zero = new Node.Scalar(leaf.place(), "0", false);
      return new Leaf(leaf.field(), zero, leaf.provenance());
    }
  }

  private Node node(Node node) throws Misread {
    if (node instanceof Node.Sequence list) {
      List<Node> items = new ArrayList<>();
      for (Node item : list.items()) {
        items.add(node(item));
      }
      return new Node.Sequence(list.place(), items);
    }
    if (!(node instanceof Node.Mapping map)) {
      return node;
    }
    Map<String, Node> entries = new LinkedHashMap<>();
    for (Map.Entry<String, Node> entry : map.entries().entrySet()) {
      boolean file = entry.getKey().equals("empirical") && entry.getValue() instanceof Node.Mapping;
      entries.put(
          entry.getKey(), file ? column((Node.Mapping) entry.getValue()) : node(entry.getValue()));
    }
    return new Node.Mapping(map.place(), entries, map.keyPlaces());
  }

  private static Node column(Node.Mapping map) throws Misread {
    Set<String> keys = map.entries().keySet();
    if (!(map.entries().get("file") instanceof Node.Scalar file)
        || !(map.entries().get("column") instanceof Node.Scalar column)
        || !Set.of("file", "column", "unit").containsAll(keys)) {
      throw Misread.found(map, ALLOWED);
    }
    String unit = map.entries().get("unit") instanceof Node.Scalar s ? " " + s.text() : "";
    List<Node> values = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text(file))) {
      for (NamedCsvRecord row : csv) {
        String value =
            row.findField(column.text())
                .orElseThrow(
                    () ->
                        Misread.found(
                            column,
                            "a column of "
                                + file.text()
                                + ": "
                                + HiddenCharacters.escaped(String.join(", ", row.getHeader()))));
        values.add(new Node.Scalar(file.place(), value.strip() + unit, false));
        if (values.size() > Components.MOST_VALUES) {
          throw new Misread(file, "found more than " + Components.MOST_VALUES + " rows");
        }
      }
    } catch (CsvParseException e) {
      throw new Misread(file, "found " + file.shown() + ", which is not CSV");
    } catch (IOException e) {
      throw new Misread(
          file, "found " + file.shown() + ", which cannot be read: " + SystemReason.of(e));
    }
    return new Node.Sequence(map.place(), values);
  }

  /** The same fences as for a parent: inside the folder tree, text, no larger than 1 MB. */
  private static String text(Node.Scalar file) throws Misread {
    try {
      Source data =
          file.place()
              .source()
              .beside(file.text())
              .orElseThrow(() -> new Misread(file, "found " + file.shown() + "; no such file"));
      byte[] bytes = data.bytes(YamlReading.MAX_BYTES);
      if (bytes.length > YamlReading.MAX_BYTES) {
        throw new Misread(file, "found " + file.shown() + ", which is larger than 1 MB");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (Source.Unreadable e) {
      throw new Misread(file, "found " + file.shown() + ": " + e.getMessage());
    } catch (CharacterCodingException e) {
      throw new Misread(file, "found " + file.shown() + ", which is not UTF-8 text");
    }
  }
}
