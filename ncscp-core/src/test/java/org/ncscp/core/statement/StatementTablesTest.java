// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.ncscp.core.record.Sheets;
import org.ncscp.core.reference.CountShare;
import org.ncscp.core.reference.Pounds;
import org.ncscp.core.reference.Quantity;

class StatementTablesTest {
  private static final String HEADER =
      "id,figure,title,quantity,pounds,not-quantified,part,whole,unit,period,as-at,note";

  private static List<StatedFigure> read(String row) {
    return Sheets.read(StatementTables.STATED_FIGURES, HEADER, row).current();
  }

  private static List<String> problems(String... rows) {
    String[] sheet = new String[rows.length + 1];
    sheet[0] = HEADER;
    System.arraycopy(rows, 0, sheet, 1, rows.length);
    return Sheets.problems(StatementTables.STATED_FIGURES, sheet);
  }

  @Test
  void aFigure_keepsItsQualifierAndItsParts() {
    StatedFigure children =
        read("1,children-in-settings,Children in Education Settings,\"c. 60,000\",,,,,,,,").get(0);
    assertEquals(Optional.of(Quantity.parse("c. 60,000")), children.quantity());
    StatedFigure audit =
        read("1,audit-completed,completed the audit,96%,,,131,136,settings,,,").get(0);
    assertEquals("96.32", audit.part().orElseThrow().percentage(2).toPlainString());
    assertEquals("131 of 136, 96.32%", audit.part().orElseThrow().toString());
    assertEquals(
        Optional.of(Pounds.parse("189,712")),
        read("1,la,Local Authority,,\"£189, 712\",,,,,2024/25,,").get(0).pounds());
    assertTrue(read("1,post-16,Post-16,,,yes,,,,,,(not quantified)").get(0).notQuantified());
  }

  @Test
  void aFigureInTwoPlaces_isTwoStatements() {
    assertEquals(
        2,
        Sheets.read(
                StatementTables.STATED_FIGURES,
                HEADER + ",recorded,source,place,responsible",
                "1,spent,Children,,318288,,,,,,,,1/9/25,report,Money text,business-office",
                "2,spent,Children,,327024,,,,,,,,1/9/25,report,Money table,business-office")
            .current()
            .size());
  }

  @Test
  void whatIsNoFigure_isRefused() {
    assertEquals(
        List.of(
            "line 2: figure a must have one of quantity, pounds and not-quantified but had 0",
            "line 3: figure a must have one of quantity, pounds and not-quantified but had 2",
            "line 4: part and whole must go together: a share must have its denominator",
            "line 5: share must have a denominator above zero but it was 0",
            "line 6: figure a must be of a period or as at a day but was both"),
        problems(
            "1,a,A,,,,,,,,,",
            "2,a,A,5,5,,,,,,,",
            "3,a,A,96%,,,131,,,,,",
            "4,a,A,96%,,,131,0,,,,",
            "5,a,A,96%,,,,,,2024/25,2025-03-31,"));
    assertEquals(
        List.of(
            "line 3: must be the only record of this figure, title and place of a source: a second one"
                + " must correct the first"),
        problems("1,a,A,5,,,,,,,,", "2,a,A,6,,,,,,,,"));
  }

  /** What no sheet could hold is no statement either. */
  @Test
  void aShareOfBillions_isRefusedByName() {
    StatedFigure audit = read("1,audit,Audit,96%,,,131,136,,,,").get(0);
    assertEquals(
        "part and whole of figure audit must be up to 999999999 but were 1 of 5000000000",
        assertThrows(
                IllegalArgumentException.class,
                () -> audit.withPart(new CountShare(1, 5_000_000_000L)))
            .getMessage());
  }

  @Test
  void aStatement_survivesItsFile() {
    Sheets.assertRoundTrip(
        StatementTables.STATED_FIGURES,
        read("1,fte,First-time entrants,209,,,,,\"per 100,000 aged 10-17\",,31/3/2025,=latest"));
  }

