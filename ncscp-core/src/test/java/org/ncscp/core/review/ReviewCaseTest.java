// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReviewCaseTest {
  @Test
  void steps_ofAPublishedReview_leadToTheirStages() {
    Story story =
        Story.signedOff("EXAMPLE-2025-01")
            .on("2025-10-06", Story.sent(Paper.FINDINGS, Story.FAMILY))
            .on(
                "2025-10-06",
                new PracticeReviewStep.PublicationPlanned(LocalDate.parse("2025-10-20")))
            .on("2025-10-09", Story.sent(Paper.ADVANCE_COPY, Story.PANEL, Story.OFSTED))
            .on("2025-10-09", Story.sent(Paper.ADVANCE_COPY, Story.SECRETARY_OF_STATE))
            .on("2025-10-20", StepKind.REPORT_PUBLISHED);
    assertEquals(
        List.of(Stage.TO_BE_NOTIFIED, Stage.NOTIFIED, Stage.PANEL_AGREED, Stage.REPORT_PUBLISHED),
        story.stages());
  }
}
