// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.ncscp.core.funding.FundingTables;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.rule.RuleBook;
import org.ncscp.core.year.YearTables;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Snippets that are not Java are read by what reads such files. Held elsewhere: the pieces of the
 * arrangements' format and their schema, the drawings of a case's life, answers as text. Not run:
 * commands of the build and of releases.
 */
class FilesTest {
  /** What has a test: here, beside it ({@code JavaTest}, {@code CommandsTest}), or in core. */
  private static final Set<String> LANGUAGES =
      Set.of("", "csv", "java", "json", "mermaid", "python", "text", "xml", "yaml");

  private static final String CUT_SHORT = "…";

  private static List<String> of(String page, String language) {
    return Page.snippets(language).stream()
        .filter(snippet -> snippet.page().equals(page))
        .map(Page.Snippet::text)
        .toList();
  }

  @Test
  void everyLanguage_isOneThatATestKnows() {
    Set<String> languages = new TreeSet<>();
    Page.all().forEach(page -> page.snippets().forEach(one -> languages.add(one.language())));
    languages.removeAll(LANGUAGES);
    assertEquals(Set.of(), languages);
  }

  @Test
  void yaml_standsOnPagesThatATestReads() {
    Set<String> pages = new TreeSet<>();
    Page.snippets("yaml").forEach(snippet -> pages.add(snippet.page()));
    assertEquals(
        Set.of(
            "docs/how-to/change-a-rule.md",
            "ncscp-core/docs/arrangements.md",
            "ncscp-core/docs/rule-book.md"),
        pages);
  }

  @Test
  void ruleBookFormat_isOneNationalAndOneLocalBook() throws IOException {
    List<String> pieces = of("ncscp-core/docs/rule-book.md", "yaml");
    int last = pieces.size() - 1;
    RuleBook national = RuleBook.read(bytes(String.join("\n", pieces.subList(0, last))), "page");
    assertEquals(1, national.rules().size());
    assertEquals(1, national.duties().size());
    RuleBook local = national.overlaidBy(bytes(pieces.get(last)), "page");
    assertEquals(
        "the safeguarding partners",
        local.nameOf(local.rules().get(0).versions().get(2).provision().responsible()));
  }

  @Test
  void rulesOfTheHowTo_areTheFileBesideIt() throws IOException {
    String file = Files.readString(Page.ROOT.resolve("docs/how-to/ourtown-rules.yaml"));
    assertEquals(List.of(file.strip()), of("docs/how-to/change-a-rule.md", "yaml"));
    RuleBook book = NationalRules.ruleBook().overlaidBy(bytes(file), "file");
    assertEquals("national + ourtown", book.name());
  }

  @Test
  void sheetOfTheRecords_isReadWithItsCorrection(@TempDir Path folder) throws IOException {
    assertEquals(1, Page.snippets("csv").size());
    String sheet = of("ncscp-core/docs/records.md", "csv").get(0);
    Files.writeString(folder.resolve("contributions.csv"), sheet);
    assertEquals(2, YearTables.read(folder).of(FundingTables.CONTRIBUTIONS).current().size());
  }

