// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.deadline;

/** Refuses a case file, with the field, the rule and the value in one line. */
final class CaseFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  CaseFileException(String message) {
    super(message);
  }
}
