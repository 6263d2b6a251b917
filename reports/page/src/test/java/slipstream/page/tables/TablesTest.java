package slipstream.page.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engine computes in place of the library's tables has the library's bits. */
class TablesTest {
  @ParameterizedTest
  @ValueSource(strings = {"loadExpFracA", "loadExpFracB", "loadLnMant"})
  void theseAreComputedToTheLastBit(String name) {
    assertThat(Tables.corrections(name)).isEmpty();
  }

  /** e to the −501st is the 249th of 1,500; below the −709th there are no numbers any more. */
  @ParameterizedTest
  @ValueSource(strings = {"loadExpIntA", "loadExpIntB"})
  void ofThePowersOnlyTheSmallestAreWrittenOut(String name) {
    assertThat(Tables.corrections(name)).hasSizeBetween(200, 209);
    assertThat(Tables.corrections(name).firstKey()).isGreaterThanOrEqualTo(750 - 709);
    assertThat(Tables.corrections(name).lastKey()).isLessThanOrEqualTo(750 - 501);
  }

  @Test
  void aTableThatTheLibraryDoesNotHaveIsNoSilence() {
    assertThatThrownBy(() -> Tables.corrections("loadNothing"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("has no loadNothing");
  }
}
