// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every link from a page to another file of the project, or to a heading, leads somewhere. */
class LinksTest {
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");

  @Test
  void everyLink_leadsSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    int links = 0;
    for (Page page : Page.all()) {
      for (MatchResult match : LINK.matcher(page.text()).results().toList()) {
        String link = match.group(1);
        if (!link.contains(":")) {
          links++;
          if (!leadsSomewhere(page, link)) {
            broken.add(page + " -> " + link);
          }
        }
      }
    }
    assertEquals(List.of(), broken);
    assertTrue(links > 100, "links " + links);
  }

  @Test
  void everyGuideAndHowTo_isLinkedInTheReadme() {
    Set<String> pages = new TreeSet<>();
    Page.all().forEach(page -> pages.add(page.path()));
    String readme =
        Page.all().stream()
            .filter(p -> p.path().equals("README.md"))
            .findFirst()
            .orElseThrow()
            .text();
    for (String page : pages) {
      if (page.contains("docs/how-to/") || page.endsWith("docs/guide.md")) {
        assertTrue(readme.contains("(" + page + ")"), page);
      }
    }
  }

  private static boolean leadsSomewhere(Page page, String link) throws IOException {
    String[] parts = link.split("#", 2);
    Path from = Page.ROOT.resolve(page.path());
    Path to = parts[0].isEmpty() ? from : from.getParent().resolve(parts[0]).normalize();
    if (!Files.exists(to)) {
      return false;
    }
    return parts.length == 1 || headings(Files.readString(to)).contains(parts[1]);
  }

  /** The names that the usual public forges give to headings. */
  private static Set<String> headings(String text) {
    return text.lines()
        .filter(line -> line.startsWith("#"))
        .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }
}
