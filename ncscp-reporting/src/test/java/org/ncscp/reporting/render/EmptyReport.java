// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import java.util.List;
import org.ncscp.reporting.document.Glossary;
import org.ncscp.reporting.document.Report;

/** A report that another class loader can make by reflection. */
public final class EmptyReport {
  private EmptyReport() {}

  public static Report of() {
    return new Report("T", "P", "S", List.of(), new Glossary(List.of()));
  }
}
