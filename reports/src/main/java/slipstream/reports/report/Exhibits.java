package slipstream.reports.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.drawing.ChartsUnavailableException;
import slipstream.reports.kit.drawing.Drawings;
import slipstream.reports.kit.page.Exhibit;
import slipstream.reports.kit.story.Place;
import slipstream.reports.kit.story.Plate;
import slipstream.reports.kit.table.Grid;

/** The pictures of a page by name, each with its caption and the tables behind it. */
final class Exhibits {
  /** Stands in ids for the place; a letter that no alphabet uses. */
  private static final String SOMEWHERE = "\uE000";

  /** Ends the ids of what a telephone shows. */
  private static final String NARROW = "-narrow";

  private final List<Plate> plates;
  private final Map<String, String> drawings = new LinkedHashMap<>();
  private final Map<String, String> places = new LinkedHashMap<>();
  private final List<Grid> console;
  private String complaint;

  /**
   * @param console tables of the console, the study's before those of every run
   * @param complaint why there are no pictures; empty where there may be
   */
  Exhibits(List<Plate> plates, List<Grid> console, String complaint) {
    this.plates = plates;
    this.console = console;
    this.complaint = complaint;
  }

  /** Why there are no pictures; empty where there are. */
  String complaint() {
    return complaint;
  }

  /**
   * The exhibits that stand in these places, place after place.
   *
   * @param part of the page in which they stand: a picture may stand in several
   */
  List<Exhibit> of(String part, Place... places) {
    List<Exhibit> exhibits = new ArrayList<>();
    for (Place place : places) {
      plates.stream()
          .filter(plate -> plate.place() == place)
          .forEach(plate -> exhibits.add(of(part, plate)));
    }
    return exhibits;
  }

  /** The exhibit of a picture. */
  Exhibit of(String part, Picture picture) {
    return plates.stream()
        .filter(plate -> plate.picture() == picture)
        .findFirst()
        .map(plate -> of(part, plate))
        .orElseThrow();
  }

  private Exhibit of(String part, Plate plate) {
    Picture picture = plate.picture();
    String id = part + "-" + picture.name();
    String svg = drawn(picture, Drawings.PAGE);
    String narrow = drawn(picture, Drawings.PHONE);
    return new Exhibit(
        id,
        picture.title(),
        picture.subtitle(),
        svg == null ? null : placed(picture.name(), id, svg),
        narrow == null ? null : placed(picture.name() + NARROW, id + NARROW, narrow),
        plate.caption(),
        tables(plate));
  }

  /**
   * The drawing in its place; where it stands in the page already, and needs nothing beside it, it
   * is shown from there again.
   */
  private String placed(String name, String id, String svg) {
    String first = places.putIfAbsent(name, id);
    if (first == null || svg.contains("url(#" + SOMEWHERE)) {
      return svg.replace(SOMEWHERE, id + "-");
    }
    return svg.substring(0, svg.indexOf("<", svg.indexOf("</desc") + 1))
        + "<use href=\"#"
        + first
        + "-"
        + Drawings.DRAWING
        + "\"/></svg>";
  }

  /** Drawn once, however often it is shown; null on a machine that cannot draw. */
  private String drawn(Picture picture, Picture.Canvas canvas) {
    String key = picture.name() + (canvas == Drawings.PHONE ? NARROW : "");
    if (complaint.isEmpty() && !drawings.containsKey(key)) {
      try {
        drawings.put(key, Drawings.inPage(picture, SOMEWHERE, canvas));
      } catch (ChartsUnavailableException e) {
        complaint = e.getMessage();
      }
    }
    return drawings.get(key);
  }

  /** All that was drawn; nothing on a machine that cannot draw. */
  Collection<String> drawings() {
    return drawings.values();
  }

  /** The tables of the console whose titles the plate names, then those of its own. */
  private List<Grid> tables(Plate plate) {
    List<Grid> found = new ArrayList<>();
    for (Grid grid : console) {
      if (plate.titles().stream().anyMatch(grid.title()::startsWith)) {
        found.add(grid);
      }
    }
    found.addAll(plate.further());
    return found;
  }
}
