// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.report;

import java.util.Locale;
import java.util.stream.Stream;
import org.ncscp.core.funding.Contributor;
import org.ncscp.core.group.Group;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.core.partnership.Office;
import org.ncscp.core.partnership.Organisation;
import org.ncscp.core.partnership.Post;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.OrganisationKind;

/** What the arrangements call those whom the sheets name by their ids. */
final class Names {
  private final Arrangements arrangements;

  Names(Arrangements arrangements) {
    this.arrangements = arrangements;
  }

  String of(Contributor contributor) {
    return contributor
        .organisation()
        .map(this::of)
        .or(contributor::other)
        .orElseGet(contributor::toString);
  }

  String of(OrganisationId id) {
    return arrangements.organisations().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(Organisation::name)
        .orElse(id.value());
  }

  /** What the arrangements call whoever answers for something. */
  String of(BodyId body) {
    return Stream.of(
            arrangements.groups().stream().filter(one -> same(one.id(), body)).map(Group::name),
            arrangements.organisations().stream()
                .filter(one -> same(one.id(), body))
                .map(Organisation::name),
            arrangements.posts().stream().filter(one -> same(one.id(), body)).map(Post::title),
            arrangements.offices().stream().filter(one -> same(one.id(), body)).map(Office::name))
        .flatMap(names -> names)
        .findFirst()
        .orElseGet(() -> capital(arrangements.ruleBook().nameOf(body)));
  }

  private static boolean same(Object id, BodyId body) {
    return id.toString().equals(body.value());
  }

  static String inWords(OrganisationKind kind) {
    return capital(kind.value().replace('-', ' '));
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
