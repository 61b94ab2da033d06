// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.scrutiny;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.PostId;

/** What is sound is read again as it was written. */
class ScrutinyTablesProperties {
  @Property(tries = 100)
  void sheets_keepScrutiny(@ForAll long seed) {
    MadeScrutiny scrutiny = new MadeScrutiny(seed);
    List<ScrutineerAppointment> appointments = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      appointments.add(scrutiny.appointment(i, PostId.of("post-" + i)));
    }
    Sheets.assertRoundTrip(ScrutinyTables.APPOINTMENTS, appointments);
    Sheets.assertRoundTrip(ScrutinyTables.ASSESSMENTS, scrutiny.made().many(scrutiny::assessment));
  }

  @Property(tries = 100)
  void sheets_keepChallenges(@ForAll long seed) {
    MadeScrutiny scrutiny = new MadeScrutiny(seed);
    Sheets.assertRoundTrip(ScrutinyTables.CHALLENGES, scrutiny.made().many(scrutiny::challenge));
    Sheets.assertRoundTrip(
        ScrutinyTables.CHALLENGE_ANSWERS, scrutiny.made().many(scrutiny::answer));
  }

  @Property(tries = 100)
  void sheets_keepVoices(@ForAll long seed) {
    MadeScrutiny scrutiny = new MadeScrutiny(seed);
    Sheets.assertRoundTrip(ScrutinyTables.ENGAGEMENTS, scrutiny.made().many(scrutiny::engagement));
    Sheets.assertRoundTrip(ScrutinyTables.VOICES, scrutiny.made().many(scrutiny::voice));
    Sheets.assertRoundTrip(ScrutinyTables.VOICE_CHANGES, scrutiny.made().many(scrutiny::change));
  }
}
