// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.ncscp.core.decision.SeatTally;
import org.ncscp.core.decision.Tallied;
import org.ncscp.core.reference.Digest;
import org.ncscp.core.reference.FreeText;
import org.ncscp.core.register.RegisterContent.Decided;
import org.ncscp.core.register.Verification.Broken;
import org.ncscp.core.register.Verification.Intact;

/** Whatever is done to a register is found, and the first place at which it was done is named. */
class RegisterTamperingTest {
  private static final Register REGISTER = Registers.ofAllKinds();
  private static final List<RegisterEntry> ENTRIES = REGISTER.entries();
  private static final int LAST = ENTRIES.size();
  private static final Digest OTHER = Digest.ofContent("other".getBytes(StandardCharsets.UTF_8));

  /** Without the head and with it. */
  private static List<Verification> verify(List<RegisterEntry> entries) {
    Register register = Register.of(entries);
    return List.of(register.verify(), register.verify(REGISTER.head()));
  }

  private static int position(Verification found) {
    return assertInstanceOf(Broken.class, found, found.toString()).position();
  }

  private static void assertFirst(int position, List<RegisterEntry> entries) {
    for (Verification found : verify(entries)) {
      assertEquals(position, position(found), found::toString);
    }
  }

  private static List<RegisterEntry> with(int position, RegisterEntry entry) {
    List<RegisterEntry> entries = new ArrayList<>(ENTRIES);
    entries.set(position - 1, entry);
    return entries;
  }

  private static RegisterEntry refitted(RegisterEntry entry) {
    return entry(entry, entry.sequence(), entry.content(), entry.previous(), Optional.empty());
  }

  private static RegisterEntry entry(
      RegisterEntry like,
      int sequence,
      RegisterContent content,
      Digest previous,
      Optional<Digest> digest) {
    RegisterEntry entry =
        new RegisterEntry(sequence, like.recordedAt(), content, previous, like.digest());
    return new RegisterEntry(
        sequence, like.recordedAt(), content, previous, digest.orElseGet(entry::computeDigest));
  }

  /** The first place at which the entries are not what they were. */
  private static int firstDifference(List<RegisterEntry> entries) {
    int at = 0;
    while (at < Math.min(LAST, entries.size()) && entries.get(at).equals(ENTRIES.get(at))) {
      at++;
    }
    return at + 1;
  }

  @Test
  void untouched_isIntact() {
    Verification intact = new Intact(LAST, REGISTER.head());
    assertEquals(List.of(intact, intact), verify(ENTRIES));
    assertEquals(REGISTER, Register.of(ENTRIES));
    assertEquals(new Intact(0, Chain.NOTHING), Register.empty().verify());
    assertEquals(1, position(Register.empty().verify(REGISTER.head())));
  }

  /** So that a part that is added later is not forgotten here, nor in the written form. */
  @Test
  void alterations_reachEveryPart() throws ReflectiveOperationException {
    Set<String> parts = new TreeSet<>();
    Set<String> altered = new TreeSet<>();
    for (UnaryOperator<Decision> change : Alterations.OF_DECISION) {
      compare(Registers.FULL, change.apply(Registers.FULL), parts, altered);
    }
    assertEquals(parts, altered);
    assertTrue(parts.size() > 40, parts::toString);
  }

  private static void compare(Object one, Object other, Set<String> parts, Set<String> altered)
      throws ReflectiveOperationException {
    Class<?> type = one instanceof Record ? one.getClass() : one.getClass().getSuperclass();
    for (Method part : type.getDeclaredMethods()) {
      boolean component =
          one instanceof Record
              ? Set.of("concerns", "rule", "until").contains(part.getName())
              : Modifier.isAbstract(part.getModifiers());
      if (component) {
        String name = type.getSimpleName() + "." + part.getName();
        parts.add(name);
        Object before = part.invoke(one);
        Object after = part.invoke(other);
        if (!before.equals(after)) {
          altered.add(name);
        }
        List<Object> nested = nested(before);
        for (int i = 0; i < Math.min(nested.size(), nested(after).size()); i++) {
          compare(nested.get(i), nested(after).get(i), parts, altered);
        }
      }
    }
  }

