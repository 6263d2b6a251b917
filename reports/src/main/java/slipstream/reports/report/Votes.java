package slipstream.reports.report;

import java.util.ArrayList;
import java.util.List;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Result;

/** What a room may guess before it sees anything: parties, missing roles, circumstances. */
final class Votes {
  private Votes() {}

  static List<String> of(Result result) {
    List<String> votes = new ArrayList<>();
    result.people().forEach((party, people) -> votes.add(Words.capital(Words.party(party))));
    result.chain().keySet().stream()
        .filter(cause -> cause.startsWith("missing-"))
        .filter(cause -> !result.people().containsKey(cause.substring("missing-".length())))
        .forEach(cause -> votes.add(Words.capital(Words.cause(cause))));
    votes.add("Outside parties");
    votes.add("The plan");
    votes.add("Bad luck");
    return votes;
  }
}
