// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every line of Java on a page is run by JShell, page by page from top to bottom, so that a page
 * has all that its lines need. A comment {@code ==> value} behind an expression is the value as
 * JShell prints it, and {@code throws Type: message} what it throws. A path is taken from the root
 * of the project.
 */
class JavaTest {
  private static final String GIVES = "// ==> ";
  private static final String THROWS = "// throws ";

  static List<Page> pages() {
    return Page.all().stream()
        .filter(page -> page.snippets().stream().anyMatch(one -> one.language().equals("java")))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void java_givesTheAnswersItStates(Page page) {
    List<String> wrong = new ArrayList<>();
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      shell.addToClasspath(
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
      for (Page.Snippet snippet : page.snippets()) {
        if (snippet.language().equals("java")) {
          wrong.addAll(run(shell, snippet));
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void wrongAnswersAndBrokenLines_areFound() {
    String text =
        """
        int two = 1 + 1;
        two + 1;  // ==> 4
        two.nothing();
        Integer.parseInt("x");  // throws NumberFormatException: For input string: "y"
        Integer.parseInt("x");
        two;  // throws IllegalStateException: two
        two + 1;  // ==> 3
        if (two > 3) {
          two++;  // ==> 2
        }
        two;  // ==> 5\
        """;
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      List<String> wrong = run(shell, new Page.Snippet("page", 1, "java", text, false));
      assertEquals(7, wrong.size(), wrong::toString);
      assertEquals("page:1: two + 1; gives 3 and not 4", wrong.get(0));
    }
  }

  @Test
  void everyGuide_hasJava() {
    List<String> pages = pages().stream().map(Page::path).toList();
    List<String> guides =
        List.of(
            "README.md",
            "ncscp-calendar/docs/guide.md",
            "ncscp-core/docs/guide.md",
            "ncscp-reporting/docs/guide.md");
    assertTrue(pages.containsAll(guides), pages::toString);
  }

  /** Runs a snippet; returns what is not as it says. */
  private static List<String> run(JShell shell, Page.Snippet snippet) {
    List<String> wrong = new ArrayList<>();
    // JShell takes a comment for part of the line if nothing comes behind it.
    String rest = snippet.text().replace("Path.of(\"", "Path.of(\"../") + "\nint end;";
    int stated = 0;
    while (!rest.isBlank()) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      if (!next.completeness().isComplete()) {
        wrong.add(snippet + ": not complete: " + rest.strip());
        break;
      }
      rest = next.remaining();
      String comment = rest.lines().findFirst().orElse("").strip();
      stated += isStated(comment) ? 1 : 0;
      for (SnippetEvent event : shell.eval(next.source())) {
        if (event.causeSnippet() == null) {
          check(shell, event, comment)
              .ifPresent(what -> wrong.add(snippet + ": " + next.source().strip() + " " + what));
        }
      }
    }
    long inText = snippet.text().lines().filter(JavaTest::isStated).count();
    if (stated != inText) {
      wrong.add(snippet + ": of " + inText + " stated answers only " + stated + " were compared");
    }
    return wrong;
  }

  private static boolean isStated(String line) {
    return line.contains(GIVES) || line.contains(THROWS);
  }

  private static Optional<String> check(JShell shell, SnippetEvent event, String comment) {
    if (event.status() != Snippet.Status.VALID) {
      List<String> messages =
          shell.diagnostics(event.snippet()).map(one -> one.getMessage(null)).toList();
      return Optional.of("does not compile: " + messages);
    }
    String thrown = thrown(event.exception());
    String expected = comment.startsWith(THROWS) ? comment.substring(THROWS.length()).strip() : "";
    if (!thrown.equals(expected)) {
      return Optional.of("throws " + thrown + " and not " + expected);
    }
    if (comment.startsWith(GIVES)) {
      String value = comment.substring(GIVES.length()).strip();
      return value.equals(event.value())
          ? Optional.empty()
          : Optional.of("gives " + event.value() + " and not " + value);
    }
    return Optional.empty();
  }

  private static String thrown(JShellException exception) {
    return exception instanceof EvalException thrown
        ? thrown.getExceptionClassName().replaceAll(".*[.$]", "") + ": " + thrown.getMessage()
        : "";
  }
}
