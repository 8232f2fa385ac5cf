package org.readout.house;

import static java.util.stream.Collectors.toSet;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// What holds for every class of the program.
enum Fence {
  EVERY_PACKAGE_IS_IN_THE_PLAN,
  ROOMS_KNOW_ONLY_WHAT_THE_PLAN_ALLOWS,
  LIBRARIES_ARE_KNOWN_ONLY_WHERE_THE_PLAN_ALLOWS,
  NO_PACKAGES_GO_ROUND_IN_CIRCLES,
  NO_NAME_HIDES_WHAT_A_CLASS_IS,
  THE_MODEL_IS_RECORDS_ENUMS_AND_SEALED_INTERFACES,
  THE_MODEL_HAS_NO_GETTERS_AND_SETTERS,
  EVERY_PACKAGE_SAYS_WHAT_MAY_BE_NULL;

  private static final Pattern EMPTY_NAME =
      Pattern.compile(".*(Utils?|Helper|Manager|Common|Impl)");
  private static final Pattern ACCESSOR = Pattern.compile("[gs]et[A-Z].*");

  /// What breaks it, a sentence each, sorted.
  List<String> brokenBy(JavaClasses classes, Plan plan) {
    return breaches(classes, plan).distinct().sorted().toList();
  }

  private Stream<String> breaches(JavaClasses classes, Plan plan) {
    return switch (this) {
      case EVERY_PACKAGE_IS_IN_THE_PLAN ->
          classes.stream()
              .map(JavaClass::getPackageName)
              .filter(name -> !plan.has(plan.placeOf(name)))
              .map(name -> name + " is in no line of the plan");
      case ROOMS_KNOW_ONLY_WHAT_THE_PLAN_ALLOWS ->
          uses(classes)
              .filter(use -> plan.holds(used(use)))
              .filter(use -> !plan.mayUse(user(use, plan), plan.placeOf(used(use))))
              .map(use -> user(use, plan) + " may not know this: " + use.getDescription());
      case LIBRARIES_ARE_KNOWN_ONLY_WHERE_THE_PLAN_ALLOWS ->
          uses(classes)
              .filter(use -> !used(use).isEmpty() && !plan.holds(used(use)))
              .filter(use -> !plan.mayUse(user(use, plan), used(use)))
              .map(use -> user(use, plan) + " may not know this: " + use.getDescription());
      case NO_PACKAGES_GO_ROUND_IN_CIRCLES ->
          SlicesRuleDefinition.slices()
              .matching(plan.root() + ".(**)")
              .should()
              .beFreeOfCycles()
              .evaluate(classes)
              .getFailureReport()
              .getDetails()
              .stream();
      case NO_NAME_HIDES_WHAT_A_CLASS_IS ->
          classes.stream()
              .filter(type -> EMPTY_NAME.matcher(type.getSimpleName()).matches())
              .map(type -> type.getName() + " says nothing; name what it is");
      case THE_MODEL_IS_RECORDS_ENUMS_AND_SEALED_INTERFACES ->
          model(classes, plan)
              .filter(type -> !isModel(type))
              .map(type -> type.getName() + " is no record, enum or sealed interface");
      case THE_MODEL_HAS_NO_GETTERS_AND_SETTERS ->
          model(classes, plan)
              .flatMap(type -> type.getMethods().stream())
              .filter(method -> ACCESSOR.matcher(method.getName()).matches())
              .map(method -> method.getFullName() + " should be named after what it returns");
      case EVERY_PACKAGE_SAYS_WHAT_MAY_BE_NULL ->
          classes.stream().map(JavaClass::getPackage).collect(toSet()).stream()
              .filter(type -> !isNullMarked(type))
              .map(type -> type.getName() + " has no package-info.java with @NullMarked");
    };
  }

  private static Stream<Dependency> uses(JavaClasses classes) {
    return classes.stream().flatMap(type -> type.getDirectDependenciesFromSelf().stream());
  }

  private static Plan.Place user(Dependency use, Plan plan) {
    return plan.placeOf(use.getOriginClass().getPackageName());
  }

  private static String used(Dependency use) {
    return use.getTargetClass().getBaseComponentType().getPackageName();
  }

  private static Stream<JavaClass> model(JavaClasses classes, Plan plan) {
    return classes.stream()
        .filter(type -> plan.placeOf(type.getPackageName()).room().equals("model"))
        .filter(type -> !type.getModifiers().contains(JavaModifier.SYNTHETIC));
  }

  /// `Digest` is the one exception: a function that all rooms must compute alike.
  private static boolean isModel(JavaClass type) {
    return type.isRecord()
        || type.isEnum()
        || type.reflect().isSealed()
        || type.isAnonymousClass()
        || type.getSimpleName().equals("Digest");
  }

  private static boolean isNullMarked(JavaPackage type) {
    return type.tryGetPackageInfo()
        .map(info -> info.isAnnotatedWith(NullMarked.class))
        .orElse(false);
  }
}
