package slipstream.simulator.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;

class CrossChecksTest {
  @Test
  void aTeamHasADeveloper() {
    assertThat(Refused.child("team: {frontend: {developers: 0}, backend: {developers: 0}}\n"))
        .containsExactly("team.yaml:2:7 team: has no developers; at least one is needed");
  }

  @Test
  void partsThatNobodyCouldDoAreExplained() {
    assertThat(Refused.child("team: {frontend: {developers: 0}}\n"))
        .containsExactly(
            "team.yaml:2:31 team.frontend.developers: found 0, but 100% of the stories have a"
                + " frontend part that nobody could do; hire somebody, or set"
                + " backlog.frontend-share to 0");
  }

  @Test
  void aTeamOfOneDisciplineIsFineWithStoriesOfOneDiscipline() {
    Loading.shipped("blank.yaml", "team.frontend.developers=0", "backlog.frontend-share=0");
  }

  @Test
  void theTwoSeatsDiffer() {
    assertThat(Refused.child("team: {backend: {seat: 1}}\n"))
        .containsExactly(
            "team.yaml:2:24 team.backend.seat: both disciplines have seat 1; one has seat 1, the"
                + " other 2");
  }

  @Test
  void storiesNeedAPart() {
    assertThat(Refused.child("backlog: {frontend-share: 0, backend-share: 0}\n"))
        .containsExactly(
            "team.yaml:2:10 backlog: frontend-share and backend-share are both 0; stories need a"
                + " part to work on");
  }

  @Test
  void storiesWithoutWorkWouldNeverFillASprint() {
    assertThat(
            Refused.child(
                "backlog: {stories: up-to-capacity, frontend-size: 0, backend-size: 0}\n"))
        .containsExactly(
            "team.yaml:2:20 backlog.stories: up-to-capacity never ends with stories of size 0;"
                + " write a number");
  }

  @Test
  void transparencyIsAChance() {
    assertThat(Refused.child("perception: {transparency: {base: 60%}}\n"))
        .containsExactly(
            "team.yaml:2:28 perception.transparency: the parts add up to 125%; allowed is 100% or"
                + " less");
  }

  @Test
  void somebodyIsSuspected() {
    String nobody = "{frontend: 0, backend: 0, owner: 0, outside: 0, nobody: 0}";
    assertThat(Refused.child("perception: {production-suspects: " + nobody + "}\n"))
        .containsExactly(
            "team.yaml:2:35 perception.production-suspects: all weights are 0; at least one must be"
                + " above 0");
  }
}
