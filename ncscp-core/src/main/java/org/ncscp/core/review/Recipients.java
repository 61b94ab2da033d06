// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.ncscp.core.reference.BodyId;

/** Who has a paper already. When everybody has it, the next sending begins anew. */
final class Recipients {
  private final Casework casework;
  private final Paper paper;
  private final Set<BodyId> have = new HashSet<>();

  Recipients(Casework casework, Paper paper) {
    this.casework = casework;
    this.paper = paper;
  }

  /** Takes who has it now, and tells whether everybody does. */
  boolean receive(Sent sent, LocalDate day) {
    have.addAll(sent.to());
    boolean all = have.containsAll(casework.recipients(paper, day));
    if (all) {
      have.clear();
    }
    return all;
  }

  boolean has(BodyId body) {
    return have.contains(body);
  }

  Recipients copy() {
    Recipients copy = new Recipients(casework, paper);
    copy.have.addAll(have);
    return copy;
  }
}
