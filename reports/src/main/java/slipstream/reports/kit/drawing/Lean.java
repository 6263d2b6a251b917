package slipstream.reports.kit.drawing;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A drawing of Batik in fewer letters, which a browser shows no otherwise: a page is mailed. */
final class Lean {
  /**
   * What Batik says of every shape and no browser needs, and the blanks between its tags. Its sizes
   * of letters, in {@code px}, are of a font that nothing is written in; ours have no unit.
   */
  private static final Pattern IDLE =
      Pattern.compile(
          " (?:(?:color|image|shape|text)-(?:interpolation|rendering)|font-(?:family|style|weight)"
              + "|stroke-dashoffset|stroke-opacity|fill-opacity|xmlns:xlink)=\"[^\"]*\""
              + "| font-size=\"[0-9.]+px\""
              + "|(?<=>)\\s+|\\s+(?=/?>)");

  /** A line or a text, to its end; within it is looked for what it need not say. */
  private static final Pattern TAG = Pattern.compile("<(?:line|text)\\b[^>]*>");

  /** Lines have no inside. */
  private static final Pattern INSIDE = Pattern.compile(" fill=\"none\"");

  /** What the page's style says of a text: its edges, and the size of ticks. */
  private static final Pattern EDGES =
      Pattern.compile(" (?:stroke(?:-[a-z]+)?=\"[^\"]*\"|font-size=\"23\")");

  /** What has no edge, and how that would be. */
  private static final Pattern EDGELESS =
      Pattern.compile("(stroke=\"none\")(?: stroke-[a-z]+=\"[^\"]*\")+");

  /** What the page's style says of every drawing. */
  private static final Pattern ROOT =
      Pattern.compile(" (?:font-size|stroke[a-z-]*|xmlns)=\"[^\"]*\"");

  /** Where something stands, and the way of a path, in which a letter needs no blank before it. */
  private static final Pattern PLACE = Pattern.compile(" (?:d|c?[xy][12]?)=\"[^\"]*\"");

  private static final Pattern TENTHS = Pattern.compile("-?\\d+\\.\\d+");

  /** Charts keep to their areas themselves; a clip could not be shown twice in a page. */
  private static final Pattern CLIP =
      Pattern.compile("<clipPath.*?</clipPath>| clip-path=\"url\\([^)]*\\)\"");

  /** A rectangle as Java gives it: four lines, the last back to where it began. */
  private static final Pattern RECTANGLE =
      Pattern.compile("M(\\S+) (\\S+) L(\\S+) \\2 L\\3 (\\S+) L\\1 \\4 L\\1 \\2 Z");

  /** A closed shape before the same once more. */
  private static final Pattern AGAIN = Pattern.compile("(M[^MZ\"]*Z)(?=\\1)");

  private static final Pattern BOX = Pattern.compile("M(-?\\d+) (-?\\d+)H(-?\\d+)V(-?\\d+)H\\1Z");

  private static final Pattern LINE =
      Pattern.compile(
          "<line((?: stroke[a-z-]*=\"[^\"]*\")*) x1=\"(\\S+)\" x2=\"(\\S+)\" y1=\"(\\S+)\" y2=\"(\\S+)\"/>");

  private static final Pattern TEXT =
      Pattern.compile(
          "<text((?: (?:class|fill|font-size)=\"[^\"]*\")*) x=\"(\\S+)\" y=\"(\\S+)\">([^<]*)</text>");

  private static final Pattern ALONE =
      Pattern.compile("<text([^>]*)><tspan ([^>]*)>([^<]*)</tspan></text>");

  private Lean() {}

