package slipstream.reports.study.advise;

import java.awt.Color;
import java.awt.Shape;
import java.util.List;
import slipstream.reports.kit.chart.Marks;
import slipstream.reports.kit.chart.Style;

/** Kinds of advice, told apart by word and by mark. */
enum Kind {
  HIRE("hire", "First hire", Style.BLUE),
  PRACTICE("practice", "First practice", Style.PURPLE),
  MIX("", "First", Style.INK);

  final String word;

  /** How a sentence begins that recommends it. */
  final String first;

  final Color colour;

  Kind(String word, String first, Color colour) {
    this.word = word;
    this.first = first;
    this.colour = colour;
  }

  /** The kind of what sets these keys. */
  static Kind of(List<String> changes) {
    if (!changes.isEmpty() && changes.stream().allMatch(c -> c.startsWith("structure."))) {
      return HIRE;
    }
    return !changes.isEmpty() && changes.stream().allMatch(c -> c.startsWith("practices."))
        ? PRACTICE
        : MIX;
  }

  /** Its mark around a point. */
  Shape mark(double x, double y, double size) {
    return switch (this) {
      case HIRE -> Marks.disc(x, y, size);
      case PRACTICE -> Marks.diamond(x, y, size);
      case MIX -> Marks.square(x, y, size);
    };
  }
}
