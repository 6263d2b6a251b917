package slipstream.reports.study.run.chart;

import java.awt.Color;
import java.util.Map;
import slipstream.reports.kit.chart.Style;
import slipstream.simulator.team.AllMechanisms;
import slipstream.simulator.team.ledger.Activity;

/** Activities in groups that can be told apart at a glance, in the order of a bar. */
enum TimeGroup {
  STORIES("own stories", Style.BLUE, Color.WHITE),
  REWORK("rework, fixes", Style.VERMILION, Color.WHITE),
  DUTIES("duties around the work", Style.PURPLE, Color.WHITE),
  INTERRUPTIONS("interruptions", Style.OCHRE, Color.WHITE),
  WAITING("waiting", Style.GREY, Color.WHITE),
  IDLE("nothing to do", Style.PALE, Style.INK),
  AWAY("away", Style.PALE, Style.INK);

  final String words;
  final Color fill;
  final Color text;

  TimeGroup(String words, Color fill, Color text) {
    this.words = words;
    this.fill = fill;
    this.text = text;
  }

  static TimeGroup of(Activity activity) {
    return switch (activity.group()) {
      case OWN -> STORIES;
      case REWORK -> REWORK;
      case DUTY -> DUTIES;
      case INTERRUPTION, RESUMING -> INTERRUPTIONS;
      case WAITING -> WAITING;
      case IDLE -> IDLE;
      case AWAY -> AWAY;
    };
  }

  /** The group's share of all hours. */
  double share(Map<String, Double> hours) {
    double mine = 0;
    double all = 0;
    for (Activity activity : AllMechanisms.VOCABULARY.activities()) {
      double here = hours.getOrDefault(activity.key(), 0.0);
      all += here;
      mine += of(activity) == this ? here : 0;
    }
    return all > 0 ? mine / all : 0;
  }
}
