package slipstream.page.shape;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.attribution.Attribution;
import slipstream.simulator.experiment.comparison.Comparisons;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.diary.Diary;

/** Writes the sources of what passes values in and out of the engine; part of the build. */
final class Sources {
  private Sources() {}

  /**
   * Writes to the folder that is named; a source that is there with the same text is left alone.
   */
  public static void main(String[] folder) throws IOException {
    Path room = Path.of(folder[0], "slipstream", "page", "engine");
    Files.createDirectories(room);
    write(room, ReaderSource.NAME, ReaderSource.of(Scenario.class));
    write(
        room,
        WriterSource.NAME,
        WriterSource.of(List.of(Result.class, Comparisons.class, Attribution.class, Diary.class)));
  }

  private static void write(Path room, String name, String text) throws IOException {
    Path file = room.resolve(name + ".java");
    if (!Files.exists(file) || !Files.readString(file).equals(text)) {
      Files.writeString(file, text);
    }
  }
}
