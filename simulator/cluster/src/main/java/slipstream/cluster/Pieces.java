package slipstream.cluster;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.math3.util.FastMath;
import slipstream.reports.command.Build;
import slipstream.reports.command.ProgramCode;
import slipstream.reports.command.ProgramCode.Part;
import slipstream.reports.console.Refusal;
import slipstream.simulator.experiment.work.Work;

/**
 * Finished pieces in a folder, so that a command goes on where its driver was killed. A file has
 * the name of what it was asked: a digest of the work as bytes, the number of its pieces, and the
 * program's code. So another scenario, seed or build finds nothing, and since a piece is a pure
 * function of these, what is read is what would be computed. The folder may be shared by commands;
 * each touches its own files only.
 */
final class Pieces {
  private final Path folder;
  private final Consumer<String> says;
  private final String code;
  private final Set<Path> own = new LinkedHashSet<>();
  private boolean refused;

  /**
   * Pieces of this build of the program.
   *
   * @param folder null to keep nothing
   * @param says told where nothing can be kept
   */
  Pieces(Path folder, Consumer<String> says) {
    this(folder, says, folder == null ? "" : code());
  }

  /** Pieces of a build of the program. */
  Pieces(Path folder, Consumer<String> says, String code) {
    this.folder = folder;
    this.says = says;
    this.code = code;
  }

  /** All that a piece's bytes come from; of libraries what computes. */
  private static String code() {
    return ProgramCode.of(
        new Part(Work.class, "slipstream/"),
        new Part(Build.class, "slipstream/"),
        new Part(Pieces.class, "slipstream/"),
        new Part(FastMath.class, "org/apache/commons/math3/"));
  }

  boolean keeps() {
    return folder != null && !refused;
  }

  /** The file of a study's work. */
  PieceFile of(byte[] work, int pieces) {
    if (!keeps()) {
      return PieceFile.none();
    }
    byte[] digest = digest(work, pieces);
    Path path = folder.resolve(HexFormat.of().formatHex(digest, 0, 16) + ".pieces");
    try {
      PieceFile file = PieceFile.open(path, ByteBuffer.wrap(digest, 16, Long.BYTES).getLong());
      own.add(path);
      return file;
    } catch (IOException e) {
      // What is computed needs no files: the result may be printed only, or go elsewhere.
      refused = true;
      says.accept(
          "If this is killed it begins anew: " + Refusal.cannotWrite(path, e).getMessage() + ".");
      return PieceFile.none();
    }
  }

  private byte[] digest(byte[] work, int pieces) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(code.getBytes(StandardCharsets.UTF_8));
      digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, pieces));
      return digest.digest(work);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has it", e);
    }
  }

  /** Nobody will go on from here. The result is written, so nothing that happens now may fail. */
  void clear() {
    try {
      for (Path file : own) {
        Files.deleteIfExists(file);
      }
      if (!own.isEmpty()) {
        Files.delete(folder);
      }
    } catch (IOException e) {
      // Others have files there; or what stays disturbs nobody, for its name says what it is of.
      return;
    }
  }
}
