package com.example.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhenIsTheRapidReviewDueTest {
  private static final LocalDate WED_2025_04_16 = LocalDate.of(2025, 4, 16);

  @Test
  void answer_beforeEaster_countsFifteenWorkingDaysByHand() {
    // Thu 17 (1); Good Friday and Easter Monday out; Tue 22 to Fri 25 (5); Mon 28 to Fri 2 May
    // (10);
    // Early May out; Tue 6 to Fri 9 (14); Mon 12 (15)
    List<String> lines = WhenIsTheRapidReviewDue.answer(WED_2025_04_16).lines().toList();

    assertEquals("2025-05-12", lines.get(0));
    for (String holiday : List.of("Good Friday", "Easter Monday", "Early May bank holiday")) {
      assertTrue(lines.stream().anyMatch(line -> line.contains(holiday)), holiday);
    }
  }
}
