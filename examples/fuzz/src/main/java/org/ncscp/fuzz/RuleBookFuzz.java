// SPDX-License-Identifier: Apache-2.0
package org.ncscp.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.rule.RuleBookException;

/** A rule book, alone and laid over the national one. */
public final class RuleBookFuzz {
  /** A way to read a book. */
  private interface Reading {
    RuleBook read(InputStream in) throws IOException;
  }

  private RuleBookFuzz() {}

  /** Reads the partnership once, so that the first input is not charged for it. */
  public static void fuzzerInitialize() {
    NottinghamCity.arrangements();
  }

  /**
   * Reads a book twice.
   *
   * @param input any bytes
   * @throws IOException never
   */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    read(input, in -> RuleBook.read(in, "book.yaml"));
    read(input, in -> NationalRules.ruleBook().overlaidBy(in, "book.yaml"));
  }

  private static void read(byte[] input, Reading reading) throws IOException {
    RuleBook book;
    try {
      book = reading.read(new ByteArrayInputStream(input));
    } catch (RuleBookException e) {
      Law.refused(e, e.problems());
      return;
    }
    Law.equal(book, reading.read(new ByteArrayInputStream(input)));
    book.rules().forEach(rule -> Law.equal(rule, book.rule(rule.id())));
    book.duties().forEach(duty -> Law.equal(duty, book.duty(duty.id())));
  }
}
