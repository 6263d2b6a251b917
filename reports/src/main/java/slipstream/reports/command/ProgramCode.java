package slipstream.reports.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The program's own code as a digest, so that what another build has computed is told apart; a
 * version does not change from build to build. Names and checksums of files are what counts, so a
 * jar has the digest of the folder that it was packed from, and of a larger jar that holds the
 * same.
 */
public final class ProgramCode {
  private ProgramCode() {}

  /**
   * Classes and resources that lie together.
   *
   * @param member any class of the jar or folder that holds them
   * @param within the start of their names, e.g. {@code slipstream/simulator/}
   */
  public record Part(Class<?> member, String within) {}

  /** A digest of these parts, as hexadecimal digits. */
  public static String of(Part... parts) {
    MessageDigest digest = sha();
    for (Part part : parts) {
      add(place(part.member()), part.within(), digest);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** The same of one jar or folder. */
  static String of(Path place, String within) {
    MessageDigest digest = sha();
    add(place, within, digest);
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has it", e);
    }
  }

  private static Path place(Class<?> member) {
    try {
      return Path.of(member.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the program has no place", e);
    }
  }

  private static void add(Path place, String within, MessageDigest digest) {
    try {
      SortedMap<String, Long> sums =
          Files.isDirectory(place) ? ofFolder(place, within) : ofJar(place, within);
      for (Map.Entry<String, Long> file : sums.entrySet()) {
        digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
        digest.update(ByteBuffer.allocate(1 + Long.BYTES).putLong(1, file.getValue()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A jar's directory has the sums; nothing is unpacked. */
  private static SortedMap<String, Long> ofJar(Path jar, String within) throws IOException {
    SortedMap<String, Long> sums = new TreeMap<>();
    try (ZipFile files = new ZipFile(jar.toFile())) {
      files.stream()
          .filter(file -> !file.isDirectory() && file.getName().startsWith(within))
          .forEach((ZipEntry file) -> sums.put(file.getName(), file.getCrc()));
    }
    return sums;
  }

  private static SortedMap<String, Long> ofFolder(Path folder, String within) throws IOException {
    SortedMap<String, Long> sums = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder.resolve(within))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        CRC32 sum = new CRC32();
        sum.update(Files.readAllBytes(file));
        sums.put(folder.relativize(file).toString().replace('\\', '/'), sum.getValue());
      }
    }
    return sums;
  }
}
