// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CountTest {
  private static final FactKind BEGAN = FactKind.of("enquiry-began");

  private static Count.Builder count(String limit) {
    return Count.builder().limit(TimeLimit.parse(limit)).trigger(BEGAN);
  }

  @Test
  void after_countsOrdinarilyAndIsNotRolled() {
    Count count = Count.after(TimeLimit.ofWorkingDays(15), BEGAN);
    assertEquals(Direction.AFTER, count.direction());
    assertEquals(Counting.ORDINARY, count.counting());
    assertEquals(Roll.NONE, count.roll());
    assertEquals(count("15 working days").build(), count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "15 working days | AFTER | ORDINARY | 15 working days after \"enquiry began\"",
        "1 working day | BEFORE | ORDINARY | 1 working day before \"enquiry began\"",
        "8 days | AFTER | INCLUSIVE | 8 days beginning with \"enquiry began\"",
        "8 days | BEFORE | INCLUSIVE | 8 days ending with \"enquiry began\"",
        "7 working days | BEFORE | CLEAR | 7 working days clear before \"enquiry began\"",
        "72 hours | AFTER | ORDINARY | 72 hours after \"enquiry began\"",
        "same day | AFTER | ORDINARY | the same day as \"enquiry began\"",
        "0 working days | BEFORE | ORDINARY | the same day as \"enquiry began\""
      })
  void inWords_saysHowIsCounted(
      String limit, Direction direction, Counting counting, String words) {
    assertEquals(words, count(limit).direction(direction).counting(counting).build().inWords());
  }

  @ParameterizedTest
  @CsvSource({
    "PRECEDING, moved to the working day before",
    "FOLLOWING, moved to the working day after",
    "MODIFIED_PRECEDING, 'moved to the working day before, within the month'",
    "MODIFIED_FOLLOWING, 'moved to the working day after, within the month'"
  })
  void inWords_saysHowItIsRolled(Roll roll, String words) {
    assertEquals(
        "3 months after \"enquiry began\", a last day that is not worked " + words,
        count("3 months").roll(roll).build().inWords());
  }

  @ParameterizedTest
  @EnumSource(
      value = Counting.class,
      names = {"INCLUSIVE", "CLEAR"})
  void hours_countedOtherwise_areRefused(Counting counting) {
    assertEquals(
        "counting must be ordinary for hours but was \"" + counting.description() + "\"",
        refusal(count("72 hours").counting(counting)));
  }

  /** Neither can end on a day that is not worked. */
  @ParameterizedTest
  @CsvSource({"72 hours, hours", "5 working days, working days"})
  void roll_ofHoursOrWorkingDays_isRefused(String limit, String unit) {
    assertEquals(
        "roll must be none for " + unit + " but was \"moved to the working day after\"",
        refusal(count(limit).roll(Roll.FOLLOWING)));
  }

  /** No period of no days can begin with a day, or have whole days between. */
  @ParameterizedTest
  @CsvSource({
    "same day, INCLUSIVE, beginning with that day",
    "0 working days, CLEAR, clear of both days",
    "0 months, INCLUSIVE, beginning with that day"
  })
  void nothing_countedOtherwise_isRefused(String limit, Counting counting, String words) {
    assertEquals(
        "counting must be ordinary for an amount of 0 but was \"" + words + "\"",
        refusal(count(limit).counting(counting)));
  }

  private static String refusal(Count.Builder count) {
    return assertThrows(IllegalArgumentException.class, count::build).getMessage();
  }

  @Test
  void build_namesWhatIsMissing() {
    assertEquals(
        "Cannot build Count, some of required attributes are not set [trigger, limit]",
        assertThrows(IllegalStateException.class, Count.builder()::build).getMessage());
  }
}
