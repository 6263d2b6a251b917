package slipstream.reports.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import slipstream.reports.EssayHistories;
import slipstream.reports.EssayStudies;
import slipstream.reports.EssayTeam;
import slipstream.reports.Told;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.drawing.Drawings;
import slipstream.simulator.experiment.Result;

/** Draws the essay team's pictures into a folder, to be looked at and compared between JDKs. */
public final class DrawEssayTeam {
  private static final String NAME = "Two backends holding it all together";

  private DrawEssayTeam() {}

  /** Takes the folder as its argument. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    for (Picture picture : pictures()) {
      Files.write(folder.resolve(picture.name() + ".png"), Drawings.png(picture));
      Files.write(folder.resolve(picture.name() + ".svg"), Drawings.svg(picture));
    }
  }

  /** Those of a run first, then what each study adds. */
  static List<Picture> pictures() {
    List<Picture> pictures = new ArrayList<>(Told.pictures(NAME, EssayTeam.told().result(), null));
    pictures.addAll(ofStudies());
    return pictures;
  }

  /** What each study adds to the pictures of a run. */
  static List<Picture> ofStudies() {
    Result result = EssayTeam.told().result();
    List<Picture> run = Told.pictures(NAME, result, null);
    List<Picture> pictures = new ArrayList<>();
    for (Record study :
        List.of(
            EssayStudies.comparisons(EssayStudies.withAnAnalyst()),
            EssayStudies.attribution(),
            EssayStudies.advice(),
            EssayStudies.sensitivity(),
            EssayHistories.calibration(),
            EssayHistories.forecast())) {
      List<Picture> all = Told.pictures(NAME, result, study);
      // Explain's dumbbells have the name of a run's, and another cause.
      all.stream()
          .filter(picture -> run.stream().noneMatch(one -> one.title().equals(picture.title())))
          .map(
              picture ->
                  run.stream().noneMatch(one -> one.name().equals(picture.name()))
                      ? picture
                      : new Picture(
                          picture.name() + "-explained",
                          picture.title(),
                          picture.subtitle(),
                          picture.footer(),
                          picture.body()))
          .forEach(pictures::add);
    }
    Told.pictures(NAME, result, EssayStudies.attribution().onTimeFirst()).stream()
        .filter(picture -> picture.name().equals("what-costs-the-chance"))
        .forEach(pictures::add);
    return pictures;
  }
}
