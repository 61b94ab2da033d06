// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GlossaryTest {
  private static Glossary glossary(String... terms) {
    return new Glossary(
        List.of(terms).stream().map(term -> new Glossary.Term(term, "of " + term)).toList());
  }

  /** The text with each first use in angle brackets, as {@code the <ICB>}. */
  private static String marked(Glossary.FirstUses uses, String text) {
    return uses.in(text).stream()
        .map(
            run ->
                run.term()
                    .map(
                        term -> {
                          assertEquals(term.term(), run.text());
                          return "<" + run.text() + ">";
                        })
                    .orElse(run.text()))
        .collect(Collectors.joining());
  }

  @Test
  void firstUse_isTheFirstInTheWholeReport() {
    Glossary.FirstUses uses = glossary("ICB", "SLG").firstUses();
    assertEquals("The <ICB> and the ICB.", marked(uses, "The ICB and the ICB."));
    assertEquals("ICB: <SLG>", marked(uses, "ICB: SLG"));
    assertEquals("SLG ICB", marked(uses, "SLG ICB"));
    assertEquals("The <ICB>", marked(glossary("ICB").firstUses(), "The ICB"));
  }

  @Test
  void terms_areFoundAsWordsOfTheirOwn() {
    assertEquals("(<DA>) DAs", marked(glossary("DA").firstUses(), "(DA) DAs"));
    assertEquals(
        "DASH FDA DA2 2DA <DA>/DA", marked(glossary("DA").firstUses(), "DASH FDA DA2 2DA DA/DA"));
    assertEquals("da <DA>", marked(glossary("DA").firstUses(), "da DA"));
    assertEquals("\u00c9DA <DA>", marked(glossary("DA").firstUses(), "\u00c9DA DA"));
    assertEquals(
        "\ud835\udc00DA DA\ud835\udc00 <DA>",
        marked(glossary("DA").firstUses(), "\ud835\udc00DA DA\ud835\udc00 DA"));
  }

  @Test
  void longestTerm_isTaken() {
    Glossary.FirstUses uses = glossary("NUH", "NUH(T)", "NUH Trust").firstUses();
    assertEquals("<NUH(T)> <NUH Trust> <NUH>", marked(uses, "NUH(T) NUH Trust NUH"));
    assertEquals("NUH(T)", marked(uses, "NUH(T)"));
  }

  @Test
  void runs_haveNothingEmpty() {
    Glossary.FirstUses uses = glossary("ICB", "SLG").firstUses();
    assertEquals(List.of(), uses.in(""));
    assertEquals(
        List.of(
            new Glossary.Run("ICB", Optional.of(new Glossary.Term("ICB", "of ICB"))),
            new Glossary.Run(" ", Optional.empty()),
            new Glossary.Run("SLG", Optional.of(new Glossary.Term("SLG", "of SLG")))),
        uses.in("ICB SLG"));
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of("A", "AB", "A B", "(A)", " ", "b", ".", "\ud83d\ude00", "\ud800")
        .list()
        .ofMaxSize(12)
        .map(all -> String.join("", all))
        .list()
        .ofMaxSize(4);
  }

  @Property(tries = 300)
  void runs_togetherAreTheText_andEachTermIsFoundOnceAtMost(@ForAll("texts") List<String> texts) {
    Glossary.FirstUses uses = glossary("A", "AB", "A B", "(A)").firstUses();
    List<Glossary.Run> all = texts.stream().flatMap(text -> uses.in(text).stream()).toList();
    assertEquals(
        String.join("", texts), all.stream().map(Glossary.Run::text).collect(Collectors.joining()));
    List<Glossary.Term> found = all.stream().flatMap(run -> run.term().stream()).toList();
    assertEquals(found.stream().distinct().toList(), found);
  }

  @Test
  void errors_sayWhatWouldBeRight() {
    assertEquals(
        "term of a glossary must not be blank",
        assertThrows(IllegalArgumentException.class, () -> new Glossary.Term(" ", "m"))
            .getMessage());
    assertEquals(
        "term ICB must be there once but is there twice",
        assertThrows(IllegalArgumentException.class, () -> glossary("ICB", "SLG", "ICB"))
            .getMessage());
    Section section = new Section("s", "S", List.of(), List.of());
    assertEquals(
        "section s must be there once but is there twice",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    new Report(
                        "T",
                        "P",
                        "S",
                        List.of(section, new Section("t", "T", List.of(), List.of(section))),
                        glossary()))
            .getMessage());
  }
}
