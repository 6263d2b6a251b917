package slipstream.reports.kit.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;

/**
 * The one visual language. Colours are Okabe and Ito's, safe for the colour-blind, darkened until
 * marks have a contrast of 3:1 and text of 4.5:1 on white; white text on a fill has 4.5:1 as well.
 */
public final class Style {
  public static final int WIDTH = 1920;
  public static final int HEIGHT = 1080;
  public static final int MARGIN = 96;

  public static final Color INK = new Color(0x1B2430);
  public static final Color QUIET = new Color(0x5B6470);
  public static final Color HAIR = new Color(0xD9DCE0);
  public static final Color BLUE = new Color(0x0068A3);
  public static final Color VERMILION = new Color(0xB84A00);
  public static final Color PURPLE = new Color(0x87477B);
  public static final Color OCHRE = new Color(0x8A5F00);
  public static final Color GREY = new Color(0x6A727C);
  public static final Color PALE = new Color(0xE4E7EA);

  public static final float TITLE = 46;
  public static final float SUBTITLE = 27;
  public static final float LABEL = 27;
  public static final float TICK = 23;
  public static final float FOOTER = 20;

  /** Said to every stroke; none has corners that it would matter to. */
  static final float MITRE = 10f;

  public static final Stroke HAIRLINE = new BasicStroke(1.5f);
  public static final Stroke THIN = new BasicStroke(3f);
  public static final Stroke FINE =
      new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, MITRE);
  public static final Stroke LINE =
      new BasicStroke(5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, MITRE);
  public static final Stroke DASHED = dashed(4f, 14, 9);

  public static final Stroke DOTTED = dashed(5f, 4, 10);
  public static final Stroke DOUBLE_DASH = dashed(4f, 24, 8, 5, 8);

  public static final Stroke FINE_DASHED = dashed(2f, 10, 6);
  public static final Stroke FINE_DOTTED = dashed(2f, 2, 5);
  public static final Stroke FINE_DOUBLE_DASH = dashed(2f, 16, 4, 3, 4);

  private Style() {}

  private static Stroke dashed(float width, float... dashes) {
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, MITRE, dashes, 0f);
  }

  /** The colour thinned with white: 0 gives white, 1 the colour. */
  public static Color tint(Color colour, double strength) {
    return new Color(
        thinned(colour.getRed(), strength),
        thinned(colour.getGreen(), strength),
        thinned(colour.getBlue(), strength));
  }

  private static int thinned(int channel, double strength) {
    return (int) (255 - strength * (255 - channel) + 0.5);
  }

  /** The colour of a discipline, in every picture. */
  public static Color discipline(String key) {
    return key.equals("frontend") ? BLUE : VERMILION;
  }
}
