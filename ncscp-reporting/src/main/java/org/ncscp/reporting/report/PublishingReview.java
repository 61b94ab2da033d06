// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ncscp.core.deadline.Deadline;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.deadline.DutyReview;
import org.ncscp.core.deadline.DutyStanding;
import org.ncscp.core.deadline.HeldRecord;
import org.ncscp.core.group.Group;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.policy.Reporting;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.DecisionKind;
import org.ncscp.core.reference.EffectivePeriod;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.LegalBasis;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.register.Decision;
import org.ncscp.core.rule.DutyVersion;
import org.ncscp.core.rule.Provision;
import org.ncscp.core.rule.RecurringDuty;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.rule.RuleVersion;
import org.ncscp.reporting.diary.DutyOfTheYear;
import org.ncscp.reporting.diary.DutyState;
import org.ncscp.reporting.report.Publication.CopySent;
import org.ncscp.reporting.report.PublishingDuty.Kind;

/** Goes through the duties of publishing a yearly report, one after the other. */
final class PublishingReview {
  /** What the sign-off is called where the arrangements reserve it to a group. */
  private static final DecisionKind SIGN_OFF = DecisionKind.of("yearly-report-sign-off");

  private final Arrangements arrangements;
  private final DeadlineCalculator calculator;
  private final RuleBook book;
  private final Publication publication;
  private final ReportingPeriod period;
  private final LocalDate asAt;

  /** What a rule asks for. */
  private record Asked(
      RuleId rule,
      String what,
      BodyId answers,
      String answersName,
      List<LegalBasis> citations,
      Optional<String> interpretation) {}

  /** How that stands. */
  private record Stands(
      EffectivePeriod window,
      Optional<LocalDate> due,
      Optional<LocalDate> done,
      DutyState state,
      String finding) {}

  PublishingReview(
      Arrangements arrangements,
      DeadlineCalculator calculator,
      Publication publication,
      LocalDate asAt) {
    this.arrangements = arrangements;
    this.calculator = calculator;
    this.book = calculator.ruleBook();
    this.publication = publication;
    this.period = publication.period();
    this.asAt = asAt;
  }

  List<PublishingDuty> lines() {
    check();
    return Stream.of(twelveMonths(), bySeptember(), signOff(), copies(), nextReport())
        .flatMap(lines -> lines)
        .toList();
  }

  private void check() {
    publication
        .days()
        .filter(recorded -> recorded.day().isAfter(asAt))
        .findFirst()
        .ifPresent(
            recorded -> {
              throw new IllegalArgumentException(
                  recorded.what()
                      + " must not be after asAt "
                      + asAt
                      + " but was "
                      + recorded.day());
            });
    for (CopySent copy : publication.copies()) {
      if (!book.bodies().contains(copy.recipient())) {
        throw new IllegalArgumentException(
            "recipient of a copy must be a body of the rule book "
                + book.name()
                + " but was \""
                + copy.recipient()
                + "\"");
      }
    }
  }

  private Stream<PublishingDuty> twelveMonths() {
    if (publication.previousPublishedOn().isPresent()) {
      LocalDate previous = publication.previousPublishedOn().get();
      return gap(Kind.WITHIN_TWELVE_MONTHS, previous, publication.publishedOn());
    }
    return book.duty(NationalRules.YEARLY_REPORT).versions().stream()
        .filter(version -> version.inForce().contains(asAt))
        .map(
            version ->
                line(
                    Kind.WITHIN_TWELVE_MONTHS,
                    Optional.empty(),
                    asked(NationalRules.YEARLY_REPORT, version.provision()),
                    period.label(),
                    withoutDay(
                        publication.publishedOn(),
                        DutyState.NOT_RECORDED,
                        "When the report before was published is not recorded; "
                            + version.frequency().inWords()
                            + ".")));
  }

  private Stream<PublishingDuty> nextReport() {
    return publication.publishedOn().stream()
        .flatMap(day -> gap(Kind.NEXT_REPORT, day, Optional.empty()));
  }

  /** From one publication to the next; nothing if the duty begins after the day of the question. */
  private Stream<PublishingDuty> gap(Kind kind, LocalDate from, Optional<LocalDate> to) {
    RecurringDuty duty = book.duty(NationalRules.YEARLY_REPORT);
    if (asAt.isBefore(duty.versions().get(0).inForce().from())) {
      return Stream.empty();
    }
    HeldRecord record = HeldRecord.of(from, to.stream().toList());
    return DutyReview.of(duty, record, asAt).standings().stream()
        .limit(1)
        .map(standing -> gap(kind, duty, standing, from, to));
  }

