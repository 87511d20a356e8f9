package org.waqai;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.NullMarked;

/** Who may import whom. There are no exemptions: where a rule is in the way, the code belongs somewhere else. */
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    static final String ROOT = "org.waqai";

    /** What each package may import besides itself and {@code model}, which all may. Sub-packages follow the package they lie in. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            entry("model", Set.of()),
            entry("arabic", Set.of()),
            entry("lexicon", Set.of("arabic")),
            entry("load", Set.of("arabic")),
            entry("extract", Set.of("arabic", "lexicon")),
            entry("link", Set.of("arabic")),
            entry("casefile", Set.of()),
            entry("index", Set.of("arabic")),
            entry("export", Set.of("link")),
            entry("session", Set.of("arabic", "load", "extract", "link", "casefile", "index", "export")),
            entry("timeline", Set.of()),
            entry("ui", Set.of("session", "timeline")),
            entry("cli", Set.of("session", "link", "export")),
            entry("app", Set.of(
                    "arabic", "lexicon", "load", "extract", "link", "casefile", "index", "export", "session", "timeline", "ui", "cli")));

    private static final String BANNED_NAMES = "(?i)utils?|common|helpers?|managers?|impl";

    private static final Set<String> EDGE_ONLY = Set.of(
            "java.lang.System.out", "java.lang.System.err", "java.lang.System.exit", "java.lang.Runtime.exit", "java.lang.Runtime.halt");

    /** Calls that read the machine's clock, zone or locale without being told to. */
    private static final Set<String> AMBIENT_CALLS = Set.of(
            "java.lang.String.format(String, Object[])",
            "java.lang.String.formatted(Object[])",
            "java.lang.String.toLowerCase()",
            "java.lang.String.toUpperCase()",
            "java.lang.System.currentTimeMillis()",
            "java.text.Collator.getInstance()",
            "java.text.NumberFormat.getInstance()",
            "java.text.NumberFormat.getIntegerInstance()",
            "java.text.NumberFormat.getPercentInstance()",
            "java.time.Clock.systemDefaultZone()",
            "java.time.Clock.systemUTC()",
            "java.time.ZoneId.systemDefault()",
            "java.time.format.DateTimeFormatter.ofPattern(String)",
            "java.util.Locale.getDefault()",
            "java.util.Locale.getDefault(Category)",
            "java.util.ResourceBundle.getBundle(String)",
            "java.util.TimeZone.getDefault()");

    @ArchTest
    void packages_import_only_where_an_arrow_leads(JavaClasses classes) {
        classes().should(importOnly("packages that an arrow leads to", ArchitectureTest::isAllowed)).check(classes);
    }

    @ArchTest
    void parts_of_the_window_do_not_know_each_other(JavaClasses classes) {
        classes().that().resideInAPackage(ROOT + ".ui..")
                .should(importOnly("their own part and ui.fx, unless they are the shell", ArchitectureTest::isAllowedInWindow))
                .check(classes);
    }

    @ArchTest
    void packages_have_no_cycles(JavaClasses classes) {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(classes);
    }

    @ArchTest
    void each_big_library_has_its_door(JavaClasses classes) {
        List<Door> doors = List.of(
                new Door(List.of("javafx..", "atlantafx..", "org.kordamp.."), List.of("ui", "app")),
                new Door(List.of("org.apache.lucene.."), List.of("index")),
                new Door(List.of("java.sql..", "javax.sql..", "org.sqlite.."), List.of("casefile")),
                new Door(List.of("tools.jackson..", "com.fasterxml.jackson.."), List.of("load", "casefile", "export")),
                new Door(List.of("org.jsoup.."), List.of("load")),
                new Door(List.of("org.apache.commons.csv.."), List.of("load", "export")),
                new Door(List.of("picocli.."), List.of("cli", "app")));
        for (Door door : doors) {
            noClasses().that().resideOutsideOfPackages(packages(door.users()))
                    .should().dependOnClassesThat().resideInAnyPackage(door.library().toArray(String[]::new))
                    .check(classes);
        }
    }

    @ArchTest
    void every_package_says_that_nothing_is_null(JavaClasses classes) {
        classes().should(lieInANullMarkedPackage()).check(classes);
    }

    @ArchTest
    void names_say_what_a_thing_is(JavaClasses classes) {
        noClasses().should().haveNameMatching("(?i).*(utils?|common|helpers?|manager|impl)").check(classes);
        noClasses().should(lieInAPackageNamed(BANNED_NAMES)).check(classes);
    }

    @ArchTest
    void only_the_edge_prints_and_ends_the_program(JavaClasses classes) {
        noClasses().that().resideOutsideOfPackages(packages(List.of("app", "cli")))
                .should().accessTargetWhere(printingOrExit())
                .check(classes);
    }

    @ArchTest
    void time_and_language_come_in_from_the_edge(JavaClasses classes) {
        noClasses().that().resideOutsideOfPackages(packages(List.of("app")))
                .should().accessTargetWhere(ambient())
                .check(classes);
    }

    /** A library and the packages that may use it. */
    private record Door(List<String> library, List<String> users) {
    }

    private static boolean isAllowed(JavaClass from, JavaClass to) {
        String room = firstSegment(from, ROOT);
        String other = firstSegment(to, ROOT);
        return ARROWS.containsKey(room)
                && (room.equals(other) || other.equals("model") || ARROWS.get(room).contains(other));
    }

    private static boolean isAllowedInWindow(JavaClass from, JavaClass to) {
        if (!to.getPackageName().startsWith(ROOT + ".ui")) {
            return true;
        }
        String part = firstSegment(from, ROOT + ".ui");
        String other = firstSegment(to, ROOT + ".ui");
        return part.equals(other) || part.equals("shell") || other.equals("fx");
    }

    private static String firstSegment(JavaClass type, String parent) {
        String inside = type.getPackageName().substring(parent.length());
        return inside.isEmpty() ? "" : inside.substring(1).replaceFirst("\\..*", "");
    }

    private static String[] packages(List<String> rooms) {
        return rooms.stream().map(room -> ROOT + "." + room + "..").toArray(String[]::new);
    }

    private static ArchCondition<JavaClass> importOnly(String description, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("import only " + description) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                for (Dependency dependency : from.getDirectDependenciesFromSelf()) {
                    JavaClass to = dependency.getTargetClass().getBaseComponentType();
                    if (to.getPackageName().startsWith(ROOT) && !allowed.test(from, to)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaClass> lieInANullMarkedPackage() {
        return new ArchCondition<>("lie in a package with a @NullMarked package-info.java") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(type, marked, type.getName() + (marked ? " does" : " does not")));
            }
        };
    }

    private static ArchCondition<JavaClass> lieInAPackageNamed(String regex) {
        return new ArchCondition<>("lie in a package named " + regex) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean named = Arrays.stream(type.getPackageName().split("\\.")).anyMatch(segment -> segment.matches(regex));
                events.add(new SimpleConditionEvent(type, named, type.getName() + (named ? " does" : " does not")));
            }
        };
    }

    private static DescribedPredicate<JavaAccess<?>> printingOrExit() {
        return DescribedPredicate.describe("prints or ends the program", access -> {
            String target = access.getTargetOwner().getName() + "." + access.getTarget().getName();
            return target.endsWith(".printStackTrace") || EDGE_ONLY.contains(target);
        });
    }

    private static DescribedPredicate<JavaAccess<?>> ambient() {
        return DescribedPredicate.describe("reads the clock, zone or locale of the machine", access -> {
            if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
                return false;
            }
            List<JavaClass> parameters = target.getRawParameterTypes();
            if (target.getOwner().getPackageName().startsWith("java.time") && target.getName().equals("now")) {
                return parameters.isEmpty() || !parameters.getFirst().isEquivalentTo(Clock.class);
            }
            String types = parameters.stream().map(JavaClass::getSimpleName).collect(joining(", "));
            return AMBIENT_CALLS.contains(target.getOwner().getName() + "." + target.getName() + "(" + types + ")");
        });
    }
}
