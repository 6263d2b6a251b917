package slipstream.simulator.scenario.yaml.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.nodes.Tag;
import slipstream.simulator.scenario.yaml.outside.HiddenCharacters;

/**
 * Turns text into nodes, straight from the parser's events: limits are checked before anything is
 * built, because the library's own composer overflows the stack on deep nesting and expands aliases
 * without bound.
 */
public final class YamlReading {
  public static final int MAX_BYTES = 1 << 20;
  static final int MAX_DEPTH = 32;
  static final int MAX_NODES = 50_000;

  private final Source source;
  private final ProblemList problems;
  private final Iterator<Event> events;
  private final Map<Anchor, Node> anchors = new HashMap<>();
  private final Map<Anchor, Integer> anchorSizes = new HashMap<>();
  private int nodes;

  private YamlReading(Source source, String text, ProblemList problems) {
    this.source = source;
    this.problems = problems;
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(2 * MAX_BYTES).build();
    this.events = new Parse(settings).parseString(text).iterator();
  }

  /** The one document of a source, or empty after reporting why there is none. */
  public static Optional<Node> read(Source source, ProblemList problems) {
    try {
      String text = text(source);
      return new YamlReading(source, text, problems).document(text);
    } catch (Source.Unreadable | Refused e) {
      problems.add(e instanceof Refused r ? r.place : Place.whole(source), "", e.getMessage());
    } catch (MarkedYamlEngineException e) {
      problems.add(place(source, e.getProblemMark()), "", "not YAML: " + oneLine(e.getProblem()));
    } catch (YamlEngineException e) {
      problems.add(Place.whole(source), "", "not YAML: " + oneLine(e.getMessage()));
    }
    return Optional.empty();
  }

  private Optional<Node> document(String text) throws Refused {
    try {
      return document();
    } catch (YamlVersionException e) {
      // The library does not say where the version stands: in the first line that names one.
      String before = text.substring(0, Math.max(0, text.indexOf("%YAML")));
      int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
      throw new Refused(
          new Place(source, line, 1),
          "not YAML 1.2: another version is named; leave the %YAML line out");
    }
  }

  private static String text(Source source) throws Source.Unreadable, Refused {
    byte[] bytes = source.bytes(MAX_BYTES);
    if (bytes.length > MAX_BYTES) {
      throw new Source.Unreadable("is larger than 1 MB; a scenario is a few kilobytes");
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Source.Unreadable("is not UTF-8 text");
    }
    if (text.indexOf('\0') >= 0) {
      throw new Source.Unreadable("is not a text file");
    }
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    refuseHidden(source, plain);
    return plain;
  }

