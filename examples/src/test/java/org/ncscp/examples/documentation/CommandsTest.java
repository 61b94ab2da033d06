// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command that runs an example is run, in a virtual machine of its own from the root of the
 * project, and must print the answer below it. Not run are the main job, which the build's own
 * script runs and whose answer its own test holds, and the commands of the build and of releases.
 */
class CommandsTest {
  private static final Pattern EXAMPLE =
      Pattern.compile(
          "mvn -q -pl examples -am compile exec:exec -Dexample=(\\S+)(?: -Dinput=(\\S+))?");
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
  private static final Path MAIN = Path.of("src/main/java/org/ncscp/examples");

  /** A command with the answer that stands below it. */
  record Command(Page.Snippet snippet, String answer) {
    @Override
    public String toString() {
      return snippet.toString();
    }
  }

  static List<Command> commands() {
    List<Command> commands = new ArrayList<>();
    for (Page page : Page.all()) {
      for (int at = 0; at < page.snippets().size(); at++) {
        Page.Snippet snippet = page.snippets().get(at);
        if (snippet.language().isEmpty() && EXAMPLE.matcher(snippet.text()).matches()) {
          boolean answered = at + 1 < page.snippets().size();
          Page.Snippet next = answered ? page.snippets().get(at + 1) : snippet;
          boolean answers = next.follows() && next.language().equals("text");
          commands.add(new Command(snippet, answers ? next.text() : ""));
        }
      }
    }
    return commands;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void command_printsTheAnswerBelowIt(Command command) throws Exception {
    Matcher parts = EXAMPLE.matcher(command.snippet.text());
    assertTrue(parts.matches());
    List<String> line = new ArrayList<>();
    line.add(JAVA.toString());
    line.add("-XX:TieredStopAtLevel=1");
    line.add("-Dfile.encoding=UTF-8");
    line.add("-Dstdout.encoding=UTF-8");
    line.add("-Djava.util.logging.config.file=examples/logging.properties");
    line.add("-classpath");
    line.add(System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    line.add("org.ncscp.examples." + parts.group(1));
    line.add(parts.group(2) == null ? "" : parts.group(2));
    Path errors = Files.createTempFile("errors", ".txt");
    Process process =
        new ProcessBuilder(line)
            .directory(Page.ROOT.toFile())
            .redirectError(errors.toFile())
            .start();
    process.getOutputStream().close();
    String printed =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
            .replace("\r\n", "\n");
    assertEquals(0, process.waitFor(), () -> read(errors));
    assertEquals("", read(errors));
    assertEquals(command.answer, printed.stripTrailing());
  }

  @Test
  void everyExample_hasACommandAndAnAnswer() throws IOException {
    Set<String> programs = new TreeSet<>();
    try (Stream<Path> files = Files.walk(MAIN)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        if (Files.readString(file).contains("public static void main(")) {
          String path = MAIN.relativize(file).toString().replace('\\', '.').replace('/', '.');
          programs.add(path.substring(0, path.length() - ".java".length()));
        }
      }
    }
    Set<String> shown = new TreeSet<>(Set.of("year.TheYearlyReport"));
    for (Command command : commands()) {
      if (command.snippet.page().equals("examples/README.md")) {
        assertFalse(command.answer.isEmpty(), command::toString);
        Matcher parts = EXAMPLE.matcher(command.snippet.text());
        assertTrue(parts.matches());
        shown.add(parts.group(1));
      }
    }
    assertEquals(programs, shown);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
