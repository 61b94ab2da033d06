// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.partnership;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.ncscp.core.partnership.FileTree.Keys;
import org.ncscp.core.partnership.FileTree.Written;

/**
 * Whatever is spoilt in a sound file is refused at its place, and all of it at once. What must be
 * refused, where and on which line is known from the tests' own table of the format and their own
 * way of writing files.
 */
@Domain(ArrangementsDomain.class)
@Domain(DomainContext.Global.class)
class CorruptionProperties {
  private static final List<Sound> FILES =
      Stream.of(
              "/org/ncscp/core/nottingham/arrangements.yaml",
              "/partnership/two-forces.yaml",
              "/partnership/even-four.yaml")
          .map(CorruptionProperties::sound)
          .toList();

  record Sound(Keys tree, List<Corruption> corruptions) {
    static Sound of(String yaml) {
      Keys tree = FileTree.parse(yaml);
      return new Sound(tree, Corruption.of(tree));
    }

    Corruption any(Random random) {
      List<String> kinds = corruptions.stream().map(Corruption::what).distinct().toList();
      String kind = kinds.get(random.nextInt(kinds.size()));
      List<Corruption> some = corruptions.stream().filter(c -> c.what().equals(kind)).toList();
      return some.get(random.nextInt(some.size()));
    }
  }

  private static Sound sound(String file) {
    try (InputStream in = CorruptionProperties.class.getResourceAsStream(file)) {
      return Sound.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  @Property(tries = 60)
  void anyOneCorruption_ofARealFile_isRefusedAtItsPlace(
      @ForAll @IntRange(max = 2) int file, @ForAll Random random) {
    refusedAtItsPlace(FILES.get(file), random);
  }

  @Property(tries = 60)
  void anyOneCorruption_ofAnyFile_isRefusedAtItsPlace(
      @ForAll Arrangements arrangements, @ForAll Random random) {
    Sound sound = Sound.of(arrangements.toYaml());
    assertDoesNotThrow(() -> ArrangementsProperties.read(FileTree.write(sound.tree()).yaml()));
    refusedAtItsPlace(sound, random);
  }

  @Property(tries = 30)
  void severalCorruptions_inDifferentEntries_areAllRefused(
      @ForAll @IntRange(max = 2) int file, @ForAll Random random) {
    Sound sound = FILES.get(file);
    List<Corruption> local =
        new ArrayList<>(sound.corruptions().stream().filter(Corruption::local).toList());
    Collections.shuffle(local, random);
    List<Corruption> some = new ArrayList<>();
    for (Corruption one : local) {
      if (some.size() < 8 && some.stream().noneMatch(other -> within(one, other))) {
        some.add(one);
      }
    }
    refused(sound, some);
  }

  /** What is said of an entry's parts can wait until the entry itself is right. */
  private static boolean within(Corruption one, Corruption other) {
    return one.entry().startsWith(other.entry()) || other.entry().startsWith(one.entry());
  }

  @Property(tries = 1)
  void untouchedFiles_writtenByTheTestsOwnWriter_areRead() {
    for (Sound sound : FILES) {
      assertDoesNotThrow(() -> ArrangementsProperties.read(FileTree.write(sound.tree()).yaml()));
    }
  }

  private static void refusedAtItsPlace(Sound sound, Random random) {
    refused(sound, List.of(sound.any(random)));
  }

  static void refused(Sound sound, List<Corruption> corruptions) {
    Written spoilt = FileTree.write(Corruption.apply(sound.tree(), corruptions));
    List<String> problems =
        assertThrows(
                ArrangementsException.class,
                () -> ArrangementsProperties.read(spoilt.yaml()),
                corruptions::toString)
            .problems();
    for (Corruption corruption : corruptions) {
      assertTrue(
          corruption.isAmong(problems, spoilt),
          () -> corruption + " was refused as " + String.join("\n", problems));
    }
  }
}
