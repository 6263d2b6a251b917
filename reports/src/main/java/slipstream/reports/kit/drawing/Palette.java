package slipstream.reports.kit.drawing;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import slipstream.reports.kit.chart.Style;

/**
 * The colours of pictures in a page, by day and by night. A drawing names each by its light value;
 * the page's style says what that is on dark paper.
 */
public final class Palette {
  /** The page's own paper where it is dark. */
  static final Color NIGHT = new Color(0x12161C);

  /** Tints are fainter by night, so that text on the strongest keeps its contrast. */
  private static final double FAINTER = 0.75;

  private static final Map<Color, Color> DARK = new LinkedHashMap<>();

  static {
    DARK.put(Color.WHITE, NIGHT);
    DARK.put(Style.INK, new Color(0xE9ECF0));
    DARK.put(Style.QUIET, new Color(0xAAB4C0));
    DARK.put(Style.HAIR, new Color(0x3C4653));
    DARK.put(Style.PALE, new Color(0x2A323C));
    DARK.put(Style.BLUE, new Color(0x5AAEE0));
    DARK.put(Style.VERMILION, new Color(0xF0824A));
    DARK.put(Style.PURPLE, new Color(0xD69BCB));
    DARK.put(Style.OCHRE, new Color(0xE0C064));
    DARK.put(Style.GREY, new Color(0x98A2AE));
  }

  private static final Pattern PAINT =
      Pattern.compile("\"(?:rgb\\((\\d+),(\\d+),(\\d+)\\)|white)\"");
  private static final Pattern NAMED = Pattern.compile("var\\(--c([0-9a-f]{6})\\)");

  private Palette() {}

  /** What a colour of the light palette, or a tint of one, is on dark paper. */
  public static Color dark(Color light) {
    Color known = DARK.get(light);
    return known != null ? known : darkTint(light);
  }

  /** The base and the strength that come nearest; for what {@link Style#tint} made, exactly. */
  private static Color darkTint(Color light) {
    Color best = Style.GREY;
    double strength = 0;
    int least = Integer.MAX_VALUE;
    for (Color base : DARK.keySet()) {
      if (!base.equals(Color.WHITE)) {
        int span = 255 - Math.min(base.getRed(), Math.min(base.getGreen(), base.getBlue()));
        int seen = 255 - Math.min(light.getRed(), Math.min(light.getGreen(), light.getBlue()));
        double tried = Math.min(1, (double) seen / span);
        int error = distance(Style.tint(base, tried), light);
        if (error < least) {
          least = error;
          best = base;
          strength = tried;
        }
      }
    }
    return mixed(DARK.get(best), NIGHT, strength * FAINTER);
  }

  private static int distance(Color one, Color other) {
    return Math.abs(one.getRed() - other.getRed())
        + Math.abs(one.getGreen() - other.getGreen())
        + Math.abs(one.getBlue() - other.getBlue());
  }

  private static Color mixed(Color colour, Color paper, double strength) {
    return new Color(
        mixed(colour.getRed(), paper.getRed(), strength),
        mixed(colour.getGreen(), paper.getGreen(), strength),
        mixed(colour.getBlue(), paper.getBlue(), strength));
  }

  private static int mixed(int channel, int paper, double strength) {
    return (int) (paper + strength * (channel - paper) + 0.5);
  }

  /** A drawing whose colours are names. */
  static String named(String svg) {
    return PAINT
        .matcher(svg)
        .replaceAll(
            paint ->
                "\""
                    + name(
                        paint.group(1) == null
                            ? Color.WHITE
                            : new Color(
                                Integer.parseInt(paint.group(1)),
                                Integer.parseInt(paint.group(2)),
                                Integer.parseInt(paint.group(3))))
                    + "\"");
  }

  /** What a drawing says instead of a colour. */
  static String name(Color colour) {
    return "var(--c" + hex(colour) + ")";
  }

  /** Six digits, by the light value. */
  static String hex(Color colour) {
    return Integer.toHexString(0x1000000 | colour.getRGB() & 0xFFFFFF).substring(1);
  }

  /** Style rules for the names in a page's drawings: light, dark where the screen is, or chosen. */
  public static String rules(Iterable<String> drawings) {
    TreeSet<String> names = new TreeSet<>();
    for (String drawing : drawings) {
      Matcher name = NAMED.matcher(drawing);
      while (name.find()) {
        names.add(name.group(1));
      }
    }
    StringBuilder light = new StringBuilder();
    StringBuilder dark = new StringBuilder();
    for (String name : names) {
      Color colour = new Color(Integer.parseInt(name, 16));
      light.append("--c").append(name).append(":#").append(name).append(';');
      dark.append("--c").append(name).append(":#").append(hex(dark(colour))).append(';');
    }
    return ":root{"
        + light
        + "}\n@media screen{:root[data-theme=dark]{"
        + dark
        + "}}\n"
        + "@media screen and (prefers-color-scheme:dark){:root:not([data-theme=light]){"
        + dark
        + "}}";
  }
}
