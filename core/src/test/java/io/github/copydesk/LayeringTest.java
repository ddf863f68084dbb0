package io.github.copydesk;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.Multimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.TreeMultimap;
import com.google.common.collect.TreeMultiset;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.ObjectInputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The house's one direction: article, internal, parse, boilerplate and quote, compare and fingerprint, stories, façade. */
@AnalyzeClasses(packages = "io.github.copydesk", importOptions = ImportOption.DoNotIncludeTests.class)
class LayeringTest {
    private static final String BASE = "io.github.copydesk";

    private static final int MOST_CLASSES_IN_A_ROOM = 24;

    /** The rooms of the house, each of which may look only at those named before it. */
    private static final List<String> ROOMS = List.of(
            "article",
            "internal.format",
            "internal.lexicon",
            "internal.text",
            "internal.model",
            "internal.page",
            "internal.label",
            "internal.date",
            "internal.name",
            "internal.metadata.reading",
            "internal.metadata.headline",
            "internal.metadata",
            "internal.html.elements",
            "internal.html.claims",
            "internal.html",
            "internal.body",
            "internal.roles",
            "internal.quote.reading",
            "internal.quote.marked",
            "internal.quote.reported",
            "internal.quote.quoted",
            "internal.quote.statement",
            "internal.quote.layout",
            "internal.quote.screen",
            "internal.quote",
            "internal.speaker.reading",
            "internal.speaker",
            "internal.pair.words",
            "internal.pair.wording",
            "internal.pair.facts",
            "internal.pair",
            "internal.fingerprint",
            "internal.cluster",
            "internal.quotations",
            "parse",
            "boilerplate",
            "quote",
            "fingerprint",
            "compare",
            "stories.distributed",
            "stories",
            "quotations",
            "interchange",
            "");

    @ArchTest
    static final ArchRule ARROWS_POINT_DOWN = ArchRuleDefinition.classes()
            .should(new ArchCondition<>("use earlier rooms only") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    int here = room(type);
                    if (here < 0) {
                        events.add(SimpleConditionEvent.violated(
                                type, type.getPackageName() + " is no room of the house"));
                    }
                    for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                        if (room(dependency.getTargetClass()) > here) {
                            events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                        }
                    }
                }
            });

    /** Where in {@link #ROOMS} a class stands; -1 for one that is not ours. */
    private static int room(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        return name.equals(BASE)
                ? ROOMS.indexOf("")
                : name.startsWith(BASE) ? ROOMS.indexOf(name.substring(BASE.length() + 1)) : -1;
    }

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching(BASE + ".(**)").should().beFreeOfCycles();

    /** A name means one thing: no two top-level classes share one, and a room is small enough to know. */
    @ArchTest
    static void oneNameOneClass(JavaClasses classes) {
        Multimap<String, String> byName = TreeMultimap.create();
        Multiset<String> byRoom = TreeMultiset.create();
        for (JavaClass type : classes) {
            if (type.isTopLevelClass() && !type.getSimpleName().endsWith("-info")) {
                byName.put(type.getSimpleName(), type.getName());
                byRoom.add(type.getPackageName());
            }
        }
        for (Collection<String> same : byName.asMap().values()) {
            assertEquals(1, same.size(), () -> "one name, several classes: " + same);
        }
        for (Multiset.Entry<String> room : byRoom.entrySet()) {
            assertTrue(room.getCount() <= MOST_CLASSES_IN_A_ROOM, room::toString);
        }
    }

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
