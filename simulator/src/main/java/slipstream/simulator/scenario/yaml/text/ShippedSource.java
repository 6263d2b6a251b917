package slipstream.simulator.scenario.yaml.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;
import slipstream.simulator.scenario.yaml.outside.SystemReason;

/** A scenario that travels inside the jar. */
public record ShippedSource(String name) implements Source {
  private static final Pattern PLAIN_NAME = Pattern.compile("([\\w-]+/)*[\\w-]+(\\.[\\w-]+)+");

  /** The shipped scenario of this name, if there is one. */
  public static Optional<Source> named(String name) {
    boolean there =
        PLAIN_NAME.matcher(name).matches()
            && ShippedSource.class.getResource("/scenarios/" + name) != null;
    return there ? Optional.of(new ShippedSource(name)) : Optional.empty();
  }

  @Override
  public String label() {
    return name;
  }

  @Override
  public Object identity() {
    return "shipped " + name;
  }

  @Override
  public byte[] bytes(int limit) throws Unreadable {
    try (InputStream in = ShippedSource.class.getResourceAsStream("/scenarios/" + name)) {
      if (in == null) {
        throw new Unreadable("no such shipped scenario");
      }
      return in.readNBytes(limit + 1);
    } catch (IOException e) {
      throw new Unreadable("cannot be read from the program's own jar: " + SystemReason.of(e));
    }
  }

  @Override
  public Optional<Source> beside(String other) {
    int slash = name.lastIndexOf('/');
    return named(name.substring(0, slash + 1) + other);
  }
}
