// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.core.reference.BodyId;

class ProvenanceTest {
  private static final LocalDate FRI_2024_09_13 = LocalDate.of(2024, 9, 13);

  private static Object readBack(Object written) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(written);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return in.readObject();
    }
  }

  @Test
  void provenance_serialisedAndReadBack_isTheSame() throws Exception {
    Provenance first =
        Provenance.of(
            RecordId.of("1"),
            FRI_2024_09_13,
            new RecordSource("ledger", Optional.empty()),
            BodyId.of("business-office"));
    assertEquals(first, readBack(first));
    Provenance withdrawal =
        new Provenance(
            RecordId.of("2"),
            Optional.of(RecordId.of("1")),
            true,
            FRI_2024_09_13,
            RecordSource.of("ledger", "sheet 1"),
            BodyId.of("business-office"));
    assertEquals(withdrawal, readBack(withdrawal));
  }
}