  private static final String RELATIONS = "id,relation,kind,figure,of";

  @Test
  void aRelation_survivesItsFile() {
    List<StatedRelation> relations =
        Sheets.read(
                StatementTables.STATED_RELATIONS,
                RELATIONS,
                "1,grand-total,sum,contributions,contributions-of-partners;contribution-probation",
                "2,payroll,Equal,payroll,computed spent:Direct Payroll Costs:adults",
                "3,further-work,part of,further-work,part of audit;whole of audit")
            .current();
    assertEquals(
        List.of(
            FigureTerm.parse("contributions-of-partners"),
            FigureTerm.parse("contribution-probation")),
        relations.get(0).of());
    assertEquals(RelationKind.PART_OF, relations.get(2).kind());
    Sheets.assertRoundTrip(StatementTables.STATED_RELATIONS, relations);
  }

  @Test
  void whatIsNoRelation_isRefused() {
    assertEquals(
        List.of(
            "line 2: relation a must have 2 or more in of but had 1",
            "line 3: relation b must have 2 in of but had 3",
            "line 4: relation c must have 1 in of but had 0",
            "line 5: relation d must have each figure once, figure and of together",
            "line 6: figure of relation e must be stated but was computed contributions",
            "line 7: of must be any number of these with semicolons between them: a stated figure as"
                + " expenditure, its count or denominator as part of school-audit-returned or whole"
                + " of school-audit-returned, or one of the records as computed"
                + " contribution:nottinghamshire-police but was \"(withheld: 15 characters)\"",
            "line 8: kind must be one of sum, difference, share, equal, part-of but was \"total\"",
            "line 9: of must have each of several once but was \"x;x\""),
        Sheets.problems(
            StatementTables.STATED_RELATIONS,
            RELATIONS,
            "1,a,sum,t,x",
            "2,b,share,t,x;y;z",
            "3,c,equal,t,",
            "4,d,sum,t,t;x",
            "5,e,equal,computed contributions,x",
            "6,f,equal,t,computed income",
            "7,g,total,t,x",
            "8,h,sum,t,x;x"));
    assertEquals(
        List.of(
            "line 3: must be the only record of this relation: a second one must correct the first"),
        Sheets.problems(
            StatementTables.STATED_RELATIONS, RELATIONS, "1,a,equal,t,x", "2,a,equal,t,y"));
  }

  private static final String OVERRIDES = "id,finding,by,reason,day";

  @Test
  void anOverride_survivesItsFile() {
    List<FindingOverride> overrides =
        Sheets.read(
                StatementTables.OVERRIDES,
                OVERRIDES,
                "1,difference:overspend,chief-finance-officer,The ledger closes later.,31/3/25")
            .current();
    assertEquals("The ledger closes later.", overrides.get(0).reason());
    Sheets.assertRoundTrip(StatementTables.OVERRIDES, overrides);
  }

  @Test
  void anOverrideWithoutAReasonOrAName_isRefused() {
    assertEquals(
        List.of(
            "line 2: reason must not be blank",
            "line 3: finding must be the id of a finding, as difference:overspend but was"
                + " \"overspend\"",
            "line 4: by must not be blank",
            "line 5: day must be on or before recorded 2025-04-01 but was 2025-04-02"),
        Sheets.problems(
            StatementTables.OVERRIDES,
            OVERRIDES,
            "1,difference:overspend,business-office,,31/3/25",
            "2,overspend,business-office,Because,31/3/25",
            "3,difference:overspend,,Because,31/3/25",
            "4,difference:overspend,business-office,Because,2/4/25"));
    assertEquals(
        List.of(
            "line 3: must be the only record of this finding: a second one must correct the first"),
        Sheets.problems(
            StatementTables.OVERRIDES,
            OVERRIDES,
            "1,a:b,business-office,Because,31/3/25",
            "2,a:b,lay-member,Otherwise,31/3/25"));
  }
}
