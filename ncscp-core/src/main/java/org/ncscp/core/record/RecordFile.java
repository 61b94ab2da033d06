// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.record;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file of records that can be opened more than once.
 *
 * @param name what messages call it
 * @param format how the table stands in it
 * @param opening opens it at its beginning
 */
public record RecordFile(String name, RecordFormat format, Opening opening) {

  /** Opens a file at its beginning. */
  @FunctionalInterface
  public interface Opening {
    /**
     * Opens the file.
     *
     * @return its bytes; closed by who asked for them
     * @throws IOException if it cannot be opened
     */
    InputStream open() throws IOException;
  }

  /**
   * Refuses nulls.
   *
   * @param name what messages call it
   * @param format how the table stands in it
   * @param opening opens it at its beginning
   */
  public RecordFile {
    requireNonNull(name, "name");
    requireNonNull(format, "format");
    requireNonNull(opening, "opening");
  }

  /**
   * Returns a file of the file system.
   *
   * @param path a path that ends with {@code .csv} or {@code .json}, in any case
   * @return the file, named as the last part of the path
   * @throws IllegalArgumentException if the path ends otherwise
   */
  public static RecordFile of(Path path) {
    Path last = path.getFileName();
    String name = last == null ? "" : last.toString();
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".csv")) {
      return new RecordFile(name, RecordFormat.CSV, () -> Files.newInputStream(path));
    }
    if (lower.endsWith(".json")) {
      return new RecordFile(name, RecordFormat.JSON, () -> Files.newInputStream(path));
    }
    throw new IllegalArgumentException(
        "file of records must end with .csv or .json but was \"" + name + "\"");
  }
}
