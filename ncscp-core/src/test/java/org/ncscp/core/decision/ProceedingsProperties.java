// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.ncscp.core.decision.RandomDebate.MINUTES;
import static org.ncscp.core.decision.RandomDebate.moment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ncscp.core.voting.Prospect;
import org.ncscp.core.voting.Result;

/** Laws of motions, over random rules and whatever people submit, valid or not. */
class ProceedingsProperties {
  private static final Instant CLOSED = moment(MINUTES);
  private static final Instant LATER = moment(MINUTES + 60);

  @Provide
  Arbitrary<Debate> debates() {
    return RandomDebate.debates();
  }

  @Provide
  Arbitrary<List<Submission>> histories() {
    return RandomDebate.submissions();
  }

  @Provide
  Arbitrary<List<Submission>> votes() {
    return RandomDebate.submissions(0, MINUTES, RandomDebate.votingActs());
  }

  @Provide
  Arbitrary<List<Submission>> afterwards() {
    return RandomDebate.submissions(MINUTES, MINUTES + 5, RandomDebate.anyAct());
  }

  @Provide
  Arbitrary<List<Submission>> strangers() {
    return RandomDebate.submissions(-1, MINUTES, RandomDebate.strangers());
  }

  private static Proceedings opened(Debate debate) {
    return Proceedings.open(debate.motion(), debate.arrangements());
  }

  private static Proceedings of(Debate debate, List<Submission> submissions) {
    return opened(debate).with(submissions);
  }

  /** Everything an outcome says but its warnings. */
  private static List<Object> said(MotionOutcome outcome) {
    return List.of(
        outcome.explanation().stream().filter(line -> !line.startsWith("warning: ")).toList(),
        outcome.result(),
        outcome.method(),
        outcome.option(),
        outcome.possible(),
        outcome.missing(),
        outcome.seats(),
        outcome.dissent(),
        outcome.fingerprint(),
        outcome.prospect());
  }

  private static List<Object> all(MotionOutcome outcome) {
    List<Object> all = new ArrayList<>(said(outcome));
    all.add(outcome.warnings());
    return all;
  }

  @Property(tries = 100)
  void arrival_inAnyOrder_changesNothing(
      @ForAll("debates") Debate debate,
      @ForAll("histories") List<Submission> history,
      @ForAll Random random) {
    // Two of one name, moment and sequence have no order but that of their arrival.
    List<Submission> distinct = distinct(history);
    List<Submission> shuffled = new ArrayList<>(distinct);
    Collections.shuffle(shuffled, random);
    Proceedings one = of(debate, distinct);
    Proceedings other = of(debate, shuffled);
    assertEquals(one.log(), other.log());
    assertEquals(all(one.outcomeAt(LATER)), all(other.outcomeAt(LATER)));
  }

  private static List<Submission> distinct(List<Submission> history) {
    Map<List<Object>, Submission> distinct = new LinkedHashMap<>();
    history.forEach(one -> distinct.putIfAbsent(List.of(one.id(), one.at(), one.sequence()), one));
    return List.copyOf(distinct.values());
  }

  @Property(tries = 100)
  void duplicates_changeNothing(
      @ForAll("debates") Debate debate,
      @ForAll("histories") List<Submission> history,
      @ForAll Random random) {
    Proceedings once = of(debate, history);
    List<Submission> first = new ArrayList<>();
    Set<SubmissionId> names = new HashSet<>();
    for (LogEntry entry : once.log()) {
      if (names.add(entry.submission().id())) {
        first.add(entry.submission());
      }
    }
    List<Submission> again = new ArrayList<>(history);
    for (Submission one : first) {
      int later = random.nextInt(MINUTES);
      again.add(
          new Submission(one.id(), one.at().plusSeconds(60L * later), one.sequence(), one.act()));
    }
    Proceedings twice = of(debate, again);
    assertEquals(all(once.outcomeAt(LATER)), all(twice.outcomeAt(LATER)));
    assertEquals(history.size() + first.size(), twice.log().size(), "duplicates are kept as well");
  }

