// SPDX-License-Identifier: Apache-2.0
package org.ncscp.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Set;
import org.ncscp.calendar.Division;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.register.Register;
import org.ncscp.core.register.RegisterEntry;
import org.ncscp.core.register.RegisterException;

/** The register of decisions. */
public final class RegisterFuzz {
  private static final Arrangements ARRANGEMENTS = NottinghamCity.arrangements();
  private static final WorkingDayCalendar ENGLAND =
      UkBankHolidays.bundled().calendar(Division.ENGLAND_AND_WALES);

  private RegisterFuzz() {}

  /** Reads the partnership once, so that the first input is not charged for it. */
  public static void fuzzerInitialize() {
    NottinghamCity.arrangements();
  }

  /**
   * Reads a register, asks it, writes it and reads it back.
   *
   * @param input any bytes
   * @throws IOException never
   */
  public static void fuzzerTestOneInput(byte[] input) throws IOException {
    Register register;
    try {
      register = read(input);
    } catch (RegisterException e) {
      Law.refused(e, e.problems());
      return;
    }
    ask(register.intactPart());
    ask(recordedAnew(register));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    register.write(out);
    Law.equal(register, read(out.toByteArray()));
  }

  /** As no fuzzer finds a digest: its entries that may be recorded one after the other. */
  private static Register recordedAnew(Register register) {
    Register.Builder builder = Register.empty().toBuilder();
    for (RegisterEntry entry : register.entries()) {
      try {
        builder.append(entry.content(), entry.recordedAt());
      } catch (IllegalArgumentException e) {
        Law.oneLine(String.valueOf(e.getMessage()));
      }
    }
    return builder.build();
  }

  private static void ask(Register register) {
    Law.equal(true, register.verify().isIntact());
    Law.equal(register.decisions().size(), Set.copyOf(register.decisions()).size());
    register.warnings(ARRANGEMENTS, ENGLAND).forEach(warning -> Law.oneLine(warning.toString()));
  }

  private static Register read(byte[] file) throws IOException {
    return Register.read(new ByteArrayInputStream(file), "register.jsonl");
  }
}
