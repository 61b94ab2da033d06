// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting.render;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStacheType;

/** What a spreadsheet says of itself. */
@JStacheConfig(type = JStacheType.STACHE)
@JStache(path = "org/ncscp/reporting/render/sheets-meta.mustache")
record OdsMeta(String title, String publisher, String subtitle) {
  String xml() {
    return new OdsMetaRenderer(Object::toString, Markup::escape).execute(this);
  }
}
