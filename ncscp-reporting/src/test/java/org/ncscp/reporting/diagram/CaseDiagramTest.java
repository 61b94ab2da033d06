// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ncscp.core.review.ReviewCase;
import org.ncscp.reporting.svg.DrawnChart;
import org.ncscp.reporting.svg.Sheets;
import org.w3c.dom.Element;

class CaseDiagramTest {
  private static DrawnChart draw(ReviewCase reviewCase) {
    return new DrawnChart(CaseDiagram.of(reviewCase).svg());
  }

  private static List<String> boxes(DrawnChart sheet) {
    List<String> boxes = new ArrayList<>();
    for (String id : sheet.boxes().keySet()) {
      boxes.add(String.join(" ", sheet.words(id)));
    }
    return boxes;
  }

  /** The words that begin where a box does: its day. */
  private static String day(DrawnChart sheet, String box) {
    double top = sheet.boxes().get(box).top();
    return sheet.elements("tspan").stream()
        .filter(line -> DrawnChart.number(line, "x") == 24)
        .filter(line -> Math.abs(DrawnChart.number(line, "y") - 14 - top) < 0.2)
        .map(Element::getTextContent)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void longCase_showsEveryStageThatItReached() {
    DrawnChart sheet = draw(InventedCase.published().told());
    Sheets.assertSound(sheet);
    assertEquals(
        List.of(
            "referred",
            "council aware",
            "agreed to notify stands here",
            "notified stands here",
            "rapid review under way",
            "rapid review completed",
            "with the Panel",
            "to be reconsidered",
            "reconsidered",
            "practice review under way",
            "Panel agreed stands here",
            "report completed",
            "report signed off",
            "report published stands here"),
        boxes(sheet));
    assertEquals("2 May 2025", day(sheet, "1:council-aware"));
    assertEquals("8 May 2025", day(sheet, "3:rapid-review-under-way"));
    assertEquals("9 June 2025", day(sheet, "6:to-be-reconsidered"));
    assertEquals("8 December 2025", day(sheet, "12:report-published"));
  }

  @Test
  void caseInAllStrands_cutsNoWord() {
    DrawnChart sheet = draw(InventedCase.inAllStrands().told());
    Sheets.assertSound(sheet);
    List<String> boxes = boxes(sheet);
    assertTrue(boxes.contains("reconsidered") && boxes.contains("to be reconsidered"));
    assertTrue(boxes.contains("learning review under way stands here"), boxes::toString);
    assertTrue(boxes.contains("for a learning review stands here"), boxes::toString);
  }

  @Test
  void description_saysWhatThePictureShows() {
    String description = Sheets.description(draw(InventedCase.published().told()));
    assertTrue(
        description.startsWith("As known from 24 events, the last recorded on 8 December 2025."),
        description);
    assertTrue(
        description.contains(
            "9 June 2025: the Panel answers: disagrees; rapid review: to be reconsidered."));
    assertTrue(
        description.contains(
            "28 May 2025: rapid review sent to all who are to receive it; rapid review: with the"
                + " Panel."));
    assertTrue(description.contains("The practice review stands at: report published."));
  }

  /** It was published without an advance copy, for a reason that is recorded. */
  @Test
  void departure_isSeenAtItsStep() {
    String description = Sheets.description(draw(InventedCase.published().told()));
    assertTrue(
        description.contains("8 December 2025: the report is published; a departure is recorded;"));
    assertEquals(2, description.split("a departure is recorded", -1).length);
  }

  /** A departure holds once: what the partners reconsider again is not departed from. */
  @Test
  void departure_isUsedUpByTheFirstStepOfItsKind() {
    String description = Sheets.description(draw(InventedCase.reconsideredTwice().told()));
    assertTrue(
        description.contains(
            "16 June 2025: the partners reconsider their decision; a departure is recorded;"),
        description);
    assertTrue(
        description.contains("21 July 2025: the partners reconsider their decision; rapid review:"),
        description);
  }

  @Test
  void correctedDay_isTheDayShown() {
    ReviewCase corrected = InventedCase.published().corrected("2025-12-10", "2025-12-05").told();
    assertEquals("5 December 2025", day(draw(corrected), "12:report-published"));
  }

  @Test
  void nextSteps_areThoseThatAreOpen() {
    String notified = Sheets.description(draw(InventedCase.notified().told()));
    assertTrue(
        notified.contains(
            "It is later found that the criteria are not met, and the Panel is told (notification:"
                + " criteria later found not met)"));
    assertFalse(notified.contains("The rapid review is completed"), "a criterion is open");
    String considered = Sheets.description(draw(InventedCase.considered().told()));
    assertTrue(
        considered.contains(
            "The rapid review is completed and agreed (rapid review: rapid review completed); by a"
                + " decision of the kind practice-review or rapid-review-report or"
                + " review-criteria"));
  }

  @Test
  void caseWithoutEvents_showsHowOneBegins() {
    DrawnChart sheet = draw(InventedCase.empty());
    Sheets.assertSound(sheet);
    assertEquals(List.of(), boxes(sheet));
    String description = Sheets.description(sheet);
    assertTrue(description.startsWith("Nothing is recorded yet."));
    assertTrue(description.contains("An agency refers it (consideration: referred)"));
  }

  @Test
  void whatSomebodyWrote_isNowhereInTheImage() {
    assertFalse(CaseDiagram.of(InventedCase.published().told()).svg().contains(InventedCase.NOTE));
  }

  @Test
  void image_isTheSameEverywhere() {
    ReviewCase told = InventedCase.published().told();
    Sheets.assertSameEverywhere(() -> CaseDiagram.of(told).svg());
  }

  @Test
  void case_null_isRefused() {
    assertEquals(
        "reviewCase",
        assertThrows(NullPointerException.class, () -> CaseDiagram.of(null)).getMessage());
  }
}
