package slipstream.reports.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slipstream.reports.command.ProgramCode.Part;

class ProgramCodeTest {
  @TempDir Path folder;

  @BeforeEach
  void aProgramOfTwoClasses() throws IOException {
    Files.createDirectories(folder.resolve("classes/ours/inner"));
    Files.writeString(folder.resolve("classes/ours/A.class"), "a");
    Files.writeString(folder.resolve("classes/ours/inner/B.class"), "b");
  }

  private String ofFolder() {
    return ProgramCode.of(folder.resolve("classes"), "ours/");
  }

  @Test
  void aJarHasTheDigestOfWhatWasPackedAndOfNothingElseInIt() throws IOException {
    Path jar = folder.resolve("program.jar");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String name : new String[] {"theirs/C.class", "ours/inner/B.class", "ours/A.class"}) {
        out.putNextEntry(new ZipEntry(name));
        // Each file has its own name in small letters.
        out.write(Character.toLowerCase(name.charAt(name.lastIndexOf('/') + 1)));
      }
    }

    assertThat(ProgramCode.of(jar, "ours/")).isEqualTo(ofFolder());
  }

  @Test
  void oneOtherLetterMakesAnotherProgram() throws IOException {
    String before = ofFolder();
    Files.writeString(folder.resolve("classes/ours/inner/B.class"), "c");

    assertThat(ofFolder()).isNotEqualTo(before);
  }

  @Test
  void anotherNameMakesAnotherProgram() throws IOException {
    String before = ofFolder();
    Files.move(
        folder.resolve("classes/ours/A.class"), folder.resolve("classes/ours/inner/A.class"));

    assertThat(ofFolder()).isNotEqualTo(before);
  }

  @Test
  void thisProgramIsFoundWhereItsClassesAre() {
    String nothing = ProgramCode.of();

    assertThat(ProgramCode.of(new Part(Build.class, "slipstream/"))).isNotEqualTo(nothing);
    assertThat(Build.simulator())
        .isNotEqualTo(nothing)
        .isNotEqualTo(ProgramCode.of(new Part(Build.class, "slipstream/")));
  }
}
