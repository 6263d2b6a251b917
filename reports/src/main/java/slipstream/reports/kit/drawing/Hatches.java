package slipstream.reports.kit.drawing;

import java.awt.Color;
import java.util.TreeSet;
import java.util.regex.Matcher;
import slipstream.reports.kit.chart.Pattern;

/**
 * Patterns of a page, shared by all its drawings: a drawing names pattern and colour, the page
 * defines each once.
 */
public final class Hatches {
  private static final java.util.regex.Pattern NAMED =
      java.util.regex.Pattern.compile("url\\(#h-([a-z]+)-([0-9a-f]{6})\\)");

  private static final double STEP = Pattern.STEP;

  private Hatches() {}

  /** What a drawing in a page says of a shape's fill. */
  static String fill(Pattern pattern, Color colour) {
    return switch (pattern) {
      case PLAIN -> Palette.name(colour);
      case HOLLOW -> Palette.name(Color.WHITE);
      default -> "url(#h-" + pattern.key() + "-" + Palette.hex(colour) + ")";
    };
  }

  /** The definitions of all patterns that drawings name, as elements of an SVG. */
  public static String definitions(Iterable<String> drawings) {
    TreeSet<String> definitions = new TreeSet<>();
    for (String drawing : drawings) {
      Matcher name = NAMED.matcher(drawing);
      while (name.find()) {
        Pattern pattern = Pattern.of(name.group(1));
        definitions.add(definition(pattern, new Color(Integer.parseInt(name.group(2), 16))));
      }
    }
    return String.join("", definitions);
  }

  private static String definition(Pattern pattern, Color colour) {
    double width = pattern == Pattern.UPRIGHT ? Pattern.UPRIGHT_STEP : STEP;
    double height = pattern == Pattern.LEVEL ? Pattern.LEVEL_STEP : STEP;
    return "<pattern id=\"h-%s-%s\" width=\"%s\" height=\"%s\" patternUnits=\"userSpaceOnUse\">"
            .formatted(pattern.key(), Palette.hex(colour), width, height)
        + "<path d=\"M0 0H%sV%sH0Z\" fill=\"%s\"/>"
            .formatted(width, height, Palette.name(Color.WHITE))
        + "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"/></pattern>"
            .formatted(lines(pattern, width, height), Palette.name(colour), weight(pattern));
  }

  /** A dot is a short line as wide as it is long. */
  private static double weight(Pattern pattern) {
    return pattern == Pattern.DOTTED ? Pattern.DOT : Pattern.LINE.getLineWidth();
  }

  /** Slanted lines go on beyond the corners, so that tiles join. */
  private static String lines(Pattern pattern, double width, double height) {
    String rising =
        "M-3 3L3 -3M0 %1$sL%1$s 0M%2$s %3$sL%3$s %2$s".formatted(STEP, STEP - 3, STEP + 3);
    return switch (pattern) {
      case RISING -> rising;
      case CROSSED ->
          rising
              + "M%2$s -3L%3$s 3M0 0L%1$s %1$sM-3 %2$sL3 %3$s".formatted(STEP, STEP - 3, STEP + 3);
      case DOTTED -> "M%s %sh%s".formatted((STEP - Pattern.DOT) / 2, STEP / 2, Pattern.DOT);
      case UPRIGHT -> "M%s 0V%s".formatted(width / 2, height);
      case LEVEL -> "M0 %sH%s".formatted(height / 2, width);
      case PLAIN, HOLLOW -> "";
    };
  }
}
