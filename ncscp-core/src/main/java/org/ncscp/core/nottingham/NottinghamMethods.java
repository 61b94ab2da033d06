// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.nottingham;

import org.ncscp.core.reference.MethodId;

/** The methods of review that Nottingham City's arrangements name; others are not excluded. */
public final class NottinghamMethods {
  /** A brief overview by each agency, followed by a workshop; for a learning review. */
  public static final MethodId AGENCY_OVERVIEWS_AND_WORKSHOP =
      MethodId.of("agency-overviews-and-workshop");

  private NottinghamMethods() {}
}
