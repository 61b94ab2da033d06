// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.deadline;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.ncscp.core.rule.RuleBook;

/** A book with one rule for each way of counting, chained so that each can be projected. */
final class SmallBook {
  private static final String CITED =
      """
          responsible: council
          from: 2020-01-01
          citations:
            - instrument: An example
              provision: section 1
              force: practice
              evidence: read
      """;

  private static final String TEXT =
      """
      book: small
      calendar: england-and-wales
      bodies:
        - id: council
          name: the council
        - id: board
          name: the board
        - id: watcher
          name: the watcher
      facts:
        - {kind: opened, means: it was opened}
        - {kind: seen, means: it was seen}
        - {kind: heard, means: it was heard}
        - {kind: written, means: it was written}
        - {kind: told, means: it was told}
        - {kind: held, means: the child was held}
        - {kind: let-go, means: the child was let go}
        - {kind: closed, means: it was closed}
        - {kind: show-planned, means: a show is planned for this day, planned: true}
        - {kind: invited, means: guests were invited}
      ratings:
        - {unit: working-days, amber: 3, red: 0}
        - {unit: days, amber: 14, red: 1}
      reminders:
        before: [5, 1, 0]
        late-every: 2
      rules:
        - id: ten-working-days
          title: Seen
          trigger: opened
          within: 10 working days
          met-by: [seen]
          cancelled-by: [closed]
          stoppable: true
          extension: {approved-by: board, told: [watcher]}
      CITED
        - id: thirty-days
          title: Heard
          trigger: opened
          within: 30 days
          met-by: [heard]
          cancelled-by: [closed]
          extension: {approved-by: board}
      CITED
        - id: two-months
          title: Written
          trigger: seen
          within: 2 months
          roll: following
          met-by: [written]
          cancelled-by: [closed]
      CITED
        - id: inclusive
          title: Told
          trigger: written
          within: 3 working days
          counting: inclusive
          cut-off: "16:00"
          met-by: [told]
          strength: aim
      CITED
        - id: clear-days
          title: Told at the latest
          trigger: heard
          within: 4 working days
          counting: clear
          met-by: [told]
      CITED
        - id: earlier
          title: Opened again or told
          whichever: earlier
          origins:
            - {trigger: heard, within: 5 weeks}
            - {trigger: seen, within: 20 working days}
          met-by: [told]
      CITED
        - id: later
          title: Written or told
          whichever: later
          origins:
            - {trigger: heard, within: 1 week}
            - {trigger: seen, within: 2 weeks}
          met-by: [written]
      CITED
        - id: hours
          title: Let go
          trigger: held
          within: 72 hours
          met-by: [let-go]
      CITED
        - id: invitations
          title: Guests invited
          trigger: show-planned
          within: 7 working days
          direction: before
          met-by: [invited]
      CITED
        - id: stays-open
          title: Stays open
          trigger: opened
          at-least: 4 months
      CITED
      """;

  private static final RuleBook BOOK = read();

  private SmallBook() {}

  static RuleBook book() {
    return BOOK;
  }

  private static RuleBook read() {
    try {
      return RuleBook.read(
          new ByteArrayInputStream(
              TEXT.replace("CITED", CITED.stripTrailing()).getBytes(StandardCharsets.UTF_8)),
          "small.yaml");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
