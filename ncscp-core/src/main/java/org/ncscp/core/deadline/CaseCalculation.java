// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.ncscp.calendar.WorkingDayCalendar;
import org.ncscp.core.history.CaseHistory;
import org.ncscp.core.history.ClockStop;
import org.ncscp.core.history.FactId;
import org.ncscp.core.history.KnownEvent;
import org.ncscp.core.history.KnownExtension;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.rule.Count;
import org.ncscp.core.rule.DeadlineRule;
import org.ncscp.core.rule.Extension;
import org.ncscp.core.rule.Obligation;
import org.ncscp.core.rule.PeriodUnit;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.rule.RuleVersion;
import org.ncscp.core.rule.Strength;
import org.ncscp.core.rule.Whichever;

/** Computes the timeline of one case. */
final class CaseCalculation {
  private static final Comparator<CaseDeadline> BY_DUE_DATE =
      comparing(deadline -> deadline.dueDate().orElse(LocalDate.MAX), naturalOrder());

  private final DeadlineCalculator calculator;
  private final RuleBook book;
  private final CaseReading facts;
  private final Instant asAt;
  private final LocalDate today;
  private final List<CaseDeadline> found = new ArrayList<>();
  private final List<NotInForce> notInForce = new ArrayList<>();

  private CaseCalculation(DeadlineCalculator calculator, CaseReading facts, Instant asAt) {
    this.calculator = calculator;
    this.book = calculator.ruleBook();
    this.facts = facts;
    this.asAt = asAt;
    this.today = Moment.dayOf(asAt);
  }

  static Timeline timeline(
      DeadlineCalculator calculator, CaseHistory history, Instant asAt, Set<FactId> supposed) {
    CaseReading facts = new CaseReading(calculator.ruleBook(), history, asAt, supposed);
    CaseCalculation calculation = new CaseCalculation(calculator, facts, asAt);
    for (KnownEvent event : history.known().events()) {
      calculation.open(event);
    }
    facts.refuseProblems();
    new CaseProjection(calculator, calculation.found, today(asAt)).addTo(calculation.found);
    calculation.found.sort(BY_DUE_DATE);
    return new Timeline(
        history.reference(), asAt, calculation.found, calculation.notInForce, supposed);
  }

  private static LocalDate today(Instant asAt) {
    return Moment.dayOf(asAt);
  }

  /** Opens the deadlines that an event triggers. */
  private void open(KnownEvent event) {
    List<DeadlineRule> rules = book.rulesTriggeredBy(event.kind());
    if (rules.isEmpty() || !facts.events(event.kind()).contains(event)) {
      return;
    }
    LocalDate day = event.when().day();
    List<NotInForce> outside = new ArrayList<>();
    for (DeadlineRule rule : rules) {
      Optional<RuleVersion> version = rule.findVersion(day);
      if (version.isEmpty()) {
        outside.add(new NotInForce(rule.id(), event.id(), day));
      } else if (version.get().triggers().anyMatch(event.kind()::equals)) {
        open(rule, version.get(), event);
      }
    }
    if (outside.size() == rules.size()) {
      facts.refuse(
          "fact "
              + event.id()
              + " ("
              + event.kind()
              + ") on "
              + day
              + " is outside every version of the rules that it triggers: "
              + rules.stream().map(rule -> rule.id() + " " + periods(rule)).toList());
    }
    notInForce.addAll(outside);
  }

  private static List<String> periods(DeadlineRule rule) {
    return rule.versions().stream().map(version -> version.inForce().toString()).toList();
  }

  private void open(DeadlineRule rule, RuleVersion version, KnownEvent event) {
    List<@Nullable KnownEvent> triggers = new ArrayList<>(version.counts().size());
    for (Count count : version.counts()) {
      List<KnownEvent> events = facts.events(count.trigger());
      boolean own = count.trigger().equals(event.kind());
      triggers.add(own ? event : events.isEmpty() ? null : events.get(0));
    }
    for (KnownEvent other : triggers) {
      boolean opensIt = other != null && isFirst(other, event);
      if (opensIt) {
        return;
      }
    }
    facts.checkOrder(rule.id(), version, event);
    try {
      found.add(deadline(rule.id(), version, triggers));
    } catch (IllegalArgumentException e) {
      facts.refuse("fact " + event.id() + " (" + event.kind() + "): " + e.getMessage());
    }
  }

  /** Of several facts that a rule counts from, the first opens the deadline. */
  private static boolean isFirst(KnownEvent other, KnownEvent event) {
    int order = other.when().compareTo(event.when());
    return order < 0 || (order == 0 && other.id().compareTo(event.id()) < 0);
  }

