package slipstream.simulator.scenario.yaml;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import slipstream.simulator.random.distribution.Gamma;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.value.Table;
import slipstream.simulator.scenario.yaml.layout.Field;
import slipstream.simulator.scenario.yaml.layout.Making;

/**
 * A fingerprint of the records themselves, so that {@code 15%} and {@code 0.15} are the same
 * scenario. Numbers go in as bits: how a double is printed differs between Java versions.
 */
final class ScenarioHash {
  private final StringBuilder content = new StringBuilder();

  static String of(Scenario scenario) {
    ScenarioHash hash = new ScenarioHash();
    hash.add(scenario);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(hash.content.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void add(Object value) {
    if (value instanceof Table table) {
      table(table);
    } else if (value instanceof Record record) {
      record(record, record.getClass().getSimpleName());
    } else if (value instanceof Gamma gamma) {
      content.append("Gamma(");
      add(gamma.shape());
      add(gamma.mean());
      content.append(')');
    } else if (value instanceof Iterable<?> list) {
      content.append('[');
      list.forEach(this::add);
      content.append(']');
    } else if (value instanceof Double number) {
      // 0.0 + x turns -0.0 into 0.0.
      content.append(Long.toHexString(Double.doubleToLongBits(0.0 + number))).append(',');
    } else if (value instanceof String text) {
      // The length keeps two texts apart whatever they hold.
      content.append(text.length()).append(':').append(text).append(',');
    } else {
      content.append(value).append(',');
    }
  }

  /** As if the keys were components: a block of a list is called by its key. */
  private void table(Table table) {
    content.append(table.getClass().getSimpleName()).append('(');
    for (int i = 0; i < table.keys().size(); i++) {
      String name = Field.camel(table.keys().get(i));
      content.append(name).append('=');
      Record row = table.rows().get(i);
      boolean block = row instanceof MechanismBlock;
      record(row, block ? Field.capital(name) : row.getClass().getSimpleName());
    }
    content.append(')');
  }

  private void record(Record record, String name) {
    content.append(name).append('(');
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      content.append(component.getName()).append('=');
      add(Making.read(component, record));
    }
    content.append(')');
  }
}
