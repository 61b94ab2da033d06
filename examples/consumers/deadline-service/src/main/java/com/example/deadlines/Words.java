package com.example.deadlines;

import java.util.Locale;

/** Constants as the API writes them. */
final class Words {
  private Words() {}

  /** {@code MET_LATE} is {@code met-late}. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