  private CaseDeadline deadline(
      RuleId rule, RuleVersion version, List<@Nullable KnownEvent> counted) {
    List<KnownEvent> triggers =
        counted.stream().filter(Objects::nonNull).sorted(comparing(KnownEvent::when)).toList();
    KnownEvent first = triggers.get(0);
    boolean undetermined =
        triggers.size() < counted.size() && version.whichever().orElseThrow() == Whichever.LATER;
    Optional<KnownEvent> done = facts.completion(version, triggers);
    List<ClockStop> stops = facts.stops(rule, version);
    List<KnownExtension> extensions = facts.extensions(rule, version, first.id());

    CaseDeadline.Builder builder =
        CaseDeadline.builder()
            .book(book)
            .ruleId(rule)
            .rule(version)
            .addAllTriggers(triggers)
            .addAllStops(stops)
            .addAllExtensions(extensions)
            .metBy(done)
            .missedOriginal(false);
    Optional<KnownEvent> cancelled = facts.cancellation(version, first, done);
    if (undetermined) {
      DeadlineState state =
          cancelled.isPresent()
              ? DeadlineState.CANCELLED
              : done.isPresent() ? DeadlineState.MET : DeadlineState.PROJECTED;
      return builder
          .cancelledBy(cancelled)
          .state(state)
          .rating(state == DeadlineState.MET ? Rating.GREEN : Rating.GREY)
          .build();
    }
    List<@Nullable Moment> moments = new ArrayList<>(counted.size());
    for (KnownEvent event : counted) {
      moments.add(event == null ? null : event.when());
    }
    Deadline original = calculator.deadline(rule, version, moments, pauses(stops, done), null);
    Optional<LocalDate> effectiveOn = Optional.empty();
    Deadline current = original;
    if (!extensions.isEmpty()) {
      Extension provision = version.extension().orElse(null);
      Grant grant = provision == null ? null : grant(extensions, provision);
      if (grant != null) {
        effectiveOn = Optional.of(grant.effectiveOn());
        current = calculator.deadline(rule, version, moments, pauses(stops, done), grant);
      }
      checkLonger(rule, version, moments, extensions);
      builder.addAllNotices(notices(extensions, provision, original));
    }
    boolean stopped = done.isEmpty() && isStopped(stops, current);
    boolean missed = missedOriginal(original, done, effectiveOn);
    DeadlineState state =
        cancelled.isPresent()
            ? DeadlineState.CANCELLED
            : state(current, done, stopped, effectiveOn.isPresent(), extensions);
    builder
        .state(state)
        .cancelledBy(cancelled)
        .originalDueDate(original.dueDate())
        .missedOriginal(missed && state != DeadlineState.CANCELLED && effectiveOn.isPresent());
    if (!stopped) {
      builder.deadline(current);
    }
    Optional<Remaining> remaining =
        stopped || state == DeadlineState.CANCELLED
            ? Optional.empty()
            : Optional.of(remaining(current, done));
    return builder.remaining(remaining).rating(rating(version, state, remaining)).build();
  }

  /** Intervals of the clock's standing still; one that stood when the thing was done ends there. */
  private static Pauses pauses(List<ClockStop> stops, Optional<KnownEvent> done) {
    if (stops.isEmpty()) {
      return Pauses.NONE;
    }
    List<Pauses.Interval> intervals = new ArrayList<>(stops.size());
    for (ClockStop stop : stops) {
      if (stop.until().isPresent()) {
        intervals.add(new Pauses.Interval(stop.from(), stop.until().get()));
      } else if (done.isPresent() && CaseReading.notBefore(done.get().when(), stop.from())) {
        LocalDate dayAfter = done.get().when().day().plusDays(1);
        intervals.add(new Pauses.Interval(stop.from(), Moment.on(dayAfter)));
      }
    }
    return Pauses.of(intervals);
  }

  /** A clock that is stopped after the time was over does not bring it back. */
  private static boolean isStopped(List<ClockStop> stops, Deadline current) {
    for (ClockStop stop : stops) {
      boolean stands =
          stop.until().isEmpty() && !stop.from().earliest().isAfter(current.lastMoment());
      if (stands) {
        return true;
      }
    }
    return false;
  }

  /** The latest grant of which all have been told who must be. */
  private static @Nullable Grant grant(List<KnownExtension> extensions, Extension provision) {
    Grant latest = null;
    for (KnownExtension extension : extensions) {
      Optional<LocalDate> effective = extension.effectiveOn(provision.told());
      if (effective.isPresent() && extension.grant().isPresent()) {
        Grant grant =
            new Grant(
                extension.grant().get().decidedOn(),
                extension.grant().get().until(),
                effective.get());
        boolean later = latest == null || !grant.decidedOn().isBefore(latest.decidedOn());
        latest = later ? grant : latest;
      }
    }
    return latest;
  }

