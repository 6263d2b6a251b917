package slipstream.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a command that was killed: never more than was computed, and never another's. */
class PiecesTest {
  private static final byte[] WORK = {1, 2, 3};
  private static final byte[] OTHER_WORK = {1, 2, 4};

  @TempDir private Path home;

  private final List<String> said = new ArrayList<>();

  private Path folder() {
    return home.resolve(".pieces");
  }

  private Pieces pieces(String code) {
    return new Pieces(folder(), said::add, code);
  }

  /** Pieces are their own numbers. */
  private static void add(PieceFile file, int from, int to) {
    ArrayList<Integer> list = new ArrayList<>();
    for (int number = from; number < to; number++) {
      list.add(number);
    }
    file.add(new Chunk(from, to, null), new Computed(Bytes.of(list), null, 0));
  }

  private static List<Integer> read(PieceFile file) {
    List<Integer> read = new ArrayList<>();
    file.read(computed -> read.addAll(computed.<Integer>list()));
    return read;
  }

  private void kept(byte[] work, int from, int to) {
    try (PieceFile file = pieces("build").of(work, 9)) {
      read(file);
      add(file, from, to);
    }
  }

  private List<Integer> found(String code, byte[] work, int pieces) {
    try (PieceFile file = pieces(code).of(work, pieces)) {
      return read(file);
    }
  }

  private Path onlyFile() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      return all.get(0);
    }
  }

  @Test
  void whatWasKeptIsFoundInOrder() {
    kept(WORK, 0, 2);
    kept(WORK, 2, 5);

    assertThat(found("build", WORK, 9)).containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  void anotherBuildOrWorkOrNumberOfPiecesFindsNothing() {
    kept(WORK, 0, 2);

    assertThat(found("another build", WORK, 9)).isEmpty();
    assertThat(found("build", OTHER_WORK, 9)).isEmpty();
    assertThat(found("build", WORK, 8)).isEmpty();
    assertThat(found("build", WORK, 9)).containsExactly(0, 1);
  }

  @Test
  void twoAtATimeAreRefusedTheSecond() {
    try (PieceFile first = pieces("build").of(WORK, 9)) {
      Pieces second = pieces("build");
      assertThatThrownBy(() -> second.of(WORK, 9))
          .hasMessageContaining("another process works on the same command in this folder")
          .hasMessageContaining("--out");
      add(first, 0, 2);
      second.clear();
    }

    assertThat(found("build", WORK, 9)).containsExactly(0, 1);
  }

  /** As two that had the same file would leave it. */
  @Test
  void chunksThatDoNotFollowOneAnotherAreComputedAgain() throws IOException {
    kept(WORK, 0, 2);
    byte[] chunk = Files.readAllBytes(onlyFile());
    Files.write(onlyFile(), chunk, StandardOpenOption.APPEND);
    assertThat(found("build", WORK, 9)).containsExactly(0, 1);
    assertThat(onlyFile()).hasBinaryContent(chunk);

    kept(WORK, 3, 5);
    assertThat(found("build", WORK, 9)).containsExactly(0, 1);
  }

  @Test
  void chunksOfOtherWorkAreNotTaken() throws IOException {
    kept(OTHER_WORK, 0, 2);
    byte[] other = Files.readAllBytes(onlyFile());
    Files.delete(onlyFile());
    kept(WORK, 0, 2);
    Files.write(onlyFile(), other);

    assertThat(found("build", WORK, 9)).isEmpty();
  }

  @Test
  void aChunkThatWasCutShortOrSpoiltIsDropped() throws IOException {
    kept(WORK, 0, 2);
    kept(WORK, 2, 5);
    byte[] whole = Files.readAllBytes(onlyFile());
    Files.write(onlyFile(), Arrays.copyOf(whole, whole.length - 1));
    assertThat(found("build", WORK, 9)).containsExactly(0, 1);

    // After eight bytes of the plan, four of the first piece: the end is 3 and was 2.
    byte[] spoilt = whole.clone();
    spoilt[15] = 3;
    Files.write(onlyFile(), spoilt);
    assertThat(found("build", WORK, 9)).isEmpty();
  }

  @Test
  void whoIsDoneTakesItsOwnFilesAwayOnly() throws IOException {
    Pieces done = pieces("build");
    done.of(WORK, 9).close();
    kept(OTHER_WORK, 0, 2);

    done.clear();

    assertThat(found("build", OTHER_WORK, 9)).containsExactly(0, 1);
    Pieces last = pieces("build");
    last.of(OTHER_WORK, 9).close();
    last.clear();
    assertThat(folder()).doesNotExist();
    assertThatCode(last::clear).doesNotThrowAnyException();
  }

  @Test
  void whereNothingCanBeKeptTheWorkGoesOnAndSaysSoOnce() throws IOException {
    Files.writeString(folder(), "a file is in the way");
    Pieces pieces = pieces("build");

    for (byte[] work : List.of(WORK, OTHER_WORK)) {
      try (PieceFile file = pieces.of(work, 9)) {
        assertThat(read(file)).isEmpty();
        add(file, 0, 2);
      }
    }

    assertThat(pieces.keeps()).isFalse();
    assertThat(said).singleElement().asString().startsWith("If this is killed it begins anew: ");
    assertThatCode(pieces::clear).doesNotThrowAnyException();
  }

  @Test
  void thisBuildHasACodeOfItsOwn() {
    try (PieceFile file = new Pieces(folder(), said::add).of(WORK, 9)) {
      add(file, 0, 2);
    }

    assertThat(found("", WORK, 9)).isEmpty();
    try (PieceFile file = new Pieces(folder(), said::add).of(WORK, 9)) {
      assertThat(read(file)).containsExactly(0, 1);
    }
  }
}
