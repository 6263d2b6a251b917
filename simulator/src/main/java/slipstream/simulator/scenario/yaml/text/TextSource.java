package slipstream.simulator.scenario.yaml.text;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Text that is in no file: a page's, a test's, or the value of a {@code --set}.
 *
 * @param context where relative names are looked up, or {@code null} for nowhere
 */
public record TextSource(String label, String text, Source context) implements Source {
  @Override
  public byte[] bytes(int limit) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Optional<Source> beside(String name) throws Unreadable {
    return context == null ? Optional.empty() : context.beside(name);
  }
}
