// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.reconciliation;

import java.util.ArrayList;
import java.util.List;

/** What was found so far, and what was found right. */
final class Findings {
  final List<Finding> found = new ArrayList<>();
  final List<String> agreements = new ArrayList<>();

  void add(CheckKind kind, String matter, String line, List<FigurePlace> places) {
    found.add(Finding.of(kind, matter, line, places));
  }

  void agree(String line) {
    agreements.add(line);
  }

  Reconciliation result() {
    return Reconciliation.of(found, agreements);
  }
}
