// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.ncscp.core.reference.Digest;
import org.ncscp.core.reference.GroupId;

/** Laws of registers by chance, against a writer and a reader of standings that are naive. */
class RegisterProperties {
  /** The registers by chance have entries of all kinds, and decisions that were superseded. */
  @Example
  void anyRegister_hasAllThatMatters() {
    Set<Object> found = new HashSet<>();
    for (long seed = 0; seed < 100; seed++) {
      Register register = AnyRegister.of(seed, 25);
      register.entries().forEach(entry -> found.add(entry.content().getClass()));
      register.decisions().forEach(decision -> found.add(decision.status()));
      register.decisions().forEach(decision -> found.add(decision.tally().isPresent()));
      register.decisions().forEach(decision -> found.add("follows " + decision.follows().size()));
    }
    assertTrue(
        found.containsAll(
            List.of(
                RegisterContent.Decided.class,
                RegisterContent.Corrected.class,
                RegisterContent.StatusChanged.class,
                RegisterContent.ActionStatusChanged.class,
                Optional.empty(),
                Optional.of(DecisionStatus.SUPERSEDED),
                true,
                false,
                "follows 0",
                "follows 2")),
        found::toString);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void form_isThatOfTheNaiveWriter(@ForAll long seed, @ForAll @IntRange(max = 12) int entries) {
    Register register = AnyRegister.of(seed, entries);
    List<String> expected = new ArrayList<>();
    String previous = "0".repeat(64);
    for (RegisterEntry entry : register.entries()) {
      assertEquals(previous, entry.previous().value());
      previous = NaiveForm.digest(entry);
      expected.add(NaiveForm.line(entry, previous));
    }
    String whole = expected.isEmpty() ? "" : String.join("\n", expected) + "\n";
    assertEquals(whole, new String(Registers.written(register), UTF_8));
    assertEquals(previous, register.head().value());
    assertEquals(
        new Verification.Intact(entries, register.head()), register.verify(register.head()));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void file_readsBackAsWhatWasWritten(@ForAll long seed, @ForAll @IntRange(max = 12) int entries) {
    Register register = AnyRegister.of(seed, entries);
    Register read = Registers.read(Registers.written(register));
    assertEquals(register, read);
    assertEquals(register.decisions(), read.decisions());
  }

  /** What differs in the least has another form; so no digest stands for two contents. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void form_differsWhereTheContentDoes(@ForAll long one, @ForAll long other, @ForAll boolean same) {
    Decision first = AnyRegister.decision(one);
    Decision second = AnyRegister.decision(same ? one : other);
    assertEquals(first.equals(second), form(first).equals(form(second)));
    assertEquals(first.equals(second), digest(first).equals(digest(second)));
  }

  @Property(tries = 20)
  void form_isTheSameInEveryLocaleAndZone(@ForAll long seed) {
    Decision decision = AnyRegister.decision(seed);
    String expected = form(decision);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      assertEquals(expected, form(decision));
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertEquals(expected, form(decision));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String form(Decision decision) {
    return EntryWriting.canonical(
        1, Instant.EPOCH, new RegisterContent.Decided(decision), Chain.NOTHING);
  }

  private static Digest digest(Decision decision) {
    Instant at = Instant.parse("2025-01-01T00:00:00Z");
    return Register.empty().append(new RegisterContent.Decided(decision.withFollows()), at).head();
  }

  /** Bytes changed, taken out or put in, a part moved or doubled: found, or no change at all. */
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void tamperedFile_isRefusedOrNamed(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 8) int entries,
      @ForAll @IntRange(max = 4) int how,
      @ForAll @IntRange(max = 1_000_000) int from,
      @ForAll @IntRange(min = 1, max = 3_000) int length,
      @ForAll byte value) {
    Register register = AnyRegister.of(seed, entries);
    byte[] file = Registers.written(register);
    int start = from % file.length;
    int end = Math.min(file.length, start + length);
    byte[] tampered =
        switch (how) {
          case 0 -> joined(copy(file, 0, start), new byte[] {value}, copy(file, start + 1));
          case 1 -> joined(copy(file, 0, start), copy(file, end));
          case 2 -> joined(copy(file, 0, start), new byte[] {value}, copy(file, start));
          case 3 -> joined(copy(file, 0, end), copy(file, start));
          default -> joined(copy(file, start, end), copy(file, 0, start), copy(file, end));
        };
    boolean accepted;
    try {
      accepted = Registers.read(tampered).verify(register.head()).isIntact();
    } catch (RegisterException e) {
      accepted = false;
      e.problems().forEach(problem -> assertFalse(problem.contains("\ud83d\ude00"), problem));
    }
    assertEquals(Arrays.equals(file, tampered), accepted);
  }

  private static byte[] copy(byte[] file, int from, int to) {
    return Arrays.copyOfRange(file, from, to);
  }

  private static byte[] copy(byte[] file, int from) {
    return from >= file.length ? new byte[0] : copy(file, from, file.length);
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void asAt_isWhatANaiveFilterLeaves(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 25) int entries,
      @ForAll @IntRange(max = 24) int which,
      @ForAll @IntRange(min = -1, max = 1) int nanos) {
    Register register = AnyRegister.of(seed, entries);
    Instant moment = register.entries().get(which % entries).recordedAt().plusNanos(nanos);
    List<RegisterEntry> by =
        register.entries().stream().filter(entry -> !entry.recordedAt().isAfter(moment)).toList();
    Register then = register.asAt(moment);
    assertEquals(by, then.entries());
    assertEquals(NaiveStanding.decisions(by), then.decisions());
    assertTrue(then.verify().isIntact());
    assertArrayEquals(
        Registers.written(then),
        copy(Registers.written(register), 0, Registers.written(then).length));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void queries_findWhatNaiveFiltersFind(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 25) int entries,
      @ForAll Optional<@IntRange(max = 1) Integer> who,
      @ForAll Optional<@IntRange(max = 2) Integer> about,
      @ForAll Optional<DecisionStatus> status,
      @ForAll @IntRange(max = 12) int from,
      @ForAll @IntRange(max = 12) int days,
      @ForAll boolean anyDay) {
    Register register = AnyRegister.of(seed, entries);
    LocalDate first = AnyRegister.FIRST.plusDays(from);
    List<Decision> expected = new ArrayList<>();
    for (Decision decision : NaiveStanding.decisions(register.entries())) {
      boolean asked = anyDay;
      for (int day = 0; day <= days; day++) {
        asked |= first.plusDays(day).equals(decision.decidedOn());
      }
      if (who.isPresent()) {
        asked &= decision.by().equals(AnyRegister.GROUPS.get(who.get()));
      }
      if (about.isPresent()) {
        asked &= decision.topics().contains(AnyRegister.TOPICS.get(about.get()));
      }
      if (status.isPresent()) {
        asked &= decision.status().isPresent() && decision.status().get() == status.get();
      }
      if (asked) {
        expected.add(decision);
      }
    }
    DecisionQuery query = DecisionQuery.all();
    query = anyDay ? query : query.from(first, first.plusDays(days));
    for (GroupId group : who.map(AnyRegister.GROUPS::get).stream().toList()) {
      query = query.by(group);
    }
    for (DecisionTopic topic : about.map(AnyRegister.TOPICS::get).stream().toList()) {
      query = query.about(topic);
    }
    for (DecisionStatus how : status.stream().toList()) {
      query = query.standing(how);
    }
    assertEquals(expected, register.decisions(query));
  }
}
