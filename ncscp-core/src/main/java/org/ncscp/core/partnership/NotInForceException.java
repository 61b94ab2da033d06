// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ncscp.core.reference.PartnershipId;

/** Refuses a question for a day on which a partnership's arrangements were not in force. */
public final class NotInForceException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The id of the wrong one. */
  private final String partnership;

  /** The day that was asked for. */
  private final LocalDate day;

  /** The ids of the right ones. */
  private final String[] askInstead;

  NotInForceException(Arrangements arrangements, LocalDate day, List<Succession> instead) {
    super(
        "day must be in "
            + arrangements.inForce()
            + ", the days of the arrangements of "
            + arrangements.id()
            + ", but was "
            + day
            + (instead.isEmpty()
                ? ""
                : "; ask "
                    + instead.stream().map(s -> s.partnership().value()).collect(joining(" or "))
                    + " instead"));
    this.partnership = arrangements.id().value();
    this.day = day;
    this.askInstead =
        instead.stream().map(other -> other.partnership().value()).toArray(String[]::new);
  }

  /**
   * Returns the partnership that was asked.
   *
   * @return the wrong one for that day
   */
  public PartnershipId partnership() {
    return PartnershipId.of(partnership);
  }

  /**
   * Returns the day that was asked for.
   *
   * @return a day outside the arrangements
   */
  public LocalDate day() {
    return day;
  }

  /**
   * Returns the partnerships that were there on that day.
   *
   * @return the predecessors or successors that the file names, maybe none
   */
  public List<PartnershipId> askInstead() {
    return Stream.of(askInstead).map(PartnershipId::of).toList();
  }
}
