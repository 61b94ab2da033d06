// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.nottingham;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ncscp.core.national.NationalThemes;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.policy.ReviewKind;

/**
 * Every group, organisation, post, kind of decision, seat that votes, criterion and method of
 * review and theme has its constant, and no other has.
 */
class ArrangementsConstantsTest {
  private static final Arrangements FILE = NottinghamCity.arrangements();

  @Test
  void groupConstants_areTheGroupsOfTheFile() throws IllegalAccessException {
    assertEquals(
        named(FILE.groups().stream().map(group -> group.id())), constants(NottinghamGroups.class));
  }

  @Test
  void organisationConstants_areTheOrganisationsOfTheFile() throws IllegalAccessException {
    assertEquals(
        named(FILE.organisations().stream().map(organisation -> organisation.id())),
        constants(NottinghamOrganisations.class));
  }

  @Test
  void postConstants_areThePostsOfTheFile() throws IllegalAccessException {
    assertEquals(
        named(FILE.posts().stream().map(post -> post.id())), constants(NottinghamPosts.class));
  }

  @Test
  void decisionConstants_areTheKindsOfTheFile() throws IllegalAccessException {
    Stream<?> ruled =
        FILE.groups().stream()
            .flatMap(group -> group.decisions().stream())
            .flatMap(decision -> decision.kinds().stream());
    Stream<?> reserved =
        FILE.groups().stream()
            .flatMap(group -> group.reservedMatters().stream())
            .flatMap(matter -> matter.kinds().stream());
    Stream<?> delegated =
        FILE.delegations().stream().map(given -> given.decisions()).flatMap(Collection::stream);
    assertEquals(
        named(Stream.of(ruled, reserved, delegated).flatMap(kinds -> kinds)),
        constants(NottinghamDecisions.class));
  }

  @Test
  void seatConstants_areTheSeatsThatVote() throws IllegalAccessException {
    assertEquals(
        named(
            FILE.groups().stream()
                .flatMap(group -> group.decisions().stream())
                .flatMap(decision -> decision.rule().electorate().stream())),
        constants(NottinghamSeats.class));
  }

  @Test
  void methodConstants_areTheMethodsOfTheFile() throws IllegalAccessException {
    assertEquals(
        named(kinds().flatMap(kind -> kind.methods().stream()).map(method -> method.id())),
        constants(NottinghamMethods.class));
  }

  @Test
  void criterionConstants_areTheCriteriaOfTheFile() throws IllegalAccessException {
    assertEquals(
        named(kinds().flatMap(kind -> kind.criteria().stream()).map(one -> one.id())),
        constants(NottinghamCriteria.class));
  }

  @Test
  void themeConstants_areThePartnershipsOwn() throws IllegalAccessException {
    assertEquals(
        named(FILE.reviews().orElseThrow().themes().stream().map(theme -> theme.id())),
        constants(NottinghamThemes.class));
  }

  @Test
  void nationalThemeConstants_areTheNationalThemes() throws IllegalAccessException {
    assertEquals(
        named(NationalThemes.themes().stream().map(theme -> theme.id())),
        constants(NationalThemes.class));
  }

  private static Stream<ReviewKind> kinds() {
    return FILE.reviews().orElseThrow().kinds().stream();
  }

  private static Set<String> named(Stream<?> ids) {
    return new TreeSet<>(ids.map(Object::toString).toList());
  }

  /** The values of a class's constants, each of which must bear its value as its name. */
  private static Set<String> constants(Class<?> type) throws IllegalAccessException {
    Set<String> values = new TreeSet<>();
    for (Field constant : type.getFields()) {
      String value = constant.get(null).toString();
      assertEquals(value.toUpperCase(Locale.ROOT).replace('-', '_'), constant.getName());
      values.add(value);
    }
    return values;
  }
}
