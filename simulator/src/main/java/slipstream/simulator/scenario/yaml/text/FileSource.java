package slipstream.simulator.scenario.yaml.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import slipstream.simulator.scenario.yaml.outside.HiddenCharacters;
import slipstream.simulator.scenario.yaml.outside.SystemReason;

/**
 * A file, and the folder tree that its parents and data may come from: that of the scenario the
 * user named.
 */
public final class FileSource implements Source {
  private final Path path;
  private final Path root;

  /** The file a user named; its folder becomes the tree that nothing may leave. */
  public FileSource(Path path) {
    this(path, null);
  }

  private FileSource(Path path, Path root) {
    this.path = path;
    this.root = root;
  }

  @Override
  public String label() {
    return path.toString();
  }

  @Override
  public Object identity() {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  @Override
  public byte[] bytes(int limit) throws Unreadable {
    try {
      BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
      if (found.isDirectory()) {
        throw new Unreadable("is a directory; name a scenario file");
      }
      if (!found.isRegularFile()) {
        // A pipe or device could block or never end.
        throw new Unreadable("is not a regular file");
      }
      try (InputStream in = Files.newInputStream(path)) {
        return in.readNBytes(limit + 1);
      }
    } catch (NoSuchFileException e) {
      throw new Unreadable("no such file");
    } catch (IOException e) {
      throw new Unreadable("cannot be read: " + SystemReason.of(e));
    }
  }

  @Override
  public Optional<Source> beside(String name) throws Unreadable {
    try {
      if (Path.of(name).isAbsolute()) {
        throw new Unreadable(
            quoted(name) + " is an absolute path; name a file in the scenario's folder");
      }
      Path folder = path.toAbsolutePath().normalize().getParent();
      Path tree = root == null ? folder : root;
      Path target = folder.resolve(name).normalize();
      if (!target.startsWith(tree)) {
        throw outside(name);
      }
      // Links are followed only as far as they stay inside.
      if (!target.toRealPath().startsWith(tree.toRealPath())) {
        throw outside(name);
      }
      return Optional.of(new FileSource(label(name), tree));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (InvalidPathException e) {
      throw new Unreadable(quoted(name) + " is no name of a file");
    } catch (IOException e) {
      throw new Unreadable(quoted(name) + " cannot be read: " + SystemReason.of(e));
    }
  }

  private static String quoted(String name) {
    return '"' + HiddenCharacters.escaped(name) + '"';
  }

  private Path label(String name) {
    return path.resolveSibling(name).normalize();
  }

  private static Unreadable outside(String name) {
    return new Unreadable(
        quoted(name) + " lies outside the scenario's folder; allowed are files in it or below");
  }
}
