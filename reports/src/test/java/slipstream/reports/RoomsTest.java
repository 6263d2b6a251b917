package slipstream.reports;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RoomsTest {
  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("slipstream.reports");

  /** Rooms whose pages have pictures in them. */
  private static final Set<String> SHOW_PICTURES = Set.of("deck");

  @Test
  void onlyTheProgramTouchesFilesConsoleAndExitCodes() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..reports.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "slipstream.reports.cli..", "picocli..")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .because("renderers are pure: a page or a test calls them as the program does")
        .check(ALL);
  }

  @Test
  void roomsOfRenderersMeetOnlyInWords() {
    for (String room : new String[] {"table", "data", "chart", "deck"}) {
      noClasses()
          .that()
          .resideInAPackage("..reports." + room + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              Stream.of("table", "data", "chart", "html", "deck")
                  .filter(other -> !other.equals(room))
                  .filter(other -> !(other.equals("chart") && SHOW_PICTURES.contains(room)))
                  .map(other -> "slipstream.reports." + other + "..")
                  .toArray(String[]::new))
          .because("each way of showing a result can be changed, or left out, alone")
          .check(ALL);
    }
  }

  @Test
  void nothingButTheProgramKnowsThePage() {
    noClasses()
        .that()
        .resideOutsideOfPackages("..reports.html..", "..reports.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("slipstream.reports.html..")
        .because("the page shows the tables and pictures of other rooms, which know no page")
        .check(ALL);
  }
}
