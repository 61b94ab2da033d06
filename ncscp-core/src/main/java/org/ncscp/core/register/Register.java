// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.reference.Digest;
import org.ncscp.core.register.Verification.Broken;
import org.ncscp.core.register.Verification.Intact;

/**
 * The register of decisions. It only grows: what becomes of a decision, and what was recorded
 * wrongly, are further entries. Each entry carries the digest of the one before, so that {@link
 * #verify()} names the first that was altered, removed or put elsewhere. Immutable and thread-safe.
 *
 * <pre>{@code
 * Register register =
 *     Register.empty()
 *         .append(new RegisterContent.Decided(decision), Instant.parse("2025-03-26T16:00:00Z"))
 *         .append(
 *             new RegisterContent.StatusChanged(
 *                 decision.reference(), DecisionStatus.COMPLETED, LocalDate.of(2025, 4, 30)),
 *             Instant.parse("2025-05-01T09:00:00Z"));
 * register.decision(decision.reference()).orElseThrow().status();           // completed
 * register.asAt(Instant.parse("2025-04-01T00:00:00Z")).decisions();         // as it stood then
 * }</pre>
 *
 * <p>The last digest is worth keeping somewhere else: whoever can write the whole file can also
 * write all its digests anew, and only {@link #verify(Digest)} then finds it. The form of the file,
 * and how others compute the digests, {@code docs/register.md} describes.
 *
 * <p>A register that was read may be broken. It still tells its entries and what is wrong; every
 * other question is refused with an {@link IllegalStateException}, and can be asked of its {@link
 * #intactPart()}.
 */
public final class Register {
  private static final Register EMPTY = new Register(List.of(), new Ledger(), Optional.empty());

  private final List<RegisterEntry> entries;

  /** How the decisions stand; after the last entry before the break, if there is one. */
  private final Ledger ledger;

  private final Optional<Broken> broken;

  private Register(List<RegisterEntry> entries, Ledger ledger, Optional<Broken> broken) {
    this.entries = List.copyOf(entries);
    this.ledger = ledger;
    this.broken = broken;
  }

  /**
   * Returns a register without entries.
   *
   * @return the beginning of every register
   */
  public static Register empty() {
    return EMPTY;
  }

  /**
   * Returns a register of entries that were kept elsewhere, whatever became of them there.
   *
   * @param entries the entries in the order in which they were kept
   * @return a register, maybe a broken one
   */
  public static Register of(List<RegisterEntry> entries) {
    List<RegisterEntry> kept = List.copyOf(requireNonNull(entries, "entries"));
    Ledger ledger = new Ledger();
    Optional<Broken> broken = check(kept, new Chain(kept, Optional.empty()), ledger);
    return new Register(kept, ledger, broken);
  }

  /**
   * Returns the register with one more entry. Many are appended faster by a {@link #toBuilder()
   * builder}.
   *
   * @param content what is recorded
   * @param recordedAt when it is recorded
   * @return a register with that entry at its end
   * @throws IllegalArgumentException if it may not be recorded: {@code recordedAt} is before that
   *     of the last entry; the decision is in the register already, or one that must be is not; a
   *     link leads to no earlier decision, or after a correction would not; a day lies after the
   *     one on which it is recorded or before the last change; a status would not change, or go
   *     back from superseded, or that of a decision be set to superseded, which is derived; a
   *     correction would change nothing; a text is not Unicode; or the entry, or the number of
   *     entries, is more than a file may hold
   * @throws IllegalStateException if the register is broken
   */
  public Register append(RegisterContent content, Instant recordedAt) {
    return toBuilder().append(content, recordedAt).build();
  }

  /**
   * Returns the entries.
   *
   * @return in the order in which they were recorded
   */
  public List<RegisterEntry> entries() {
    return entries;
  }

  /**
   * Returns the digest of the last entry, to be kept elsewhere.
   *
   * @return 64 zeros if there is no entry
   */
  public Digest head() {
    return entries.isEmpty() ? Chain.NOTHING : entries.get(entries.size() - 1).digest();
  }