  /** In comments too: what a reader of the file sees must be what we read. */
  private static void refuseHidden(Source source, String text) throws Refused {
    int line = 1;
    int column = 1;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      if (HiddenCharacters.is(character) && character != '\r') {
        throw hidden(new Place(source, line, column), character);
      }
      line += character == '\n' ? 1 : 0;
      column = character == '\n' ? 1 : column + 1;
    }
  }

  private static Refused hidden(Place place, int character) {
    String named = HiddenCharacters.named(character);
    return new Refused(
        place, "holds " + named + ", which nobody sees and may disguise a text; remove it");
  }

  private Optional<Node> document() throws Refused {
    Node root = null;
    while (events.hasNext()) {
      Event event = events.next();
      if (event instanceof DocumentStartEvent start && !start.getTags().isEmpty()) {
        problems.add(place(event), "", "has a %TAG directive; values need no tags, leave it out");
      }
      if (event instanceof NodeEvent) {
        if (root != null) {
          throw new Refused(place(event), "a second document starts here; a file holds one");
        }
        root = node(event, 1);
      }
    }
    if (root == null) {
      problems.add(
          Place.whole(source), "", "is empty; `slipstream init` writes a file to start from");
    }
    return Optional.ofNullable(root);
  }

  private Node node(Event event, int depth) throws Refused {
    if (depth > MAX_DEPTH) {
      throw new Refused(place(event), "nested more than " + MAX_DEPTH + " levels deep");
    }
    if (event instanceof AliasEvent alias) {
      Node target = anchors.get(alias.getAlias());
      if (target == null) {
        throw new Refused(place(event), "alias *" + alias.getAlias() + " has no anchor before it");
      }
      count(event, anchorSizes.get(alias.getAlias()));
      return target;
    }
    int before = nodes;
    count(event, 1);
    tag(event).ifPresent(tag -> problems.add(place(event), "", tagged(tag)));
    Node node =
        switch (event.getEventId()) {
          case SequenceStart -> sequence(event, depth);
          case MappingStart -> mapping(event, depth);
          default -> scalar((ScalarEvent) event);
        };
    Optional<Anchor> anchor = ((NodeEvent) event).getAnchor();
    if (anchor.isPresent()) {
      anchors.put(anchor.get(), node);
      anchorSizes.put(anchor.get(), nodes - before);
    }
    return node;
  }

  /** Scenarios know their values' types; a tag could only say something else. */
  private static Optional<String> tag(Event event) {
    return event instanceof ScalarEvent scalar
        ? scalar.getTag()
        : ((CollectionStartEvent) event).getTag();
  }

  private static String tagged(String tag) {
    String written =
        tag.startsWith(Tag.PREFIX)
            ? "!!" + tag.substring(Tag.PREFIX.length())
            : tag.startsWith("!") ? tag : "!<" + tag + ">";
    return "has the tag " + oneLine(written) + "; values need none, leave it out";
  }

  /** Counts what an alias expands to, not what it takes to write it. */
  private void count(Event event, int more) throws Refused {
    nodes += more;
    if (nodes > MAX_NODES) {
      throw new Refused(place(event), "more than " + MAX_NODES + " values, aliases expanded");
    }
  }

  private Node scalar(ScalarEvent event) throws Refused {
    // Again, because quotes may hold one as an escape.
    OptionalInt hidden = HiddenCharacters.firstOf(event.getValue());
    if (hidden.isPresent()) {
      throw hidden(place(event), hidden.getAsInt());
    }
    return new Node.Scalar(place(event), event.getValue(), !event.isPlain());
  }

  private Node sequence(Event start, int depth) throws Refused {
    List<Node> items = new ArrayList<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
      items.add(node(e, depth + 1));
    }
    return new Node.Sequence(place(start), items);
  }

  private Node mapping(Event start, int depth) throws Refused {
    Map<String, Node> entries = new LinkedHashMap<>();
    Map<String, Place> keyPlaces = new LinkedHashMap<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
      Place keyPlace = place(e);
      Node key = node(e, depth + 1);
      Node value = node(events.next(), depth + 1);
      if (!(key instanceof Node.Scalar name)) {
        problems.add(keyPlace, "", "found " + key.shown() + " as a key; a key is one word");
      } else if (entries.containsKey(name.text())) {
        int first = keyPlaces.get(name.text()).line();
        problems.add(keyPlace, name.text(), "written twice; first on line " + first);
      } else {
        entries.put(name.text(), value);
        keyPlaces.put(name.text(), keyPlace);
      }
    }
    return new Node.Mapping(place(start), entries, keyPlaces);
  }

  private Place place(Event event) {
    return place(source, event.getStartMark());
  }

  private static Place place(Source source, Optional<Mark> mark) {
    return mark.map(m -> new Place(source, m.getLine() + 1, m.getColumn() + 1))
        .orElse(Place.whole(source));
  }

  private static String oneLine(String message) {
    return HiddenCharacters.escaped(message.replaceAll("\\p{Cntrl}+", " ")).strip();
  }

  /** Reading stops here: what follows can't be trusted or would cost too much. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient Place place;

    Refused(Place place, String message) {
      super(message);
      this.place = place;
    }
  }
}