  private void checkLonger(
      RuleId rule,
      RuleVersion version,
      List<@Nullable Moment> moments,
      List<KnownExtension> extensions) {
    LocalDate base = calculator.deadline(rule, version, moments, Pauses.NONE, null).dueDate();
    for (KnownExtension extension : extensions) {
      extension
          .grant()
          .filter(grant -> !grant.until().isAfter(base))
          .ifPresent(
              grant ->
                  facts.refuse(
                      "fact "
                          + grant.id()
                          + " must extend "
                          + rule
                          + " beyond its due date "
                          + base
                          + " but gives "
                          + grant.until()));
    }
  }

  private List<Notice> notices(
      List<KnownExtension> extensions, @Nullable Extension provision, Deadline original) {
    List<Notice> notices = new ArrayList<>();
    if (provision == null) {
      return notices;
    }
    for (KnownExtension extension : extensions) {
      if (extension.grant().isPresent()) {
        for (BodyId body : provision.told()) {
          Optional<Moment> told = extension.toldOn(body);
          notices.add(
              new Notice(
                  extension.grant().get().id(),
                  body,
                  original.dueDate(),
                  told,
                  told.map(
                          when ->
                              original.isInTime(when) ? DeadlineState.MET : DeadlineState.MET_LATE)
                      .orElse(
                          asAt.isAfter(original.lastMoment())
                              ? DeadlineState.OVERDUE
                              : DeadlineState.RUNNING)));
        }
      }
    }
    return notices;
  }

  private boolean missedOriginal(
      Deadline original, Optional<KnownEvent> done, Optional<LocalDate> effectiveOn) {
    boolean doneInTime = done.isPresent() && original.isInTime(done.get().when());
    boolean extendedInTime =
        effectiveOn.isPresent() && !effectiveOn.get().isAfter(original.dueDate());
    return !doneInTime && !extendedInTime && asAt.isAfter(original.lastMoment());
  }

  private DeadlineState state(
      Deadline current,
      Optional<KnownEvent> done,
      boolean stopped,
      boolean extended,
      List<KnownExtension> extensions) {
    if (done.isPresent()) {
      return current.isInTime(done.get().when()) ? DeadlineState.MET : DeadlineState.MET_LATE;
    }
    if (stopped) {
      return DeadlineState.PAUSED;
    }
    DeadlineState running = current.statusAt(asAt);
    if (running == DeadlineState.OVERDUE || running == DeadlineState.MET) {
      return running;
    }
    boolean pending = extensions.stream().anyMatch(extension -> isPending(extension, current));
    if (pending) {
      return DeadlineState.EXTENSION_PENDING;
    }
    return extended ? DeadlineState.EXTENDED : running;
  }

  private static boolean isPending(KnownExtension extension, Deadline current) {
    return extension.refusal().isEmpty()
        && current
            .rule()
            .extension()
            .map(provision -> extension.effectiveOn(provision.told()).isEmpty())
            .orElse(false);
  }

  private Remaining remaining(Deadline deadline, Optional<KnownEvent> done) {
    LocalDate at = done.map(event -> event.when().day()).orElse(today);
    LocalDate due = deadline.dueDate();
    return switch (deadline.count().limit().unit()) {
      case WORKING_DAYS -> {
        WorkingDayCalendar calendar = deadline.calendar();
        yield new Remaining(calendar.workingDaysBetween(at, due), PeriodUnit.WORKING_DAYS);
      }
      case HOURS -> {
        Instant moment = done.map(event -> event.when().earliest()).orElse(asAt);
        long seconds = deadline.lastMoment().getEpochSecond() - moment.getEpochSecond();
        yield new Remaining(Math.floorDiv(seconds, 3600L), PeriodUnit.HOURS);
      }
      default -> new Remaining(due.toEpochDay() - at.toEpochDay(), PeriodUnit.DAYS);
    };
  }

  private Rating rating(RuleVersion version, DeadlineState state, Optional<Remaining> remaining) {
    boolean aim = version.provision().strength() == Strength.AIM;
    return switch (state) {
      case PROJECTED, PAUSED, CANCELLED -> Rating.GREY;
      case MET -> Rating.GREEN;
      case MET_LATE, OVERDUE -> aim ? Rating.AMBER : Rating.RED;
      case RUNNING, EXTENSION_PENDING, EXTENDED, PROVISIONAL ->
          version.obligation() == Obligation.AT_LEAST
              ? Rating.GREEN
              : running(remaining.orElseThrow(), aim);
    };
  }

  private Rating running(Remaining remaining, boolean aim) {
    return book.rating(remaining.unit())
        .map(
            threshold -> {
              if (remaining.amount() <= threshold.red()) {
                return aim ? Rating.AMBER : Rating.RED;
              }
              return remaining.amount() <= threshold.amber() ? Rating.AMBER : Rating.GREEN;
            })
        .orElse(Rating.GREEN);
  }
}
