// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.policy.Funding;
import org.ncscp.core.policy.Reporting;
import org.ncscp.core.policy.ReviewArrangements;
import org.ncscp.core.reference.EffectivePeriod;

/** Whatever is written can be read, and is then the same. */
@Domain(ArrangementsDomain.class)
@Domain(DomainContext.Global.class)
class ArrangementsProperties {
  static Arrangements read(String yaml) throws IOException {
    return read(yaml.getBytes(StandardCharsets.UTF_8));
  }

  static Arrangements read(byte[] bytes) throws IOException {
    return Arrangements.read(
        new ByteArrayInputStream(bytes), "file.yaml", NationalRules.ruleBook());
  }

  @Property(tries = 150)
  void anyArrangements_writtenAndRead_areTheSame(@ForAll Arrangements arrangements)
      throws IOException {
    String yaml = arrangements.toYaml();
    Arrangements read = read(yaml);
    assertEquals(yaml, read.toYaml());
    assertEquals(arrangements, read);
  }

  private static final String SMALL =
      """
      # a comment
      arrangements: small
      name: "Small \\u00e9 \u00e9 Partnership"
      edition: 2026-11-22
      sources: {a: {instrument: A, force: act, evidence: read}}
      versions:
        - title: >-
            The first
            of all
          from: 2024-12-13
          cites: {a: [1, 2]}
      organisations:
        - id: council
          name: 'Council'
      posts: [{id: chief, title: Chief, organisation: council}]
      partners:
        - {organisation: council, role: local-authority, lead: chief}
      groups:
        - id: board
          name: Board
          seats: [{seat: council, title: Council, standing: decision-maker}]
          quorum: [{present: council}]
          decisions: [{electorate: [council], threshold: 1}]
      """;

  @Property(tries = 200)
  void anyBytes_areReadOrRefused(@ForAll byte[] bytes) {
    readOrRefused(bytes);
  }

  @Property(tries = 1)
  void everyPrefix_ofASmallFile_isReadOrRefused() {
    byte[] bytes = SMALL.getBytes(StandardCharsets.UTF_8);
    assertTrue(readOrRefused(bytes));
    for (int length = 0; length < bytes.length; length++) {
      boolean read = readOrRefused(Arrays.copyOf(bytes, length));
      assertTrue(!read || length > SMALL.indexOf("partners:"), "read with " + length + " bytes");
    }
  }

  @Property(tries = 300)
  void anyBitsFlipped_areReadOrRefused(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 1_000_000) Integer> bits) {
    byte[] bytes = SMALL.getBytes(StandardCharsets.UTF_8);
    for (int bit : bits) {
      bytes[bit / 8 % bytes.length] ^= (byte) (1 << bit % 8);
    }
    readOrRefused(bytes);
  }

  /** Text at whose ends there is space, or that is nothing else, is not taken or is kept. */
  @Property(tries = 300)
  void spaceAtTheEnds_isNotTakenOrIsKept(
      @ForAll("spaces") String before, @ForAll("spaces") String after, @ForAll boolean blank)
      throws IOException {
    String text = before + (blank ? "" : "text") + after;
    Arrangements small = read(SMALL);
    List<Function<String, Arrangements>> places =
        List.of(
            small::withName,
            small::withAbbreviation,
            t -> small.withPosts(small.posts().get(0).withTitle(t)),
            t -> small.withPosts(small.posts().get(0).withAlsoKnownAs(t)),
            t -> small.withGroups(small.groups().get(0).withPurpose(t)),
            t -> small.withVersions(small.versions().get(0).withInterpretation(t)));
    for (Function<String, Arrangements> place : places) {
      Arrangements with;
      try {
        with = place.apply(text);
      } catch (IllegalArgumentException notTaken) {
        continue;
      }
      assertEquals(with, read(with.toYaml()));
    }
  }

  @Provide
  Arbitrary<String> spaces() {
    return Arbitraries.of("", " ", "  ", "\n", "\t", "\u2003", "\u2028", "\u001f", "\r\n");
  }

  /** What says nothing is written too: a section that is there and one that is not differ. */
  @Property(tries = 1)
  void emptySections_writtenAndRead_areThere() throws IOException {
    Arrangements small = read(SMALL);
    EffectivePeriod always = small.inForce();
    for (Arrangements with :
        List.of(
            small.withReviews(ReviewArrangements.builder().inForce(always).build()),
            small.withReporting(Reporting.builder().inForce(always).build()),
            small.withFunding(Funding.builder().inForce(always).build()))) {
      assertEquals(with, read(with.toYaml()));
    }
  }

  private static boolean readOrRefused(byte[] bytes) {
    try {
      read(bytes);
      return true;
    } catch (ArrangementsException refused) {
      assertFalse(refused.problems().isEmpty());
      assertEquals(1, refused.getMessage().lines().count(), refused.getMessage());
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
