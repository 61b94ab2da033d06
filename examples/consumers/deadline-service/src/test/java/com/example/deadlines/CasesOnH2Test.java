package com.example.deadlines;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class CasesOnH2Test extends CasesTest {
  @TempDir private static Path folder;

  @Override
  String database() {
    return "jdbc:h2:file:" + folder.resolve("cases").toAbsolutePath();
  }

  @Override
  String product() {
    return "H2";
  }
}
