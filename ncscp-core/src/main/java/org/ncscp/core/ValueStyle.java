// SPDX-License-Identifier: Apache-2.0
package org.ncscp.core;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How value types are generated: hidden implementations, nothing of the generator left in them. */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibilityString = "PACKAGE",
    builderVisibilityString = "PACKAGE",
    overshadowImplementation = true,
    depluralize = true,
    depluralizeDictionary = "criterion:criteria",
    jdkOnly = true,
    allowedClasspathAnnotations = Override.class)
@interface ValueStyle {}
