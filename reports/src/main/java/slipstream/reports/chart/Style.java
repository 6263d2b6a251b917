package slipstream.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Stroke;

/**
 * The one visual language. Colours are Okabe and Ito's, safe for the colour-blind, darkened until
 * marks have a contrast of 3:1 and text of 4.5:1 on white; white text on a fill has 4.5:1 as well.
 */
final class Style {
  static final int WIDTH = 1920;
  static final int HEIGHT = 1080;
  static final int MARGIN = 96;

  static final Color INK = new Color(0x1B2430);
  static final Color QUIET = new Color(0x5B6470);
  static final Color HAIR = new Color(0xD9DCE0);
  static final Color BLUE = new Color(0x0068A3);
  static final Color VERMILION = new Color(0xB84A00);
  static final Color PURPLE = new Color(0x87477B);
  static final Color OCHRE = new Color(0x8A5F00);
  static final Color GREY = new Color(0x6A727C);
  static final Color PALE = new Color(0xE4E7EA);

  static final float TITLE = 46;
  static final float SUBTITLE = 27;
  static final float LABEL = 27;
  static final float TICK = 23;
  static final float FOOTER = 20;

  static final Stroke HAIRLINE = new BasicStroke(1.5f);
  static final Stroke LINE =
      new BasicStroke(5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10f);
  static final Stroke DASHED =
      new BasicStroke(
          4f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10f, new float[] {14, 9}, 0f);

  private Style() {}

  /** The colour of a discipline, in every picture. */
  static Color discipline(String key) {
    return key.equals("frontend") ? BLUE : VERMILION;
  }
}
