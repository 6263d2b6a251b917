package slipstream.simulator.scenario.yaml.text;

import java.util.List;
import java.util.Map;
import slipstream.simulator.scenario.yaml.outside.HiddenCharacters;

/** A piece of YAML that knows where it stands. Immutable, so that an alias may share it. */
public sealed interface Node {
  Place place();

  /** How messages show it. */
  String shown();

  /**
   * One value.
   *
   * @param quoted whether it was written with quotes, and so is a text whatever it looks like
   */
  record Scalar(Place place, String text, boolean quoted) implements Node {
    private static final int LONGEST_SHOWN = 60;

    public boolean isNull() {
      return !quoted && (text.isEmpty() || text.equals("null") || text.equals("~"));
    }

    public boolean isPlain(String word) {
      return text.equals(word);
    }

    @Override
    public String shown() {
      if (isNull()) {
        return "nothing";
      }
      String cut = text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
      // Whatever a hostile file holds, a terminal must not act on it.
      return '"' + HiddenCharacters.escaped(cut.replaceAll("[\n\t]", " ")) + '"';
    }
  }

  /** A list. */
  record Sequence(Place place, List<Node> items) implements Node {
    @Override
    public String shown() {
      return "a list";
    }
  }

  /** A map, in the order written. */
  record Mapping(Place place, Map<String, Node> entries, Map<String, Place> keyPlaces)
      implements Node {
    /** A key as a node of its own, so that a message points at it and not at its value. */
    public Scalar keyNode(String key) {
      return new Scalar(keyPlaces.get(key), key, true);
    }

    @Override
    public String shown() {
      return "a map";
    }
  }
}
