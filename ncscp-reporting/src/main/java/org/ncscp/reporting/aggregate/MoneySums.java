// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.ncscp.core.funding.Contribution;
import org.ncscp.core.funding.Contributor;
import org.ncscp.core.policy.FundingKind;
import org.ncscp.core.policy.FundingPurpose;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.Pounds;

/** What {@link MoneyTotals} adds up; changed only while it is collected. */
record MoneySums(
    Map<Giver, Given> given,
    Map<Line, Pounds> spent,
    Map<Line, Pounds> planned,
    Map<FundingPurpose, Pounds> reserves)
    implements Serializable {

  /** Where money comes from; the name is that of an organisation or of another source. */
  record Giver(boolean organisation, String name, FundingKind kind, FundingPurpose scope)
      implements Serializable {
    static Giver of(Contribution one) {
      return new Giver(
          one.contributor().organisation().isPresent(),
          one.contributor().toString(),
          one.kind(),
          one.scope());
    }

    Contributor contributor() {
      return organisation ? Contributor.of(OrganisationId.of(name)) : Contributor.ofOther(name);
    }
  }

  /** What was given; {@code known} is the sum of what is known to have been received. */
  record Given(Pounds agreed, Pounds known, long notKnown) implements Serializable {
    static final Given NOTHING = new Given(Pounds.ZERO, Pounds.ZERO, 0);

    static Given of(Contribution one) {
      return new Given(
          one.agreed(), one.received().orElse(Pounds.ZERO), one.received().isPresent() ? 0 : 1);
    }

    Given plus(Given other) {
      return new Given(
          agreed.plus(other.agreed), known.plus(other.known), notKnown + other.notKnown);
    }

    Optional<Pounds> received() {
      return notKnown == 0 ? Optional.of(known) : Optional.empty();
    }
  }

  record Line(String category, String line, FundingPurpose scope) implements Serializable {}

  static MoneySums adding() {
    return new MoneySums(
        new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  MoneySums add(MoneySums other) {
    add(given, other.given, Given::plus);
    add(spent, other.spent, Pounds::plus);
    add(planned, other.planned, Pounds::plus);
    add(reserves, other.reserves, Pounds::plus);
    return this;
  }

  private static <K, V> void add(Map<K, V> sums, Map<K, V> other, BinaryOperator<V> plus) {
    other.forEach((key, value) -> sums.merge(key, value, plus));
  }
}