  /** The drawing. */
  static String of(String svg) {
    String lean = IDLE.matcher(svg).replaceAll("").replace("fill=\"black\" ", "");
    lean = TAG.matcher(lean).replaceAll(tag -> Matcher.quoteReplacement(needed(tag.group())));
    lean = CLIP.matcher(EDGELESS.matcher(lean).replaceAll("$1")).replaceAll("");
    lean = RECTANGLE.matcher(lean).replaceAll("M$1 $2H$3V$4H$1Z");
    lean = PLACE.matcher(lean).replaceAll(place -> whole(place.group()));
    lean = AGAIN.matcher(lean).replaceAll("");
    return root(texts(lines(boxes(lean))));
  }

  private static String needed(String tag) {
    return (tag.startsWith("<line") ? INSIDE : EDGES).matcher(tag).replaceAll("");
  }

  /** Without what its first tag need not say, and what only a file needs. */
  private static String root(String svg) {
    int inside = svg.startsWith("<svg") ? svg.indexOf('>') : 0;
    return ROOT.matcher(svg.substring(0, inside)).replaceAll("")
        + svg.substring(inside).replace("<defs/>", "");
  }

  /** In whole pixels of the canvas, of which a screen has fewer. */
  private static String whole(String place) {
    return TENTHS
        .matcher(place.replaceAll(" (?=[A-Z])", ""))
        .replaceAll(
            number -> Long.toString((long) Math.floor(Double.parseDouble(number.group()) + 0.5)));
  }

  /** Of boxes that follow each other, each but the first is told from where the last began. */
  private static String boxes(String svg) {
    StringBuilder out = new StringBuilder();
    Matcher box = BOX.matcher(svg);
    Boxes boxes = new Boxes();
    int done = 0;
    while (box.find()) {
      if (box.start() > done) {
        out.append(boxes.path()).append(svg, done, box.start());
        boxes = new Boxes();
      }
      long x = number(box, 1);
      long y = number(box, 2);
      boxes.add(x, y, number(box, 3) - x, number(box, 4) - y);
      done = box.end();
    }
    return out.append(boxes.path()).append(svg, done, svg.length()).toString();
  }

  private static long number(MatchResult box, int group) {
    return Long.parseLong(box.group(group));
  }

  /** Lines of one look that follow each other are one path. */
  private static String lines(String svg) {
    StringBuilder out = new StringBuilder();
    Matcher line = LINE.matcher(svg);
    String look = "";
    int done = 0;
    while (line.find()) {
      boolean goesOn = line.start() == done && line.group(1).equals(look) && !out.isEmpty();
      if (goesOn) {
        out.setLength(out.length() - "\"/>".length());
      } else {
        look = line.group(1);
        out.append(svg, done, line.start()).append("<path").append(look).append(" d=\"");
      }
      out.append(way(line)).append("\"/>");
      done = line.end();
    }
    return out.append(svg, done, svg.length()).toString();
  }

  private static String way(MatchResult line) {
    String start = "M" + line.group(2) + " " + line.group(4);
    if (line.group(2).equals(line.group(3))) {
      return start + "V" + line.group(5);
    }
    return line.group(4).equals(line.group(5))
        ? start + "H" + line.group(3)
        : start + "L" + line.group(3) + " " + line.group(5);
  }

  /** Words of one look that follow each other are one text; what shares a line says it once. */
  private static String texts(String svg) {
    StringBuilder out = new StringBuilder();
    Matcher text = TEXT.matcher(svg);
    String look = "";
    String line = "";
    int done = 0;
    while (text.find()) {
      if (text.start() == done && text.group(1).equals(look) && !out.isEmpty()) {
        out.setLength(out.length() - "</text>".length());
      } else {
        look = text.group(1);
        line = "";
        out.append(svg, done, text.start()).append("<text").append(look).append('>');
      }
      out.append("<tspan x=\"").append(text.group(2));
      if (!text.group(3).equals(line)) {
        line = text.group(3);
        out.append("\" y=\"").append(line);
      }
      out.append("\">").append(text.group(4)).append("</tspan></text>");
      done = text.end();
    }
    out.append(svg, done, svg.length());
    return ALONE.matcher(out).replaceAll("<text$1 $2>$3</text>");
  }
}
