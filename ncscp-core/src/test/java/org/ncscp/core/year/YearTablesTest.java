// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.year;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.record.RecordSet;

class YearTablesTest {
  @TempDir Path folder;

  @Test
  void aMistypedBody_isNamed() throws IOException {
    Files.writeString(
        folder.resolve("contributions.csv"),
        """
        id,contributor,kind,period,scope,agreed,recorded,source,responsible,corrects
        1,nottinghamshire-police,contribution,2024/25,children,5,1/4/25,ledger,business-office,
        2,nottinghamshire-polise,contribution,2024/25,children,5,1/4/25,ledger,busines-office,
        3,nottingham-city-councill,contribution,2024/25,children,5,1/4/25,ledger,business-office,
        4,nottingham-city-council,contribution,2024/25,children,5,2/4/25,ledger,lay-member,3
        5,probation-service,contribution,2024/25,children,5,2/4/25,ledger,case-review-group,
        """);
    RecordSet records = YearTables.read(folder);
    assertEquals(
        List.of(
            "contributions 2: contributor \"nottinghamshire-polise\" is named by no entry of the"
                + " arrangements",
            "contributions 2: responsible \"busines-office\" is named by no entry of the"
                + " arrangements"),
        YearTables.unknownNames(records, NottinghamCity.arrangements()).stream()
            .map(UnknownName::toString)
            .toList());
  }
}
