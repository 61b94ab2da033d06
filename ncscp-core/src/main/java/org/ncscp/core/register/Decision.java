// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.ncscp.core.decision.Motion;
import org.ncscp.core.decision.MotionOutcome;
import org.ncscp.core.decision.Tallied;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.Chairperson;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.voting.Method;
import org.ncscp.core.voting.Result;

/**
 * A decision of a group, as the register keeps it. What the record does not state is empty and
 * never guessed. Immutable and thread-safe.
 *
 * <pre>{@code
 * Decision.builder()
 *     .reference(DecisionReference.of("SLG-2025-03"))
 *     .decidedOn(LocalDate.of(2025, 3, 26))
 *     .by(GroupId.of("strategic-leadership-group"))
 *     .text(FreeText.of("Approval to merge the meetings"))
 *     .status(DecisionStatus.COMPLETED)
 *     .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Decision implements WithDecision {
  Decision() {}

  /**
   * Returns its reference.
   *
   * @return unique in the register; it names nobody
   */
  public abstract DecisionReference reference();

  /**
   * Returns when it was decided.
   *
   * @return the day in London
   */
  public abstract LocalDate decidedOn();

  /**
   * Returns who decided.
   *
   * @return the group
   */
  public abstract GroupId by();

  /**
   * Returns what was decided.
   *
   * @return the text, withheld
   */
  public abstract FreeText text();

  /**
   * Returns what kind of decision it is.
   *
   * @return empty if it is not stated
   */
  public abstract Optional<DecisionKind> kind();

  /**
   * Returns what it is about.
   *
   * @return maybe none
   */
  public abstract Set<DecisionTopic> topics();

  /**
   * Returns what became of it.
   *
   * @return empty if it is not stated
   */
  public abstract Optional<Result> result();

  /**
   * Returns how that came about.
   *
   * @return empty if it is not stated
   */
  public abstract Optional<Method> method();

  /**
   * Returns how far it has been carried out.
   *
   * @return empty if it is not stated, for example where it is stated only of its actions
   */
  public abstract Optional<DecisionStatus> status();

  /**
   * Returns what is to be done.
   *
   * @return in the order of their letters
   */
  public abstract List<DecisionAction> actions();

  /**
   * Returns the deadlines for which it gave more time.
   *
   * @return each once
   */
  public abstract List<ExtendedDeadline> extendedDeadlines();

  /**
   * Returns the cases and reviews that it concerns.
   *
   * @return each once
   */
  public abstract List<CaseReference> concerns();

  /**
   * Returns the earlier decisions that it follows from.
   *
   * @return each once
   */
  public abstract List<DecisionReference> follows();

  /**
   * Returns the decision that it considers again.
   *
   * @return empty if it is none of that sort
   */
  public abstract Optional<DecisionReference> revisits();

  /**
   * Returns the decisions whose place it takes.
   *
   * @return each once
   */
  public abstract List<DecisionReference> supersedes();

  /**
   * Returns who chaired.
   *
   * @return an organisation, a seat or a post, or empty if it is not stated
   */
  public abstract Optional<Chairperson> chairedBy();

  /**
   * Returns how the seats decided.
   *
   * @return empty if it is not stated
   */
  public abstract Optional<Tallied> tally();

  /**
   * Returns why it was decided so.
   *
   * @return the text, withheld, or empty if it is not stated
   */
  public abstract Optional<FreeText> rationale();

  /**
   * Tells whether it is carried.
   *
   * @return empty if it is not stated what became of it
   */
  public Optional<Boolean> isCarried() {
    return result().map(stated -> stated == Result.CARRIED);
  }

  /**
   * Returns the decision that a motion led to, to which a status, links, topics and actions can be
   * added.
   *
   * @param outcome what became of the motion
   * @param reference the reference of the decision
   * @return a builder with the group, the day, the text, the result, the method, the tally, the
   *     reasons, the chair and the decision that was reconsidered
   * @throws IllegalArgumentException if the motion is still open
   */
  public static Builder of(MotionOutcome outcome, DecisionReference reference) {
    Motion motion = requireNonNull(outcome, "outcome").motion();
    if (outcome.result() == Result.OPEN) {
      throw new IllegalArgumentException(
          "motion "
              + motion.reference()
              + " must have closed, at "
              + Moment.at(motion.closesAt())
              + ", but is open at "
              + outcome.asAt());
    }
    return builder()
        .reference(reference)
        .decidedOn(outcome.decidedOn())
        .by(motion.group())
        .text(outcome.text())
        .kind(motion.kind())
        .result(outcome.result())
        .method(outcome.method())
        .revisits(motion.revisits())
        .rationale(outcome.rationale())
        .chairedBy(outcome.chairedBy())
        .tally(outcome.tallied());
  }

  /**
   * Returns a new builder.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  void check() {
    Values.validate(this);
    requireResult();
    for (int i = 1; i < actions().size(); i++) {
      ActionLetter before = actions().get(i - 1).letter();
      ActionLetter letter = actions().get(i).letter();
      if (letter.compareTo(before) <= 0) {
        throw new IllegalArgumentException(
            "actions must be in the order of their letters, each once, but "
                + letter
                + " came after "
                + before);
      }
    }
    requireOnce("extended deadlines", extendedDeadlines());
    requireOnce("concerns", concerns());
    requireEarlier("follows", follows());
    requireEarlier("supersedes", supersedes());
    requireEarlier("revisits", revisits().stream().toList());
  }

  private void requireResult() {
    if (result().isEmpty() && (method().isPresent() || tally().isPresent())) {
      throw new IllegalArgumentException(
          "result must be there where "
              + (method().isPresent() ? "the method" : "a tally")
              + " is but was missing");
    }
    if (result().equals(Optional.of(Result.OPEN))) {
      throw new IllegalArgumentException("result must be one that is closed but was open");
    }
    if (isCarried().equals(Optional.of(false))
        && !(extendedDeadlines().isEmpty() && supersedes().isEmpty())) {
      throw new IllegalArgumentException(
          "only a carried decision may extend a deadline or supersede a decision but this was "
              + result().map(Result::description).orElse(""));
    }
    result().ifPresent(this::requireConsistent);
  }

  /** What the record tells of how it was decided must not contradict what became of it. */
  private void requireConsistent(Result result) {
    boolean carried = result == Result.CARRIED;
    if (!carried && method().equals(Optional.of(Method.CONSENSUS))) {
      throw new IllegalArgumentException(
          "result must be carried where the method is by consensus but was "
              + result.description());
    }
    if (tally().isEmpty()) {
      return;
    }
    Tallied tally = tally().get();
    if (!carried && tally.option().isPresent()) {
      throw new IllegalArgumentException(
          "result must be carried where the tally names an option but was " + result.description());
    }
    if (result != Result.UNSPECIFIED && !tally.missing().isEmpty()) {
      throw new IllegalArgumentException(
          "result must be unspecified where the tally tells what is missing but was "
              + result.description());
    }
    if (carried
        && method().equals(Optional.of(Method.VOTE))
        && tally.needed().isPresent()
        && tally.votesFor() < tally.needed().getAsInt()) {
      throw new IllegalArgumentException(
          "votesFor must be at least the "
              + tally.needed().getAsInt()
              + " needed where it is carried by vote but was "
              + tally.votesFor());
    }
  }

  private void requireEarlier(String what, List<DecisionReference> decisions) {
    requireOnce(what, decisions);
    if (decisions.contains(reference())) {
      throw new IllegalArgumentException(
          what + " must name other decisions but named " + reference() + " itself");
    }
  }

  private static void requireOnce(String what, List<?> parts) {
    Set<Object> told = new HashSet<>();
    for (Object part : parts) {
      if (!told.add(part)) {
        throw new IllegalArgumentException(what + " must name each once but named again " + part);
      }
    }
  }

  /** Builds a {@link Decision}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableDecision.Builder {
    Builder() {}
  }
}