  private PublishingDuty gap(
      Kind kind,
      RecurringDuty duty,
      DutyStanding standing,
      LocalDate from,
      Optional<LocalDate> to) {
    EffectivePeriod window = standing.period();
    DutyVersion version = duty.version(window.from());
    String finding =
        "The report before the one due was published on "
            + from
            + to.map(day -> ", that one on " + day).orElse("")
            + "; "
            + version.frequency().inWords()
            + ".";
    Asked asked = asked(duty.id(), version.provision());
    return line(
        kind,
        Optional.empty(),
        asked,
        window.from().toString(),
        new Stands(window, window.to(), to, DutyState.ofGap(standing), finding));
  }

  private Stream<PublishingDuty> bySeptember() {
    RuleId rule = NationalRules.YEARLY_REPORT_PUBLISHED_BY_SEPTEMBER;
    Optional<RuleVersion> version = book.rule(rule).findVersion(period.last());
    Optional<LocalDate> done = publication.publishedOn();
    Stands stands;
    if (version.isEmpty()) {
      String why = "The rule was not in force on " + period.last() + ".";
      stands = withoutDay(done, DutyState.NOT_IN_FORCE, why);
    } else if (!endsWithTheReportingYear()) {
      String why =
          "The period ends on "
              + period.last()
              + " and the rule counts from 31 March: no text tells the day for such a period.";
      stands = withoutDay(done, DutyState.NOT_DETERMINED, why);
    } else {
      stands = stands(calculator.calculate(rule, period.last()), done, "published");
    }
    Provision provision = version.orElseGet(() -> first(rule)).provision();
    return Stream.of(
        line(Kind.BY_SEPTEMBER, Optional.empty(), asked(rule, provision), period.label(), stands));
  }

  /** Whether it ends as a year from 1 April to 31 March does. */
  private boolean endsWithTheReportingYear() {
    LocalDate last = period.last();
    return ReportingPeriod.ofFinancialYear(last.getYear() - 1).last().equals(last);
  }

  private RuleVersion first(RuleId rule) {
    return book.rule(rule).versions().get(0);
  }

  private Stands stands(Deadline deadline, Optional<LocalDate> done, String verb) {
    LocalDate due = deadline.dueDate();
    DutyState state =
        done.map(day -> day.isAfter(due) ? DutyState.LATE : DutyState.MET)
            .orElse(asAt.isAfter(due) ? DutyState.OVERDUE : DutyState.NOT_YET_DUE);
    String finding =
        deadline.explanation().inOneLine()
            + "; "
            + done.map(day -> verb + " on " + day).orElse("not " + verb + " by " + asAt)
            + ".";
    EffectivePeriod window = EffectivePeriod.ofClosed(deadline.triggeredOn(), due);
    return new Stands(window, Optional.of(due), done, state, finding);
  }

  private Stands withoutDay(Optional<LocalDate> done, DutyState state, String finding) {
    EffectivePeriod whole = EffectivePeriod.ofClosed(period.first(), period.last());
    return new Stands(whole, Optional.empty(), done, state, finding);
  }

  private Stream<PublishingDuty> copies() {
    RuleId rule = NationalRules.YEARLY_REPORT_SENT;
    LocalDate counted = publication.publishedOn().orElse(asAt);
    Optional<RuleVersion> version = book.rule(rule).findVersion(counted);
    Provision provision = version.orElseGet(() -> first(rule)).provision();
    return provision.recipients().stream()
        .map(
            recipient ->
                line(
                    Kind.COPY,
                    Optional.of(recipient),
                    asked(rule, provision),
                    period.label() + "|" + recipient,
                    copy(rule, version, recipient)));
  }

  private Stands copy(RuleId rule, Optional<RuleVersion> version, BodyId recipient) {
    List<LocalDate> sent =
        publication.copies().stream()
            .filter(copy -> copy.recipient().equals(recipient))
            .map(CopySent::day)
            .sorted()
            .toList();
    Optional<LocalDate> published = publication.publishedOn();
    Optional<LocalDate> done =
        sent.stream()
            .filter(day -> published.isPresent() && !day.isBefore(published.get()))
            .findFirst();
    String early =
        done.isEmpty() && !sent.isEmpty()
            ? " One sent on " + sent.get(0) + ", before publication, does not count."
            : "";
    if (version.isEmpty()) {
      return withoutDay(done, DutyState.NOT_IN_FORCE, "The rule was not in force." + early);
    }
    if (published.isEmpty()) {
      String why = "The report is not published by " + asAt + "; " + version.get().inWords() + ".";
      return withoutDay(done, DutyState.NOT_YET_DUE, why + early);
    }
    Stands stands = stands(calculator.calculate(rule, published.get()), done, "sent");
    return new Stands(
        stands.window(), stands.due(), done, stands.state(), stands.finding() + early);
  }

