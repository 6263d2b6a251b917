package slipstream.reports;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import slipstream.reports.kit.data.Kind;
import slipstream.reports.study.Study;

/** Which room may see which, and how large a room may be. */
class RoomsTest {
  private static final String HERE = "slipstream.reports.";
  private static final Path SOURCES = Path.of("src/main/java");

  /** More files than this in one room, and nobody finds anything. */
  private static final int MOST_FILES = 15;

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("slipstream.reports");

  /** From the bottom up: a room may see those that stand before it. */
  private static final List<String> FLOORS =
      List.of(
          "kit..",
          "study",
          "report",
          "console",
          "files",
          "command",
          "command.history",
          "command.shell",
          "study.*..",
          "studio",
          "program");

  @Test
  void arrowsGoDown() {
    for (int i = 0; i < FLOORS.size(); i++) {
      String[] above =
          FLOORS.subList(i + 1, FLOORS.size()).stream().map(HERE::concat).toArray(String[]::new);
      if (above.length > 0) {
        noClasses()
            .that()
            .resideInAPackage(HERE + FLOORS.get(i))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(above)
            .because("a room is understood with those below it alone")
            .check(ALL);
      }
    }
  }

  @Test
  void roomsHaveNoCycles() {
    slices()
        .matching("slipstream.reports.(**)")
        .should()
        .beFreeOfCycles()
        .because("a room is understood with those below it alone")
        .check(ALL);
  }

  /** {@code formatted} knows no locale, and in some languages %d writes other digits: take %s. */
  @Test
  void numbersAreNotWrittenInTheMachinesLanguage() throws IOException {
    Pattern number = Pattern.compile("%[-,.0-9]*[dfxegX][^\"\\n]*\"\\s*\\.formatted\\(");
    assertThat(number.matcher("\"M%d\".formatted(1)").find()).isTrue();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        assertThat(number.matcher(Files.readString(file)).find()).as(file.toString()).isFalse();
      }
    }
  }

  @Test
  void whatShowsAResultTouchesNoFilesConsoleOrExitCodes() {
    noClasses()
        .that()
        .resideInAnyPackage(HERE + "kit..", HERE + "study", HERE + "report")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "picocli..")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("renderers are pure: a page or a test calls them as the program does")
        .check(ALL);
  }

  @Test
  void studiesDoNotKnowEachOther() {
    for (String study : studies()) {
      classes()
          .that()
          .resideInAPackage(HERE + "study." + study + "..")
          .should()
          .onlyDependOnClassesThat()
          .resideOutsideOfPackages(
              studies().stream()
                  .filter(other -> !other.equals(study) && !other.equals("run"))
                  .map(other -> HERE + "study." + other + "..")
                  .toArray(String[]::new))
          .because("a question can be changed, or left out, alone; only a run is part of all")
          .check(ALL);
    }
  }

  @Test
  void whatAStudyFoundIsReadInItsOwnRoomOnly() {
    for (Study study : Told.STUDIES.all()) {
      if (study.kind().fields() != null) {
        noClasses()
            .that()
            .resideOutsideOfPackage(study.getClass().getPackageName())
            .should()
            .dependOnClassesThat()
            .areAssignableTo(study.kind().fields())
            .because("all that a study says stands in one place")
            .check(ALL);
      }
    }
  }

  @Test
  void nobodyAsksWhichStudyItIs() throws IOException {
    String records =
        Told.STUDIES.kinds().stream()
            .map(Kind::fields)
            .filter(Objects::nonNull)
            .map(Class::getSimpleName)
            .distinct()
            .collect(Collectors.joining("|"));
    Pattern chain = Pattern.compile("instanceof\\s+(" + records + ")\\b");
    for (Path source : sources()) {
      assertThat(chain.matcher(Files.readString(source)).find()).as(source.toString()).isFalse();
    }
  }

  @Test
  void noRoomIsCrowded() throws IOException {
    Map<Path, Long> rooms =
        sources().stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
    assertThat(rooms).isNotEmpty();
    rooms.forEach(
        (room, files) ->
            assertThat(files).as(room.toString()).isLessThanOrEqualTo((long) MOST_FILES));
  }

  @Test
  void everyRoomHasASign() throws IOException {
    assertThat(sources().stream().map(Path::getParent).distinct())
        .allSatisfy(room -> assertThat(room.resolve("package-info.java")).exists());
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList();
    }
  }

  private static List<String> studies() {
    return ALL.stream()
        .map(type -> type.getPackageName())
        .filter(name -> name.startsWith(HERE + "study."))
        .map(name -> name.substring((HERE + "study.").length()).split("\\.")[0])
        .distinct()
        .sorted()
        .toList();
  }
}
