// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.partnership;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.ncscp.core.nottingham.NottinghamCity;

class HowIsOurPartnershipBuiltTest {
  @Test
  void drawing_namesEveryGroupInItsDescription() {
    String svg = HowIsOurPartnershipBuilt.answer(NottinghamCity.arrangements());
    String description = svg.substring(svg.indexOf("<desc"), svg.indexOf("</desc>"));
    NottinghamCity.arrangements()
        .groups()
        .forEach(
            group ->
                assertTrue(description.contains(group.name().replace("&", "&amp;")), group.name()));
  }
}
