package org.readout.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FenceTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.readout");
  private static final JavaClasses WRONG =
      new ClassFileImporter().importPackages("org.readout.house.wrong");

  @ParameterizedTest
  @EnumSource
  void theProgramKeeps(Fence fence) {
    assertThat(PROGRAM).isNotEmpty();
    assertThat(fence.brokenBy(PROGRAM, new Plan("org.readout"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "EVERY_PACKAGE_IS_IN_THE_PLAN, wrong.attic",
    "EVERY_PACKAGE_IS_IN_THE_PLAN, wrong.understand.guess",
    "ROOMS_KNOW_ONLY_WHAT_THE_PLAN_ALLOWS, keep may not know",
    "ROOMS_KNOW_ONLY_WHAT_THE_PLAN_ALLOWS, understand.text may not know",
    "LIBRARIES_ARE_KNOWN_ONLY_WHERE_THE_PLAN_ALLOWS, java.sql.Connection",
    "LIBRARIES_ARE_KNOWN_ONLY_WHERE_THE_PLAN_ALLOWS, org.assertj",
    "NO_PACKAGES_GO_ROUND_IN_CIRCLES, understand.event",
    "NO_NAME_HIDES_WHAT_A_CLASS_IS, TextUtils",
    "THE_MODEL_IS_RECORDS_ENUMS_AND_SEALED_INTERFACES, Mutable",
    "THE_MODEL_IS_RECORDS_ENUMS_AND_SEALED_INTERFACES, Open",
    "THE_MODEL_HAS_NO_GETTERS_AND_SETTERS, setName",
    "EVERY_PACKAGE_SAYS_WHAT_MAY_BE_NULL, wrong.attic"
  })
  void aWrongClassBreaks(Fence fence, String breach) {
    assertThat(fence.brokenBy(WRONG, new Plan("org.readout.house.wrong")))
        .anyMatch(sentence -> sentence.contains(breach));
  }

  @ParameterizedTest
  @EnumSource
  void someWrongClassBreaks(Fence fence) {
    assertThat(fence.brokenBy(WRONG, new Plan("org.readout.house.wrong"))).isNotEmpty();
  }
}
