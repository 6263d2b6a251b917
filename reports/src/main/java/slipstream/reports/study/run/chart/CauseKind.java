package slipstream.reports.study.run.chart;

import java.awt.Color;
import java.awt.Stroke;
import slipstream.reports.kit.chart.Style;

/** Kinds of causes, told apart by colour and by the line around what flows from them. */
enum CauseKind {
  /** What nobody owns. */
  MISSING(Style.PURPLE, Style.FINE),
  FRONTEND(Style.discipline("frontend"), Style.FINE_DASHED),
  BACKEND(Style.discipline("backend"), Style.FINE_DOUBLE_DASH),
  OUTSIDE(Style.OCHRE, Style.FINE_DOTTED),
  /** Neither a role, nor a discipline, nor outside. */
  OTHER(Style.GREY, null);

  final Color colour;

  /** Null where there is no line. */
  final Stroke edge;

  CauseKind(Color colour, Stroke edge) {
    this.colour = colour;
    this.edge = edge;
  }

  static CauseKind of(String cause) {
    if (cause.startsWith("missing-")) {
      return MISSING;
    }
    return switch (cause) {
      case "frontend" -> FRONTEND;
      case "backend" -> BACKEND;
      case "outside" -> OUTSIDE;
      default -> OTHER;
    };
  }
}
