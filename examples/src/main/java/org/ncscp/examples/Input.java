// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples;

import java.nio.file.Path;
import java.util.Optional;

/** The file or folder that a program is told to read. */
public final class Input {
  private Input() {}

  /**
   * Returns what a program is told to read.
   *
   * @param args the arguments of the program; the build passes an empty one for nothing
   * @return empty if it is told nothing
   */
  public static Optional<Path> of(String[] args) {
    return args.length == 1 && !args[0].isBlank()
        ? Optional.of(Path.of(args[0]))
        : Optional.empty();
  }
}
