// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.reference.ThemeId;
import org.ncscp.core.review.Conclusion;
import org.ncscp.core.review.PanelView;
import org.ncscp.core.review.ReviewKinds;
import org.ncscp.core.review.Route;

/** Made-up cases of three years around 2025/26, the same for the same seed. */
final class MadeSummaries {
  static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2025);
  static final LocalDate KNOWN = LocalDate.of(2027, 3, 31);
  static final List<ReviewKindId> KINDS =
      List.of(ReviewKinds.RAPID_REVIEW, ReviewKinds.LEARNING_REVIEW, ReviewKinds.PRACTICE_REVIEW);
  static final List<RuleId> RULES =
      List.of(RuleId.of("rapid-review"), RuleId.of("practice-review-publication"));
  static final List<Enum<?>> WAYS =
      List.of(
          Route.NOTIFY,
          Route.PRACTICE_REVIEW,
          Conclusion.PRACTICE_REVIEW,
          Conclusion.NEITHER,
          PanelView.AGREES);
  static final List<ThemeId> THEMES =
      List.of(ThemeId.of("exploitation"), ThemeId.of("neglect"), ThemeId.of("safer-sleep"));

  private final Random random;

  private MadeSummaries(long seed) {
    random = new Random(seed);
  }

  static List<CaseSummary> of(long seed, int size) {
    MadeSummaries made = new MadeSummaries(seed);
    List<CaseSummary> summaries = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      summaries.add(made.one());
    }
    return summaries;
  }

  private CaseSummary one() {
    List<CaseSummary.Review> reviews = new ArrayList<>();
    for (ReviewKindId kind : KINDS) {
      if (random.nextBoolean()) {
        LocalDate begun = day();
        reviews.add(new CaseSummary.Review(kind, ReviewMilestone.BEGUN, begun));
        if (random.nextBoolean()) {
          ReviewMilestone end =
              random.nextInt(4) == 0 ? ReviewMilestone.ENDED_EARLY : ReviewMilestone.COMPLETED;
          reviews.add(new CaseSummary.Review(kind, end, begun.plusDays(random.nextInt(300))));
        }
      }
    }
    List<CaseSummary.Decided> decisions = new ArrayList<>();
    List<JudgedDeadline> deadlines = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      decisions.add(new CaseSummary.Decided(WAYS.get(random.nextInt(WAYS.size())), day()));
      deadlines.add(deadline());
    }
    List<ThemeId> themes = new ArrayList<>(THEMES);
    themes.removeIf(theme -> random.nextBoolean());
    return new CaseSummary(KNOWN, reviews, decisions, deadlines, themes);
  }

  private JudgedDeadline deadline() {
    LocalDate opened = day();
    JudgedDeadline open =
        JudgedDeadline.open(
            RULES.get(random.nextInt(RULES.size())), opened, opened.plusDays(random.nextInt(200)));
    JudgedDeadline due =
        random.nextBoolean()
            ? open
            : open.extended(open.originalDueDate().orElseThrow().plusDays(1 + random.nextInt(90)));
    return switch (random.nextInt(4)) {
      case 0 -> due.cancelled(opened.plusDays(random.nextInt(300)));
      case 1, 2 -> due.done(opened.plusDays(random.nextInt(300)));
      default -> due;
    };
  }

  private LocalDate day() {
    return LocalDate.of(2024, 4, 1).plusDays(random.nextInt(3 * 365));
  }
}
