package slipstream.page.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

/** A page is mailed: the engine must stay small. */
class EngineSizeTest {
  /** Bytes, as they stand in a page before they are written in base 64. */
  private static final int MOST = 300_000;

  @Test
  void theEngineWithWhatLoadsItIsBelow300KilobytesPacked() throws IOException {
    assertThat(size("engine.zlib") + size("load.js")).isBetween(100_000, MOST);
  }

  private static int size(String name) throws IOException {
    try (InputStream in = EngineSizeTest.class.getResourceAsStream("/engine/" + name)) {
      return in.readAllBytes().length;
    }
  }
}
