// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.OrganisationKind;

class NamesTest {
  private static final Names NAMES = new Names(NottinghamCity.arrangements());

  private static String body(String id) {
    return NAMES.of(BodyId.of(id));
  }

  @Test
  void bodies_areCalledAsTheArrangementsCallThem() {
    assertEquals("Strategic Leadership Group", body("strategic-leadership-group"));
    assertEquals("Nottinghamshire Police", body("nottinghamshire-police"));
    assertEquals("Child Safeguarding Practice Review Panel", body("panel"));
    assertEquals("Nobody known", body("nobody-known"));
    assertEquals("Nottinghamshire Police", NAMES.of(OrganisationId.of("nottinghamshire-police")));
    assertEquals("nobody-known", NAMES.of(OrganisationId.of("nobody-known")));
  }

  @Test
  void kinds_areWords() {
    assertEquals("Relevant agency", Names.inWords(OrganisationKind.of("relevant-agency")));
  }
}
