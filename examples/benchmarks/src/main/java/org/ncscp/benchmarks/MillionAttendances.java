// SPDX-License-Identifier: Apache-2.0
package org.ncscp.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.ncscp.core.assurance.training.Attendance;
import org.ncscp.core.assurance.training.AttendanceCounts;
import org.ncscp.core.assurance.training.CourseId;
import org.ncscp.core.assurance.training.SessionFormat;
import org.ncscp.core.assurance.training.SessionId;
import org.ncscp.core.assurance.training.TrainingSession;
import org.ncscp.core.assurance.training.TrainingTables;
import org.ncscp.core.assurance.training.TrainingTotals;
import org.ncscp.core.record.Provenance;
import org.ncscp.core.record.RecordFile;
import org.ncscp.core.record.RecordFormat;
import org.ncscp.core.record.RecordId;
import org.ncscp.core.record.RecordSource;
import org.ncscp.core.reference.BodyId;
import org.ncscp.core.reference.OrganisationId;
import org.ncscp.core.reference.ReportingPeriod;

/**
 * Reads attendances of training from a sheet of any length, checks every cell and rule, and adds
 * them up; beside it the same file is read with the CSV library alone, which counts the cells.
 */
public final class MillionAttendances {
  private static final int AGENCIES = 50;

  /** Every so many records correct the one before them. */
  private static final int CORRECTION = 100;

  private static final int ROUNDS = 3;
  private static final ReportingPeriod YEAR = ReportingPeriod.ofFinancialYear(2024);

  private final int records;
  private final Random random = new Random(20241213);
  private AttendanceCounts expected = AttendanceCounts.NONE;

  private MillionAttendances(int records) {
    this.records = records;
  }

  /**
   * Reads the attendances and prints how long it took.
   *
   * @param args how many attendances; a million if it is not told, a hundred thousand for {@code
   *     quick}
   * @throws IOException if the file cannot be written or read
   */
  public static void main(String[] args) throws IOException {
    int records = 1_000_000;
    if (args.length > 0 && !"full".equals(args[0])) {
      records = "quick".equals(args[0]) ? 100_000 : Integer.parseInt(args[0]);
    }
    Path file = Files.createTempFile("attendances", ".csv");
    try {
      new MillionAttendances(records).run(file);
    } finally {
      Files.delete(file);
    }
  }

  private void run(Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      TrainingTables.ATTENDANCES.write(
          IntStream.range(0, records).mapToObj(this::numbered), out, RecordFormat.CSV);
    }
    List<TrainingSession> sessions =
        IntStream.rangeClosed(0, records / AGENCIES).mapToObj(MillionAttendances::session).toList();
    double[] plain = new double[ROUNDS];
    double[] ours = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long from = System.nanoTime();
      long cells = cells(file);
      long between = System.nanoTime();
      AttendanceCounts found =
          TrainingTables.ATTENDANCES
              .collect(RecordFile.of(file), TrainingTotals.collector(YEAR, sessions, YEAR.last()))
              .figures()
              .attendance();
      ours[i] = (System.nanoTime() - between) / 1e9;
      plain[i] = (between - from) / 1e9;
      require("cells", (records + 1L) * TrainingTables.ATTENDANCES.columns().size(), cells);
      require("totals", expected, found);
    }
    print(Files.size(file), median(plain), median(ours));
  }

  /** One of each pair of session and agency; a correction is of the pair before it. */
  private Attendance numbered(int number) {
    boolean correction = number % CORRECTION == CORRECTION - 1;
    boolean corrected = number % CORRECTION == CORRECTION - 2 && number + 1 < records;
    int pair = correction ? number - 1 : number;
    int booked = random.nextInt(20);
    RecordId id = RecordId.of("2024-" + number);
    Provenance first =
        Provenance.of(
            correction ? RecordId.of("2024-" + pair) : id,
            YEAR.last(),
            RecordSource.of("Learning management system", "Export"),
            BodyId.of("business-office"));
    Attendance one =
        Attendance.builder()
            .provenance(correction ? first.correctedBy(id, YEAR.last()) : first)
            .session(sessionId(pair / AGENCIES))
            .agency(OrganisationId.of("agency-" + pair % AGENCIES))
            .booked(booked)
            .attended(random.nextInt(booked + 1))
            .build();
    if (!corrected) {
      expected =
          expected.plus(
              new AttendanceCounts(1, booked, one.attended(), booked - one.attended(), 0));
    }
    return one;
  }

  private static SessionId sessionId(int number) {
    return SessionId.of("S-" + number);
  }

  private static TrainingSession session(int number) {
    LocalDate day = YEAR.first().plusDays(number % 365);
    return TrainingSession.builder()
        .provenance(
            Provenance.of(
                RecordId.of("2024-" + number),
                day,
                RecordSource.of("Learning management system", "Export"),
                BodyId.of("business-office")))
        .session(sessionId(number))
        .course(CourseId.of("course-" + number % 20))
        .day(day)
        .format(SessionFormat.VIRTUAL)
        .build();
  }

  /** The least that must be done: the library alone, and only the number of cells. */
  private static long cells(Path file) throws IOException {
    long cells = 0;
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(file)) {
      for (CsvRecord record : reader) {
        cells += record.getFieldCount();
      }
    }
    return cells;
  }

  private static void require(String what, Object expected, Object found) {
    if (!expected.equals(found)) {
      throw new IllegalStateException(what + " must be " + expected + " but were " + found);
    }
  }

  private static double median(double[] of) {
    Arrays.sort(of);
    return of[of.length / 2];
  }

  private void print(long bytes, double plain, double ours) {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      peak += pool.getType() == MemoryType.HEAP ? pool.getPeakUsage().getUsed() : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "%,d attendances, %,d MB: read, checked and added up in %.2f s, %,.0f rows a second; cells"
            + " counted with FastCSV alone in %.2f s, %.1f times as fast; medians of %d rounds;"
            + " heap of at most %,d MB, its pools' peaks, each at its own time, %,d MB%n",
        records,
        bytes >> 20,
        ours,
        records / ours,
        plain,
        ours / plain,
        ROUNDS,
        Runtime.getRuntime().maxMemory() >> 20,
        peak >> 20);
  }
}