  /**
   * Tells whether a decision is in the register and carried.
   *
   * @param reference the decision
   * @return empty if it is not there, or it is not stated what became of it
   */
  public Optional<Boolean> isCarried(DecisionReference reference) {
    return decision(reference).flatMap(Decision::isCarried);
  }

  /**
   * Returns a decision as it stands.
   *
   * @param reference the decision
   * @return the decision with its status and that of its actions, or empty if it is not there
   */
  public Optional<Decision> decision(DecisionReference reference) {
    return sound().decision(requireNonNull(reference, "reference"));
  }

  /**
   * Returns the decisions as they stand.
   *
   * @return in the order of their days, those of one day in that in which they were recorded
   */
  public List<Decision> decisions() {
    return sound().inOrderOfDays();
  }

  /**
   * Returns those of the decisions that are asked for.
   *
   * @param query which
   * @return as they stand, in the order of {@link #decisions()}
   */
  public List<Decision> decisions(DecisionQuery query) {
    requireNonNull(query, "query");
    return decisions().stream().filter(query::matches).toList();
  }

  /** As they stand, in the order in which they were recorded. */
  List<Decision> inOrderRecorded() {
    return sound().inOrderRecorded();
  }

  /**
   * Returns the register as it was at an earlier moment.
   *
   * @param moment the moment
   * @return only what was recorded by then, the moment included
   */
  public Register asAt(Instant moment) {
    requireNonNull(moment, "moment");
    sound();
    int size = entries.size();
    while (size > 0 && entries.get(size - 1).recordedAt().isAfter(moment)) {
      size--;
    }
    List<RegisterEntry> by = entries.subList(0, size);
    Ledger then = new Ledger();
    by.forEach(entry -> then.record(entry.content(), entry.recordedAt()));
    return new Register(by, then, Optional.empty());
  }

  /**
   * Returns the register up to where it is broken.
   *
   * @return the entries before the first that is not what was recorded; all, if none is known to be
   */
  public Register intactPart() {
    return broken
        .map(at -> new Register(entries.subList(0, at.position() - 1), ledger, Optional.empty()))
        .orElse(this);
  }

  /**
   * Tells whether the register is what was recorded, as far as it tells itself. That entries were
   * removed from its end, or that all after one were written anew, it cannot.
   *
   * @return intact, or the first entry that was altered, removed, put in or put elsewhere
   */
  public Verification verify() {
    return verify(Optional.empty());
  }

  /**
   * Tells whether the register is what was recorded, up to a last entry that is known.
   *
   * @param head the digest of the last entry, as {@link #head()} gave it
   * @return intact, or the first entry that was altered, removed, put in or put elsewhere; where
   *     the head is none of the digests, the one after the last, since nothing tells whether the
   *     end was removed or altered
   */
  public Verification verify(Digest head) {
    return verify(Optional.of(requireNonNull(head, "head")));
  }

  /**
   * Tells whether the register still is what it was when it was verified before. It may have grown
   * since.
   *
   * @param before what was answered then
   * @return intact, or the first entry that was altered, removed, put in or put elsewhere; where
   *     all from some entry on were written anew, the last that was there then
   */
  public Verification verify(Intact before) {
    requireNonNull(before, "before");
    Verification now = verify();
    if (!now.isIntact() || new Chain(entries, Optional.empty()).has(before)) {
      return now;
    }
    boolean removed = before.entries() > entries.size();
    int at = removed ? entries.size() + 1 : Math.max(1, before.entries());
    return new Broken(
        at,
        "entry "
            + at
            + (removed
                ? " was removed: there were " + before.entries()
                : " was altered, or one before it and all digests since: it had another then"));
  }

  private Verification verify(Optional<Digest> head) {
    return check(entries, new Chain(entries, head), new Ledger())
        .<Verification>map(at -> at)
        .orElseGet(() -> new Intact(entries.size(), head()));
  }

