// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.ncscp.reporting.document.Report;

/**
 * A report as a PDF file to print, tagged for screen readers (PDF/UA-1), with its fonts in it.
 *
 * <p>Needs three libraries that are optional, since they are large and one is under the LGPL:
 * {@code io.github.openhtmltopdf:openhtmltopdf-pdfbox}, {@code
 * io.github.openhtmltopdf:openhtmltopdf-svg-support} and {@code
 * com.github.librepdf:openpdf-fonts-extra}. A program on the module path requires {@code
 * openhtmltopdf.svg.support}, which brings all three.
 */
public final class PdfReport {
  private PdfReport() {}

  /**
   * Tells whether the libraries are there.
   *
   * @return false if {@link #of} would refuse
   */
  public static boolean isAvailable() {
    ClassLoader loader = PdfReport.class.getClassLoader();
    try {
      Class.forName("com.openhtmltopdf.pdfboxout.PdfRendererBuilder", false, loader);
      Class.forName("com.openhtmltopdf.svgsupport.BatikSVGDrawer", false, loader);
      // Asked for by a library that is no module, so that a module path may lack it.
      Class.forName("org.apache.commons.logging.LogFactory", false, loader);
      return loader.getResource(PdfPages.REGULAR) != null;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  /**
   * Returns a report.
   *
   * @param report the report, safe to publish
   * @param published the day that the file bears as its date
   * @return the bytes of the file
   * @throws IllegalArgumentException if a drawing is no SVG that may stand in a page
   * @throws IllegalStateException if a library is missing
   */
  public static byte[] of(Report report, LocalDate published) {
    requireNonNull(report, "report");
    requireNonNull(published, "published");
    if (!isAvailable()) {
      throw new IllegalStateException(
          "Cannot write a PDF file: openhtmltopdf-pdfbox, openhtmltopdf-svg-support and"
              + " openpdf-fonts-extra must all be among the libraries of the program, and the module"
              + " org.apache.commons.logging among its modules if it is modular");
    }
    return PdfPages.of(report, published);
  }
}