  /** The values of this package that stand in a part. */
  private static List<Object> nested(Object part) {
    List<Object> all = new ArrayList<>();
    if (part instanceof Collection<?> values) {
      all.addAll(values);
    } else if (part instanceof Optional<?> value) {
      value.ifPresent(all::add);
    }
    all.removeIf(
        value ->
            !(value instanceof DecisionAction
                || value instanceof Tallied
                || value instanceof SeatTally
                || value instanceof ExtendedDeadline));
    return all;
  }

  @Test
  void alteredContent_isNamed() {
    for (int at = 1; at <= LAST; at++) {
      RegisterEntry entry = ENTRIES.get(at - 1);
      for (RegisterContent other : Alterations.of(entry.content())) {
        assertNotEquals(entry.content(), other);
        RegisterEntry altered =
            new RegisterEntry(at, entry.recordedAt(), other, entry.previous(), entry.digest());
        assertFirst(at, with(at, altered));
        // With a digest that fits, only what follows tells; after the last nothing but the head.
        List<RegisterEntry> refit = with(at, refitted(altered));
        if (at < LAST) {
          assertFirst(at, refit);
        } else {
          int named = couldBeRecorded(altered) ? LAST + 1 : LAST;
          assertEquals(named, position(verify(refit).get(1)));
          assertEquals(LAST, position(Register.of(refit).verify((Intact) REGISTER.verify())));
        }
      }
    }
  }

