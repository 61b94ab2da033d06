// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.assurance.Made;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.Quantity;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.ThemeId;

/** Made-up records of scrutiny and of the voice of the child. */
final class MadeScrutiny {
  private final Made made;

  MadeScrutiny(long seed) {
    made = new Made(seed);
  }

  Made made() {
    return made;
  }

  /** An appointment to one of two posts, overlapping with others or not. */
  ScrutineerAppointment appointment(int place) {
    return appointment(place, PostId.of("post-" + made.upTo(2)));
  }

  ScrutineerAppointment appointment(int place, PostId post) {
    return ScrutineerAppointment.builder()
        .provenance(Made.provenance(place))
        .post(post)
        .person(made.maybe(() -> PersonReference.of("S-" + place)))
        .inForce(made.inForce())
        .appointedBy(made.some(1, List.of(BodyId.of("icb"), BodyId.of("police"))))
        .build();
  }

  ScrutinyAssessment assessment(int place) {
    ReportingPeriod period = made.period();
    return ScrutinyAssessment.builder()
        .provenance(Made.provenance(place))
        .assessment(Made.named(AssessmentId::of, place))
        .kind(made.one(ScrutinyKind.values()))
        .day(period.first().plusDays(made.upTo(500)))
        .period(period)
        .givenTo(made.some(0, List.of(GroupId.of("slg"), GroupId.of("lsp"))))
        .text(made.text())
        .themes(themes())
        .build();
  }

  private Set<ThemeId> themes() {
    return made.some(0, List.of(ThemeId.of("neglect"), ThemeId.of("exploitation")));
  }

  Challenge challenge(int place) {
    return Challenge.builder()
        .provenance(Made.provenance(place))
        .challenge(Made.named(ChallengeId::of, place))
        .day(made.day(100))
        .by(BodyId.of("independent-scrutineer"))
        .to(made.body())
        .about(made.words())
        .text(made.text())
        .build();
  }

  /** An answer to one of five challenges; each place is a day of its own. */
  ChallengeAnswer answer(int place) {
    return ChallengeAnswer.builder()
        .provenance(Made.provenance(place))
        .challenge(Made.named(ChallengeId::of, made.upTo(5)))
        .day(LocalDate.of(2024, 4, 10).plusDays(place * 20L + made.upTo(20)))
        .by(made.body())
        .text(made.text())
        .result(made.one(AnswerResult.values()))
        .closed(made.upTo(3) == 0)
        .build();
  }

  Engagement engagement(int place) {
    boolean oneDay = made.coin();
    return Engagement.builder()
        .provenance(Made.provenance(place))
        .engagement(Made.named(EngagementId::of, place))
        .title(made.words())
        .day(oneDay ? Optional.of(made.day(900)) : Optional.empty())
        .period(oneDay ? Optional.empty() : Optional.of(made.period()))
        .engaged(made.some(1, List.of(Engaged.values())))
        .number(made.maybe(() -> Quantity.parse("over 1,000")))
        .by(made.body())
        .build();
  }

  /** Something heard in one of five engagements. */
  VoiceHeard voice(int place) {
    return VoiceHeard.builder()
        .provenance(Made.provenance(place))
        .heard(Made.named(HeardId::of, place))
        .engagement(Made.named(EngagementId::of, made.upTo(5)))
        .text(made.text())
        .themes(themes())
        .build();
  }

  /** A change because of one of five things heard; each place is a day of its own. */
  VoiceChange change(int place) {
    return VoiceChange.builder()
        .provenance(Made.provenance(place))
        .heard(Made.named(HeardId::of, made.upTo(5)))
        .day(LocalDate.of(2024, 1, 1).plusDays(place * 100L + made.upTo(100)))
        .changed(made.text())
        .by(made.body())
        .evidence(made.maybe(made::text))
        .build();
  }
}
