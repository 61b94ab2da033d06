// SPDX-License-Identifier: Apache-2.0
package org.ncscp.reporting;

import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What users of a module can name: its directives, and every public or protected type and member of
 * its exported packages, by reflection. What a public type inherits from one that they cannot name
 * (as every builder does) counts as its own.
 */
final class PublicApi {
  private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

  private final ModuleDescriptor module;
  private final List<Class<?>> types;

  private PublicApi(ModuleDescriptor module, List<Class<?>> types) {
    this.module = module;
    this.types = types;
  }

  /** The module that the type comes from, be it a folder of classes or a jar. */
  static PublicApi of(Class<?> anyType) throws IOException, URISyntaxException {
    ModuleReference module = ModuleFinder.of(place(anyType)).findAll().iterator().next();
    Set<String> exported =
        module.descriptor().exports().stream()
            .map(ModuleDescriptor.Exports::source)
            .collect(Collectors.toSet());
    try (ModuleReader reader = module.open();
        Stream<String> resources = reader.list()) {
      List<Class<?>> types =
          resources
              .filter(name -> name.endsWith(".class") && name.contains("/"))
              .map(name -> name.substring(0, name.length() - ".class".length()).replace('/', '.'))
              .filter(name -> exported.contains(name.substring(0, name.lastIndexOf('.'))))
              .<Class<?>>map(PublicApi::load)
              .filter(PublicApi::canBeNamed)
              .sorted(Comparator.comparing(Class::getName))
              .toList();
      return new PublicApi(module.descriptor(), types);
    }
  }

