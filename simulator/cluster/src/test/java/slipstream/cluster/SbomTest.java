package slipstream.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * What each module is made of, by the bills of materials that the build writes. This module is the
 * last that is built, so all of them are there.
 */
class SbomTest {
  private static final Path LISTS = Path.of("src/test/resources/dependencies");
  private static final List<String> ALLOWED = lines("licences.txt");
  private static final List<String> UNMAINTAINED = lines("unmaintained.txt");

  /** The program; the engine of its pages, with what makes it; the program on a cluster. */
  private static final List<Library> PROGRAM = libraries("../../reports/target/bom.json");

  private static final List<Library> ENGINE = libraries("../../reports/page/target/bom.json");
  private static final List<Library> CLUSTER = libraries("target/bom.json");

  /** A library, by {@code group:name}, and what it is licensed under, by any of which it goes. */
  private record Library(String name, List<String> licences) {
    boolean allowed() {
      return licences.stream()
          .anyMatch(one -> ALLOWED.contains("any " + one) || ALLOWED.contains(name + " " + one));
    }

    /** By its name or its group, at the start of a line. */
    boolean in(List<String> names) {
      return names.stream()
          .map(line -> line.split(" ")[0])
          .anyMatch(listed -> name.equals(listed) || name.startsWith(listed + ":"));
    }
  }

  @Test
  void everyLibraryGoesWithOurLicence() {
    assertThat(PROGRAM).hasSizeGreaterThan(20).allMatch(Library::allowed);
    assertThat(ENGINE).hasSizeGreaterThan(20).allMatch(Library::allowed);
    assertThat(CLUSTER).hasSizeGreaterThan(100).allMatch(Library::allowed);
  }

  /** What makes pages and what a cluster has is named, too. */
  @Test
  void theBillsNameWhatIsOnlyThereToBuildOrToRunElsewhere() {
    assertThat(ENGINE).extracting(Library::name).contains("org.teavm:teavm-classlib");
    assertThat(CLUSTER).extracting(Library::name).contains("org.apache.spark:spark-core_2.13");
    assertThat(CLUSTER).containsAll(PROGRAM);
  }

  /** What Spark brings is on every cluster, and nobody here chooses it. */
  @Test
  void noLibraryIsKnownToBeUnmaintained() {
    assertThat(PROGRAM).noneMatch(library -> library.in(UNMAINTAINED));
    assertThat(ENGINE).noneMatch(library -> library.in(UNMAINTAINED));
  }

  /** An exception for what is no longer there would let it come back unseen. */
  @Test
  void everyExceptionIsForALibraryThatIsThere() {
    Stream<String> licensed =
        ALLOWED.stream().filter(line -> !line.startsWith("any ")).map(line -> line.split(" ")[0]);
    Stream<String> kept =
        UNMAINTAINED.stream().filter(line -> line.startsWith("kept ")).map(l -> l.split(" +")[1]);
    assertThat(Stream.concat(ENGINE.stream(), CLUSTER.stream()).map(Library::name))
        .containsAll(Stream.concat(licensed, kept).toList());
  }

  /** Whoever hands out a library under one of these hands out its notice. */
  @Test
  void theNoticeOfEveryLibraryThatAsksForOneGoesWithThePackage() throws IOException {
    String notices = Files.readString(Path.of("../../packaging/notices.txt"));
    assertThat(PROGRAM)
        .filteredOn(one -> one.licences().stream().anyMatch(l -> l.matches("MIT|.*BSD.*")))
        .hasSizeGreaterThan(4)
        .allMatch(library -> notices.contains(library.name().split(":")[1]));
  }

  @Test
  void noticesALicenceAndALibraryThatWillNotDo() {
    assertThat(new Library("a:b", List.of("GPL-3.0-only")).allowed()).isFalse();
    assertThat(new Library("a:b", List.of("GPL-2.0-only", "MIT")).allowed()).isTrue();
    assertThat(new Library("a:b", List.of()).allowed()).isFalse();
    assertThat(new Library("a:b", List.of("BSD-4-Clause")).allowed()).isFalse();
    assertThat(new Library("log4j:log4j", List.of()).in(UNMAINTAINED)).isTrue();
    assertThat(new Library("junit:junit", List.of()).in(UNMAINTAINED)).isTrue();
    assertThat(new Library("org.junit:junit", List.of()).in(UNMAINTAINED)).isFalse();
  }

  private static List<Library> libraries(String file) {
    List<Library> libraries = new ArrayList<>();
    for (JsonNode component : bill(Path.of(file)).path("components")) {
      List<String> licences =
          StreamSupport.stream(component.path("licenses").spliterator(), false)
              .map(SbomTest::licence)
              .toList();
      String name = component.path("group").asText() + ":" + component.path("name").asText();
      libraries.add(new Library(name, licences.isEmpty() ? List.of("none") : licences));
    }
    return libraries;
  }

  private static String licence(JsonNode entry) {
    JsonNode licence = entry.path("license");
    return Stream.of(licence.path("id"), licence.path("name"), entry.path("expression"))
        .filter(JsonNode::isTextual)
        .findFirst()
        .map(JsonNode::asText)
        .orElse("");
  }

  private static JsonNode bill(Path bill) {
    assertThat(bill).as("written by Maven before the tests").exists();
    try {
      return new ObjectMapper().readTree(bill.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> lines(String list) {
    try (Stream<String> lines = Files.lines(LISTS.resolve(list))) {
      return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
