// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ncscp.core.funding.FundingTables;

/** Bytes that are no text: a file that is refused, not one that could not be read. */
class JsonEncodingTest {
  @ParameterizedTest
  @CsvSource({
    "0000FFFE, e.json line 1: cannot be read as JSON at character 1", // a mark of no encoding
    "FEFF0000, e.json line 1: cannot be read as JSON at character 1", // another
    // UTF-32 past its end, which is decoded before the first character is read
    "0000005B005A0A7B, e.json line 1: cannot be read as JSON at character 1",
  })
  void bytesOfNoEncoding_areRefused(String bytes, String problem) {
    RecordsException refusal =
        assertThrows(
            RecordsException.class,
            () ->
                FundingTables.EXPENDITURE.read(
                    new ByteArrayInputStream(HexFormat.of().parseHex(bytes)),
                    "e.json",
                    RecordFormat.JSON));
    assertEquals("refused: " + problem, refusal.getMessage());
  }
}
