package com.example.deadlines;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.ncscp.core.review.CaseFile;
import org.ncscp.core.review.CaseFileException;
import org.ncscp.core.review.Casework;
import org.ncscp.core.review.ReviewCase;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lines of one case, as the library's case file has them, but for the one that says that it is
 * the end, which is made when the file is asked for. The library reads what is stored and what is
 * to be stored; so nothing is kept that it would refuse.
 */
final class CaseLines {
  private static final int DIGEST_AT = 11;
  private static final int DIGITS = 64;

  /** Writes the one canonical form of RFC 8785 of what occurs here: text, truth, whole numbers. */
  private static final JsonMapper CANONICAL =
      JsonMapper.builder()
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
          .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
          .build();

  private final List<String> lines;

  private CaseLines(List<String> lines) {
    this.lines = lines;
  }

  static CaseLines of(List<String> lines) {
    return new CaseLines(List.copyOf(lines));
  }

  /** The lines with one more, whose digest is of all before it. */
  CaseLines with(Map<String, Object> event) {
    List<String> more = new ArrayList<>(lines);
    more.add(line("event", event));
    return new CaseLines(more);
  }

  int size() {
    return lines.size();
  }

  /** The lines from a place on, from 0. */
  List<String> from(int place) {
    return lines.subList(place, lines.size());
  }

  /** The digest of the whole file. */
  String digest() {
    return digestOf(end());
  }

  /** The file, which any reader of case files can check. */
  String file() {
    return String.join("\n", lines) + (lines.isEmpty() ? "" : "\n") + end() + "\n";
  }

  /**
   * Reads the case.
   *
   * @throws CaseFileException if a line is damaged or an event is not permitted
   */
  ReviewCase read(Casework casework) {
    try (CaseFile file =
        CaseFile.read(new ByteArrayInputStream(file().getBytes(UTF_8)), "case", casework)) {
      ReviewCase read = file.next().orElseThrow();
      file.next();
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String end() {
    return line("end", Map.of("cases", lines.isEmpty() ? 0 : 1, "events", size(), "form", 1));
  }

  private String line(String key, Map<String, Object> content) {
    byte[] text = CANONICAL.writeValueAsBytes(content);
    String last = lines.isEmpty() ? "0".repeat(DIGITS) : digestOf(lines.get(size() - 1));
    MessageDigest sha = sha256();
    sha.update(last.getBytes(UTF_8));
    String digest = HexFormat.of().formatHex(sha.digest(text));
    return "{\"digest\":\"" + digest + "\",\"" + key + "\":" + new String(text, UTF_8) + "}";
  }

  private static String digestOf(String line) {
    return line.substring(DIGEST_AT, DIGEST_AT + DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
