// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core.review;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.ncscp.core.reference.Digest;

/**
 * A file of cases that is read case by case, whatever its length: lines of JSON, one for each
 * event, each with a digest of all that stands before it, and one that says that it is the end. How
 * they look {@code docs/case-file.md} describes. A line that is damaged, removed, repeated or
 * elsewhere than where it was written is refused, and so is an event that is not permitted after
 * those before it. Not for use by several threads.
 *
 * <pre>{@code
 * CaseFile.write(cases.stream(), out);
 *
 * try (CaseFile file = CaseFile.read(in, "cases.jsonl", casework)) {
 *   file.cases().forEach(reviewCase -> ...);         // CaseFileException at what is damaged
 * }
 *
 * CaseRecovery recovery = CaseFile.recover(in, "cases.jsonl", casework, reviewCase -> ...);
 * recovery.damage();           // the line, the reason, and what can be had of the case that is there
 * }</pre>
 */
public final class CaseFile implements Closeable {
  /** A line that is read, or refused. */
  private interface Reading {
    CaseLine.@Nullable OfEvent now() throws IOException;
  }

  private final InputStream in;
  private final String name;
  private final Casework casework;
  private final CaseLines lines;

  /** The first event of the case that is read next. */
  private CaseLine.@Nullable OfEvent first;

  private @Nullable CaseReplay underWay;
  private long cases;
  private boolean begun;
  private boolean ended;
  private @Nullable CaseFileException damage;

  private CaseFile(InputStream in, String name, Casework casework) {
    this.in = requireNonNull(in, "in");
    this.name = requireNonNull(name, "name");
    this.casework = requireNonNull(casework, "casework");
    lines = new CaseLines(in);
  }

  /**
   * Writes a file of cases, one at a time.
   *
   * @param cases the cases in the order of their references, each once and with at least one event
   * @param out where to; flushed but not closed
   * @return the digest of the file: kept elsewhere, it tells whether all was written anew
   * @throws IllegalArgumentException if a case is out of order or has no event, or an event has
   *     more than a million bytes or half a character; what was written by then is refused by every
   *     reader, as it has no end
   * @throws IOException if it cannot be written
   */
  public static Digest write(Stream<ReviewCase> cases, OutputStream out) throws IOException {
    requireNonNull(cases, "cases");
    CaseWriting writing =
        new CaseWriting(new BufferedOutputStream(requireNonNull(out, "out"), 1 << 16));
    for (Iterator<ReviewCase> each = cases.iterator(); each.hasNext(); ) {
      writing.add(each.next());
    }
    return writing.end();
  }

  /**
   * Opens a file of cases.
   *
   * @param in the file; nothing is read yet
   * @param name what messages call it
   * @param casework what its events are checked against, one after the other, as when they were
   *     recorded
   * @return the file at its beginning
   */
  public static CaseFile read(InputStream in, String name, Casework casework) {
    return new CaseFile(in, name, casework);
  }

  /**
   * Reads as much of a file as can be had, and tells what is wrong instead of throwing it.
   *
   * @param in the file; not closed
   * @param name what messages call it
   * @param casework what its events are checked against
   * @param each takes every case that is whole, in the order of the file
   * @return how many they were, and the damage, if there is any: also if {@code in} fails
   */
  public static CaseRecovery recover(
      InputStream in, String name, Casework casework, Consumer<ReviewCase> each) {
    requireNonNull(each, "each");
    @SuppressWarnings("resource") // which the caller closes
    CaseFile file = read(in, name, casework);
    while (true) {
      Optional<ReviewCase> next;
      try {
        next = file.next();
      } catch (CaseFileException e) {
        return new CaseRecovery(file.cases, Optional.of(e));
      } catch (IOException e) {
        return new CaseRecovery(file.cases, Optional.ofNullable(file.damage));
      }
      if (next.isEmpty()) {
        return new CaseRecovery(file.cases, Optional.empty());
      }
      each.accept(next.get());
    }
  }

  /**
   * Reads the next case.
   *
   * @return the case, or empty at the end of the file
   * @throws CaseFileException at the first line that is damaged, missing or not permitted, and
   *     whenever it is called after that
   * @throws IOException if the file cannot be read
   */
  public Optional<ReviewCase> next() throws IOException {
    if (damage != null) {
      throw damage;
    }
    if (!begun) {
      first = line();
      begun = true;
    }
    CaseLine.@Nullable OfEvent event = first;
    if (event == null) {
      requireNoMore();
      return Optional.empty();
    }
    CaseReplay replay = new CaseReplay(casework, event.reference());
    while (event != null && event.reference().equals(replay.reference())) {
      add(replay, event.event());
      underWay = replay;
      event = line();
    }
    first = event;
    underWay = null;
    cases++;
    return Optional.of(new ReviewCase(replay));
  }

  private void requireNoMore() throws IOException {
    if (!ended) {
      reading(
          () -> {
            lines.requireNoMore();
            return null;
          });
      ended = true;
    }
  }

  private CaseLine.@Nullable OfEvent line() throws IOException {
    return reading(lines::next);
  }

  private CaseLine.@Nullable OfEvent reading(Reading reading) throws IOException {
    try {
      return reading.now();
    } catch (IllegalArgumentException e) {
      throw damaged(String.valueOf(e.getMessage()), null);
    } catch (IOException e) {
      damaged("cannot be read to its end", e);
      throw e;
    }
  }

  private void add(CaseReplay replay, CaseEvent event) {
    Optional<Recording.Refused> refused = replay.add(event);
    if (refused.isPresent()) {
      throw damaged(
          "is not permitted: " + refused.get().message(), new RefusedEventException(refused.get()));
    }
  }

  private CaseFileException damaged(String reason, @Nullable Throwable cause) {
    Optional<ReviewCase> known = Optional.ofNullable(underWay).map(ReviewCase::new);
    CaseFileException found = new CaseFileException(name, lines.number(), reason, known, cause);
    damage = found;
    return found;
  }

  /**
   * Returns the cases that follow.
   *
   * @return the cases in the order of the file, each read when it is asked for; {@link
   *     CaseFileException} as of {@link #next}, and {@link UncheckedIOException} if the file cannot
   *     be read
   */
  public Stream<ReviewCase> cases() {
    int ordered = Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.DISTINCT;
    return StreamSupport.stream(
        new AbstractSpliterator<ReviewCase>(Long.MAX_VALUE, ordered) {
          @Override
          public boolean tryAdvance(Consumer<? super ReviewCase> action) {
            try {
              Optional<ReviewCase> next = next();
              next.ifPresent(action);
              return next.isPresent();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        },
        false);
  }

  /**
   * Returns the digest of the file.
   *
   * @return that which {@link #write} gave, or empty if the end was not reached yet
   */
  public Optional<Digest> digest() {
    return lines.digest().map(Digest::of);
  }

  /** Closes what is read from. */
  @Override
  public void close() throws IOException {
    in.close();
  }
}
