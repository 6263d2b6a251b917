package slipstream.reports.kit.deck;

import java.util.List;
import slipstream.reports.EssayTeam;
import slipstream.reports.Told;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.story.Sheet;

/** A short story of the essay's team: with and without pictures, sentences and questions. */
final class EssaySheets {
  static final String TITLE = "Who slowed the sprint, and who was blamed";
  static final String FOOTER = "Two backends holding it all together · 10,000 runs · seed 20261";

  /** Text with all that has broken a document somewhere. */
  static final String HOSTILE =
      "<script>alert(1)</script> ]]> & &amp; <!-- \u0000\u0007\uFFFE\uD800 😀 \u202Egnp.exe\u200F"
          + " שלום 汉字 \"'{} https://example.invalid/ \\\\share\\x";

  private EssaySheets() {}

  static List<Sheet> told() {
    List<Picture> pictures =
        Told.pictures("Two backends holding it all together", EssayTeam.told().result(), null);
    return List.of(
        sheet(
            "guess",
            "Guess",
            "Eight stories, ten days, two backends: when will this sprint be done?",
            List.of(
                "Write down a date, and one name: who will be the reason if it is late?",
                "Nobody shows their note before the third sheet."),
            "What would you have promised?",
            null),
        sheet(
            "seen",
            "Seen",
            pictures.get(0).title(),
            List.of(
                "Each dot is one of 50 such sprints, all with the same plan and the same people.",
                "The plan assumed that nobody waits and nothing breaks."),
            "Would anything in your daily meeting have told you by day five?",
            pictures.get(0)),
        sheet(
            "blame",
            "Blame",
            pictures.get(1).title(),
            List.of(),
            "Who is named in your own retrospectives, and for what?",
            pictures.get(1)),
        sheet("time", "Hidden", pictures.get(2).title(), List.of(), "", pictures.get(2)),
        sheet(
            "progress",
            "Hidden",
            pictures.get(3).title(),
            List.of("Visible is what is merged.", "Done is what is typed."),
            "",
            pictures.get(3)),
        sheet("question", "Discuss", "What would you change first?", List.of(), "", null));
  }

  static Sheet sheet(
      String key,
      String step,
      String title,
      List<String> sentences,
      String question,
      Picture picture) {
    return new Sheet(
        key,
        step,
        title,
        sentences,
        question,
        picture,
        "Say: " + title + "\nDon't say: it was them.");
  }

  /** The sheets with one text everywhere. */
  static List<Sheet> saying(String text) {
    Picture drawn = told().get(1).picture();
    Picture picture = new Picture("any", text, text, text, drawn.body());
    List<String> sentences = List.of(text, text, text);
    return List.of(
        new Sheet("a", text, text, sentences, text, null, text),
        new Sheet("b", text, text, sentences, text, drawn, text),
        new Sheet(
            "c", "step", "title", List.of(), "", text.length() < 1000 ? picture : drawn, text));
  }
}
