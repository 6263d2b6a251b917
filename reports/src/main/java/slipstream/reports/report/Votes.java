package slipstream.reports.report;

import java.util.ArrayList;
import java.util.List;
import slipstream.reports.kit.page.Vote;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.statistics.Share;

/** What a room may guess before it sees anything: parties, missing roles, circumstances. */
final class Votes {
  private Votes() {}

  static List<Vote> of(Result result) {
    List<Vote> votes = new ArrayList<>();
    result
        .people()
        .forEach(
            (party, people) -> votes.add(vote(Words.capital(Words.party(party)), party, result)));
    result.chain().keySet().stream()
        .filter(cause -> cause.startsWith("missing-"))
        .filter(cause -> !result.people().containsKey(cause.substring("missing-".length())))
        .forEach(cause -> votes.add(vote(Words.capital(Words.cause(cause)), cause, result)));
    votes.add(vote("Outside parties", "outside", result));
    votes.add(vote("The plan", "plan", result));
    votes.add(vote("Bad luck", "common-luck", result));
    return votes;
  }

  /** A role that is there is a party as well, and loses time by being busy. */
  private static Vote vote(String name, String key, Result result) {
    String busy = "busy-" + key;
    double caused =
        (result.cause().containsKey(key) ? result.cause().get(key).share() : 0)
            + (result.cause().containsKey(busy) ? result.cause().get(busy).share() : 0);
    Share blamed = result.blame().get(key);
    return new Vote(
        name, blamed == null ? "" : Figures.percent(blamed.share()), Figures.percent(caused));
  }
}