  static Path place(Class<?> anyType) throws URISyntaxException {
    return Path.of(anyType.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  List<Class<?>> types() {
    return types;
  }

  /** One line for each directive, type and member. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("module " + module.name());
    module.requires().stream()
        .sorted()
        .forEach(r -> lines.add(("requires " + words(r.modifiers()) + r.name())));
    module.exports().stream().sorted().forEach(exports -> lines.add("exports " + exports));
    module.opens().stream().sorted().forEach(opens -> lines.add("opens " + opens));
    module.provides().stream().sorted().forEach(provides -> lines.add("provides " + provides));
    module.uses().stream().sorted().forEach(uses -> lines.add("uses " + uses));
    for (Class<?> type : types) {
      lines.add("");
      lines.add(heading(type));
      members(type).map(PublicApi::line).distinct().sorted().forEach(lines::add);
    }
    return lines;
  }

  /** Every type that stands in a signature, as a parent or as a bound, with the place. */
  List<String> mentions() {
    List<String> mentions = new ArrayList<>();
    for (Class<?> type : types) {
      Set<Class<?>> mentioned = new LinkedHashSet<>();
      parents(type).forEach(parent -> collect(parent, mentioned));
      bounds(type.getTypeParameters()).forEach(bound -> collect(bound, mentioned));
      members(type).flatMap(PublicApi::signature).forEach(part -> collect(part, mentioned));
      mentioned.forEach(other -> mentions.add(type.getName() + " mentions " + other.getName()));
    }
    return mentions;
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name, false, PublicApi.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean canBeNamed(Class<?> type) {
    if (type.isAnonymousClass() || type.isLocalClass() || type.isSynthetic() || isInfo(type)) {
      return false;
    }
    Class<?> outer = type.getDeclaringClass();
    return visible(type.getModifiers()) && (outer == null || canBeNamed(outer));
  }

  private static boolean isInfo(Class<?> type) {
    return type.getSimpleName().equals("package-info");
  }

  private static boolean visible(int modifiers) {
    return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
  }

  /** The members of the type and of the parents of it that cannot be named. */
  private static Stream<Member> members(Class<?> type) {
    Stream<Member> own =
        Stream.<Member[]>of(
                type.getDeclaredFields(), type.getDeclaredConstructors(), type.getDeclaredMethods())
            .flatMap(Arrays::stream)
            .filter(member -> visible(member.getModifiers()) && !member.isSynthetic())
            .filter(member -> !OF_EVERY_OBJECT.contains(member.getName()));
    Stream<Member> inherited =
        rawParents(type)
            .filter(parent -> !canBeNamed(parent))
            .flatMap(PublicApi::members)
            .filter(member -> member instanceof Method);
    return Stream.concat(own, inherited);
  }

  private static Stream<Type> parents(Class<?> type) {
    return Stream.concat(
            Stream.ofNullable(type.getGenericSuperclass()),
            Arrays.stream(type.getGenericInterfaces()))
        .flatMap(
            parent ->
                parent instanceof Class<?> raw && !canBeNamed(raw)
                    ? parents(raw)
                    : Stream.of(parent));
  }

  private static Stream<Class<?>> rawParents(Class<?> type) {
    return Stream.concat(
        Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()));
  }

  private static Stream<Type> signature(Member member) {
    if (member instanceof Field field) {
      return Stream.of(field.getGenericType());
    }
    Executable executable = (Executable) member;
    Stream<Type> result =
        executable instanceof Method method
            ? Stream.of(method.getGenericReturnType())
            : Stream.empty();
    return Stream.of(
            result,
            Arrays.stream(executable.getGenericParameterTypes()),
            Arrays.stream(executable.getGenericExceptionTypes()),
            bounds(executable.getTypeParameters()))
        .flatMap(part -> part);
  }

  private static Stream<Type> bounds(TypeVariable<?>[] variables) {
    return Arrays.stream(variables).flatMap(variable -> Arrays.stream(variable.getBounds()));
  }

  private static void collect(Type type, Set<Class<?>> into) {
    if (type instanceof Class<?> raw) {
      into.add(raw.isArray() ? raw.getComponentType() : raw);
    } else if (type instanceof ParameterizedType parameterized) {
      collect(parameterized.getRawType(), into);
      Arrays.stream(parameterized.getActualTypeArguments()).forEach(part -> collect(part, into));
    } else if (type instanceof WildcardType wildcard) {
      Stream.of(wildcard.getUpperBounds(), wildcard.getLowerBounds())
          .flatMap(Arrays::stream)
          .forEach(part -> collect(part, into));
    } else if (type instanceof GenericArrayType array) {
      collect(array.getGenericComponentType(), into);
    }
  }

  private static String heading(Class<?> type) {
    String parents =
        parents(type)
            .filter(parent -> parent != Object.class)
            .map(Type::getTypeName)
            .collect(Collectors.joining(", "));
    String permitted =
        type.isSealed()
            ? Arrays.stream(type.getPermittedSubclasses())
                .map(sub -> canBeNamed(sub) ? sub.getName() : "(hidden)")
                .distinct()
                .sorted() // compilers list those that no "permits" names in orders of their own
                .collect(Collectors.joining(", "))
            : "";
    return brief(type.toGenericString().replaceFirst("\\b(non-)?sealed ", ""))
        + (parents.isEmpty() ? "" : " : " + brief(parents))
        + (permitted.isEmpty() ? "" : " permits " + brief(permitted));
  }

  private static String line(Member member) {
    String generic =
        member instanceof Field field
            ? field.toGenericString()
            : ((Executable) member).toGenericString();
    String declaring = member.getDeclaringClass().getTypeName();
    return "  "
        + brief(generic.replace(declaring + "." + member.getName(), member.getName()))
            .replace(brief(declaring) + "(", "new(");
  }

  /** Without what every line has, and without the packages of the JDK. */
  private static String brief(String text) {
    return text.replaceAll("\\bjavax?(\\.[a-z]+)+\\.(?=[A-Z])", "")
        .replace("org.ncscp.", "")
        .replaceFirst("^public ", "");
  }

  private static String words(Set<? extends Enum<?>> modifiers) {
    return modifiers.stream()
        .map(modifier -> modifier.name().toLowerCase(Locale.ROOT) + " ")
        .sorted()
        .collect(Collectors.joining());
  }
}
