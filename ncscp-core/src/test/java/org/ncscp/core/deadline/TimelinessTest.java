// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.ncscp.core.history.CaseFacts.happened;
import static org.ncscp.core.history.CaseFacts.history;
import static org.ncscp.core.history.CaseFacts.stopped;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.Timeliness.Figures;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.Fact;
import org.ncscp.core.reference.RuleId;

/** Opened on Monday 2 June 2025: seen by 16 June, heard by 2 July. */
class TimelinessTest {
  private static final DeadlineCalculator SMALL =
      DeadlineCalculator.of(SmallBook.book(), UkBankHolidays.bundled());
  private static final RuleId SEEN = RuleId.of("ten-working-days");
  private static final RuleId HEARD = RuleId.of("thirty-days");
  private static final Fact OPENED = happened("o", "opened", "2025-06-02");

  private static Timeline at(String day, Fact... more) {
    return SMALL.timeline(history(OPENED).with(more), LocalDate.parse(day));
  }

  private static Figures figures(String day, RuleId rule, Fact... more) {
    return Timeliness.of(at(day, more)).figures(rule);
  }

  @Test
  void eachState_isInOneFigure() {
    assertEquals(new Figures(0, 0, 0, 1, 0), figures("2025-06-16", SEEN));
    assertEquals(new Figures(0, 0, 1, 0, 0), figures("2025-06-17", SEEN));
    assertEquals(
        new Figures(1, 0, 0, 0, 0),
        figures("2025-06-17", SEEN, happened("s", "seen", "2025-06-16")));
    assertEquals(
        new Figures(0, 1, 0, 0, 0),
        figures("2025-06-17", SEEN, happened("s", "seen", "2025-06-17")));
    assertEquals(
        new Figures(0, 0, 0, 0, 1),
        figures("2025-06-17", SEEN, happened("c", "closed", "2025-06-10")));
    assertEquals(
        new Figures(0, 0, 0, 1, 0),
        figures("2025-06-17", SEEN, stopped("s", "ten-working-days", "2025-06-10")));
  }

  @Test
  void projected_isNotCounted() {
    Timeline timeline = at("2025-06-03");
    assertTrue(timeline.deadlines().stream().anyMatch(d -> d.state() == DeadlineState.PROJECTED));
    assertEquals(
        List.of("ten-working-days", "thirty-days"), // time alone meets that it stays open
        Timeliness.of(timeline).byRule().keySet().stream().map(RuleId::toString).toList());
    // heard but not seen: the later of the two cannot be told, and is not counted either
    Timeline heard = at("2025-06-03", happened("h", "heard", "2025-06-03"));
    assertEquals(DeadlineState.PROJECTED, heard.deadline(RuleId.of("later")).state());
    assertEquals(0, Timeliness.of(heard).figures(RuleId.of("later")).running());
  }

  @Test
  void collector_addsCases() {
    Timeline inTime = at("2025-08-01", happened("s", "seen", "2025-06-16"));
    Timeline late = at("2025-08-01", happened("s", "seen", "2025-06-20"));
    Timeline cancelled = at("2025-08-01", happened("c", "closed", "2025-06-03"));
    Timeline overdue = at("2025-08-01");
    Timeliness all =
        Stream.of(inTime, late, late, cancelled, overdue).collect(Timeliness.collector());
    assertEquals(new Figures(1, 2, 1, 0, 1), all.figures(SEEN));
    assertEquals(4, all.figures(SEEN).judged());
    assertEquals(new Figures(0, 0, 4, 0, 1), all.figures(HEARD));
    assertEquals(new Figures(0, 0, 0, 0, 0), all.figures(RuleId.of("hours")));
    assertEquals("Timeliness{", all.toString().substring(0, 11));
  }

  @Test
  void empty_hasNoFigures() {
    assertEquals(0, Timeliness.empty().byRule().size());
    assertEquals(Timeliness.empty(), Stream.<Timeline>empty().collect(Timeliness.collector()));
    CaseHistory nothing = history();
    assertEquals(
        Timeliness.empty(), Timeliness.of(SMALL.timeline(nothing, LocalDate.of(2025, 6, 1))));
  }

  @Test
  void byRule_cannotBeChanged() {
    Timeliness figures = Timeliness.of(at("2025-06-03"));
    assertThrows(UnsupportedOperationException.class, () -> figures.byRule().clear());
    assertThrows(UnsupportedOperationException.class, () -> figures.byRule().remove(SEEN));
  }

  @Test
  void plus_leavesBothAsTheyWere() {
    Timeliness one = Timeliness.of(at("2025-06-03"));
    Timeliness other = Timeliness.of(at("2025-06-17"));
    assertEquals(new Figures(0, 0, 1, 1, 0), one.plus(other).figures(SEEN));
    assertEquals(new Figures(0, 0, 0, 1, 0), one.figures(SEEN));
    assertEquals(new Figures(0, 0, 1, 0, 0), other.figures(SEEN));
  }

  /** A total that was written on one machine and is read on another. */
  @Test
  void carried_isTheSame() throws IOException, ClassNotFoundException {
    Timeliness figures = Timeliness.of(at("2025-06-17"));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(figures);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      Timeliness back = (Timeliness) in.readObject();
      assertEquals(figures, back);
      assertEquals(figures.plus(figures), back.plus(figures));
      assertEquals(figures.toString(), back.toString());
    }
  }

  @Test
  void ofFigures_areInTheOrderOfTheRules() {
    Timeliness figures =
        Timeliness.ofFigures(
            Map.of(HEARD, new Figures(1, 2, 3, 4, 5), SEEN, new Figures(0, 0, 0, 0, 1)));
    assertEquals(List.of(SEEN, HEARD), List.copyOf(figures.byRule().keySet()));
    assertEquals(new Figures(1, 2, 3, 4, 5), figures.figures(HEARD));
    Timeliness made = Timeliness.of(at("2025-06-17"));
    assertEquals(made, Timeliness.ofFigures(made.byRule()));
  }
}