  /** Whether it could have been the last entry of the register. */
  private static boolean couldBeRecorded(RegisterEntry entry) {
    try {
      Register.of(ENTRIES.subList(0, LAST - 1)).append(entry.content(), entry.recordedAt());
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  @Test
  void alteredTimeOrChain_isNamed() {
    for (int at = 1; at <= LAST; at++) {
      RegisterEntry entry = ENTRIES.get(at - 1);
      for (int nanos : List.of(-1, 1)) {
        RegisterEntry moved =
            new RegisterEntry(
                at,
                entry.recordedAt().plusNanos(nanos),
                entry.content(),
                entry.previous(),
                entry.digest());
        assertFirst(at, with(at, moved));
        assertEquals(at < LAST ? at : LAST + 1, position(verify(with(at, refitted(moved))).get(1)));
      }
      for (Digest digest : digestsBut(entry.digest())) {
        Optional<Digest> given = Optional.of(digest);
        assertFirst(at, with(at, entry(entry, at, entry.content(), entry.previous(), given)));
      }
      for (Digest previous : digestsBut(entry.previous())) {
        RegisterEntry cut =
            entry(entry, at, entry.content(), previous, Optional.of(entry.digest()));
        assertFirst(at, with(at, cut));
        assertEquals(at, position(verify(with(at, refitted(cut))).get(1)));
        // Of the last two that do not fit each other, nothing tells which was altered.
        int named = at < LAST ? at : LAST - 1;
        assertEquals(named, position(verify(with(at, refitted(cut))).get(0)));
      }
      for (int number : List.of(0, -1, 1, 2, 3, 4, 5, 6, Integer.MAX_VALUE)) {
        if (number != at) {
          RegisterEntry renumbered =
              entry(entry, number, entry.content(), entry.previous(), Optional.of(entry.digest()));
          assertFirst(at, with(at, renumbered));
          assertFirst(at, with(at, refitted(renumbered)));
        }
      }
    }
  }

  private static List<Digest> digestsBut(Digest own) {
    List<Digest> all = new ArrayList<>(List.of(Chain.NOTHING, OTHER));
    ENTRIES.forEach(entry -> all.add(entry.digest()));
    all.remove(own);
    return all;
  }

  @Test
  void everyRemoval_isNamed() {
    for (int left = 0; left < 1 << LAST; left++) {
      List<RegisterEntry> entries = new ArrayList<>();
      for (int i = 0; i < LAST; i++) {
        if ((left >> i & 1) == 1) {
          entries.add(ENTRIES.get(i));
        }
      }
      int first = firstDifference(entries);
      List<Verification> found = verify(entries);
      if (entries.size() < LAST) {
        assertEquals(first, position(found.get(1)), found::toString);
      }
      // Nothing but the head tells that the end is missing.
      assertEquals(first == entries.size() + 1, found.get(0).isIntact());
      if (!found.get(0).isIntact()) {
        assertEquals(first, position(found.get(0)), found::toString);
      }
    }
  }

  @Test
  void everyOtherOrder_isNamed() {
    permutations(
        new ArrayList<>(ENTRIES),
        0,
        entries -> {
          if (!entries.equals(ENTRIES)) {
            assertFirst(firstDifference(entries), entries);
          }
        });
  }

  private static void permutations(
      List<RegisterEntry> entries, int from, Consumer<List<RegisterEntry>> each) {
    if (from == entries.size()) {
      each.accept(entries);
    }
    for (int i = from; i < entries.size(); i++) {
      Collections.swap(entries, from, i);
      permutations(entries, from + 1, each);
      Collections.swap(entries, from, i);
    }
  }

  @Test
  void everyRepetition_isNamed() {
    for (RegisterEntry entry : ENTRIES) {
      for (int at = 0; at <= LAST; at++) {
        List<RegisterEntry> entries = new ArrayList<>(ENTRIES);
        entries.add(at, entry);
        assertFirst(firstDifference(entries), entries);
      }
    }
  }

  @Test
  void forgedEntry_isNamedWhereverItIsPutIn() {
    Decided forged = Registers.decided(Registers.plain("SLG-9", "2025-06-24"));
    for (int at = 1; at <= LAST + 1; at++) {
      List<RegisterEntry> entries = new ArrayList<>(ENTRIES);
      Digest previous = at == 1 ? Chain.NOTHING : ENTRIES.get(at - 2).digest();
      RegisterEntry like = ENTRIES.get(Math.min(at, LAST) - 1);
      entries.add(at - 1, entry(like, at, forged, previous, Optional.empty()));
      List<Verification> found = verify(entries);
      assertEquals(at, position(found.get(1)), found::toString);
      if (at <= LAST) {
        assertEquals(at, position(found.get(0)), found::toString);
      } else {
        assertTrue(found.get(0).isIntact(), "nothing but the head tells where the end was");
      }
    }
  }

  @Test
  void problem_saysWhatIsWrongAndWhatIsNotCertain() {
    RegisterEntry third = ENTRIES.get(2);
    List<RegisterEntry> refit =
        with(3, entry(third, 3, ENTRIES.get(3).content(), third.previous(), Optional.empty()));
    String altered = "entry 3 was altered: the next one does not carry its digest";
    assertEquals(new Broken(3, altered), Register.of(refit).verify());
    assertEquals(
        new Broken(3, altered.replace(":", ", or else the last one:")),
        Register.of(refit.subList(0, 4)).verify());
    assertEquals(
        new Broken(3, "entry 3 was removed or moved: in its place stands number 4"),
        Register.of(List.of(ENTRIES.get(0), ENTRIES.get(1), ENTRIES.get(3))).verify());
  }

  @Test
  void allWrittenAnew_isFoundByTheHeadOnly() {
    Decision other = Registers.plain("SLG-1", "2025-06-24").withText(FreeText.of("Refusal"));
    Register forged = Registers.register(Registers.decided(other));
    for (RegisterEntry entry : ENTRIES.subList(1, LAST)) {
      forged = forged.append(entry.content(), entry.recordedAt());
    }
    assertTrue(forged.verify().isIntact());
    assertEquals(LAST + 1, position(forged.verify(REGISTER.head())));
    assertEquals(LAST, position(forged.verify((Intact) REGISTER.verify())));
  }

  @Test
  void growth_sinceItWasVerified_isNoTampering() {
    for (int before = 0; before <= LAST; before++) {
      Register then = Register.of(ENTRIES.subList(0, before));
      Intact known = (Intact) then.verify();
      assertEquals(new Intact(LAST, REGISTER.head()), REGISTER.verify(known));
      assertEquals(before == LAST, REGISTER.verify(known.head()).isIntact());
      if (before < LAST) {
        assertEquals(before + 1, position(REGISTER.verify(known.head())));
        assertEquals(before + 1, position(then.verify((Intact) REGISTER.verify())));
      }
    }
    Register cut = Register.of(List.of(ENTRIES.get(0), ENTRIES.get(2), ENTRIES.get(3)));
    assertEquals(2, position(cut.verify((Intact) REGISTER.verify())), "what it tells itself first");
    assertEquals(1, position(REGISTER.verify(new Intact(0, OTHER))));
    assertEquals(3, position(REGISTER.verify(new Intact(3, OTHER))));
  }

  @Test
  void chainThatFits_ofWhatCouldNotBeRecorded_isBroken() {
    Decided again = (Decided) ENTRIES.get(0).content();
    RegisterEntry last = ENTRIES.get(LAST - 1);
    List<RegisterEntry> entries = new ArrayList<>(ENTRIES);
    entries.add(entry(last, LAST + 1, again, last.digest(), Optional.empty()));
    assertEquals(
        new Broken(
            LAST + 1,
            "entry 6 could not be recorded: decision must be new but SLG-1 is in the register"
                + " already"),
        Register.of(entries).verify());
  }

  @Test
  void brokenRegister_answersNothingButItsIntactPart() {
    List<RegisterEntry> entries = with(3, refitted(ENTRIES.get(0)));
    Register broken = Register.of(entries);

    assertEquals(entries, broken.entries());
    assertEquals(Register.of(ENTRIES.subList(0, 2)), broken.intactPart());
    assertEquals(Register.of(ENTRIES.subList(0, 2)).decisions(), broken.intactPart().decisions());
    assertTrue(broken.toString().endsWith(", broken at 3]"), broken.toString());
    for (Executable question :
        List.<Executable>of(
            broken::decisions,
            () -> broken.decision(Registers.ref("SLG-1")),
            () -> broken.decisions(DecisionQuery.all()),
            () -> broken.asAt(Registers.NOON),
            () -> broken.append(ENTRIES.get(0).content(), Registers.NOON.plusSeconds(99_999)))) {
      String message = assertThrows(IllegalStateException.class, question).getMessage();
      assertTrue(message.startsWith("register must be intact to be asked but entry 3 "), message);
    }
    // What was read as it is can also be written again as it is.
    assertEquals(broken, Registers.read(Registers.written(broken)));
  }

  /** Every single bit of a file, every byte taken out, and every byte doubled. */
  @Test
  void everyByteOfAFile_isGuarded() {
    Decision decision = Registers.plain("SLG-1", "2025-06-24").withActions(Registers.action("a"));
    Register register =
        Registers.register(
            Registers.decided(decision),
            Registers.changed("SLG-1", "a", DecisionStatus.COMPLETED, "2025-06-30"));
    byte[] file = Registers.written(register);
    int line = 1;
    for (int at = 0; at < file.length; at++) {
      for (int bit = 0; bit < 8; bit++) {
        byte[] flipped = file.clone();
        flipped[at] ^= (byte) (1 << bit);
        assertGuarded(flipped, line, register.head());
      }
      byte[] shorter = new byte[file.length - 1];
      System.arraycopy(file, 0, shorter, 0, at);
      System.arraycopy(file, at + 1, shorter, at, file.length - at - 1);
      assertGuarded(shorter, line, register.head());
      byte[] longer = Arrays.copyOf(file, file.length + 1);
      System.arraycopy(file, at, longer, at + 1, file.length - at);
      assertGuarded(longer, line, register.head());
      line += file[at] == '\n' ? 1 : 0;
    }
  }

  private static void assertGuarded(byte[] file, int line, Digest head) {
    try {
      assertEquals(line, position(Registers.read(file).verify(head)));
    } catch (RegisterException e) {
      for (String problem : e.problems()) {
        assertTrue(problem.startsWith("line "), problem);
        assertFalse(problem.contains("Approval") || problem.contains("do a"), problem);
      }
    }
  }
}
