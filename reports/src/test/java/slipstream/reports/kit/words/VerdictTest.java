package slipstream.reports.kit.words;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.reports.EssayTeam.shares;

import org.junit.jupiter.api.Test;
import slipstream.reports.EssayTeam;

class VerdictTest {
  @Test
  void saysHowLateHowSureAndHowOftenOnTime() {
    assertThat(lateness(EssayTeam.told()))
        .isEqualTo("Late by 6.1 days (95%: 6.0 to 6.2); 4 of 100 such sprints are on time.");
  }

  @Test
  void speaksOfReleasesWhereThePlanHasMoreSprints() {
    assertThat(lateness(EssayTeam.told().sprints(3)))
        .endsWith("4 of 100 such releases are on time.");
  }

  @Test
  void turnsTheIntervalAroundForAnEarlyFinish() {
    assertThat(lateness(EssayTeam.told().slip(-1.2, -1.4, -1.0, 0.9)))
        .isEqualTo("Early by 1.2 days (95%: 1.0 to 1.4); 90 of 100 such sprints are on time.");
  }

  @Test
  void namesTheDirectionOfEachEndWhereTheIntervalHoldsZero() {
    assertThat(lateness(EssayTeam.told().slip(0.1, -0.2, 0.4, 0.5)))
        .startsWith("Late by 0.1 days (95%: 0.2 early to 0.4 late)");
    assertThat(lateness(EssayTeam.told().slip(-0.02, -0.3, 0.26, 0.5)))
        .startsWith("On time on average (95%: 0.3 early to 0.3 late)");
  }

  @Test
  void saysNothingAboutAnIntervalThatIsNotDefined() {
    assertThat(lateness(EssayTeam.told().slip(2, Double.NaN, Double.NaN, 0).runs(1)))
        .isEqualTo("Late by 2.0 days; none of 1 such sprints is on time.");
  }

  @Test
  void roundsNoRareSprintToNeverOrAlways() {
    assertThat(lateness(EssayTeam.told().slip(6, 6, 6, 0)))
        .endsWith("none of 10,000 such sprints is on time.");
    assertThat(lateness(EssayTeam.told().slip(6, 6, 6, 0.002)))
        .endsWith("fewer than 1 of 100 such sprints is on time.");
    assertThat(lateness(EssayTeam.told().slip(6, 6, 6, 0.01)))
        .endsWith("1 of 100 such sprints is on time.");
    assertThat(lateness(EssayTeam.told().slip(-3, -3, -3, 0.997)))
        .endsWith("more than 99 of 100 such sprints are on time.");
    assertThat(lateness(EssayTeam.told().slip(-3, -3, -3, 1)))
        .endsWith("all of 10,000 such sprints are on time.");
  }

  @Test
  void saysWhoIsBlamedBeyondWhatTheyCausedAndWhatHoldsMeanwhile() {
    assertThat(Verdict.blame(EssayTeam.told().result()))
        .isEqualTo(
            "Backend gets 71% of the blame and caused 9% of the time lost. Meanwhile 39% of its"
                + " working time goes to duties that nobody owns, at the planned end 20% of its"
                + " work can be seen while 45% is done, and 31% of that blame is for hours that the"
                + " ledger charges to no system analyst; what puts the blame there, explain --of"
                + " blame measures.");
  }

  @Test
  void namesNoCommandToARoom() {
    assertThat(Verdict.named(EssayTeam.told().result()))
        .endsWith(" that the ledger charges to no system analyst.")
        .doesNotContain("explain");
    assertThat(Verdict.blame(EssayTeam.told().result()))
        .startsWith(Verdict.named(EssayTeam.told().result()).replaceFirst("\\.$", ";"));
    assertThat(Verdict.blameInPage(EssayTeam.told().result()))
        .startsWith(Verdict.named(EssayTeam.told().result()).replaceFirst("\\.$", ";"))
        .endsWith("; Retro, on this page, shows that sheet by sheet.");
  }

  @Test
  void givesOnlyCircumstancesThatTheResultShows() {
    assertThat(Verdict.blame(EssayTeam.told().withoutProgress().result()))
        .doesNotContain("can be seen")
        .contains("nobody owns, and 31%");
    assertThat(
            Verdict.blame(
                EssayTeam.told()
                    .blamed(
                        shares(0.6, "outside", 0.4, "nobody"),
                        shares(0.4, "outside", -0.4, "nobody"))
                    .result()))
        .startsWith("Outside parties get 60% of the blame and caused 20% of the time lost. ")
        .endsWith(
            " Meanwhile 100% of that blame is for hours that the ledger charges to no system"
                + " analyst.");
  }

  @Test
  void seesNobodyWrongedWhereBlameFollowsCause() {
    assertThat(
            Verdict.blame(
                EssayTeam.told()
                    .blamed(
                        shares(0.5, "frontend", 0.5, "backend"),
                        shares(0.02, "frontend", 0.02, "backend"))
                    .result()))
        .isEqualTo(
            "Blame follows cause: no party is blamed for over 5 points more than it caused.");
  }

  @Test
  void neverCallsCircumstancesWronged() {
    assertThat(
            Verdict.wronged(
                EssayTeam.told().blamed(shares(1, "nobody"), shares(0.5, "nobody")).result()))
        .isNull();
  }

  @Test
  void saysSoWhereNobodyIsBlamed() {
    assertThat(Verdict.blame(EssayTeam.told().blameless().result()))
        .isEqualTo("Nobody is blamed for anything.");
  }

  private static String lateness(EssayTeam team) {
    return Verdict.lateness(team.result());
  }
}
