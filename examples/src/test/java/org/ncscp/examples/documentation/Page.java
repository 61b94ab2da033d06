// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A Markdown file of the project, with its snippets. A snippet within an HTML comment counts too:
 * it prepares what a page takes as given.
 *
 * @param path from the root of the project, with slashes
 * @param text the whole file
 * @param snippets in their order
 */
record Page(String path, String text, List<Snippet> snippets) {
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  /** What builds write, and the separate builds, which compile and run what their pages show. */
  private static final Set<String> NOT_OURS = Set.of(".git", "target", "consumers");

  /**
   * What stands between two fences.
   *
   * @param page the path of its page
   * @param line the line of its first fence
   * @param language the word behind the fence; empty for a command
   * @param text its lines
   * @param follows whether nothing but blank lines stands between it and the snippet before
   */
  record Snippet(String page, int line, String language, String text, boolean follows) {
    @Override
    public String toString() {
      return page + ":" + line;
    }
  }

  @Override
  public String toString() {
    return path;
  }

  /** Returns every page of the project, by path. */
  static List<Page> all() {
    List<Page> pages = new ArrayList<>();
    try {
      Files.walkFileTree(
          ROOT,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
              return NOT_OURS.contains(folder.getFileName().toString())
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
              if (file.toString().endsWith(".md")) {
                pages.add(read(file));
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pages.sort((one, other) -> one.path.compareTo(other.path));
    return pages;
  }

  /** Returns the snippets of a language on all pages. */
  static List<Snippet> snippets(String language) {
    return all().stream()
        .flatMap(page -> page.snippets.stream())
        .filter(snippet -> snippet.language.equals(language))
        .toList();
  }

  private static Page read(Path file) throws IOException {
    String path = ROOT.relativize(file).toString().replace('\\', '/');
    String text = Files.readString(file);
    return new Page(path, text, snippets(path, text.lines().toList()));
  }

  private static List<Snippet> snippets(String path, List<String> lines) {
    List<Snippet> snippets = new ArrayList<>();
    boolean follows = false;
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (line.startsWith("```")) {
        int end = at + 1;
        while (!lines.get(end).equals("```")) {
          end++;
        }
        String text = String.join("\n", lines.subList(at + 1, end));
        snippets.add(new Snippet(path, at + 1, line.substring(3), text, follows));
        at = end;
        follows = true;
      } else if (!line.isBlank()) {
        follows = false;
      }
    }
    return List.copyOf(snippets);
  }
}