  private Stream<PublishingDuty> signOff() {
    Optional<Reporting> reporting = arrangements.reporting();
    Optional<GroupId> group = reporting.flatMap(Reporting::signedOffBy);
    return group.stream()
        .map(
            by ->
                line(
                    Kind.SIGN_OFF_BEFORE_PUBLICATION,
                    Optional.empty(),
                    signOff(reporting.orElseThrow(), by),
                    period.label(),
                    signedOff(reporting.orElseThrow(), by)));
  }

  private Asked signOff(Reporting reporting, GroupId by) {
    Stream<LegalBasis> reserved =
        arrangements.groups().stream()
            .filter(group -> group.id().equals(by))
            .flatMap(group -> group.reservedMatters().stream())
            .filter(matter -> matter.kinds().contains(SIGN_OFF))
            .flatMap(matter -> matter.citations().stream());
    return new Asked(
        RuleId.of(SIGN_OFF.value()),
        "Yearly report signed off before it is published",
        BodyId.of(by.value()),
        nameOf(by),
        Stream.concat(reporting.citations().stream(), reserved).distinct().toList(),
        reporting.interpretation());
  }

  private String nameOf(GroupId id) {
    return arrangements.groups().stream()
        .filter(group -> group.id().equals(id))
        .map(Group::name)
        .findFirst()
        .orElse(id.value());
  }

  private Stands signedOff(Reporting reporting, GroupId by) {
    Optional<LocalDate> published = publication.publishedOn();
    Optional<LocalDate> signed =
        publication.approvals().stream()
            .filter(decision -> decision.by().equals(by))
            .map(Decision::decidedOn)
            .min(naturalOrder());
    DutyState state;
    if (signed.isPresent()) {
      boolean before = published.map(day -> !signed.get().isAfter(day)).orElse(true);
      state = before ? DutyState.MET : DutyState.OUT_OF_ORDER;
    } else {
      state = published.isPresent() ? DutyState.NOT_RECORDED : DutyState.NOT_YET_DUE;
    }
    String finding = signOffFinding(reporting, by, signed);
    Optional<EffectivePeriod> window =
        published.map(day -> EffectivePeriod.ofClosed(period.last().plusDays(1), day));
    return window
        .map(days -> new Stands(days, days.to(), signed, state, finding))
        .orElseGet(() -> withoutDay(signed, state, finding));
  }

  private String signOffFinding(Reporting reporting, GroupId by, Optional<LocalDate> signed) {
    StringBuilder text = new StringBuilder(200);
    text.append(
        signed
            .map(day -> "Signed off by the " + nameOf(by) + " on " + day)
            .orElse("No sign-off by the " + nameOf(by) + " is recorded"));
    publication.approvals().stream()
        .filter(decision -> !decision.by().equals(by))
        .sorted(comparing(Decision::decidedOn).thenComparing(one -> one.reference().value()))
        .forEach(
            other ->
                text.append(", the approval of the ")
                    .append(nameOf(other.by()))
                    .append(" on ")
                    .append(other.decidedOn())
                    .append(" (decision ")
                    .append(other.reference())
                    .append(") does not sign it off"));
    text.append(
        publication
            .publishedOn()
            .map(day -> "; published on " + day)
            .orElse("; not published by " + asAt));
    LocalDate asked = publication.publishedOn().orElse(asAt);
    if (!reporting.inForce().contains(asked)) {
      text.append("; the arrangements that ask for it are in force ").append(reporting.inForce());
    }
    return text.append('.').toString();
  }

  private Asked asked(RuleId rule, Provision provision) {
    return new Asked(
        rule,
        provision.title(),
        provision.responsible(),
        book.nameOf(provision.responsible()),
        provision.citations(),
        provision.interpretation());
  }

  private static PublishingDuty line(
      Kind kind, Optional<BodyId> recipient, Asked asked, String occurrence, Stands stands) {
    DutyOfTheYear duty =
        new DutyOfTheYear(
            asked.rule(),
            occurrence,
            Optional.empty(),
            asked.what(),
            stands.window(),
            stands.due(),
            asked.answers(),
            asked.answersName(),
            stands.state(),
            stands.finding(),
            asked.citations(),
            asked.interpretation());
    return new PublishingDuty(kind, recipient, stands.done(), duty);
  }
}