  @ParameterizedTest
  @CsvSource({
    "ncscp-core/docs/register.md, examples/cases/key-decisions-2024-25.jsonl, 'intact, head '",
    "ncscp-core/docs/case-file.md, examples/cases/illustrative-cases.jsonl, 'intact, digest '"
  })
  void checkerInPython_findsTheFileIntactAndACutOneNot(
      String page, String file, String says, @TempDir Path folder) throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/python3")), "there is no Python here");
    Path checker = Files.writeString(folder.resolve("checker.py"), of(page, "python").get(0));
    Path whole = Page.ROOT.resolve(file);
    List<String> lines = Files.readAllLines(whole);
    lines.remove(1);
    Path cut = Files.writeString(folder.resolve("cut"), String.join("\n", lines) + "\n");
    assertTrue(printed(checker, whole).startsWith(says), page);
    assertTrue(printed(checker, cut).contains(" is not what was "), page);
  }

  private static String printed(Path checker, Path file) throws Exception {
    Process process =
        new ProcessBuilder("/usr/bin/python3", checker.toString(), file.toString())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "ncscp-core/docs/register.md, register/all-kinds.jsonl",
    "ncscp-core/docs/case-file.md, review/cases.jsonl"
  })
  void linesOfJson_areThoseOfTheWorkedFileSaveWhatIsCutShort(String page, String file)
      throws IOException {
    List<String> worked =
        Files.readAllLines(Page.ROOT.resolve("ncscp-core/src/test/resources").resolve(file));
    List<String> shown = of(page, "json");
    assertFalse(shown.isEmpty());
    for (String line : shown) {
      String form =
          Stream.of(line.split(CUT_SHORT, -1))
              .map(Pattern::quote)
              .collect(Collectors.joining(".+"));
      assertTrue(worked.stream().anyMatch(one -> one.matches(form)), line);
    }
  }

  @Test
  void coordinates_areThoseOfTheBuild() throws Exception {
    List<String> snippets = of("README.md", "xml");
    assertEquals(1, snippets.size());
    Element shown = xml(snippets.get(0));
    Element parent = xml(Files.readString(Page.ROOT.resolve("pom.xml")));
    Element managed = (Element) parent.getElementsByTagName("dependencyManagement").item(0);
    assertEquals(
        List.of("ncscp-calendar", "ncscp-core", "ncscp-reporting"), texts(managed, "artifactId"));
    assertEquals(List.of("ncscp-reporting"), texts(shown, "artifactId"));
    assertEquals(texts(parent, "groupId").get(0), texts(shown, "groupId").get(0));
    assertEquals(texts(parent, "version").get(0), texts(shown, "version").get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"class-path", "deadline-service", "module-path"})
  void separateBuild_takesTheVersionOfTheBuild(String folder) throws Exception {
    Path consumers = Page.ROOT.resolve("examples/consumers");
    Element consumer = xml(Files.readString(consumers.resolve(folder).resolve("pom.xml")));
    Element parent = xml(Files.readString(Page.ROOT.resolve("pom.xml")));
    assertEquals(
        List.of(texts(parent, "version").get(0)), texts(consumer, "ncscp.version"), folder);
  }

  @Test
  void optionalLibraries_areThoseOfTheBuild() throws Exception {
    List<String> snippets = of("ncscp-reporting/docs/yearly-report.md", "xml");
    assertEquals(1, snippets.size());
    Element parent = xml(Files.readString(Page.ROOT.resolve("pom.xml")));
    Element module = xml(Files.readString(Page.ROOT.resolve("ncscp-reporting/pom.xml")));
    List<String> used = new ArrayList<>();
    for (Element dependency : elements(module, "dependency")) {
      if (!texts(dependency, "optional").isEmpty()) {
        String property = texts(dependency, "version").get(0).replaceAll("[${}]", "");
        used.add(library(dependency, texts(parent, property).get(0)));
      }
    }
    List<String> shown = new ArrayList<>();
    for (Element dependency : elements(xml(snippets.get(0)), "dependency")) {
      shown.add(library(dependency, texts(dependency, "version").get(0)));
    }
    assertEquals(4, shown.size());
    assertEquals(used, shown);
  }

  /** Its coordinates, with those that it excludes. */
  private static String library(Element dependency, String version) {
    return texts(dependency, "groupId") + " " + texts(dependency, "artifactId") + " " + version;
  }

  private static List<Element> elements(Element element, String name) {
    NodeList nodes = element.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(at -> (Element) nodes.item(at)).toList();
  }

  private static List<String> texts(Element element, String name) {
    return elements(element, name).stream().map(Element::getTextContent).toList();
  }

  private static Element xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(bytes(text))
        .getDocumentElement();
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
