// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ncscp.reporting.document.Glossary;
import org.ncscp.reporting.svg.PlainText;

/** Makes the texts of a page in the order of reading, with the first use of each term linked. */
final class HtmlTexts {
  private final Glossary glossary;
  private final List<HtmlPage.Term> terms;
  private final Glossary.FirstUses uses;
  private final Set<HtmlPage.Term> used = new LinkedHashSet<>();

  HtmlTexts(Glossary glossary, List<HtmlPage.Term> terms) {
    this.glossary = glossary;
    this.terms = terms;
    this.uses = glossary.firstUses();
  }

  HtmlPage.Text text(String text) {
    return new HtmlPage.Text(runs(text));
  }

  List<HtmlPage.Text> all(List<String> texts) {
    return texts.stream().map(this::text).toList();
  }

  List<HtmlPage.Run> runs(String text) {
    List<HtmlPage.Run> runs = new ArrayList<>();
    for (Glossary.Run run : uses.in(PlainText.of(text))) {
      runs.add(new HtmlPage.Run(run.text(), run.term().map(this::page)));
    }
    return runs;
  }

  private HtmlPage.Term page(Glossary.Term term) {
    HtmlPage.Term listed = terms.get(glossary.terms().indexOf(term));
    used.add(listed);
    return listed;
  }

  /** Returns the terms that were used, in the order of the glossary. */
  List<HtmlPage.Term> used() {
    return terms.stream().filter(used::contains).toList();
  }
}
