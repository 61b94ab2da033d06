// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.national;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.ncscp.core.internal.Problems;
import org.ncscp.core.internal.YamlMap;
import org.ncscp.core.reference.Theme;
import org.ncscp.core.reference.ThemeId;

/**
 * The themes of learning that recur in reviews anywhere in England, from a data file in this jar. A
 * list compiled for this library; no official one was read. A partnership adds its own in its
 * arrangements.
 */
public final class NationalThemes {
  /** Neglect. */
  public static final ThemeId NEGLECT = ThemeId.of("neglect");

  /** Domestic abuse. */
  public static final ThemeId DOMESTIC_ABUSE = ThemeId.of("domestic-abuse");

  /** Child sexual abuse. */
  public static final ThemeId CHILD_SEXUAL_ABUSE = ThemeId.of("child-sexual-abuse");

  /** Exploitation of children, criminal or sexual. */
  public static final ThemeId EXPLOITATION = ThemeId.of("exploitation");

  /** Non-accidental injury of infants. */
  public static final ThemeId NON_ACCIDENTAL_INJURY_OF_INFANTS =
      ThemeId.of("non-accidental-injury-of-infants");

  /** Unsafe sleep of infants. */
  public static final ThemeId UNSAFE_SLEEP = ThemeId.of("unsafe-sleep");

  /** Suicide and self-harm. */
  public static final ThemeId SUICIDE_AND_SELF_HARM = ThemeId.of("suicide-and-self-harm");

  /** Harm that comes online. */
  public static final ThemeId ONLINE_HARM = ThemeId.of("online-harm");

  /** Mental health of parents. */
  public static final ThemeId PARENTAL_MENTAL_HEALTH = ThemeId.of("parental-mental-health");

  /** Substance misuse in the family. */
  public static final ThemeId SUBSTANCE_MISUSE = ThemeId.of("substance-misuse");

  /** Fathers and other men in the child's life. */
  public static final ThemeId FATHERS_AND_MALE_CARERS = ThemeId.of("fathers-and-male-carers");

  /** Voice of the child. */
  public static final ThemeId VOICE_OF_THE_CHILD = ThemeId.of("voice-of-the-child");

  /** Professional curiosity. */
  public static final ThemeId PROFESSIONAL_CURIOSITY = ThemeId.of("professional-curiosity");

  /** Information-sharing. */
  public static final ThemeId INFORMATION_SHARING = ThemeId.of("information-sharing");

  /** Work of several agencies together. */
  public static final ThemeId MULTI_AGENCY_WORKING = ThemeId.of("multi-agency-working");

  /** Child was not brought to appointments. */
  public static final ThemeId WAS_NOT_BROUGHT = ThemeId.of("was-not-brought");

  /** Family that does not engage with services. */
  public static final ThemeId NON_ENGAGEMENT = ThemeId.of("non-engagement");

  /** Moves between services, and to those for adults. */
  public static final ThemeId TRANSITIONS = ThemeId.of("transitions");

  /** Race and identity. */
  public static final ThemeId RACE_AND_IDENTITY = ThemeId.of("race-and-identity");

  /** Disability and additional needs. */
  public static final ThemeId DISABILITY = ThemeId.of("disability");

  /** Elective home education. */
  public static final ThemeId ELECTIVE_HOME_EDUCATION = ThemeId.of("elective-home-education");

  /** School attendance and exclusion. */
  public static final ThemeId SCHOOL_ATTENDANCE = ThemeId.of("school-attendance");

  private static final class Bundled {
    static final List<Theme> THEMES = read();
  }

  private NationalThemes() {}

  /**
   * Returns the list.
   *
   * @return always the same, in the order of the file
   */
  public static List<Theme> themes() {
    return Bundled.THEMES;
  }

  private static List<Theme> read() {
    try (InputStream in = NationalThemes.class.getResourceAsStream("themes.yaml")) {
      if (in == null) {
        throw new IllegalStateException("the bundled themes are missing: national/themes.yaml");
      }
      Problems problems = new Problems();
      List<Theme> themes = new ArrayList<>();
      YamlMap.parse(in, problems)
          .ifPresent(
              file -> {
                for (YamlMap entry : file.list("themes")) {
                  entry
                      .made("id", ThemeId::of)
                      .ifPresent(
                          id -> entry.text("name").ifPresent(n -> themes.add(new Theme(id, n))));
                  entry.refuseUnread();
                }
                file.refuseUnread();
              });
      if (problems.count() > 0) {
        throw new IllegalStateException(
            Problems.inOneLine("national/themes.yaml", problems.list()));
      }
      return List.copyOf(themes);
    } catch (IOException e) {
      throw new UncheckedIOException("the bundled themes cannot be read", e);
    }
  }
}
