// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.ReportContentId;
import org.ncscp.core.reference.ReportingPeriod;

class NarrativeTablesTest {
  private static final String PASSAGES = "id,content,period,heading,form,text";

  private static List<Passage> passages(String... rows) {
    String[] sheet = new String[rows.length + 1];
    sheet[0] = PASSAGES;
    System.arraycopy(rows, 0, sheet, 1, rows.length);
    return Sheets.read(NarrativeTables.PASSAGES, sheet).current();
  }

  @Test
  void aPassage_isReadWithItsPlace() {
    List<Passage> read =
        passages(
            "1,challenges,2024/25,,,\"Neglect, and more\"",
            "2,challenges,2024/25,Next steps,Point,Workshops");
    assertEquals(ReportContentId.of("challenges"), read.get(0).content());
    assertEquals(ReportingPeriod.ofFinancialYear(2024), read.get(0).period());
    assertEquals(Optional.empty(), read.get(0).heading());
    assertEquals(PassageForm.PARAGRAPH, read.get(0).form());
    assertEquals("Neglect, and more", read.get(0).text().reveal());
    assertEquals(Optional.of("Next steps"), read.get(1).heading());
    assertEquals(PassageForm.POINT, read.get(1).form());
    assertFalse(read.get(0).toString().contains("Neglect"), "what is written shows itself nowhere");
    Sheets.assertRoundTrip(NarrativeTables.PASSAGES, read);
  }

  @Test
  void whatIsNoPassage_isRefused() {
    assertEquals(
        List.of(
            "line 2: content must be the id of a report content, as little-progress but was"
                + " \"(withheld: 8 characters)\"",
            "line 2: text must not be blank",
            "line 3: form must be one of paragraph, point but was \"bullet\""),
        Sheets.problems(
            NarrativeTables.PASSAGES,
            PASSAGES,
            "1,Our Work,2024/25,,,",
            "2,challenges,2024/25,,bullet,Words"));
  }

  @Test
  void aTerm_isThereOnce() {
    List<GlossaryTerm> read =
        Sheets.read(
                NarrativeTables.GLOSSARY,
                "id,term,meaning",
                "1,MASH,Multi-Agency Safeguarding Hub",
                "2,SLG,Strategic Leadership Group")
            .current();
    assertEquals("Multi-Agency Safeguarding Hub", read.get(0).meaning());
    Sheets.assertRoundTrip(NarrativeTables.GLOSSARY, read);
    assertEquals(
        List.of(
            "line 3: must be the only record of this term: a second one must correct the first"),
        Sheets.problems(
            NarrativeTables.GLOSSARY,
            "id,term,meaning",
            "1,SLG,Strategic Leadership Group",
            "2,SLG,Senior Leadership Group"));
  }
}
