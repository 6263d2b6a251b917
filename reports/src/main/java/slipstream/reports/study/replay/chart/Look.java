package slipstream.reports.study.replay.chart;

import java.awt.Color;
import slipstream.reports.kit.chart.Pattern;
import slipstream.reports.kit.chart.Style;
import slipstream.simulator.team.AllMechanisms;
import slipstream.simulator.team.diary.Diary.Lane;
import slipstream.simulator.team.diary.Diary.Stretch;

/** How a stretch of time is drawn: by pattern as well as by colour. */
enum Look {
  OWN("own story", Pattern.PLAIN, Style.BLUE),
  REWORK("rework, fixes", Pattern.RISING, Style.VERMILION),
  DUTY("duty", Pattern.DOTTED, Style.PURPLE),
  INCIDENT("incident, request", Pattern.CROSSED, Style.OCHRE),
  RESUMING("getting back", Pattern.UPRIGHT, Style.INK),
  WAITING("waiting", Pattern.HOLLOW, Style.GREY),
  OUTSIDE("is waited for", Pattern.LEVEL, Style.GREY);

  final String words;
  final Pattern pattern;
  final Color colour;

  Look(String words, Pattern pattern, Color colour) {
    this.words = words;
    this.pattern = pattern;
    this.colour = colour;
  }

  /** Its look, or null where there is nothing to do, or nobody there. */
  static Look of(Lane lane, Stretch stretch) {
    if (lane.kind().equals("outside")) {
      return OUTSIDE;
    }
    return switch (AllMechanisms.VOCABULARY.group(stretch.activity())) {
      case OWN -> OWN;
      case REWORK -> REWORK;
      case DUTY -> DUTY;
      case INTERRUPTION -> INCIDENT;
      case RESUMING -> RESUMING;
      case WAITING -> WAITING;
      case IDLE, AWAY -> null;
    };
  }
}
