// SPDX-License-Identifier: Apache-2.0
package org.ncscp.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.ncscp.calendar.UkBankHolidays;
import org.ncscp.core.deadline.DeadlineCalculator;
import org.ncscp.core.deadline.Timeliness;
import org.ncscp.core.national.NationalRules;
import org.ncscp.core.nottingham.NottinghamCity;
import org.ncscp.core.reference.Moment;
import org.ncscp.core.reference.ReportingPeriod;
import org.ncscp.core.review.CaseFile;
import org.ncscp.core.review.ReviewActivity;
import org.ncscp.core.review.ReviewCase;
import org.ncscp.core.review.StepKind;

/**
 * Reads many case histories from JSON lines, as from a file of any length, and brings each to its
 * timeline. The lines are written by another thread and are never all there at once: what is shown
 * is that one case at a time is enough, and how fast that goes.
 */
public final class MillionCases {
  private static final int BUFFER = 1 << 20;
  private static final Instant AS_AT = Moment.endOf(LocalDate.of(2026, 11, 21));
  private static final ReportingPeriod PERIOD =
      new ReportingPeriod("all years", LocalDate.of(2025, 1, 1), LocalDate.of(2026, 12, 31));

  private MillionCases() {}

  /**
   * Reads the cases and prints how long it took.
   *
   * @param args how many cases; a million if it is not told, ten thousand for {@code quick}
   * @throws IOException if the lines cannot be read
   */
  public static void main(String[] args) throws IOException {
    int cases = number(args);
    ManyCases many = new ManyCases();
    AtomicLong bytes = new AtomicLong();
    PipedInputStream in = new PipedInputStream(BUFFER);
    Thread writer = writer(cases, many, new Counted(new PipedOutputStream(in), bytes));
    DeadlineCalculator deadlines =
        DeadlineCalculator.of(NottinghamCity.ruleBook(), UkBankHolidays.bundled());
    long from = System.nanoTime();
    writer.start();
    Timeliness timeliness = Timeliness.empty();
    ReviewActivity activity = ReviewActivity.empty();
    long read = 0;
    long events = 0;
    try (CaseFile file = CaseFile.read(in, "many cases", many.casework())) {
      Optional<ReviewCase> next = file.next();
      while (next.isPresent()) {
        ReviewCase one = next.get();
        timeliness = timeliness.plus(Timeliness.of(deadlines.timeline(one.history(), AS_AT)));
        activity = activity.plus(ReviewActivity.of(one, PERIOD));
        read++;
        events += one.events().size();
        next = file.next();
      }
    }
    double seconds = (System.nanoTime() - from) / 1e9;
    check(cases, read, activity, timeliness);
    print(read, events, bytes.get(), seconds);
  }

  private static int number(String[] args) {
    if (args.length == 0 || "full".equals(args[0])) {
      return 1_000_000;
    }
    return "quick".equals(args[0]) ? 10_000 : Integer.parseInt(args[0]);
  }

  private static Thread writer(int cases, ManyCases many, OutputStream out) {
    Thread writer =
        new Thread(
            () -> {
              try (out) {
                CaseFile.write(IntStream.range(0, cases).mapToObj(many::numbered), out);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    writer.setDaemon(true);
    return writer;
  }

  /** What must come out, reckoned from how the cases are made and not from what was read. */
  private static void check(int cases, long read, ReviewActivity activity, Timeliness timeliness) {
    long reviewed = cases / 4 * 2L + Math.max(0, cases % 4 - 2);
    long notified = cases - (cases + 3L) / 4;
    require("cases", cases, read);
    require("referrals", cases, activity.count(StepKind.REFERRED));
    require("rapid reviews", reviewed, activity.count(StepKind.RAPID_REVIEW_COMPLETED));
    Timeliness.Figures notifications =
        timeliness.figures(NationalRules.SERIOUS_INCIDENT_NOTIFICATION);
    require("notifications", notified, notifications.judged());
  }

  private static void require(String what, long expected, long found) {
    if (expected != found) {
      throw new IllegalStateException(what + " must be " + expected + " but were " + found);
    }
  }

  private static void print(long cases, long events, long bytes, double seconds) {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "%,d cases, %,d events, %,d MB of lines: %.1f s, %,.0f cases and %,.0f events a second;"
            + " heap of at most %,d MB, its pools' peaks %,d MB%n",
        cases,
        events,
        bytes >> 20,
        seconds,
        cases / seconds,
        events / seconds,
        Runtime.getRuntime().maxMemory() >> 20,
        peak >> 20);
  }

  /** Counts what is written. */
  private static final class Counted extends OutputStream {
    private final OutputStream out;
    private final AtomicLong bytes;

    Counted(OutputStream out, AtomicLong bytes) {
      this.out = out;
      this.bytes = bytes;
    }

    @Override
    public void write(int one) throws IOException {
      out.write(one);
      bytes.incrementAndGet();
    }

    @Override
    public void write(byte[] some, int from, int length) throws IOException {
      out.write(some, from, length);
      bytes.addAndGet(length);
    }

    @Override
    public void flush() throws IOException {
      out.flush();
    }

    @Override
    public void close() throws IOException {
      out.close();
    }
  }
}
