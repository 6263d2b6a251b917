package slipstream.reports.report;

import java.nio.file.Files;
import java.nio.file.Path;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.drawing.Drawings;

/** Draws what no team will have into a folder, to be looked at. */
public final class DrawExtremes {
  private DrawExtremes() {}

  /** Takes the folder as its argument. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (var extreme : Extremes.all().entrySet()) {
      for (Picture picture : extreme.getValue()) {
        String file = extreme.getKey() + "-" + picture.name() + ".png";
        Files.write(folder.resolve(file), Drawings.png(picture));
      }
    }
  }
}
