// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.assurance.training;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.ncscp.core.record.Sheets;

class TrainingTablesProperties {
  @Property(tries = 200)
  void whatIsWritten_isReadAgain(@ForAll long seed) {
    RandomTraining random = new RandomTraining(seed);
    Sheets.assertRoundTrip(TrainingTables.COURSES, random.courses());
    Sheets.assertRoundTrip(TrainingTables.SESSIONS, random.sessions());
    Sheets.assertRoundTrip(TrainingTables.ATTENDANCES, random.attendances());
    Sheets.assertRoundTrip(TrainingTables.EVALUATIONS, random.evaluations());
  }
}
