// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.nottingham;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ncscp.core.national.NationalBodies;
import org.ncscp.core.national.NationalFacts;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.rule.RuleBook;

/**
 * Every rule, kind of fact and body of the bundled books has its constant, under its own name, and
 * the other way round.
 */
class BookConstantsTest {

  @Test
  void nationalConstants_areTheRulesOfTheBook() throws IllegalAccessException {
    assertEquals(ids(NationalRules.ruleBook()), constants(NationalRules.class));
  }

  @Test
  void nottinghamConstants_withTheNational_areTheRulesOfTheBook() throws IllegalAccessException {
    Set<String> both = constants(NottinghamRules.class);
    both.addAll(constants(NationalRules.class));
    assertEquals(ids(NottinghamCity.ruleBook()), both);
    Set<String> local = constants(NottinghamRules.class);
    Set<String> added = ids(NottinghamCity.ruleBook());
    added.removeAll(ids(NationalRules.ruleBook()));
    assertTrue(local.containsAll(added));
  }

  @Test
  void factConstants_areTheFactsOfTheBook() throws IllegalAccessException {
    Set<String> constants = constants(NationalFacts.class);
    assertEquals(facts(NationalRules.ruleBook()), constants);
    constants.addAll(constants(NottinghamFacts.class));
    assertEquals(facts(NottinghamCity.ruleBook()), constants);
  }

  @Test
  void bodyConstants_areTheBodiesOfTheBook() throws IllegalAccessException {
    Set<String> constants = constants(NationalBodies.class);
    assertEquals(bodies(NationalRules.ruleBook()), constants);
    constants.addAll(constants(NottinghamBodies.class));
    assertEquals(bodies(NottinghamCity.ruleBook()), constants);
  }

  private static Set<String> bodies(RuleBook book) {
    return new TreeSet<>(book.bodies().stream().map(BodyId::value).toList());
  }

  private static Set<String> facts(RuleBook book) {
    return new TreeSet<>(book.facts().stream().map(fact -> fact.kind().value()).toList());
  }

  private static Set<String> ids(RuleBook book) {
    return new TreeSet<>(
        Stream.concat(
                book.rules().stream().map(rule -> rule.id().value()),
                book.duties().stream().map(duty -> duty.id().value()))
            .toList());
  }

  private static Set<String> constants(Class<?> type) throws IllegalAccessException {
    Set<String> ids = new TreeSet<>();
    for (Field field : type.getFields()) {
      String id = String.valueOf(field.get(null));
      assertEquals(id, field.getName().toLowerCase(Locale.ROOT).replace('_', '-'));
      ids.add(id);
    }
    return ids;
  }
}
