// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.history;

import java.util.List;

/**
 * What the facts of a case say together: what was withdrawn is gone, what was corrected is right.
 *
 * @param events what happened, by when it happened, then when it was recorded
 * @param stops when clocks stood still, in the order recorded
 * @param extensions the requests for more time, in the order recorded
 */
public record KnownFacts(
    List<KnownEvent> events, List<ClockStop> stops, List<KnownExtension> extensions) {

  /**
   * Keeps copies of the lists.
   *
   * @param events what happened
   * @param stops when clocks stood still
   * @param extensions the requests for more time
   */
  public KnownFacts {
    events = List.copyOf(events);
    stops = List.copyOf(stops);
    extensions = List.copyOf(extensions);
  }
}
