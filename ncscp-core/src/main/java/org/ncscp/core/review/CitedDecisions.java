// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.group.Group;
import org.ncscp.core.history.CaseReference;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.internal.Names;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.partnership.Authority;
import org.ncscp.core.partnership.NotInForceException;
import org.ncscp.core.partnership.Partnership;
import org.ncscp.core.policy.DecidedStep;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.register.Decision;
import org.ncscp.core.register.Register;
import org.ncscp.core.register.RegisterContent;
import org.ncscp.core.register.RegisterEntry;
import org.ncscp.core.voting.Result;

/**
 * The decisions of a register as they were known at any moment, and whether they bear what a case
 * rests on them.
 */
final class CitedDecisions {
  /** A decision as it was recorded at a moment. */
  private record Version(Instant recordedAt, Decision decision, Taken taken) {}

  /**
   * What the arrangements of its day say of who took a decision.
   *
   * @param reservedTo the group to which they reserve it, if that is another one
   * @param named whether the group's own rules name such decisions; true if nothing can be told
   */
  private record Taken(Optional<GroupId> reservedTo, boolean named) {
    static final Taken NOT_TOLD = new Taken(Optional.empty(), true);
  }

  private final Arrangements arrangements;
  private final Map<DecisionReference, List<Version>> versions = new HashMap<>();

  CitedDecisions(Arrangements arrangements, Register register) {
    this.arrangements = arrangements;
    for (RegisterEntry entry : register.entries()) {
      RegisterContent content = entry.content();
      if (content instanceof RegisterContent.Decided decided) {
        add(entry.recordedAt(), decided.decision());
      } else if (content instanceof RegisterContent.Corrected corrected) {
        add(entry.recordedAt(), corrected.decision());
      }
    }
  }

  private void add(Instant recordedAt, Decision decision) {
    versions
        .computeIfAbsent(decision.reference(), reference -> new ArrayList<>(1))
        .add(new Version(recordedAt, decision, taken(decision)));
  }

  private Taken taken(Decision decision) {
    if (decision.kind().isEmpty()) {
      return Taken.NOT_TOLD;
    }
    DecisionKind kind = decision.kind().get();
    try {
      Partnership partnership = arrangements.on(decision.decidedOn());
      Optional<Group> group =
          partnership.groups().stream().filter(one -> one.id().equals(decision.by())).findFirst();
      if (group.isEmpty()) {
        return new Taken(Optional.empty(), false);
      }
      Optional<GroupId> reservedTo =
          partnership.mayDecide(decision.by(), kind) instanceof Authority.ReservedTo reserved
              ? Optional.of(reserved.group())
              : Optional.empty();
      boolean named =
          group.get().decisions().stream().anyMatch(rule -> rule.kinds().contains(kind))
              || group.get().reservedMatters().stream()
                  .anyMatch(matter -> matter.kinds().contains(kind));
      return new Taken(reservedTo, named);
    } catch (NotInForceException e) {
      return Taken.NOT_TOLD; // arrangements of that day were not read
    }
  }

  /** The decision as it was known at a moment. */
  Optional<Decision> decision(DecisionReference reference, Instant knownAt) {
    return version(reference, knownAt).map(Version::decision);
  }

  private Optional<Version> version(DecisionReference reference, Instant knownAt) {
    Optional<Version> known = Optional.empty();
    for (Version version : versions.getOrDefault(reference, List.of())) {
      known = version.recordedAt().isAfter(knownAt) ? known : Optional.of(version);
    }
    return known;
  }

  /**
   * What would have to be otherwise for a step to rest on the decision that it cites.
   *
   * @param kinds the kinds of decision that it may rest on; any, if there are none
   * @param decider the group that decides, unless the rules of another name such decisions
   */
  Optional<String> objection(
      CaseReference reference,
      KnownStep dated,
      Set<DecisionKind> kinds,
      Optional<GroupId> decider) {
    DecisionReference cited = dated.step().cited().orElseThrow();
    Optional<Version> version = version(cited, dated.event().recordedAt());
    if (version.isEmpty()) {
      return Optional.of("that decision " + cited + " is in the register when it is recorded");
    }
    Decision decision = version.get().decision();
    if (decision.decidedOn().isAfter(dated.day())) {
      return Optional.of(
          "a day from " + decision.decidedOn() + " on, when decision " + cited + " was taken");
    }
    if (!decision.concerns().isEmpty() && !decision.concerns().contains(reference)) {
      return Optional.of("a decision that concerns the case, as " + cited + " does not");
    }
    if (!kinds.isEmpty() && decision.kind().filter(kinds::contains).isEmpty()) {
      return Optional.of(
          "a decision of the kind "
              + String.join(" or ", kinds.stream().map(DecisionKind::value).toList())
              + ", and "
              + cited
              + decision.kind().map(kind -> " is of the kind " + kind).orElse(" states no kind"));
    }
    Optional<String> others = decidedByOthers(version.get(), decider);
    if (others.isPresent()) {
      return others;
    }
    return result(dated.step(), decision);
  }

