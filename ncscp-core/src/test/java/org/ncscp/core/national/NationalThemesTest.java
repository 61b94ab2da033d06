// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.national;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.ncscp.core.reference.Theme;
import org.ncscp.core.reference.ThemeId;

class NationalThemesTest {
  private static final Path FILE =
      Path.of("src/main/resources/org/ncscp/core/national/themes.yaml");

  /** The file's lines are read here by another reader: two lines for each theme. */
  @Test
  void themes_areThoseOfTheFileInItsOrder() throws IOException {
    List<String> lines =
        Files.readString(FILE)
            .lines()
            .filter(line -> !line.startsWith("#") && !line.equals("themes:"))
            .toList();
    assertEquals(
        lines,
        NationalThemes.themes().stream()
            .flatMap(
                theme -> List.of("  - id: " + theme.id(), "    name: " + theme.name()).stream())
            .toList());
  }

  /** What the yearly report of 2024/25 tells of its learning, as far as it recurs anywhere. */
  @Test
  void themes_haveWhatReviewsAnywhereTell() {
    Set<String> ids =
        NationalThemes.themes().stream().map(t -> t.id().value()).collect(Collectors.toSet());
    assertTrue(
        ids.containsAll(
            Set.of(
                "neglect",
                "transitions",
                "non-engagement",
                "was-not-brought",
                "information-sharing")),
        ids::toString);
  }

  @Test
  void themes_areEachThereOnce() {
    List<ThemeId> ids = NationalThemes.themes().stream().map(Theme::id).toList();
    List<String> names = NationalThemes.themes().stream().map(Theme::name).toList();
    assertEquals(ids.size(), new HashSet<>(ids).size());
    assertEquals(names.size(), new HashSet<>(names).size());
  }

  @Test
  void file_saysThatNoOfficialListWasRead() throws IOException {
    assertTrue(Files.readString(FILE).contains("# official list was read, and none is copied"));
  }

  @Test
  void themes_cannotBeChanged() {
    List<Theme> themes = NationalThemes.themes();
    assertThrows(UnsupportedOperationException.class, () -> themes.remove(0));
  }
}
