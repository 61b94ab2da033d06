// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.partnership;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.partnership.ArrangementsException;
import org.ncscp.core.partnership.Partnership;
import org.ncscp.examples.Input;

/** Reads the file of a program, or ends the program with the reasons why it cannot. */
final class PartnershipFile {
  private PartnershipFile() {}

  /** Returns what the program's one argument names; ends with 1 if it is refused, else with 2. */
  static Arrangements of(String program, String[] args) {
    Optional<Path> file = Input.of(args);
    if (file.isEmpty()) {
      System.err.println("usage: " + program + " ARRANGEMENTS_FILE");
      throw end(2);
    }
    try (InputStream in = Files.newInputStream(file.get())) {
      return Arrangements.read(in, args[0], NationalRules.ruleBook());
    } catch (ArrangementsException e) {
      System.err.println(args[0] + " is refused:");
      e.problems().forEach(problem -> System.err.println("  " + problem));
      throw end(1);
    } catch (IOException e) {
      System.err.println(args[0] + ": cannot be read: " + e);
      throw end(2);
    }
  }

  /** The partnership on the day of the file's edition, or on the nearest of its days. */
  static Partnership onItsEdition(Arrangements arrangements) {
    LocalDate edition = arrangements.edition();
    LocalDate first = arrangements.inForce().from();
    LocalDate day = edition.isBefore(first) ? first : edition;
    return arrangements.on(arrangements.inForce().to().filter(day::isAfter).orElse(day));
  }

  private static IllegalStateException end(int status) {
    System.exit(status);
    return new IllegalStateException("the program has ended");
  }
}
