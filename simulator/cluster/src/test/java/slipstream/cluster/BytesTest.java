package slipstream.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;

class BytesTest {
  @Test
  void whatPiecesConsistOfComesBack() {
    List<double[]> pieces = List.of(new double[] {1.5, -0.0});

    assertThat((List<?>) Bytes.read(Bytes.of(pieces)))
        .singleElement()
        .isEqualTo(new double[] {1.5, -0.0});
  }

  @Test
  void nothingElseIsMadeOfBytesThatOthersMayHaveWritten() {
    byte[] forged = Bytes.of(new Object[] {List.of("a piece"), new File("anything")});

    assertThatThrownBy(() -> Bytes.read(forged))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("REJECTED");
  }
}
