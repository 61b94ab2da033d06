// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import static java.util.stream.Collectors.toCollection;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.reference.GroupId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.ReviewKindId;
import org.ncscp.core.reference.RuleId;
import org.ncscp.core.reference.ThemeId;
import org.ncscp.core.rule.RuleBook;

/**
 * What the arrangements call a thing: by its last entry. A thing that they do not name is called by
 * its id, in words.
 */
final class Labels {
  private final Map<Object, String> names = new HashMap<>();

  Labels(Arrangements arrangements) {
    arrangements.groups().forEach(one -> names.put(one.id(), one.name()));
    arrangements.organisations().forEach(one -> names.put(one.id(), one.name()));
    arrangements.themes().forEach(one -> names.put(one.id(), one.name()));
    arrangements
        .reviews()
        .ifPresent(all -> all.kinds().forEach(one -> names.put(one.id(), one.name())));
    RuleBook book = arrangements.ruleBook();
    book.rules()
        .forEach(
            rule ->
                rule.versions()
                    .forEach(version -> names.put(rule.id(), version.provision().title())));
  }

  String of(GroupId group) {
    return named(group);
  }

  String of(OrganisationId organisation) {
    return named(organisation);
  }

  String of(ThemeId theme) {
    return named(theme);
  }

  String of(ReviewKindId kind) {
    return named(kind);
  }

  String of(RuleId rule) {
    return named(rule);
  }

  private String named(Object id) {
    String name = names.get(id);
    return name == null ? capital(id.toString().replace('-', ' ')) : name;
  }

  static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Everything that is in one of the sets, in the order of what it is called, then of its id. */
  <T> List<T> inOrder(Stream<Set<T>> sets) {
    Comparator<T> byName = Comparator.comparing(this::named);
    return List.copyOf(
        sets.flatMap(Set::stream)
            .collect(toCollection(() -> new TreeSet<>(byName.thenComparing(Object::toString)))));
  }
}
