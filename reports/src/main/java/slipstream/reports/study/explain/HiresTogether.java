package slipstream.reports.study.explain;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Rows;
import slipstream.reports.kit.chart.Signed;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.attribution.Attribution;
import slipstream.simulator.experiment.attribution.Attribution.Interaction;

/** What two causes cost together beyond what they cost one by one: a triangle of pairs. */
public final class HiresTogether {
  /** Two hires whose savings differ less by the other's presence, in days, are no news. */
  private static final double NOTABLE = 0.1;

  private static final double NAMES = 330;
  private static final double SHORT_NAMES = 210;
  private static final double WIDEST = 132;
  private static final double HIGHEST = 84;
  private static final double GAP = 4;
  private static final double KEY = 470;

  /** Fills stay pale enough for ink to be read on them. */
  private static final double FAINTEST = 0.1;

  private static final double STRONGEST = 0.6;

  private final List<String> players;
  private final List<Interaction> pairs;
  private final double strongest;
  private final int decimals;

  private HiresTogether(Attribution causes) {
    pairs = causes.interactions();
    // The players' own order, so that a name is found where other tables have it.
    players = new ArrayList<>(causes.shapley().keySet());
    players.removeIf(
        player ->
            pairs.stream().noneMatch(p -> p.first().equals(player) || p.second().equals(player)));
    strongest =
        pairs.stream()
            .mapToDouble(p -> Math.abs(p.days()))
            .filter(Double::isFinite)
            .max()
            .orElse(0);
    decimals = strongest < 1 ? 2 : 1;
  }

