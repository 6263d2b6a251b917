package slipstream.page.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

/** What the compiler made of the engine: its size, and what it asks a page for. */
class EngineFileTest {
  /** Bytes, as they stand in a page before they are written in base 64: a page is mailed. */
  private static final int MOST = 300_000;

  private static final int HEADER = 8;
  private static final int IMPORTS = 2;

  @Test
  void theEngineWithItsScriptsIsBelow300KilobytesPacked() throws IOException {
    assertThat(bytes("engine.zlib").length + bytes("load.js").length + bytes("work.js").length)
        .isBetween(100_000, MOST);
  }

  /**
   * The compiler's imports are not documented, and {@code load.js} stands on them. It rounds by
   * itself ({@link slipstream.page.tables.OwnRounding}). FastMath asks for {@code log} when it
   * begins, for a bound of sinh and cosh, which nobody calls; {@code load.js} gives it none.
   */
  @Test
  void itAsksForNothingThatIsNotKnown() throws IOException {
    assertThat(imports())
        .filteredOn(name -> !name.startsWith("teavmJso.") && !name.startsWith("wasm:js-string."))
        .containsExactlyInAnyOrder(
            "env.memory",
            "teavm.decorateException",
            "teavm.takeStackTrace",
            "teavmDate.currentTimeMillis",
            "teavmMath.log",
            "teavmMemory.heapOffset",
            "teavmMemory.maxSize",
            "teavmMemory.notifyHeapResized");
  }

  /**
   * Module and name of every import, as the WebAssembly core specification lays them out (5.5.5).
   */
  private static Set<String> imports() throws IOException {
    byte[] file =
        new InflaterInputStream(new ByteArrayInputStream(bytes("engine.zlib"))).readAllBytes();
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
    in.skipBytes(HEADER);
    int section = in.read();
    for (int size = number(in); section != IMPORTS; size = number(in)) {
      in.skipBytes(size);
      section = in.read();
    }
    Set<String> names = new TreeSet<>();
    for (int left = number(in); left > 0; left--) {
      names.add(text(in) + "." + text(in));
      skipKind(in);
    }
    return names;
  }

  private static void skipKind(DataInputStream in) throws IOException {
    switch (in.read()) {
      case 0 -> number(in);
      case 2 -> {
        boolean bounded = number(in) == 1;
        number(in);
        if (bounded) {
          number(in);
        }
      }
      case 3 -> in.skipBytes(2);
      default -> throw new IOException("neither function nor memory nor plain global");
    }
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(number(in)), StandardCharsets.UTF_8);
  }

  /** Seven bits a byte, the lowest first. */
  private static int number(DataInputStream in) throws IOException {
    int number = 0;
    int shift = 0;
    int next;
    do {
      next = in.readUnsignedByte();
      number |= (next & 127) << shift;
      shift += 7;
    } while (next > 127);
    return number;
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = EngineFileTest.class.getResourceAsStream("/engine/" + name)) {
      return in.readAllBytes();
    }
  }
}
