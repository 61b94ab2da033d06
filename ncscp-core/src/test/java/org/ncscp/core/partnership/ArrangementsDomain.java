// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.ncscp.core.group.Group;
import org.ncscp.core.history.DecisionReference;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.policy.Agreement;
import org.ncscp.core.policy.AgreementKind;
import org.ncscp.core.policy.Binding;
import org.ncscp.core.policy.ComplianceReturn;
import org.ncscp.core.policy.EscalationStage;
import org.ncscp.core.policy.FreeTraining;
import org.ncscp.core.policy.Funding;
import org.ncscp.core.policy.FundingKind;
import org.ncscp.core.policy.FundingLine;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.policy.FundingSplit;
import org.ncscp.core.policy.OtherOrganisations;
import org.ncscp.core.policy.ReportContent;
import org.ncscp.core.policy.ReportEvidence;
import org.ncscp.core.policy.Reporting;
import org.ncscp.core.policy.ReturnStage;
import org.ncscp.core.reference.AgreementId;
import org.ncscp.core.reference.BoardId;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.OrganisationKind;
import org.ncscp.core.reference.PartnershipId;
import org.ncscp.core.reference.PersonReference;
import org.ncscp.core.reference.PostId;
import org.ncscp.core.reference.Quantity;
import org.ncscp.core.reference.ReportContentId;
import org.ncscp.core.reference.ReturnId;
import org.ncscp.core.reference.RuleId;