  @Property(tries = 40)
  void oneByOne_equalsAllAtOnce_atEveryMoment(
      @ForAll("debates") Debate debate, @ForAll("histories") List<Submission> history) {
    Proceedings together = of(debate, history);
    Proceedings live = opened(debate);
    for (Submission one : history) {
      live = live.with(one);
    }
    assertEquals(together.log(), live.log());
    for (int minute = -2; minute <= MINUTES + 2; minute++) {
      assertEquals(all(together.outcomeAt(moment(minute))), all(live.outcomeAt(moment(minute))));
    }
  }

  @Property(tries = 40)
  void earlierMoment_neverDependsOnWhatCameLater(
      @ForAll("debates") Debate debate, @ForAll("histories") List<Submission> history) {
    for (int minute = -2; minute <= MINUTES + 2; minute++) {
      Instant at = moment(minute);
      List<Submission> known = history.stream().filter(one -> !one.at().isAfter(at)).toList();
      assertEquals(all(of(debate, known).outcomeAt(at)), all(of(debate, history).outcomeAt(at)));
    }
  }

  @Property(tries = 100)
  void afterClosing_onlyWarningsChange(
      @ForAll("debates") Debate debate,
      @ForAll("histories") List<Submission> history,
      @ForAll("afterwards") List<Submission> afterwards) {
    List<Submission> inTime = history.stream().filter(one -> one.at().isBefore(CLOSED)).toList();
    List<Submission> both = new ArrayList<>(inTime);
    both.addAll(afterwards);
    MotionOutcome before = of(debate, inTime).outcomeAt(CLOSED.minusNanos(1));
    assertEquals(Result.OPEN, before.result());
    assertEquals(
        said(of(debate, inTime).outcomeAt(CLOSED)), said(of(debate, both).outcomeAt(LATER)));
  }

  @Property(tries = 100)
  void whoHasNoVote_changesNothing(
      @ForAll("debates") Debate debate,
      @ForAll("histories") List<Submission> history,
      @ForAll("strangers") List<Submission> strangers) {
    List<Submission> both = new ArrayList<>(history);
    for (Submission one : strangers) {
      SubmissionId name = SubmissionId.of("stranger-" + both.size());
      both.add(new Submission(name, one.at(), one.sequence(), one.act()));
    }
    Proceedings heard = of(debate, both);
    assertEquals(all(of(debate, history).outcomeAt(LATER)), all(heard.outcomeAt(LATER)));
    heard.log().stream()
        .filter(entry -> entry.submission().id().value().startsWith("stranger"))
        .forEach(entry -> assertEquals(Treatment.REFUSED, entry.treatment(), entry::toString));
  }

  @Property(tries = 50)
  void log_hasEverySubmissionOnce_inOrder(
      @ForAll("debates") Debate debate, @ForAll("histories") List<Submission> history) {
    List<Submission> logged = of(debate, history).log().stream().map(LogEntry::submission).toList();
    List<Submission> sorted = new ArrayList<>(history);
    Collections.sort(sorted);
    assertEquals(sorted, logged);
  }

  @Property(tries = 200)
  void certainProspect_isNeverContradicted_whereVotesStand(
      @ForAll("debates") Debate any, @ForAll("votes") List<Submission> votes) {
    Debate debate = any.locked();
    Proceedings proceedings = of(debate, votes);
    MotionOutcome closed = proceedings.outcomeAt(CLOSED);
    Prospect before = Prospect.OPEN;
    for (int minute = 0; minute < MINUTES; minute++) {
      MotionOutcome open = proceedings.outcomeAt(moment(minute));
      Prospect now = open.prospect();
      assertEquals(Result.OPEN, open.result());
      if (before != Prospect.OPEN) {
        assertEquals(before, now, "once certain, always certain");
      }
      if (now == Prospect.CARRIED) {
        assertEquals(Result.CARRIED, closed.result());
      } else if (now == Prospect.LOST) {
        assertFalse(closed.mayBeCarried());
      }
      before = now;
    }
  }

  @Property(tries = 50)
  void prospect_isOpenWhereVotesCanBeChanged(
      @ForAll("debates") Debate any, @ForAll("votes") List<Submission> votes) {
    Debate debate = any.with(motion -> motion.withVotesStand(false));
    assertEquals(Prospect.OPEN, of(debate, votes).outcomeAt(CLOSED.minusNanos(1)).prospect());
  }
}
