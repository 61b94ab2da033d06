// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.meeting;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ncscp.core.reference.SeatId;
import org.ncscp.core.voting.Quorum;

/** What is missing for a quorum: only its parts that are not met. */
final class Shortfall {
  private Shortfall() {}

  /** The absent seats that those parts name, in the order of the quorum. */
  static Set<SeatId> seats(Quorum quorum, Set<SeatId> present) {
    Set<SeatId> missing = new LinkedHashSet<>();
    if (quorum.isMetBy(present)) {
      return missing;
    }
    if (quorum instanceof Quorum.AtLeast several) {
      several.items().forEach(item -> missing.addAll(seats(item, present)));
    } else {
      missing.addAll(quorum.seats());
    }
    return missing;
  }

  /** For example {@code board and 1 more of (force, northern-force)}. */
  static String inWords(Quorum quorum, Set<SeatId> present) {
    if (!(quorum instanceof Quorum.AtLeast several)) {
      return quorum.toString();
    }
    List<Quorum> unmet = several.items().stream().filter(item -> !item.isMetBy(present)).toList();
    int met = several.items().size() - unmet.size();
    int wanted = several.count() - met;
    if (wanted == unmet.size()) {
      return unmet.stream().map(item -> inWords(item, present)).collect(joining(" and "));
    }
    return unmet.stream()
        .map(item -> inWords(item, present))
        .collect(joining(", ", wanted + (met == 0 ? " of (" : " more of ("), ")"));
  }
}