  /** The first break of the chain, or an entry before it that would not have been taken. */
  private static Optional<Broken> check(List<RegisterEntry> entries, Chain chain, Ledger ledger) {
    Optional<Broken> broken = chain.firstBreak();
    int sound = broken.map(at -> at.position() - 1).orElse(entries.size());
    for (RegisterEntry entry : entries.subList(0, Math.min(sound, entries.size()))) {
      try {
        ledger.record(entry.content(), entry.recordedAt());
      } catch (IllegalArgumentException e) {
        String problem = "entry " + entry.sequence() + " could not be recorded: " + e.getMessage();
        return Optional.of(new Broken(entry.sequence(), problem));
      }
    }
    return broken;
  }

  private Ledger sound() {
    if (broken.isPresent()) {
      throw new IllegalStateException(
          "register must be intact to be asked but "
              + broken.get().problem()
              + "; ask its intact part");
    }
    return ledger;
  }

  /**
   * Returns what is doubtful of the decisions as they stand. They are warnings: nothing is refused
   * for them.
   *
   * @param arrangements the arrangements of the partnership
   * @param calendar the working days
   * @return in the order of {@link #decisions()}, those of one decision by kind
   */
  public List<RegisterWarning> warnings(Arrangements arrangements, WorkingDayCalendar calendar) {
    return new RegisterReview(
            requireNonNull(arrangements, "arrangements"), requireNonNull(calendar, "calendar"))
        .of(decisions());
  }

  /**
   * Returns the extensions of a case whose decision the register does not bear out.
   *
   * @param history the case
   * @return in the order in which they were granted
   */
  public List<RegisterWarning> warnings(CaseHistory history) {
    return new ExtensionReview(this, requireNonNull(history, "history")).list();
  }

  /**
   * Writes the register: one line of JSON for each entry, in UTF-8.
   *
   * @param out where to; it is flushed, not closed
   * @throws IOException if it cannot be written to
   */
  public void write(OutputStream out) throws IOException {
    RegisterFile.write(entries, requireNonNull(out, "out"));
  }

  /**
   * Reads a register. What has the right form is read, also if it was tampered with: ask {@link
   * #verify()}.
   *
   * @param in what {@link #write} wrote; read to its end, not closed
   * @param name what problems call the file
   * @return a register, maybe a broken one
   * @throws RegisterException if a line has another form, with every problem
   * @throws IOException if the stream cannot be read
   */
  public static Register read(InputStream in, String name) throws IOException {
    return of(RegisterFile.read(requireNonNull(in, "in"), requireNonNull(name, "name")));
  }

  /**
   * Returns a builder that goes on from this register.
   *
   * @return a builder with all its entries
   * @throws IllegalStateException if the register is broken
   */
  public Builder toBuilder() {
    return new Builder(entries, sound().copy());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Register that && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  /** Returns how many entries there are, and the head. */
  @Override
  public String toString() {
    return "Register["
        + entries.size()
        + " entries, head "
        + head()
        + broken.map(at -> ", broken at " + at.position()).orElse("")
        + "]";
  }

  /** Appends many entries. Not thread-safe. */
  public static final class Builder {
    private final List<RegisterEntry> entries;
    private final Ledger ledger;

    private Builder(List<RegisterEntry> entries, Ledger ledger) {
      this.entries = new ArrayList<>(entries);
      this.ledger = ledger;
    }

    /**
     * Appends an entry.
     *
     * @param content what is recorded
     * @param recordedAt when it is recorded
     * @return this builder
     * @throws IllegalArgumentException as {@link Register#append}; nothing is appended then
     */
    public Builder append(RegisterContent content, Instant recordedAt) {
      requireNonNull(content, "content");
      requireNonNull(recordedAt, "recordedAt");
      int last = entries.size();
      RegisterEntry entry =
          RegisterEntry.after(
              last + 1,
              last == 0 ? Chain.NOTHING : entries.get(last - 1).digest(),
              content,
              recordedAt);
      ledger.record(content, recordedAt);
      entries.add(entry);
      return this;
    }

    /**
     * Builds the register.
     *
     * @return a register with the entries so far
     */
    public Register build() {
      return new Register(entries, ledger.copy(), Optional.empty());
    }
  }
}
