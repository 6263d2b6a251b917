package slipstream.reports.study.calibrate;

import java.util.ArrayList;
import java.util.List;
import slipstream.reports.kit.data.Kind;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.story.Place;
import slipstream.reports.kit.story.Plate;
import slipstream.reports.kit.story.Step;
import slipstream.reports.study.Study;

/** Is that my team? */
public final class CalibrateStudy implements Study {
  @Override
  public Kind kind() {
    return Kind.of("calibrate", Findings.class, Findings::misfit);
  }

  @Override
  public Answer answer(ResultDocument document) {
    return new CalibrateAnswer(document.result(), (Findings) document.study());
  }

  @Override
  public List<Plate> plates(ResultDocument document, String footer) {
    Findings found = (Findings) document.study();
    List<Plate> plates = new ArrayList<>();
    plates.add(
        Plate.of(
                SprintFan.of(found, footer),
                Place.TEAM,
                "Dots are real sprints. Bars are what was predicted before each of them from the"
                    + " ones before it; the pale ones on the left are the fitted team, which has"
                    + " seen them.")
            .behind("SPRINT")
            .told(
                Step.LATE, "Dots are real sprints, bars what was predicted before each of them."));
    if (found.parameters().values().stream().anyMatch(told -> !told.role())) {
      plates.add(
          Plate.of(
                  WhatWasLearned.of(found, footer),
                  Place.TEAM,
                  "Grey is where teams in general lie, blue is where this one may lie after its"
                      + " history. As long as the grey: the history told nothing of it.")
              .behind("LEARNED"));
    }
    return plates;
  }
}