  /** The picture; none where there is no pair. */
  public static Optional<Picture> of(Attribution causes, String footer) {
    HiresTogether chart = new HiresTogether(causes);
    return chart.players.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Picture(
                "what-hires-do-together",
                title(causes),
                "Days of slip that two missing roles or causes cost together beyond what they cost"
                    + " one by one (Shapley interaction), for "
                    + (causes.interactionsUnknown() == 0
                        ? "every pair"
                        : "the pairs that looked strongest"),
                footer,
                chart::draw));
  }

  private static String title(Attribution causes) {
    List<Interaction> pairs = causes.interactions();
    Interaction hires = strongest(pairs, true);
    if (hires != null) {
      String first = Words.role(hires.first().substring(8));
      String second = Words.role(hires.second().substring(8));
      String alone = effect(hires.secondAlone());
      String after = effect(hires.secondAfterFirst());
      // The verb is said once, unless it changes.
      String verb = alone.substring(0, 6);
      return "%s %s alone, %s after %s"
          .formatted(
              Words.capital(article(second)),
              alone,
              after.startsWith(verb) ? after.substring(6) : after,
              article(first));
    }
    Interaction any = strongest(pairs, false);
    if (any == null) {
      return causes.interactionsUnknown() == 0
          ? "No two causes cost more, or less, together than one by one"
          : "No pair was found that costs more, or less, together than one by one";
    }
    return "%s and %s together cost %s %s than one by one"
        .formatted(
            Words.capital(ExplainWords.player(any.first())),
            ExplainWords.player(any.second()),
            Figures.days(Math.abs(any.days())),
            any.days() > 0 ? "more" : "less");
  }

  private static String effect(double saved) {
    return (Figures.one(saved).startsWith("-") ? "costs " : "saves ")
        + Figures.days(Math.abs(saved));
  }

  private static String article(String role) {
    return role.equals("QA") ? role : ("aeiou".indexOf(role.charAt(0)) < 0 ? "a " : "an ") + role;
  }

  private static Interaction strongest(List<Interaction> pairs, boolean roles) {
    Interaction strongest = null;
    for (Interaction pair : pairs) {
      boolean counts =
          resolved(pair)
              && (!roles
                  || pair.first().startsWith("missing-")
                      && pair.second().startsWith("missing-")
                      && Math.abs(pair.secondAfterFirst() - pair.secondAlone()) >= NOTABLE);
      if (counts && (strongest == null || Math.abs(pair.days()) > Math.abs(strongest.days()))) {
        strongest = pair;
      }
    }
    return strongest;
  }

  private static boolean resolved(Interaction pair) {
    return pair.ci95() != null && (pair.ci95().lo() > 0 || pair.ci95().hi() < 0);
  }

  private void draw(Graphics2D g, Rectangle2D area) {
    int count = players.size();
    boolean narrow = Rows.narrow(area);
    double names = narrow ? SHORT_NAMES : NAMES;
    double height = Math.min(HIGHEST, area.getHeight() / count);
    double free = area.getWidth() - names - (narrow ? 100 : 260);
    double width = Math.min(WIDEST, free / Math.max(1, count - 1));
    double size = Math.min(Style.LABEL, 0.5 * height);
    double left = area.getX() + names;
    for (int row = 0; row < count; row++) {
      double top = area.getY() + row * height;
      double baseline = top + height / 2 + 0.36 * size;
      String name = name(players.get(row));
      if (row > 0) {
        name(g, Lettering.BOLD, Words.capital(name), size, names - 20, area.getX(), baseline);
      }
      for (int column = 0; column < row; column++) {
        Rectangle2D cell =
            new Rectangle2D.Double(left + column * width, top, width - GAP, height - GAP);
        cell(g, cell, pair(players.get(row), players.get(column)), size);
      }
      if (row < count - 1) {
        // A column is named on the diagonal, right above its first cell.
        double start = left + row * width + 6;
        double foot = top + height - 0.32 * height;
        name(g, Lettering.REGULAR, name, size, area.getMaxX() - start, start, foot);
      }
    }
    // Beside the triangle, or below it.
    key(g, area, narrow ? area.getY() + count * height + 40 : area.getY() + 18);
  }

  /** Writes a name around a baseline, in as many lines as it takes. */
  private static void name(
      Graphics2D g,
      Lettering face,
      String name,
      double size,
      double room,
      double x,
      double baseline) {
    double shown = face.width(name, size) > room ? Math.min(size, Style.FOOTER) : size;
    List<String> lines = face.lines(name, shown, room);
    for (int i = 0; i < lines.size(); i++) {
      double y = baseline + (i - (lines.size() - 1) / 2.0) * 1.1 * shown;
      face.left(g, face.fit(lines.get(i), shown, room), shown, Style.INK, x, y);
    }
  }

  private static String name(String player) {
    return player.startsWith("missing-")
        ? Words.role(player.substring(8))
        : ExplainWords.player(player);
  }

  private Interaction pair(String one, String other) {
    for (Interaction pair : pairs) {
      if (pair.first().equals(one) && pair.second().equals(other)
          || pair.first().equals(other) && pair.second().equals(one)) {
        return pair;
      }
    }
    return null;
  }

  private void cell(Graphics2D g, Rectangle2D cell, Interaction pair, double size) {
    boolean clear = pair != null && resolved(pair);
    Color colour = clear ? hue(pair.days()) : Style.HAIR;
    double strength =
        FAINTEST + (STRONGEST - FAINTEST) * (clear ? Math.abs(pair.days()) / strongest : 0);
    Color fill = clear ? Style.tint(colour, strength) : Color.WHITE;
    g.setPaint(fill);
    g.fill(cell);
    g.setPaint(colour);
    g.setStroke(Style.HAIRLINE);
    g.draw(cell);
    String text = pair == null ? "–" : Signed.change(pair.days(), decimals);
    double baseline = cell.getCenterY() + 0.36 * size;
    (clear ? Lettering.BOLD : Lettering.REGULAR)
        .centred(
            g,
            text,
            clear ? size : Math.min(size, Style.TICK),
            clear ? Style.INK : Style.QUIET,
            cell.getCenterX(),
            baseline);
  }

  private static Color hue(double days) {
    return days > 0 ? Style.VERMILION : Style.BLUE;
  }

  /** What the signs mean, in the corner that the triangle leaves free. */
  private static void key(Graphics2D g, Rectangle2D area, double top) {
    double x = area.getMaxX() - KEY;
    double y = top;
    y = entry(g, "+", Style.VERMILION, "cost more together", "one hire saves part of both", x, y);
    y = entry(g, "−", Style.BLUE, "cost less together", "the full saving takes both hires", x, y);
    entry(g, "", Style.HAIR, "white: cannot be told from 0", "", x, y);
  }

  private static double entry(
      Graphics2D g, String sign, Color colour, String what, String so, double x, double y) {
    Rectangle2D swatch = new Rectangle2D.Double(x, y - 26, 44, 36);
    g.setPaint(sign.isEmpty() ? Color.WHITE : Style.tint(colour, STRONGEST));
    g.fill(swatch);
    g.setPaint(colour);
    g.setStroke(Style.HAIRLINE);
    g.draw(swatch);
    Lettering.BOLD.centred(g, sign, Style.LABEL, Style.INK, x + 22, y + 2);
    if (sign.isEmpty()) {
      Lettering.REGULAR.left(g, what, Style.TICK, Style.QUIET, x + 62, y);
    } else {
      Lettering.BOLD.left(g, what, Style.TICK, Style.INK, x + 62, y);
    }
    Lettering.REGULAR.left(g, so, Style.TICK, Style.QUIET, x + 62, y + 30);
    return y + 82;
  }
}
