package slipstream.simulator.calibration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Public data beside the project, which is never copied into it: see the README there. Ratios are
 * delivered over committed, oldest first.
 */
final class PublicHistories {
  static final Path FOLDER = Path.of(System.getProperty("shared.data", "../../shared/data"));

  /** Fewer sprints have no halves to speak of. */
  private static final int FEWEST = 6;

  /** Days of a pseudo-sprint, and days after its start in which work still counts as committed. */
  private static final int DAYS = 14;

  private static final int LEAD = 3;

  /** One team's ratios, and what it committed to. */
  record Board(
      String organisation, String name, double[] ratios, double[] committed, Set<String> sprints) {}

  private PublicHistories() {}

  static boolean there() {
    return Files.isDirectory(FOLDER);
  }

  private static List<Map<String, String>> rows(String file) {
    try {
      List<String> lines = Files.readAllLines(FOLDER.resolve(file), StandardCharsets.ISO_8859_1);
      String[] head = lines.get(0).split(",", -1);
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < Math.min(head.length, cells.length); i++) {
          row.put(head[i], cells[i]);
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** All boards of JIRA and Apache with 6 sprints or more, those that show the same ones too. */
  static List<Board> boards() {
    Map<String, TreeMap<Integer, double[]>> boards = new LinkedHashMap<>();
    for (Map<String, String> row : rows("tse2018_sprints_calibration.csv")) {
      if (row.get("in_analysis").equals("True")) {
        double committed = Double.parseDouble(row.get("committed_sp_t0"));
        double delivered = Double.parseDouble(row.get("delivered_sp"));
        boards
            .computeIfAbsent(row.get("project") + " " + row.get("boardid"), k -> new TreeMap<>())
            .put(Integer.parseInt(row.get("sprintid")), new double[] {committed, delivered});
      }
    }
    List<Board> list = new ArrayList<>();
    boards.forEach(
        (name, sprints) -> {
          if (sprints.size() >= FEWEST) {
            list.add(board(name.split(" ")[0], name, List.copyOf(sprints.values())));
          }
        });
    return list;
  }

  /** Those of which no more than half of the sprints are on a larger board as well. */
  static List<Board> distinctBoards() {
    List<Board> bySize = new ArrayList<>(boards());
    bySize.sort((a, b) -> Integer.compare(b.ratios.length, a.ratios.length));
    Set<String> known = new HashSet<>();
    List<Board> distinct = new ArrayList<>();
    for (Board board : bySize) {
      int shared = (int) board.sprints.stream().filter(known::contains).count();
      if (2 * shared < board.sprints.size()) {
        distinct.add(board);
      }
      known.addAll(board.sprints);
    }
    return distinct;
  }

  /** Other organisations: sprints of Project-22, and work items of two cut every two weeks. */
  static List<Board> others() {
    List<Board> list = new ArrayList<>();
    list.add(project22());
    Map<String, Map<String, double[]>> tasks = new TreeMap<>();
    DateTimeFormatter sipDates = DateTimeFormatter.ofPattern("dd-MMM-yy", Locale.ENGLISH);
    for (Map<String, String> row : rows("sip_tasks.csv")) {
      double[] item =
          item(row.get("StartedOn"), row.get("CompletedOn"), sipDates, row.get("HoursEstimate"));
      if (item != null) {
        tasks
            .computeIfAbsent(row.get("ProjectCode"), k -> new LinkedHashMap<>())
            .put(row.get("TaskNumber"), item);
      }
    }
    tasks.forEach((project, items) -> cut(list, "SiP", project, List.copyOf(items.values())));
    Map<String, List<double[]>> types = new TreeMap<>();
    DateTimeFormatter dates = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ENGLISH);
    for (Map<String, String> row : rows("7digital_items.csv")) {
      double[] item = item(row.get("Dev.Started"), row.get("Done"), dates, "1");
      if (item != null) {
        types.computeIfAbsent("all", k -> new ArrayList<>()).add(item);
        types.computeIfAbsent(row.get("Type"), k -> new ArrayList<>()).add(item);
      }
    }
    for (String type : List.of("all", "MMF", "Production Bug", "Infrastructure")) {
      cut(list, "7digital", type, types.get(type));
    }
    return list;
  }

  private static Board project22() {
    TreeMap<Integer, double[]> sprints = new TreeMap<>();
    for (Map<String, String> row : rows("project22_sprint-info.csv")) {
      List<Integer> numbers = new ArrayList<>();
      for (int i = 1; i <= 6; i++) {
        String number = row.getOrDefault("snum" + i, "");
        if (!number.isEmpty() && !number.equals("NA")) {
          numbers.add((int) Double.parseDouble(number));
        }
      }
      String points = row.get("StoryPoints");
      if (!numbers.isEmpty() && !points.isEmpty() && !points.equals("NA")) {
        int last = numbers.stream().max(Integer::compare).orElseThrow();
        for (int number : numbers) {
          double[] sprint = sprints.computeIfAbsent(number, k -> new double[2]);
          sprint[0] += Double.parseDouble(points);
          sprint[1] += number == last ? Double.parseDouble(points) : 0;
        }
      }
    }
    // Recorded whole from 118 on; 136 was still going.
    return board("Project-22", "Project-22", List.copyOf(sprints.subMap(118, 136).values()));
  }

  private static double[] item(String start, String done, DateTimeFormatter format, String size) {
    try {
      double from = LocalDate.parse(start, format).toEpochDay();
      double to = LocalDate.parse(done, format).toEpochDay();
      double amount = Double.parseDouble(size);
      return to >= from && amount > 0 ? new double[] {from, to, amount} : null;
    } catch (DateTimeParseException | NumberFormatException e) {
      return null;
    }
  }

  private static void cut(
      List<Board> list, String organisation, String name, List<double[]> items) {
    double begin = items.stream().mapToDouble(item -> item[0]).min().orElseThrow();
    double end = items.stream().mapToDouble(item -> item[1]).max().orElseThrow();
    List<double[]> sprints = new ArrayList<>();
    for (double from = begin; from + DAYS <= end; from += DAYS) {
      double committed = 0;
      double delivered = 0;
      int count = 0;
      for (double[] item : items) {
        if (item[0] < from + LEAD && item[1] >= from) {
          committed += item[2];
          count++;
        }
        delivered += item[1] >= from && item[1] < from + DAYS ? item[2] : 0;
      }
      if (count >= 3) {
        sprints.add(new double[] {committed, delivered});
      }
    }
    if (items.size() > 40 && sprints.size() >= FEWEST) {
      list.add(board(organisation, organisation + " " + name, sprints));
    }
  }

  private static Board board(String organisation, String name, List<double[]> sprints) {
    Set<String> same = new HashSet<>();
    sprints.forEach(sprint -> same.add(organisation + Arrays.toString(sprint)));
    double[] ratios = sprints.stream().mapToDouble(sprint -> sprint[1] / sprint[0]).toArray();
    double[] committed = sprints.stream().mapToDouble(sprint -> sprint[0]).toArray();
    return new Board(organisation, name, ratios, committed, same);
  }
}
