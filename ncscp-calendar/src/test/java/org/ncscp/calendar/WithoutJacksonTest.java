// SPDX-License-Identifier: Apache-2.0
package org.ncscp.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The calendar's own classes and nothing else: it answers, and says what reading a feed needs. */
class WithoutJacksonTest {

  static final class Program {
    private Program() {}

    public static void main(String[] args) throws IOException {
      System.out.println(
          UkBankHolidays.bundled()
              .calendar(Division.ENGLAND_AND_WALES)
              .plusWorkingDays(LocalDate.of(2025, 4, 17), 5));
      try {
        BankHolidayFeed.read(new ByteArrayInputStream(new byte[0]));
      } catch (IllegalStateException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  @Test
  void ownClassesAlone_answer_andNameWhatAFeedNeeds() throws Exception {
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                place(UkBankHolidays.class) + File.pathSeparator + place(Program.class),
                Program.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(
        """
        2025-04-28
        reading the bank-holiday feed needs com.fasterxml.jackson.core:jackson-core
        """,
        said.replace(System.lineSeparator(), "\n"));
  }

  private static Path place(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }
}
