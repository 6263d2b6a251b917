package slipstream.simulator;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which room may see which, and what the core may not touch. */
class ArchitectureTest {
  private static final String HERE = "slipstream.simulator.";

  private static final JavaClasses ALL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("slipstream.simulator");

  /** What a scenario is, whatever it was read from. */
  private static final String[] SCENARIO = {
    HERE + "scenario",
    HERE + "scenario.value",
    HERE + "scenario.people",
    HERE + "scenario.mechanism",
    HERE + "scenario.assumption",
    HERE + "scenario.fact"
  };

  private static final int MOST_FILES = 15;

  /** Everything that computes results; the reading of YAML is not part of it. */
  private static final DescribedPredicate<JavaClass> CORE =
      resideInAnyPackage(rooms("engine", "random", "statistics", "scenario", "team", "experiment"))
          .and(DescribedPredicate.not(resideInAnyPackage(rooms("scenario.yaml"))))
          .as("the core");

  private static final Map<String, Set<String>> BANNED =
      Map.of(
          "java.lang.Math",
          Set.of(
              "exp", "log", "pow", "round", "rint", "cbrt", "expm1", "log1p", "log10", "hypot",
              "sin", "cos", "tan", "sinh", "cosh", "tanh", "asin", "acos", "atan", "atan2", "fma",
              "random"),
          "org.apache.commons.math3.util.FastMath",
          Set.of(
              "exp", "log", "pow", "round", "rint", "cbrt", "expm1", "log1p", "log10", "hypot",
              "tanh", "random"),
          "java.lang.String",
          Set.of("format", "formatted"),
          "java.lang.Double",
          Set.of("parseDouble", "toString"),
          "java.lang.System",
          Set.of("out", "err", "in", "currentTimeMillis", "nanoTime", "getenv", "getProperty"),
          // Over joined streams TeaVM 0.15.0 lets doubles through.
          "java.util.stream.Stream",
          Set.of("distinct"),
          "java.lang.Class",
          Set.of("forName", "getDeclaredMethods", "getMethods", "getDeclaredFields", "getFields"));

