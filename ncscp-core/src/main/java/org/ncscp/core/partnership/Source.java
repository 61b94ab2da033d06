// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.util.Optional;
import org.ncscp.core.internal.YamlMap;
import org.ncscp.core.reference.Evidence;
import org.ncscp.core.reference.Force;
import org.ncscp.core.reference.LegalBasis;

/** What entries of a file cite, without the section. */
record Source(String instrument, Force force, Evidence evidence) {
  static Source of(LegalBasis basis) {
    return new Source(basis.instrument(), basis.force(), basis.evidence());
  }

  static Optional<Source> read(YamlMap entry) {
    Optional<String> instrument = entry.text("instrument");
    Optional<Force> force = entry.constant("force", Force.values());
    Optional<Evidence> evidence = entry.constant("evidence", Evidence.values());
    entry.refuseUnread();
    if (instrument.isEmpty() || force.isEmpty() || evidence.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Source(instrument.get(), force.get(), evidence.get()));
  }

  LegalBasis section(String section) {
    return LegalBasis.builder()
        .instrument(instrument)
        .provision(section)
        .force(force)
        .evidence(evidence)
        .build();
  }
}
