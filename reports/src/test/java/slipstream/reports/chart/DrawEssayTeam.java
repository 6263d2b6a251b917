package slipstream.reports.chart;

import java.nio.file.Files;
import java.nio.file.Path;
import slipstream.reports.EssayTeam;

/** Draws the essay team's pictures into a folder, to be looked at and compared between JDKs. */
public final class DrawEssayTeam {
  private DrawEssayTeam() {}

  /** Takes the folder as its argument. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (Picture picture :
        Charts.of("Two backends holding it all together", EssayTeam.told().result(), null)) {
      Files.write(folder.resolve(picture.name() + ".png"), Drawings.png(picture));
      Files.write(folder.resolve(picture.name() + ".svg"), Drawings.svg(picture));
    }
  }
}