  private static Optional<String> decidedByOthers(Version version, Optional<GroupId> decider) {
    GroupId by = version.decision().by();
    Optional<GroupId> reservedTo = version.taken().reservedTo();
    if (reservedTo.isPresent()) {
      return Optional.of(
          "a decision of the "
              + reservedTo.get()
              + ", to which it is reserved, and "
              + version.decision().reference()
              + " is one of the "
              + by);
    }
    boolean others = decider.isPresent() && !decider.get().equals(by) && !version.taken().named();
    return others
        ? Optional.of(
            "a decision of the "
                + decider.get()
                + ", and "
                + version.decision().reference()
                + " is one of the "
                + by)
        : Optional.empty();
  }

  private static Optional<String> result(Step step, Decision decision) {
    Optional<Boolean> wanted = carried(step);
    if (wanted.isEmpty() || !isStated(decision)) {
      return Optional.empty(); // a record that states no result is believed, and found by an audit
    }
    return decision.isCarried().equals(wanted)
        ? Optional.empty()
        : Optional.of(
            "a decision that is "
                + (wanted.get() ? "carried" : "not carried")
                + ", and "
                + decision.reference()
                + " is "
                + decision.result().map(result -> Names.word(result).replace('-', ' ')).orElse(""));
  }

  /** Whether the register says what became of a decision, and the arrangements how to tell. */
  static boolean isStated(Decision decision) {
    return decision.result().isPresent()
        && !decision.result().equals(Optional.of(Result.UNSPECIFIED));
  }

  /** Whether the decision on which a step rests must be carried; empty if it may be either. */
  private static Optional<Boolean> carried(Step step) {
    Optional<Enum<?>> way = step.outcome();
    boolean either =
        way.filter(Route.NO_REVIEW::equals).isPresent()
            || way.filter(Conclusion.NEITHER::equals).isPresent()
            || way.filter(Reconsideration.ADHERED::equals).isPresent()
            || way.filter(Publication.REPORT::equals).isPresent();
    return either
        ? Optional.empty()
        : Optional.of(
            step.kind() != StepKind.DELAY_REFUSED
                && way.filter(Route.NOT_AGREED::equals).isEmpty());
  }

  /** The kind of review whose deciding group decides a step. */
  static Optional<ReviewKindId> review(StepKind kind) {
    return switch (kind) {
      case REFERRAL_DECIDED, RAPID_REVIEW_COMPLETED -> Optional.of(ReviewKinds.RAPID_REVIEW);
      case RECONSIDERED, PRACTICE_REVIEW_INITIATED -> Optional.of(ReviewKinds.PRACTICE_REVIEW);
      default -> Optional.empty();
    };
  }

  /** The step of the arrangements for which a decision of some kind is asked. */
  static Optional<DecidedStep> decidedStep(StepKind kind) {
    return switch (kind) {
      case REFERRAL_DECIDED -> Optional.of(DecidedStep.REFERRAL_DECIDED);
      case RAPID_REVIEW_COMPLETED -> Optional.of(DecidedStep.RAPID_REVIEW_COMPLETED);
      case RECONSIDERED -> Optional.of(DecidedStep.RECONSIDERED);
      case PRACTICE_REVIEW_INITIATED -> Optional.of(DecidedStep.PRACTICE_REVIEW_INITIATED);
      case REPORT_SIGNED_OFF -> Optional.of(DecidedStep.REPORT_SIGNED_OFF);
      case DELAY_APPROVED, DELAY_REFUSED -> Optional.of(DecidedStep.DELAY_DECIDED);
      case PUBLICATION_DECIDED -> Optional.of(DecidedStep.NON_PUBLICATION_DECIDED);
      default -> Optional.empty();
    };
  }
}
