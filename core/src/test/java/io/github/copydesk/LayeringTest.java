package io.github.copydesk;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.ObjectInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The house's one direction: article, internal, parse, boilerplate and quote, compare and fingerprint, stories, façade. */
@AnalyzeClasses(packages = "io.github.copydesk", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {
    private static final String BASE = "io.github.copydesk";

    @ArchTest
    static final ArchRule ONE_DIRECTION = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("internal")
            .definedBy(BASE + ".internal..")
            .layer("article")
            .definedBy(BASE + ".article..")
            .layer("parse")
            .definedBy(BASE + ".parse..")
            .layer("boilerplate")
            .definedBy(BASE + ".boilerplate..")
            .layer("quote")
            .definedBy(BASE + ".quote..")
            .layer("compare")
            .definedBy(BASE + ".compare..")
            .layer("fingerprint")
            .definedBy(BASE + ".fingerprint..")
            .layer("stories")
            .definedBy(BASE + ".stories..")
            .layer("quotations")
            .definedBy(BASE + ".quotations..")
            .layer("interchange")
            .definedBy(BASE + ".interchange..")
            .layer("facade")
            .definedBy(BASE)
            .whereLayer("facade")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("interchange")
            .mayOnlyBeAccessedByLayers("facade")
            .whereLayer("quotations")
            .mayOnlyBeAccessedByLayers("facade")
            .whereLayer("stories")
            .mayOnlyBeAccessedByLayers("interchange", "facade")
            .whereLayer("compare")
            .mayOnlyBeAccessedByLayers("stories", "quotations", "interchange", "facade")
            .whereLayer("fingerprint")
            .mayOnlyBeAccessedByLayers("compare", "stories", "interchange", "facade")
            .whereLayer("quote")
            .mayOnlyBeAccessedByLayers("compare", "stories", "quotations", "interchange", "facade")
            .whereLayer("boilerplate")
            .mayOnlyBeAccessedByLayers("compare", "fingerprint", "stories", "interchange", "facade")
            .whereLayer("parse")
            .mayOnlyBeAccessedByLayers("boilerplate", "facade")
            .whereLayer("article")
            .mayNotAccessAnyLayer()
            .whereLayer("internal")
            .mayOnlyAccessLayers("article");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching(BASE + ".(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule GUAVA_ONLY_INSIDE = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage(BASE + ".internal..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.common..");

    @ArchTest
    static final ArchRule JSOUP_ONLY_FOR_HTML = ArchRuleDefinition.noClasses()
            .that(new DescribedPredicate<JavaClass>("are not about HTML") {
                @Override
                public boolean test(JavaClass type) {
                    return !type.getName().contains("Html")
                            && !type.getPackageName().startsWith(BASE + ".internal.html");
                }
            })
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.jsoup..");

    /** No network, no files, no threads, no clock, no chance, no reflection: what SECURITY.md promises. */
    @ArchTest
    static final ArchRule NO_EFFECTS = ArchRuleDefinition.noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.net..",
                    "java.nio.channels..",
                    "java.nio.file..",
                    "java.lang.reflect..",
                    "java.util.concurrent..",
                    "java.util.logging..",
                    "javax..",
                    "sun..")
            .orShould()
            .dependOnClassesThat()
            .belongToAnyOf(
                    Clock.class,
                    File.class,
                    FileInputStream.class,
                    FileOutputStream.class,
                    ObjectInputStream.class,
                    ProcessBuilder.class,
                    Random.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.jsoup.Connection");

    @ArchTest
    static final ArchRule NOTHING_ASKS_THE_TIME = ArchRuleDefinition.noClasses()
            .should()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(Instant.class, "now");

    @ArchTest
    static final ArchRule NOTHING_MUTABLE_IS_STATIC = ArchRuleDefinition.fields()
            .that()
            .areStatic()
            .should()
            .beFinal()
            .andShould()
            .notHaveModifier(JavaModifier.VOLATILE);

    /** The functions are made once and shared by threads. */
    @ArchTest
    static final ArchRule FUNCTIONS_NEVER_CHANGE = ArchRuleDefinition.fields()
            .that()
            .areDeclaredInClassesThat()
            .areAssignableTo(Function.class)
            .or()
            .areDeclaredInClassesThat()
            .areAssignableTo(BiFunction.class)
            .or()
            .areDeclaredInClassesThat()
            .areRecords()
            .should()
            .beFinal();

    /** It is quadratic in U+0130, and does not keep offsets: {@link io.github.copydesk.internal.text.Chars#lower} does. */
    @ArchTest
    static final ArchRule LOWER_CASE_KEEPS_OFFSETS = ArchRuleDefinition.noClasses()
            .should()
            .callMethod(String.class, "toLowerCase")
            .orShould()
            .callMethod(String.class, "toLowerCase", Locale.class)
            .because("many U+0130 take it quadratic time, and offsets shift; Chars.lower does neither");
}
