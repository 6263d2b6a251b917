package slipstream.reports.study.replay.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.List;
import slipstream.reports.kit.chart.Marks;
import slipstream.reports.kit.chart.Style;

/** Moments at which a party is named: by shape as well as by colour. */
enum Named {
  FRONTEND("frontend is named", Style.discipline("frontend")),
  BACKEND("backend is named", Style.discipline("backend")),
  OTHERS("others are named", Style.GREY);

  final String words;
  final Color colour;

  Named(String words, Color colour) {
    this.words = words;
    this.colour = colour;
  }

  static Named of(String party) {
    return switch (party) {
      case "frontend" -> FRONTEND;
      case "backend" -> BACKEND;
      default -> OTHERS;
    };
  }

  /** Its mark around a point. */
  Shape mark(double x, double y, double size) {
    return switch (this) {
      case FRONTEND -> onItsTip(x, y, size);
      case BACKEND -> Marks.diamond(x, y, size);
      case OTHERS -> Marks.square(x, y, size);
    };
  }

  private static Shape onItsTip(double x, double y, double size) {
    Path2D triangle = new Path2D.Double();
    triangle.moveTo(x, y + size / 2);
    triangle.lineTo(x - size / 2, y - size / 2);
    triangle.lineTo(x + size / 2, y - size / 2);
    triangle.closePath();
    return triangle;
  }

  /** Draws its marks beside each other at one height, as a single shape: there may be hundreds. */
  void draw(Graphics2D g, List<Double> places, double y, double size) {
    Path2D marks = new Path2D.Double(Path2D.WIND_NON_ZERO);
    places.forEach(x -> marks.append(mark(x, y, size), false));
    g.setPaint(colour);
    g.fill(marks);
  }
}
