// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ncscp.core.national.NationalRules;

/** The text of a file with three partners and nothing to warn of, to which a test adds its own. */
record SmallArrangements(String text) {
  static final SmallArrangements SMALL =
      new SmallArrangements(
          """
          arrangements: small
          name: Small Partnership
          edition: 2024-01-01
          sources:
            text: {instrument: An example, force: local-arrangements, evidence: read}
          versions:
            - title: First edition
              from: 2024-01-01
              cites: {text: [Title]}
          organisations:
            - {id: council, name: Council, kinds: [local-authority], cites: {text: [A]}}
            - {id: icb, name: Board, kinds: [integrated-care-board], cites: {text: [A]}}
            - {id: force, name: Force, kinds: [police], cites: {text: [A]}}
            - {id: hospital, name: Hospital, kinds: [hospital-trust], cites: {text: [A]}}
            - {id: college, name: College, kinds: [college], cites: {text: [A]}}
          posts:
            - {id: council-head, title: Head, organisation: council, cites: {text: [B]}}
            - {id: council-second, title: Second, organisation: council, cites: {text: [B]}}
            - {id: icb-head, title: Head, organisation: icb, cites: {text: [B]}}
            - {id: force-head, title: Head, organisation: force, cites: {text: [B]}}
          partners:
            - organisation: council
              role: local-authority
              lead: council-head
              delegates: [council-second]
              cites: {text: [C]}
            - organisation: icb
              role: integrated-care-board
              lead: icb-head
              cites: {text: [C]}
            - organisation: force
              role: police
              lead: force-head
              cites: {text: [C]}
          relevant-agencies:
            review: yearly-report
            reviewed: [2024-01-01, 2024-06-01]
            entries:
              - {organisation: hospital, sector: health, cites: {text: [D]}}
              - class: schools
                name: All schools and colleges
                kinds: [school, college]
                sector: education
                cites: {text: [D]}
          """);

  /** A group of the three partners that has nothing to warn of, to be followed by more of it. */
  static final String GROUP =
      """
      groups:
        - id: executive
          name: Executive
          meetings: [yearly-report]
          cites: {text: [E]}
          seats:
            - {seat: one, title: One, organisation: council, standing: decision-maker, cites: {text: [E]}}
            - {seat: two, title: Two, organisation: icb, standing: decision-maker, cites: {text: [E]}}
          chairs:
            - {chair: fixed, by: council, cites: {text: [E]}}
          quorum:
            - {present: one and two, cites: {text: [E]}}
          decisions:
            - electorate: [one, two]
              threshold: unanimity
              of: all-seats
              cites: {text: [E]}
      """;

  /** The file with another section at its end. */
  SmallArrangements with(String section) {
    return new SmallArrangements(text + section);
  }

  /** The file with other words in one place. */
  SmallArrangements changed(String was, String is) {
    int at = text.indexOf(was);
    if (at < 0 || text.indexOf(was, at + 1) >= 0) {
      throw new AssertionError("\"" + was + "\" must stand in the text once");
    }
    return new SmallArrangements(text.replace(was, is));
  }

  Arrangements read() {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      return Arrangements.read(
          new ByteArrayInputStream(bytes), "small.yaml", NationalRules.ruleBook());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Partnership on(String day) {
    return read().on(LocalDate.parse(day));
  }

  List<String> problems() {
    try {
      read();
      return List.of();
    } catch (ArrangementsException e) {
      return e.problems();
    }
  }

  /**
   * What the file says behind {@code ##} on its lines: of each a key and what is wrong with it.
   *
   * @return in alphabetical order
   */
  List<String> announced(boolean withLines) {
    List<String> problems = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String[] parts = lines.get(i).split(" ## ", -1);
      for (int said = 1; said < parts.length; said++) {
        String line = withLines ? " (line " + (i + 1) + ") " : " ";
        problems.add(parts[said].replaceFirst(" ", line));
      }
    }
    return problems.stream().sorted().toList();
  }
}
