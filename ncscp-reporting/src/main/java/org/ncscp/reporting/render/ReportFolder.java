// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ncscp.reporting.svg.PlainText;

/**
 * A folder that holds the files of one report, and a list of them by which those of an earlier one
 * are known. All are written or, if one cannot be, the folder is as it was.
 */
final class ReportFolder {
  /** The list of the files, one a line. */
  static final String LIST = "report-files.txt";

  /** What a list may name: nothing that no report has is ever removed. */
  private static final Pattern NAME =
      Pattern.compile(
          "report\\.(html|json|ods|pdf)|drawings/[a-z0-9-]+\\.svg"
              + "|tables/[a-z0-9-]+\\.(html|csv|csv-metadata\\.json|json)");

  private final Path folder;

  ReportFolder(Path folder) {
    this.folder = folder;
  }

  /** Writes the files, and removes those of an earlier report that this one has not. */
  void write(Map<String, byte[]> contents) throws IOException {
    Files.createDirectories(folder);
    Set<String> all = new LinkedHashSet<>(contents.keySet());
    all.addAll(earlier());
    for (String name : contents.keySet()) {
      requireRoom(name);
    }
    requireRoom(LIST);
    Path beside = Files.createTempDirectory(folder, ".writing");
    Path made = beside.resolve("new");
    Path kept = beside.resolve("old");
    try {
      for (Map.Entry<String, byte[]> file : contents.entrySet()) {
        Files.write(parented(made.resolve(file.getKey())), file.getValue());
      }
      for (String name : all) {
        keep(name, kept);
      }
      keep(LIST, kept);
      try {
        // Should it be cut off, whatever of either report is there stands in the list.
        list(all, made);
        for (String name : contents.keySet()) {
          move(made.resolve(name), folder.resolve(name));
        }
        for (String name : all) {
          if (!contents.containsKey(name)) {
            Files.deleteIfExists(folder.resolve(name));
          }
        }
        list(contents.keySet(), made);
      } catch (IOException failed) {
        restore(all, kept, failed);
        throw failed;
      }
    } finally {
      remove(beside);
    }
  }

  /** The files of the report that was written before, as its list names them. */
  private List<String> earlier() throws IOException {
    Path list = folder.resolve(LIST);
    if (!Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    List<String> names = Files.readString(list).lines().toList();
    for (String name : names) {
      if (!NAME.matcher(name).matches()) {
        throw new FileSystemException(
            list.toString(),
            null,
            "must name files of a report only but names \""
                + PlainText.of(name)
                + "\"; nothing was written");
      }
    }
    return names;
  }

  private void requireRoom(String name) throws IOException {
    Path file = folder.resolve(name);
    Path parent = requireNonNull(file.getParent());
    if (Files.isDirectory(file) || (Files.exists(parent) && !Files.isDirectory(parent))) {
      Path there = Files.isDirectory(file) ? file : parent;
      throw new FileSystemException(
          there.toString(),
          null,
          "must be a " + (there.equals(file) ? "file" : "folder") + "; nothing was written");
    }
  }

  private void keep(String name, Path kept) throws IOException {
    Path file = folder.resolve(name);
    if (Files.isRegularFile(file)) {
      Files.copy(file, parented(kept.resolve(name)), StandardCopyOption.COPY_ATTRIBUTES);
    }
  }

  private void list(Collection<String> names, Path made) throws IOException {
    Path list = made.resolve(LIST);
    Files.write(list, (String.join("\n", names) + "\n").getBytes(UTF_8));
    move(list, folder.resolve(LIST));
  }

  private void restore(Set<String> all, Path kept, IOException failed) {
    Set<String> names = new LinkedHashSet<>(all);
    names.add(LIST);
    for (String name : names) {
      try {
        if (Files.exists(kept.resolve(name))) {
          move(kept.resolve(name), folder.resolve(name));
        } else {
          Files.deleteIfExists(folder.resolve(name));
        }
      } catch (IOException also) {
        failed.addSuppressed(also);
      }
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(
        from, parented(to), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Path parented(Path file) throws IOException {
    Files.createDirectories(requireNonNull(file.getParent()));
    return file;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