  @Test
  void eachRoomSeesOnlyTheRoomsBelowIt() {
    room("engine").because("the kernel knows nothing of software teams").check(ALL);
    room("random", "org.apache.commons.rng..", "org.apache.commons.math3..")
        .because("chance depends on nothing but its libraries")
        .check(ALL);
    room("statistics", "org.apache.commons.math3..")
        .because("statistics serve any numbers")
        .check(ALL);
    classes()
        .that(resideInAnyPackage(rooms("scenario")))
        .and(DescribedPredicate.not(resideInAnyPackage(rooms("scenario.yaml"))))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(with(SCENARIO, "java..", HERE + "random..")))
        .because("a scenario is plain records: no file format shows in it")
        .check(ALL);
    room("team", with(SCENARIO, HERE + "engine..", HERE + "random..", "org.apache.commons.math3.."))
        .because("a run knows nothing of other runs, nor of files")
        .check(ALL);
    room(
            "experiment",
            with(
                SCENARIO,
                HERE + "team..",
                HERE + "random..",
                HERE + "statistics..",
                "org.apache.commons.math3.."))
        .because("an experiment repeats runs, wherever the scenario comes from")
        .check(ALL);
    classes()
        .that(resideInAnyPackage(rooms("calibration")))
        .and(DescribedPredicate.not(resideInAnyPackage(rooms("calibration.history"))))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                with(
                    SCENARIO,
                    "java..",
                    HERE + "calibration..",
                    HERE + "experiment..",
                    HERE + "team..",
                    HERE + "random..",
                    HERE + "statistics..",
                    "org.apache.commons.math3..")))
        .because("a fit knows neither the file of a history nor that of a scenario")
        .check(ALL);
  }

  @Test
  void historiesAreReadWithoutTheModel() {
    room(
            "calibration.history",
            "de.siegmar.fastcsv..",
            "org.snakeyaml..",
            "com.fasterxml.jackson..")
        .because("what a tracker's file says depends on no model")
        .check(ALL);
  }

  @Test
  void yamlIsReadInOneRoomOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackages(HERE + "scenario.yaml..", HERE + "calibration.history..")
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                HERE + "scenario.yaml..", "org.snakeyaml..", "com.fasterxml..", "de.siegmar.."))
        .because("another format, or a page without files, must not touch the model")
        .check(ALL);
    room(
            "scenario.yaml",
            with(
                SCENARIO,
                HERE + "random..",
                "org.snakeyaml..",
                "com.fasterxml.jackson..",
                "de.siegmar.fastcsv..",
                "org.apache.commons.text.."))
        .because("reading a file computes nothing")
        .check(ALL);
  }

  @Test
  void insideATeamTheArrowsGoFromMechanismsToWorkToTheLedger() {
    noClasses()
        .that(resideInAnyPackage(rooms("team.ledger")))
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                rooms("team.work", "team.workplace", "team.mechanism", "team.perception")))
        .because("the ledger only writes down")
        .check(ALL);
    noClasses()
        .that(resideInAnyPackage(rooms("team.work", "team.workplace")))
        .should()
        .dependOnClassesThat(resideInAnyPackage(rooms("team.mechanism")))
        .because("people and stories are the same whatever disturbs them")
        .check(ALL);
  }

  @Test
  void perceptionSeesAndChangesNothing() {
    noClasses()
        .that(
            resideInAnyPackage(
                rooms("team.ledger", "team.work", "team.workplace", "team.mechanism")))
        .should()
        .dependOnClassesThat(resideInAnyPackage(rooms("team.perception")))
        .orShould()
        .dependOnClassesThat()
        .haveSimpleName("Perception")
        .orShould()
        .dependOnClassesThat()
        .haveSimpleName("Tracker")
        .because("delivery must be the same whoever looks; it knows an observer as a Witness only")
        .check(ALL);
    noClasses()
        .that(resideInAnyPackage(rooms("team.perception")))
        .should()
        .dependOnClassesThat(resideInAnyPackage(rooms("team.mechanism")))
        .because("observers see what happens, not the causes of chance behind it")
        .check(ALL);
  }

  @Test
  void oneListNamesTheMechanisms() {
    noClasses()
        .that()
        .resideOutsideOfPackages(rooms("team"))
        .should()
        .dependOnClassesThat(resideInAnyPackage(HERE + "team.mechanism.*.."))
        .because("a mechanism brings its own: files, schema and results follow from the list")
        .check(ALL);
  }

  @Test
  void noRoomHasMoreFilesThanCanBeTakenInAtAGlance() throws IOException {
    Map<Path, Long> files;
    try (Stream<Path> sources = Files.walk(Path.of("src", "main", "java"))) {
      files =
          sources
              .filter(path -> path.toString().endsWith(".java"))
              .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
    }

    assertThat(files)
        .isNotEmpty()
        .allSatisfy(
            (room, count) -> assertThat(count).as("%s", room).isLessThanOrEqualTo(MOST_FILES));
  }

  @Test
  void roomsHaveNoCycles() {
    slices()
        .matching("slipstream.simulator.(**)")
        .should()
        .beFreeOfCycles()
        .because("a room must be understood with those below it alone")
        .check(ALL);
  }

  @Test
  void theCoreUsesNoMethodWhoseBitsOrAnswersDependOnTheMachine() {
    noClasses()
        .that(CORE)
        .should()
        .accessTargetWhere(
            describe(
                "is banned",
                (JavaAccess<?> access) ->
                    BANNED
                        .getOrDefault(access.getTargetOwner().getName(), Set.of())
                        .contains(access.getTarget().getName())))
        .because("same seed, same bits: on any JDK, and in a browser; see random.function")
        .check(ALL);
  }

  @Test
  void nothingIsSummedInAnOrderThatTheMachineChooses() {
    noClasses()
        .should()
        .accessTargetWhere(
            describe(
                "works in parallel by itself",
                (JavaAccess<?> access) ->
                    Set.of("parallel", "parallelStream", "parallelPrefix")
                            .contains(access.getTarget().getName())
                        && access.getTarget().getOwner().getPackageName().startsWith("java.util")))
        .because("the number of cores would decide where sums are cut, and so their last bits")
        .check(ALL);
  }

  @Test
  void theCoreTouchesNoFilesThreadsReflectionOrHashOrder() {
    noClasses()
        .that(CORE)
        .should()
        .dependOnClassesThat(
            resideInAnyPackage("java.io..", "java.nio..", "java.lang.reflect..", "java.time..")
                // A mark only: what studies hand to workers may be sent to other machines.
                .and(DescribedPredicate.not(type(Serializable.class))))
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.StrictMath")
        .orShould()
        .accessTargetWhere(
            describe(
                "makes a hash map or a thread",
                (JavaAccess<?> access) ->
                    access.getTarget().getName().equals("<init>")
                        && Set.of("java.util.HashMap", "java.util.HashSet", "java.lang.Thread")
                            .contains(access.getTargetOwner().getName())))
        .because(
            "a run depends on the scenario, the seed and its number; threads come from outside")
        .check(ALL);
  }

  /** A room may depend on the JDK, on itself, and on what is named. */
  private static ArchRule room(String name, String... below) {
    String[] allowed =
        Stream.concat(Stream.of("java..", HERE + name + ".."), Stream.of(below))
            .toArray(String[]::new);
    return classes()
        .that(resideInAnyPackage(rooms(name)))
        .should()
        .onlyDependOnClassesThat(resideInAnyPackage(allowed));
  }

  private static String[] with(String[] some, String... others) {
    return Stream.concat(Stream.of(some), Stream.of(others)).toArray(String[]::new);
  }

  private static String[] rooms(String... names) {
    return Stream.of(names).map(name -> HERE + name + "..").toArray(String[]::new);
  }
}
