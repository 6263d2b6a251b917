package slipstream.reports.kit.drawing;

/** Boxes as one SVG path, each told from where the last one began: fewer digits. */
public final class Boxes {
  private final StringBuilder path = new StringBuilder();
  private long x;
  private long y;

  /** One more; the numbers are in the drawing's units. */
  public void add(long left, long top, long width, long height) {
    boolean first = path.isEmpty();
    path.append(first ? 'M' : 'm').append(left - x);
    if (top >= y) {
      path.append(' ');
    }
    path.append(top - y).append('h').append(width).append('v').append(height);
    path.append('h').append(-width).append('z');
    x = left;
    y = top;
  }

  /** The path; empty without a box. */
  public String path() {
    return path.toString();
  }
}
