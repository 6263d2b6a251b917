package slipstream.simulator.attack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.yaml.LoadedScenario;
import slipstream.simulator.scenario.yaml.layout.Block;
import slipstream.simulator.scenario.yaml.layout.Field;
import slipstream.simulator.scenario.yaml.text.ScenarioProblems;
import slipstream.simulator.team.AllMechanisms;

/**
 * Scenarios that are valid and that nobody would write: any keys of the records at once, with
 * values from all over their range, bounds included. A number makes the same scenario for ever.
 *
 * <p>What makes a run long (people, sprints, stories) is held small, so that ten thousand can be
 * run.
 */
public final class RandomScenario {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Block ALL = Block.scenario(AllMechanisms.LIST);

  private static final List<String> PARENTS =
      List.of("blank.yaml", "defaults.yaml", "the-essay-team.yaml", "fully-staffed-team.yaml");

  /** How much of a scenario is random, from a key here and there to half of all. */
  private static final double[] SHARES = {0.01, 0.03, 0.1, 0.3, 0.5};

  /** Keys that say how much is computed, or of which all values are one. */
  private static final List<String> LEFT_ALONE =
      List.of("runs", "precision", "seat", "seed", "name", "description", "costs");

  private final SplittableRandom random;
  private final RandomValue values;

  private RandomScenario(long seed) {
    random = new SplittableRandom(seed);
    values = new RandomValue(random);
  }

  /** Writes them: the folder, how many, the number of the first. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    long first = arguments.length > 2 ? Long.parseLong(arguments[2]) : 0;
    for (long number = first; number < first + Long.parseLong(arguments[1]); number++) {
      Files.writeString(folder.resolve("team-" + number + ".yaml"), text(number));
    }
  }

  /** A file's text; JSON, which is YAML. */
  public static String text(long number) {
    // Values that do not go together are refused; then the next draw it is.
    for (int draw = 0; ; draw++) {
      String text = new RandomScenario(number * 1_000 + draw).drawn(number);
      try {
        Loading.fromText("team.yaml", text);
        return text;
      } catch (ScenarioProblems refused) {
        Sanity.plain(refused.getMessage());
      }
    }
  }

  /** The same, loaded. */
  public static LoadedScenario loaded(long number) {
    return Loading.fromText("team.yaml", text(number));
  }

  private String drawn(long number) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", "Team " + number);
    tree.put("extends", PARENTS.get(random.nextInt(PARENTS.size())));
    tree.put("seed", random.nextInt());
    tree.putAll(block(ALL, SHARES[random.nextInt(SHARES.length)]));
    Map<String, Object> sprint = part(tree, "sprint");
    sprint.put("length", 1 + random.nextInt(15) + " days");
    sprint.put("count", 1 + random.nextInt(3));
    sprint.putIfAbsent("horizon", 1 + random.nextInt(5));
    if (random.nextBoolean()) {
      part(tree, "backlog").put("stories", 1 + random.nextInt(20));
    }
    tree.put("seed", random.nextInt(Integer.MAX_VALUE));
    try {
      return JSON.writeValueAsString(tree);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps and lists are JSON", e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> part(Map<String, Object> tree, String key) {
    return (Map<String, Object>) tree.computeIfAbsent(key, k -> new LinkedHashMap<>());
  }

  /** Some of a block's keys. */
  private Map<String, Object> block(Block block, double share) {
    Map<String, Object> some = new LinkedHashMap<>();
    block
        .fields()
        .forEach(
            (key, field) -> {
              if (!LEFT_ALONE.contains(key)) {
                field(field, share, some);
              }
            });
    return some;
  }

  private void field(Field field, double share, Map<String, Object> into) {
    switch (field.kind()) {
      case BLOCK -> {
        Map<String, Object> below = block(field.block(), share);
        if (!below.isEmpty()) {
          into.put(field.key(), below);
        }
      }
      case PAIR -> {
        if (random.nextDouble() < share) {
          Map<String, Object> both = new LinkedHashMap<>();
          field.block().fields().forEach((key, side) -> both.put(key, values.of(side)));
          into.put(field.key(), both);
        }
      }
      default -> {
        if (random.nextDouble() < share) {
          into.put(field.key(), values.of(field));
        }
      }
    }
  }
}
