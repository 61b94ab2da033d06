// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.nottingham;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ncscp.core.group.Group;
import org.ncscp.core.partnership.Partner;
import org.ncscp.core.partnership.Partnership;
import org.ncscp.core.reference.OrganisationId;

/** The partnership on one day, asked by the names that the documents use. */
final class City {
  static final LocalDate DAY = LocalDate.of(2025, 9, 1);
  static final Partnership CITY = NottinghamCity.arrangements().on(DAY);

  static final String COUNCIL = "Nottingham City Council";
  static final String POLICE = "Nottinghamshire Police";
  static final List<String> PARTNERS =
      List.of(COUNCIL, "NHS Nottingham and Nottinghamshire Integrated Care Board", POLICE);

  private City() {}

  static Group group(String name) {
    return only(CITY.groups().stream().filter(g -> g.name().equals(name)));
  }

  static String nameOf(OrganisationId id) {
    return CITY.organisation(id).name();
  }

  static List<OrganisationId> partners() {
    return CITY.partners().stream().map(Partner::organisation).toList();
  }

  static <T> T only(Stream<T> found) {
    List<T> all = found.toList();
    assertEquals(1, all.size(), all::toString);
    return all.get(0);
  }
}
