// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.decision;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.internal.Values;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.Digest;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.PartnershipId;

/**
 * What is put to a group, and from when until when. Immutable and thread-safe.
 *
 * <pre>{@code
 * Motion motion =
 *     Motion.builder()
 *         .reference(MotionReference.of("SLG-2025-09-M1"))
 *         .group(NottinghamGroups.STRATEGIC_LEADERSHIP_GROUP)
 *         .kind(NottinghamDecisions.PUBLICATION_DELAY)
 *         .text(FreeText.of("To approve a delay of the publication until the inquest is over."))
 *         .opensAt(Instant.parse("2025-09-01T09:00:00Z"))
 *         .closesAt(Instant.parse("2025-09-01T11:00:00Z"))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class Motion implements WithMotion {
  private static final int LONGEST = 100_000;
  private static final Instant FIRST = Instant.parse("0001-01-02T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

  Motion() {}

  /**
   * Returns its reference.
   *
   * @return it names nobody
   */
  public abstract MotionReference reference();

  /**
   * Returns to whom it is put.
   *
   * @return the group
   */
  public abstract GroupId group();

  /**
   * Returns to whose part of a joint meeting it belongs.
   *
   * @return the partnership, or empty for the whole group
   */
  public abstract Optional<PartnershipId> segment();

  /**
   * Returns what is to be decided.
   *
   * @return the kind of decision
   */
  public abstract DecisionKind kind();

  /**
   * Returns what is put.
   *
   * @return the text, withheld; at most 100,000 characters
   */
  public abstract FreeText text();

  /**
   * Returns the options of which one is chosen.
   *
   * @return none, where what is put is carried or not; else two or more, none twice
   */
  public abstract List<OptionId> options();

  /**
   * Returns where it is put.
   *
   * @return the item of a meeting's agenda, or empty if it is decided in writing
   */
  public abstract Optional<AgendaPlace> place();

  /**
   * Returns from when it can be voted on.
   *
   * @return the first moment
   */
  public abstract Instant opensAt();

  /**
   * Returns until when it can be voted on. It closes by itself.
   *
   * @return the moment at which it is closed, not included
   */
  public abstract Instant closesAt();

  /**
   * Tells whether what was voted stands. Only then can the outcome be known before it closes.
   *
   * @return false, if nothing is said: then a vote may be changed until it closes
   */
  @Value.Default
  public boolean votesStand() {
    return false;
  }

  /**
   * Returns the decision that is reconsidered.
   *
   * @return empty if it is put for the first time
   */
  public abstract Optional<DecisionReference> revisits();

  /**
   * Returns why a decision is reconsidered.
   *
   * @return the grounds, withheld; only where a decision is reconsidered
   */
  public abstract Optional<FreeText> grounds();

  /**
   * Returns the day on which it is put: the arrangements of that day give its electorate.
   *
   * @return the day in London
   */
  public LocalDate day() {
    return Moment.dayOf(opensAt());
  }

  /**
   * Returns the fingerprint of what is put: its text and options. Another text has another one. A
   * short text can be guessed from it, so keep it where the text may be kept.
   *
   * @return the SHA-256 digest, over UTF-8, of the number of code points of the text, a colon, the
   *     text, and for each option a line break and the option
   */
  public Digest fingerprint() {
    return fingerprint(text(), options());
  }

  static Digest fingerprint(FreeText text, List<OptionId> options) {
    StringBuilder put = new StringBuilder();
    String words = text.reveal();
    put.append(words.codePointCount(0, words.length())).append(':').append(words);
    options.forEach(option -> put.append('\n').append(option));
    return Digest.ofContent(put.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** Refuses a text that has no one fingerprint, or that no register holds. */
  static void requireText(FreeText text) {
    String words = text.reveal();
    if (words.length() > LONGEST) {
      throw new IllegalArgumentException(
          "text must have at most " + LONGEST + " characters but had " + words.length());
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(words)) {
      throw new IllegalArgumentException("text must be Unicode but has half a character in it");
    }
  }

  /** Refuses options that leave no choice. */
  static void requireChoice(List<OptionId> options) {
    if (options.size() == 1) {
      throw new IllegalArgumentException(
          "options must be none, or two or more, but were " + options);
    }
    if (new HashSet<>(options).size() < options.size()) {
      throw new IllegalArgumentException("options must be named once each but were " + options);
    }
  }

  private static void requireYear(String what, Instant moment) {
    if (moment.isBefore(FIRST) || !moment.isBefore(LAST)) {
      throw new IllegalArgumentException(
          what + " must be in the years 1 to 9998 but was " + moment);
    }
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
    requireYear("opens-at", opensAt());
    requireYear("closes-at", closesAt());
    if (!closesAt().isAfter(opensAt())) {
      throw new IllegalArgumentException(
          "closes-at must be after opens-at "
              + Moment.at(opensAt())
              + " but was "
              + Moment.at(closesAt()));
    }
    requireText(text());
    requireChoice(options());
    if (grounds().isPresent() && revisits().isEmpty()) {
      throw new IllegalArgumentException(
          "grounds must be left out where no decision is reconsidered but were given");
    }
  }

  /** Builds a {@link Motion}; {@code build()} names every part that is missing. */
  public static final class Builder extends ImmutableMotion.Builder {
    Builder() {}
  }
}
