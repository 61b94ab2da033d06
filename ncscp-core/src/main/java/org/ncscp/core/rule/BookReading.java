// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ncscp.core.internal.Dates;
import org.ncscp.core.internal.Problems;
import org.ncscp.core.internal.YamlMap;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.RuleId;

/**
 * Makes a book of a file's entries, over the book that it amends, and collects all that is wrong.
 */
final class BookReading {
  private static final PeriodUnit[] RATED = {
    PeriodUnit.WORKING_DAYS, PeriodUnit.DAYS, PeriodUnit.HOURS
  };

  /** What a book says; a file adds to it. */
  static final class Content {
    String name = "";
    String edition = "";
    final Map<BodyId, String> bodies = new LinkedHashMap<>();
    final Map<FactKind, FactDefinition> facts = new LinkedHashMap<>();
    final Map<String, RecurringPeriod> periods = new LinkedHashMap<>();
    final Map<RuleId, DeadlineRule> rules = new LinkedHashMap<>();
    final Map<RuleId, RecurringDuty> duties = new LinkedHashMap<>();
    final Map<PeriodUnit, RatingThreshold> ratings = new EnumMap<>(PeriodUnit.class);
    ReminderLadder reminders = ReminderLadder.none();
  }

  private final Content content;
  private final Problems problems;
  private final Set<BodyId> named = new HashSet<>();
  private final Set<PeriodUnit> rated = EnumSet.noneOf(PeriodUnit.class);

  private BookReading(Content content, Problems problems) {
    this.content = content;
    this.problems = problems;
  }

  static void read(YamlMap file, Content content, Problems problems) {
    new BookReading(content, problems).book(file);
  }

  private void book(YamlMap file) {
    Optional<LocalDate> edition = file.optionallyMade("edition", Dates::parse);
    file.text("book").ifPresent(name -> name(name, edition));
    Optional<WorkingDayProfile> calendar = file.constant("calendar", WorkingDayProfile.values());
    file.optionalList("bodies").forEach(this::body);
    file.optionalList("facts").forEach(this::fact);
    file.optionalMap("periods").ifPresent(this::periods);
    ratings(file.optionalList("ratings"));
    file.optionalMap("reminders").ifPresent(this::reminders);

    ProvisionReading provisions =
        new ProvisionReading(content.bodies.keySet(), content.facts.keySet(), problems);
    RuleReading rules =
        new RuleReading(provisions, calendar.orElse(WorkingDayProfile.ENGLAND_AND_WALES), problems);
    for (YamlMap entry : file.optionalList("rules")) {
      rules.rule(entry).ifPresent(rule -> addNew(entry, rule.id(), rule, content.rules));
    }
    DutyReading duties = new DutyReading(provisions, content.periods, problems);
    for (YamlMap entry : file.optionalList("duties")) {
      duties.duty(entry).ifPresent(duty -> addNew(entry, duty.id(), duty, content.duties));
    }
    for (YamlMap entry : file.optionalList("amendments")) {
      rules.amendment(entry, content.rules);
    }
    if (!file.has("rules") && !file.has("duties") && !file.has("amendments")) {
      file.refuse("rules", "is missing, as are duties and amendments");
    }
    file.refuseUnread();
  }

  private void name(String name, Optional<LocalDate> edition) {
    String own = name + edition.map(day -> " of " + day).orElse("");
    boolean first = content.name.isEmpty();
    content.name = first ? name : content.name + " + " + name;
    content.edition = first ? own : content.edition + " + " + own;
  }

  private <T> void addNew(YamlMap entry, RuleId id, T value, Map<RuleId, T> to) {
    if (content.rules.containsKey(id) || content.duties.containsKey(id)) {
      entry.refuse("id", "\"" + id + "\" occurs twice");
    } else {
      to.put(id, value);
    }
  }

  private void body(YamlMap entry) {
    Optional<BodyId> id = entry.made("id", BodyId::of);
    Optional<String> name = entry.text("name");
    entry.refuseUnread();
    if (id.isPresent() && name.isPresent()) {
      content.bodies.put(id.get(), name.get());
      if (!named.add(id.get())) {
        entry.refuse("id", "\"" + id.get() + "\" occurs twice");
      }
    }
  }

  private void fact(YamlMap entry) {
    Optional<FactKind> kind = entry.made("kind", FactKind::of);
    Optional<String> means = entry.text("means");
    boolean planned = entry.optionalTruth("planned").orElse(false);
    entry.refuseUnread();
    if (kind.isEmpty() || means.isEmpty()) {
      return;
    }
    FactDefinition fact = new FactDefinition(kind.get(), means.get(), planned);
    FactDefinition known = content.facts.putIfAbsent(kind.get(), fact);
    if (known != null) {
      entry.refuse("kind", "\"" + kind.get() + "\" is known already: " + known.means());
    }
  }

  private void periods(YamlMap entry) {
    for (String name : entry.keys()) {
      int before = problems.count();
      List<MonthDay> starts = entry.texts(name, text -> MonthDay.parse("--" + text));
      if (problems.count() == before) {
        try {
          content.periods.put(name, new RecurringPeriod(name, starts));
        } catch (IllegalArgumentException e) {
          entry.refuse(name, "is refused: " + e.getMessage());
        }
      }
    }
  }

  private void ratings(List<YamlMap> entries) {
    for (YamlMap entry : entries) {
      Optional<PeriodUnit> unit = entry.constant("unit", RATED);
      Optional<Integer> amber = entry.wholeNumber("amber");
      Optional<Integer> red = entry.wholeNumber("red");
      entry.refuseUnread();
      unit.filter(twin -> !rated.add(twin))
          .ifPresent(twin -> entry.refuse("unit", "\"" + twin.description() + "\" occurs twice"));
      if (unit.isPresent() && amber.isPresent() && red.isPresent()) {
        try {
          content.ratings.put(unit.get(), new RatingThreshold(amber.get(), red.get()));
        } catch (IllegalArgumentException e) {
          entry.refuse("amber", "is refused: " + e.getMessage());
        }
      }
    }
  }

  private void reminders(YamlMap entry) {
    List<Integer> before = new ArrayList<>(entry.wholeNumbers("before"));
    Optional<Integer> late = entry.optionalWholeNumber("late-every");
    entry.refuseUnread();
    try {
      content.reminders = new ReminderLadder(before, late);
    } catch (IllegalArgumentException e) {
      entry.refuse("is refused: " + e.getMessage());
    }
  }
}
