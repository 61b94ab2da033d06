// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.aggregate;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;

/** What a distributed engine does with a value: writes it down here and reads it elsewhere. */
final class Carried {
  private Carried() {}

  static byte[] written(Serializable value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static <T extends Serializable> T carried(T value, Class<T> as) {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(written(value)))) {
      return as.cast(in.readObject());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
