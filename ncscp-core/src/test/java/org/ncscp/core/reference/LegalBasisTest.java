// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LegalBasisTest {
  private static final LegalBasis READ =
      LegalBasis.builder()
          .instrument("NCSCP safeguarding arrangements, December 2024")
          .provision("Rapid Review")
          .force(Force.LOCAL_ARRANGEMENTS)
          .evidence(Evidence.READ)
          .build();

  /** Proves that constraints on bare accessors are checked at all. */
  @Test
  void blankParts_areRefusedTogether() {
    assertEquals(
        "instrument must not be blank but was \"\"; provision must not be blank but was \" \"",
        assertThrows(
                IllegalArgumentException.class,
                () ->
                    LegalBasis.builder()
                        .instrument("")
                        .provision(" ")
                        .force(Force.ACT)
                        .evidence(Evidence.READ)
                        .build())
            .getMessage());
  }

  @Test
  void blankParts_inAnotherLocale_areRefusedInEnglish() throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process german =
        new ProcessBuilder(
                java,
                "-Duser.language=de",
                "-cp",
                System.getProperty("java.class.path"),
                LegalBasisTest.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(german.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals("provision must not be blank but was \"\"", said.strip());
  }

  /** Run by the test above in a JVM of its own. */
  public static void main(String[] args) {
    try {
      READ.withProvision("");
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
  }

  @Test
  void with_checksAgain() {
    assertThrows(IllegalArgumentException.class, () -> READ.withProvision(""));
  }

  @Test
  void missingParts_areNamed() {
    assertEquals(
        "Cannot build LegalBasis, some of required attributes are not set [provision, force,"
            + " evidence]",
        assertThrows(
                IllegalStateException.class,
                () -> LegalBasis.builder().instrument("An Act").build())
            .getMessage());
  }

  @Test
  void citation_ofATextNobodyRead_warns() {
    assertEquals(
        "NCSCP safeguarding arrangements, December 2024, Rapid Review (local arrangements;"
            + " the source was read)",
        READ.citation());
    assertEquals(
        "NCSCP safeguarding arrangements, December 2024, Rapid Review (local arrangements;"
            + " unverified: the text of the source was not read)",
        READ.withEvidence(Evidence.UNREAD).citation());
  }
}
