package slipstream.cluster;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import slipstream.reports.console.Refusal;

/**
 * What may be typed with {@code --on}: this machine's threads inside of Spark, or masters of a
 * standalone cluster. Only what was tried is taken; to take more, such as YARN, try it and add its
 * form here.
 */
final class Master {
  private static final Pattern LOCAL = Pattern.compile("local(?:\\[(\\d+|\\*)])?");
  private static final Pattern HOST = Pattern.compile("([A-Za-z0-9.-]+):(\\d+)");
  private static final String CLUSTER = "spark://";

  /** No machine gains by more; each is a thread with a stack of its own. */
  private static final int MOST_THREADS = 1_024;

  private static final int MOST_PORT = 65_535;
  private static final int PATIENCE_MILLIS = 5_000;

  private Master() {}

  /** Whether it is inside of this process. */
  static boolean local(String on) {
    return LOCAL.matcher(on).matches();
  }

  /**
   * Refuses what Spark would say less plainly, or after minutes.
   *
   * @throws Refusal where it was typed wrongly, or where nobody answers there
   */
  static void check(String on) {
    Matcher local = LOCAL.matcher(on);
    if (local.matches()) {
      String threads = local.group(1);
      if (threads != null && !threads.equals("*") && outside(threads, MOST_THREADS)) {
        throw Refusal.usage(
            "--on local[N] takes N from 1 to " + MOST_THREADS + ", found '" + on + "'");
      }
      return;
    }
    if (!on.startsWith(CLUSTER)) {
      throw unknown(on);
    }
    List<Matcher> masters = new ArrayList<>();
    for (String typed : on.substring(CLUSTER.length()).split(",", -1)) {
      Matcher master = HOST.matcher(typed);
      if (!master.matches()) {
        throw unknown(on);
      }
      if (outside(master.group(2), MOST_PORT)) {
        throw Refusal.usage(
            "--on spark://HOST:PORT takes a port from 1 to " + MOST_PORT + ", found '" + on + "'");
      }
      masters.add(master);
    }
    reach(on, masters);
  }

  private static boolean outside(String digits, int most) {
    // Nine digits are no overflow yet.
    return digits.length() > 9 || Integer.parseInt(digits) < 1 || Integer.parseInt(digits) > most;
  }

  private static Refusal unknown(String on) {
    return Refusal.usage(
        "--on takes local[N], local[*] or spark://HOST:PORT, with commas between several HOST:PORT;"
            + " a host is a name or an IPv4 address. Found '"
            + on
            + "'");
  }

  /** Refuses masters of which none answers. */
  private static void reach(String on, List<Matcher> masters) {
    List<String> silent = new ArrayList<>();
    for (Matcher master : masters) {
      String reason = silence(master.group(1), Integer.parseInt(master.group(2)));
      if (reason == null) {
        return;
      }
      silent.add(master.group() + " (" + reason + ")");
    }
    throw Refusal.files(
        "--on "
            + on
            + ": nobody answers at "
            + String.join(", ", silent)
            + "; is the master running, and does its log name this host and port?");
  }

  /** Why nobody answers, or null where somebody does. */
  private static String silence(String host, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
      return null;
    } catch (UnknownHostException e) {
      return "no such host";
    } catch (IOException e) {
      return e.getMessage();
    }
  }
}
