package slipstream.reports.study.portfolio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import slipstream.reports.console.Refusal;

/** The files of teams that somebody named, one by one or by their folder. */
final class TeamFiles {
  private TeamFiles() {}

  /**
   * Each file as it was named, and of a folder all scenario files in it, by name; folders in it are
   * not looked into.
   */
  static List<Path> of(List<Path> named) {
    List<Path> files = new ArrayList<>();
    for (Path path : named) {
      if (Files.isDirectory(path)) {
        files.addAll(in(path));
      } else {
        files.add(path);
      }
    }
    return files;
  }

  private static List<Path> in(Path folder) {
    try (Stream<Path> there = Files.list(folder)) {
      List<Path> files =
          there
              .filter(file -> file.toString().matches("(?i).*\\.ya?ml"))
              .filter(Files::isRegularFile)
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw Refusal.files(
            folder + ": is a folder without scenario files (*.yaml); name the files of the teams");
      }
      return files;
    } catch (IOException e) {
      throw Refusal.cannotRead(folder, e);
    }
  }
}
