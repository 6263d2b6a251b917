package slipstream.reports.report;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import slipstream.reports.EssayFacts;
import slipstream.reports.EssayHistories;
import slipstream.reports.EssayPortfolio;
import slipstream.reports.EssayStudies;
import slipstream.reports.EssayTeam;
import slipstream.reports.Told;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.drawing.Drawings;
import slipstream.simulator.experiment.Estimate;
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
    pictures.addAll(life());
    return pictures;
  }

  /** What a result of six sprints adds to those of one. */
  static List<Picture> life() {
    return Told.pictures(NAME, EssayTeam.told().living(sixSprints()).result(), null).stream()
        .filter(picture -> picture.name().equals("sprint-life"))
        .toList();
  }

  private static Map<String, List<Estimate>> sixSprints() {
    Map<String, List<Estimate>> life = new LinkedHashMap<>();
    life.put("velocity", series(6.2, 13.3, 14.0, 14.0, 14.5, 13.5));
    life.put("carried-over", series(3.5, 2.2, 2.2, 2.6, 2.9, 6.5));
    life.put("debt", series(0.007, 0.018, 0.029, 0.039, 0.05, 0.058));
    life.put("blame", series(37.3, 31.4, 31.3, 34.0, 38.8, 64.0));
    return life;
  }

  private static List<Estimate> series(double... means) {
    return DoubleStream.of(means).mapToObj(mean -> EssayStudies.about(mean, 0.05 * mean)).toList();
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
            EssayHistories.forecast(),
            EssayPortfolio.teams(6, "Team "),
            EssayFacts.of(12, "Work across teams takes longer"))) {
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
