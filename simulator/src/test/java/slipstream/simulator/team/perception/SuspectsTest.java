package slipstream.simulator.team.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.ledger.Timeline;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.work.Task;
import slipstream.simulator.team.workplace.Workplace;

/**
 * A review of a story of 10 h on either side, of which both have done half by hour 5. All of
 * frontend's shows, a fifth of backend's, two fifths of what somebody waits for; who has it in hand
 * counts by half.
 */
class SuspectsTest {
  private static final int TIMES = 1_500;

  private Workplace workplace;
  private Observer observer;
  private Story story;
  private Part front;
  private Part back;
  private final List<Naming> heard = new ArrayList<>();

  private void team(String... settings) {
    Stream<String> all =
        Stream.of(
            "team.frontend.developers=1",
            "team.backend.developers=1",
            "sprint.length=5 days",
            "perception.visibility={frontend: 100%, backend: 20%, hidden: 40%}",
            "perception.tolerance=10%",
            "perception.last-touch=50%",
            "perception.transparency={base: 0%, scrum-master: 0%, contract-first: 0%, blameless-reviews: 0%}");
    Scenario scenario =
        Loading.shipped(
                "blank.yaml", Stream.concat(all, Stream.of(settings)).toArray(String[]::new))
            .scenario();
    observer = new Observer(scenario, 3);
    workplace = new Workplace(scenario, observer);
    observer.watch(workplace);
    observer.tell(
        new Hearer() {
          @Override
          public void named(Naming naming) {
            heard.add(naming);
          }

          @Override
          public void setAside(double hour, Timeline whose, Story story, Cause cause) {}
        });
    story = new Story(0, workplace.disciplines(), workplace.desk());
    Quiet.connect(workplace);
    observer.clear();
    heard.clear();
    story.clear();
    size(10);
    story.promise();
    front = story.part(0);
    back = story.part(1);
  }

  private void size(double frontend) {
    story.size(0, true, frontend);
    story.size(1, true, 10);
  }

  private void begin() {
    front.claim(workplace.discipline(0).member(0), 1, 1);
    back.claim(workplace.discipline(1).member(0), 1, 1);
  }

  /** Four fifths of the sprint have passed. */
  private void review() {
    observer.expect(new Story[] {story}, 1);
    observer.look(0.8);
    for (int i = 0; i < TIMES; i++) {
      observer.review(story);
    }
  }

  private void namedIn(double share, Party party) {
    double named = heard.stream().filter(naming -> naming.named() == party).count();
    assertThat(named / TIMES).as(party.key()).isCloseTo(share, within(2.5 / Math.sqrt(TIMES)));
  }

  /** What a part waits for, which somebody of its discipline asked outside. */
  private Task outside(Part part) {
    return workplace.desk().task(TaskKind.WAIT, Cause.OUTSIDE, 100, part.latest());
  }

  @Test
  void thoseThatLookLateAreSuspectedByWhatDoesNotShow() {
    // Half of the story each, less a half of what shows of it: 0.5 x (1 - 0.25), 0.5 x (1 - 0.05).
    team();
    begin();
    Quiet.until(workplace, 5);
    review();
    namedIn(0.375 / 0.85, Party.FRONTEND);
    namedIn(0.475 / 0.85, Party.BACKEND);
  }

  @Test
  void ofWhatAPartWaitsForALittleShows() {
    // Frontend waits for somebody outside: two fifths of its suspicion go there.
    team();
    begin();
    Quiet.until(workplace, 5);
    front.at(outside(front));
    review();
    namedIn(0.375 * 0.6 / 0.85, Party.FRONTEND);
    namedIn(0.375 * 0.4 / 0.85, Party.OUTSIDE);
    namedIn(0.475 / 0.85, Party.BACKEND);
  }

  @Test
  void whatIsBuiltWaitsForTheRestOfTheStory() {
    // Frontend's 2 h are built, and do not show; it waits for backend, which is at it: of 12 h,
    // frontend has 1/6 and backend 5/6 x 0.95.
    team("perception.visibility.frontend=0%");
    story.clear();
    size(2);
    begin();
    Quiet.until(workplace, 5);
    review();
    double front = 1 / 6.0;
    double back = 5 / 6.0 * 0.95;
    namedIn(front * 0.6 / (front + back), Party.FRONTEND);
    namedIn((front * 0.4 + back) / (front + back), Party.BACKEND);
  }

  @Test
  void whereNobodyLooksLateItIsWithWhoeverHasItInHand() {
    // Half of it: of that three fifths with backend, who asked, two fifths with whom it waits for.
    // The other half is both disciplines'.
    team("perception.tolerance=100%");
    begin();
    Quiet.until(workplace, 5);
    back.at(outside(back));
    front.at(outside(front));
    review();
    namedIn(0.25 + 0.3, Party.FRONTEND); // as much is left of both: the first part counts
    namedIn(0.2, Party.OUTSIDE);
    namedIn(0.25, Party.BACKEND);
  }

  @Test
  void whatNobodyHasBegunIsWithNobodyInParticular() {
    // Backend's developer was called away meanwhile, which is why.
    team("perception.tolerance=100%");
    Task away = workplace.desk().task(TaskKind.REWORK, Cause.OUTSIDE, 20, null);
    workplace.desk().give(away, workplace.discipline(1).member(0));
    Quiet.until(workplace, 5);
    review();
    namedIn(0.5, Party.NOBODY);
    namedIn(0.25, Party.FRONTEND);
    namedIn(0.25, Party.BACKEND);
    assertThat(heard).extracting(Naming::cause).containsOnly(Cause.OUTSIDE);
    assertThat(heard).extracting(Naming::story).containsOnly(story);
  }
}
