// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.rule;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.reference.EffectivePeriod;

/**
 * What the versions of rules and of duties have in common: they follow each other without gap or
 * overlap.
 */
final class Versions {
  /** Something in force for a while. */
  interface Dated {
    EffectivePeriod inForce();
  }

  private Versions() {}

  /**
   * Returns the version in force on a day, or null; a loop, because this is on the path of every
   * date.
   */
  static <V extends Dated> @Nullable V on(List<V> versions, LocalDate day) {
    for (V version : versions) {
      if (version.inForce().contains(day)) {
        return version;
      }
    }
    return null;
  }

  /** Tells what is wrong with the order of two versions that follow each other. */
  static Optional<String> clash(EffectivePeriod before, EffectivePeriod next) {
    if (before.to().isEmpty()) {
      return Optional.of(
          "the version before, from " + before.from() + ", must end before this one begins");
    }
    LocalDate expected = before.to().get().plusDays(1);
    return next.from().equals(expected)
        ? Optional.empty()
        : Optional.of(
            "must be "
                + expected
                + ", the day after the version before ends, but was "
                + next.from());
  }

  static <V extends Dated> void requireContiguous(Object id, List<V> versions) {
    if (versions.isEmpty()) {
      throw new IllegalArgumentException(id + " must have a version");
    }
    for (int i = 1; i < versions.size(); i++) {
      Optional<String> clash = clash(versions.get(i - 1).inForce(), versions.get(i).inForce());
      if (clash.isPresent()) {
        throw new IllegalArgumentException(id + " from " + clash.get());
      }
    }
  }

  /**
   * Tells what a later edition makes of the versions of an earlier one, if it does not keep them.
   */
  static <V extends Dated> Optional<String> rewritten(
      Object id, List<V> earlier, List<V> later, UnaryOperator<V> undated) {
    for (V old : earlier) {
      V now = on(later, old.inForce().from());
      boolean kept =
          now != null
              && now.inForce().from().equals(old.inForce().from())
              && (old.inForce().to().isEmpty() || now.inForce().to().equals(old.inForce().to()))
              && undated.apply(now).equals(undated.apply(old));
      if (!kept) {
        return Optional.of(
            id
                + " must keep its version "
                + old.inForce()
                + (now == null ? " but has none" : " but has another, " + now.inForce()));
      }
    }
    return Optional.empty();
  }

  static String periods(List<? extends Dated> versions) {
    return versions.stream().map(version -> version.inForce().toString()).collect(joining(", "));
  }
}