/** Sound arrangements of every shape: every part there or not, and texts that are hard to write. */
class ArrangementsDomain extends DomainContextBase {
  /** A smaller size is simpler, so that shrinking finds the few parts that matter. */
  @Provide
  Arbitrary<Arrangements> arrangements() {
    return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 3))
        .as((seed, size) -> new Maker(new Random(seed), size).arrangements());
  }

  /** Makes one; the ids of different kinds of things have no name in common. */
  private static final class Maker {
    private static final List<String> ORGANISATIONS =
        List.of("null", "true", "010", "1e3", "0x1f", "2025-04-17", "example-council");
    private static final List<String> POSTS =
        List.of("yes", "off", "007", "12e03", "chief-executive", "0b1");
    private static final List<String> BOARDS = List.of("on", "2024-01-01", "wellbeing-board");
    private static final List<String> GROUPS = List.of("y", "9", "0o17", "case-review-group", "n");

    private final AnyParts any;
    private final List<OrganisationId> organisations = new ArrayList<>();
    private final List<PostId> posts = new ArrayList<>();
    private final List<Optional<OrganisationId>> employers = new ArrayList<>();
    private final List<BoardId> boards = new ArrayList<>();
    private final List<GroupId> groups = new ArrayList<>();
    private final List<Partner> partners = new ArrayList<>();
    private final List<Group> made = new ArrayList<>();

    Maker(Random random, int size) {
      any = new AnyParts(random, size);
    }

    Arrangements arrangements() {
      Arrangements.Builder all =
          Arrangements.builder()
              .id(PartnershipId.of("example"))
              .name(any.text())
              .abbreviation(any.maybe(any::text))
              .edition(any.day())
              .scope(any.of(Scope.values()))
              .inOperationSince(any.maybe(any::day))
              .rules(any.localRules(NationalRules.ruleBook()));
      Optional<LocalDate> end = versions(all);
      any.times(() -> all.addStatement(statement()));
      any.some(1, ORGANISATIONS).forEach(id -> organisations.add(OrganisationId.of(id)));
      any.some(1, POSTS).forEach(id -> posts.add(PostId.of(id)));
      posts.forEach(post -> employers.add(any.maybe(() -> any.of(organisations))));
      any.some(0, BOARDS).forEach(id -> boards.add(BoardId.of(id)));
      any.some(0, GROUPS).forEach(id -> groups.add(GroupId.of(id)));
      all.area(any.maybe(this::area));
      any.times(() -> all.addPredecessor(succession(any.first().minusDays(any.below(2)))));
      end.ifPresent(last -> any.times(() -> all.addSuccessor(succession(last.plusDays(1)))));
      people(all);
      groups(all);
      policies(all);
      return all.build();
    }

    private Optional<LocalDate> versions(Arrangements.Builder all) {
      LocalDate from = any.first();
      int more = any.below(3);
      for (int i = 0; i < more; i++) {
        LocalDate to = from.plusDays(any.below(1000));
        all.addVersion(version(EffectivePeriod.ofClosed(from, to)));
        from = to.plusDays(1);
      }
      Optional<LocalDate> end = any.maybe(any.constant(from.plusDays(any.below(5000))));
      all.addVersion(version(new EffectivePeriod(from, end)));
      return end;
    }

    private ArrangementsVersion version(EffectivePeriod inForce) {
      return ArrangementsVersion.builder()
          .title(any.text())
          .inForce(inForce)
          .citations(any.citations())
          .interpretation(any.maybe(any::text))
          .build();
    }

    private Statement statement() {
      return Statement.builder()
          .kind(any.of(StatementKind.values()))
          .text(any.text())
          .inForce(any.period())
          .citations(any.citations())
          .interpretation(any.maybe(any::text))
          .build();
    }

    private Area area() {
      Area.Builder area =
          Area.builder()
              .description(any.text())
              .authorities(any.several(organisations))
              .cooperation(any.maybe(any::text))
              .inForce(any.period())
              .citations(any.citations())
              .interpretation(any.maybe(any::text));
      any.times(
          () ->
              area.addNeighbour(
                  new Neighbour(PartnershipId.of(any.id()), any.text(), any.maybe(any::text))));
      any.times(
          () ->
              area.addProfile(
                  new AreaFigure(
                      any.text(), quantity(), any.maybe(any::day), any.truth(), any.citations())));
      return area.build();
    }

    private Quantity quantity() {
      return new Quantity(
          any.of(Quantity.Qualifier.values()), any.amount(15, any.below(7)).abs(), any.truth());
    }

    private Succession succession(LocalDate on) {
      return Succession.builder()
          .partnership(PartnershipId.of(any.id()))
          .name(any.text())
          .by(any.of(SuccessionKind.values()))
          .date(on)
          .inForce(any.period())
          .citations(any.citations())
          .interpretation(any.maybe(any::text))
          .build();
    }

    private void people(Arrangements.Builder all) {
      eachOnAllDays(boards, this::board).forEach(all::addBoard);
      eachOnAllDays(organisations, this::organisation).forEach(all::addOrganisation);
      eachOnAllDays(posts, this::post).forEach(all::addPost);
      Set<OrganisationId> roles = new LinkedHashSet<>(List.of(any.of(organisations)));
      roles.addAll(any.several(organisations));
      partners.addAll(any.list(this::partner, new ArrayList<>(roles)));
      all.addAllPartners(partners);
      any.times(() -> all.addIssueLead(issueLead(any.of(partners))));
      any.times(
          () ->
              all.addDelegation(
                  Delegation.builder()
                      .delegate(groups.isEmpty() || any.truth() ? any.of(posts) : any.of(groups))
                      .addDecision(DecisionKind.of(any.id()))
                      .addAllDecisions(any.list(() -> DecisionKind.of(any.id())))
                      .reportBack(any.maybe(any::text))
                      .inForce(any.period())
                      .citations(any.citations())
                      .interpretation(any.maybe(any::text))
                      .build()));
      eachOnItsDays(any.list(BodyId::of, any.some(0, POSTS)), this::office).forEach(all::addOffice);
      all.relevantAgencies(any.maybe(this::relevantAgencies));
    }

    private <I, E> List<E> eachOnItsDays(List<I> ids, BiFunction<I, EffectivePeriod, E> entry) {
      return each(ids, () -> any.disjointPeriods(1), entry);
    }

    /** What others name is there on every day, though maybe as one entry after another. */
    private <I, E> List<E> eachOnAllDays(List<I> ids, BiFunction<I, EffectivePeriod, E> entry) {
      return each(ids, any::allDays, entry);
    }

    private <I, E> List<E> each(
        List<I> ids,
        Supplier<List<EffectivePeriod>> days,
        BiFunction<I, EffectivePeriod, E> entry) {
      List<E> entries = new ArrayList<>();
      for (I id : ids) {
        days.get().forEach(on -> entries.add(entry.apply(id, on)));
      }
      return any.shuffled(entries);
    }

    private Board board(BoardId id, EffectivePeriod days) {
      return Board.builder()
          .id(id)
          .name(any.text())
          .inForce(days)
          .citations(any.citations())
          .interpretation(any.maybe(any::text))
          .build();
    }

    private Organisation organisation(OrganisationId id, EffectivePeriod days) {
      return Organisation.builder()
          .id(id)
          .name(any.text())
          .alsoKnownAs(any.list(any::text))
          .kinds(any.list(() -> OrganisationKind.of(any.id())))
          .inForce(days)
          .citations(any.citations())
          .interpretation(any.maybe(any::text))
          .build();
    }

    private Post post(PostId id, EffectivePeriod days) {
      Post.Builder post =
          Post.builder()
              .id(id)
              .title(any.text())
              .organisation(employers.get(posts.indexOf(id)))
              .alsoKnownAs(any.list(any::text))
              .inForce(days)
              .citations(any.citations())
              .interpretation(any.maybe(any::text));
      for (EffectivePeriod held : any.disjointPeriods(0)) {
        post.addHolder(holding(any.of(Capacity.HOLDER, Capacity.INTERIM), List.of(), held));
      }
      any.times(
          () ->
              post.addHolder(
                  holding(
                      Capacity.DEPUTY, any.list(() -> DecisionKind.of(any.id())), any.period())));
      return post.build();
    }

    private Holding holding(Capacity as, List<DecisionKind> scope, EffectivePeriod during) {
      return new Holding(
          PersonReference.of(any.reference()), as, new LinkedHashSet<>(scope), during);
    }

    private Partner partner(OrganisationId organisation) {
      List<PostId> own =
          posts.stream()
              .filter(
                  p -> employers.get(posts.indexOf(p)).orElse(organisation).equals(organisation))
              .toList();
      PartnerRole role = any.of(PartnerRole.values());
      Optional<PostId> lead =
          own.isEmpty() || role == PartnerRole.LOCALLY_DESIGNATED
              ? Optional.empty()
              : any.maybe(() -> any.of(own));
      Partner.Builder partner =
          Partner.builder()
              .organisation(organisation)
              .role(role)
              .delegates(
                  any.several(own.stream().filter(p -> !lead.equals(Optional.of(p))).toList()))
              .lead(lead)
              .inForce(any.period())
              .citations(any.citations())
              .interpretation(any.maybe(any::text));
      any.times(
          () ->
              partner.addDeliveredBy(
                  DeliveryBody.builder()
                      .organisation(any.of(organisations))
                      .addFunction(any.text())
                      .addAllFunctions(any.list(any::text))
                      .inForce(any.period())
                      .citations(any.citations())
                      .interpretation(any.maybe(any::text))
                      .build()));
      return partner.build();
    }

    /** On the days of the partner, who must be there. */
    private IssueLead issueLead(Partner partner) {
      return IssueLead.builder()
          .issue(any.text())
          .partner(partner.organisation())
          .decision(any.maybe(() -> DecisionReference.of(any.reference())))
          .inForce(partner.inForce())
          .citations(any.citations())
          .interpretation(any.maybe(any::text))
          .build();
    }

    private Office office(BodyId id, EffectivePeriod days) {
      Office.Builder office =
          Office.builder()
              .kind(any.of(OfficeKind.values()))
              .id(id)
              .name(any.text())
              .posts(any.several(posts))
              .inForce(days)
              .citations(any.citations())
              .interpretation(any.maybe(any::text));
      any.times(
          () ->
              office.addDuty(
                  new OfficeDuty(
                      any.text(),
                      any.maybe(() -> RuleId.of(any.of("yearly-report", "rapid-review"))),
                      any.citations())));
      return office.build();
    }

    private RelevantAgencies relevantAgencies() {
      RelevantAgencies.Builder agencies =
          RelevantAgencies.builder()
              .review(any.maybe(any.constant(RuleId.of("yearly-report"))))
              .reviewed(any.daysInOrder(0))
              .addEntry(relevantAgency())
              .inForce(any.period())
              .citations(any.citations())
              .interpretation(any.maybe(any::text));
      any.times(() -> agencies.addEntry(relevantAgency()));
      return agencies.build();
    }

    private RelevantAgency relevantAgency() {
      RelevantAgency.Builder agency =
          RelevantAgency.builder()
              .asNamed(any.maybe(any::text))
              .sector(any.text())
              .inForce(any.period())
              .citations(any.citations())
              .interpretation(any.maybe(any::text));
      if (any.truth()) {
        return agency.organisation(any.of(organisations)).build();
      }
      List<OrganisationKind> kinds = new ArrayList<>(any.list(() -> OrganisationKind.of(any.id())));
      kinds.add(OrganisationKind.of("school"));
      return agency
          .wholeClass(new AgencyClass(BodyId.of(any.id()), any.text(), new LinkedHashSet<>(kinds)))
          .build();
    }

    private void groups(Arrangements.Builder all) {
      AnyGroups some = new AnyGroups(any, organisations, posts, boards, groups, partners);
      made.addAll(eachOnAllDays(groups, some::group));
      made.forEach(all::addGroup);
    }

    private void policies(Arrangements.Builder all) {
      eachOnItsDays(any.list(AgreementId::of, any.some(0, POSTS)), this::agreement)
          .forEach(all::addAgreement);
      all.reviews(any.maybe(() -> new AnyReviews(any, groups, made).reviews()));
      all.reporting(any.maybe(this::reporting));
      all.funding(any.maybe(this::funding));
      eachOnItsDays(any.list(ReturnId::of, any.some(0, POSTS)), this::complianceReturn)
          .forEach(all::addReturn);
    }

    private Agreement agreement(AgreementId id, EffectivePeriod days) {
      AgreementKind kind = any.of(AgreementKind.values());
      Agreement.Builder agreement =
          Agreement.builder()
              .id(id)
              .kind(kind)
              .name(any.text())
              .version(any.maybe(any::text))
              .binds(any.maybe(() -> any.of(Binding.values())))
              .signatories(any.several(organisations))
              .maintainedBy(aGroup())
              .nextReview(any.maybe(any::day))
              .terms(any.list(any::text))
              .inForce(days)
              .citations(any.citations())
              .interpretation(any.maybe(any::text));
      if (kind == AgreementKind.TRAINING_CHARGES) {
        agreement
            .freeFor(any.several(List.of(FreeTraining.values())))
            .others(any.maybe(() -> any.of(OtherOrganisations.values())));
      }
      any.times(
          () -> agreement.addStage(new EscalationStage(any.text(), any.maybe(any::timeLimit))));
      return agreement.build();
    }

    private Optional<GroupId> aGroup() {
      return groups.isEmpty() ? Optional.empty() : any.maybe(() -> any.of(groups));
    }

    private ReportContent content() {
      return new ReportContent(
          ReportContentId.of(any.id()),
          any.text(),
          any.several(List.of(ReportEvidence.SECTION_11, ReportEvidence.TRAINING)));
    }

    private Reporting reporting() {
      return Reporting.builder()
          .producedBy(aGroup())
          .signedOffBy(aGroup())
          .recipients(any.several(List.of(BodyId.of("panel"), BodyId.of("foundations"))))
          .contents(any.list(this::content))
          .reports(any.list(any::reportingPeriod))
          .disclosure(any.maybe(any::disclosure))
          .inForce(any.period())
          .citations(any.citations())
          .interpretation(any.maybe(any::text))
          .build();
    }

    private Funding funding() {
      return Funding.builder()
          .principle(any.maybe(any::text))
          .split(any.of(FundingSplit.values()))
          .statedTotal(any.maybe(any::pounds))
          .lines(any.list(this::fundingLine))
          .inForce(any.period())
          .citations(any.citations())
          .interpretation(any.maybe(any::text))
          .build();
    }

    private FundingLine fundingLine() {
      FundingLine.Builder line =
          FundingLine.builder()
              .kind(any.of(FundingKind.values()))
              .amount(any.pounds())
              .purpose(any.of(FundingPurpose.values()))
              .period(any.text());
      return any.truth()
          ? line.organisation(any.of(organisations)).build()
          : line.source(any.text()).build();
    }

    private ComplianceReturn complianceReturn(ReturnId id, EffectivePeriod days) {
      Supplier<OrganisationKind> kind = () -> OrganisationKind.of(any.id());
      return ComplianceReturn.builder()
          .id(id)
          .name(any.text())
          .addOf(kind.get())
          .addAllOf(any.list(kind))
          .stages(any.list(by -> new ReturnStage(any.text(), by), any.daysInOrder(1)))
          .inForce(days)
          .citations(any.citations())
          .interpretation(any.maybe(any::text))
          .build();
    }
  }
}
