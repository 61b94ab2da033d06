// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.time.LocalDate;
import java.util.List;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.Entry;
import org.ncscp.core.reference.LegalBasis;

/** Writes what all entries have in common. */
final class EntryWriting {
  private final LocalDate first;
  private final Citing citing;

  /**
   * Begins.
   *
   * @param first the first day of an entry that does not say its own
   */
  EntryWriting(LocalDate first, Citing citing) {
    this.first = first;
    this.citing = citing;
  }

  /** Writes the days, unless they are those of every entry, the citations and the reading. */
  void common(Entry entry, Section section) {
    if (!entry.inForce().from().equals(first)) {
      section.text("from", entry.inForce().from());
    }
    section.optional("to", entry.inForce().to());
    cites(entry.citations(), section);
    section.optional("interpretation", entry.interpretation());
  }

  /** Writes the same of an entry that always says its days. */
  void dated(Entry entry, Section section) {
    section.text("from", entry.inForce().from());
    common(entry, section);
  }

  void cites(List<LegalBasis> citations, Section section) {
    section.put("cites", citing.cites(citations));
  }

  void period(EffectivePeriod period, Section section) {
    section.text("from", period.from());
    section.optional("to", period.to());
  }
}
