// SPDX-License-Identifier: Apache-2.0
package org.ncscp.examples.partnership;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ncscp.core.partnership.Arrangements;
import org.ncscp.reporting.diagram.StructureDiagram;

/** How is our partnership built? Draws the structure that the arrangements file says. */
public final class HowIsOurPartnershipBuilt {
  private HowIsOurPartnershipBuilt() {}

  /**
   * Runs the program; ends with 1 if the file is refused, and with 2 if it cannot be read.
   *
   * @param args the path of the arrangements file
   * @throws IOException if the drawing cannot be written
   */
  public static void main(String[] args) throws IOException {
    Arrangements arrangements = PartnershipFile.of("HowIsOurPartnershipBuilt", args);
    Path drawing = Path.of("examples", "target", "structure.svg");
    Files.createDirectories(drawing.getParent());
    Files.writeString(drawing, answer(arrangements));
    System.out.println("drawn in " + drawing);
  }

  /** Returns the drawing of a sound file. */
  static String answer(Arrangements arrangements) {
    return StructureDiagram.of(PartnershipFile.onItsEdition(arrangements)).svg();
  }
}
