package slipstream.reports.attack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * A stored result in which a few parts are others, chosen by any bytes: JSON all the same, so that
 * it gets past what reads bytes. A part is left out, is another's of a stored result, or is the
 * worst of its kind.
 */
public final class ChangedResultFuzz {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> WORST =
      List.of("null", "-1", "0", "1e17", "2147483647", "\"\"", "\"x\"", "[]", "{}", "true", "0.5");

  /** Seen from the project's folder, or from that of its module. */
  private static final List<ObjectNode> SAMPLES = samples();

  private ChangedResultFuzz() {}

  /** Whether it is still a result; anything thrown is a finding. */
  static boolean read(byte[] bytes) {
    String changed = changed(bytes);
    try {
      return ResultFuzz.read(changed.getBytes(StandardCharsets.UTF_8));
    } catch (RuntimeException | Error e) {
      throw new IllegalStateException(e + " at " + e.getStackTrace()[0] + " of " + changes, e);
    }
  }

  /** What was changed last, for the words of a finding. */
  private static String changes = "";

  private static String changed(byte[] bytes) {
    SplittableRandom random = new SplittableRandom(Arrays.hashCode(bytes));
    ObjectNode whole = SAMPLES.get(random.nextInt(SAMPLES.size())).deepCopy();
    changes = whole.path("kind").asText();
    for (int count = 1 + random.nextInt(2); count > 0; count--) {
      change(whole, random);
    }
    try {
      return JSON.writeValueAsString(whole);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree is JSON", e);
    }
  }

  /** Walks down by chance: what stands high is changed as often as all that stands in it. */
  private static void change(ObjectNode whole, SplittableRandom random) {
    ContainerNode<?> at = whole;
    StringBuilder place = new StringBuilder();
    while (true) {
      int child = random.nextInt(Math.max(1, at.size()));
      List<String> names = new ArrayList<>();
      at.fieldNames().forEachRemaining(names::add);
      place.append('/').append(names.isEmpty() ? "" + child : names.get(child));
      JsonNode below = names.isEmpty() ? at.get(child) : at.get(names.get(child));
      boolean scenario = place.toString().equals("/scenario");
      if (below instanceof ContainerNode<?> container
          && !container.isEmpty()
          && (scenario || random.nextInt(4) > 0)) {
        at = container;
        continue;
      }
      if (at instanceof ObjectNode object && !names.isEmpty()) {
        if (random.nextInt(3) == 0) {
          object.remove(names.get(child));
          place.append(" gone");
        } else {
          JsonNode other = other(below, random);
          object.set(names.get(child), other);
          place.append(" = ").append(shortened(other));
        }
      } else if (at instanceof ArrayNode array && !array.isEmpty()) {
        if (random.nextInt(3) == 0) {
          array.remove(child);
          place.append(" gone");
        } else {
          JsonNode other = other(below, random);
          array.set(child, other);
          place.append(" = ").append(shortened(other));
        }
      }
      changes += "; " + place;
      return;
    }
  }

  private static JsonNode other(JsonNode part, SplittableRandom random) {
    try {
      if (part.isInt() && random.nextBoolean()) {
        return JSON.readTree("" + (part.asInt() + random.nextInt(5) - 2));
      }
      return JSON.readTree(WORST.get(random.nextInt(WORST.size())));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("each is JSON", e);
    }
  }

  private static String shortened(JsonNode node) {
    String text = node.toString();
    return text.length() > 20 ? text.substring(0, 20) + "…" : text;
  }

  private static List<ObjectNode> samples() {
    Path module = Path.of("reports/src/test/resources/fuzz/result");
    Path folder = Files.isDirectory(module) ? module : Path.of("src/test/resources/fuzz/result");
    List<ObjectNode> samples = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
        samples.add((ObjectNode) JSON.readTree(Files.readString(file)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return samples;
  }
}
