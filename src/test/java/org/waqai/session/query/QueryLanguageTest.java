package org.waqai.session.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waqai.model.Ceasefire;
import org.waqai.model.Choice;
import org.waqai.model.DateRange;
import org.waqai.model.Facet;
import org.waqai.model.Facet.Actor;
import org.waqai.model.Facet.Casualties;
import org.waqai.model.Faction;
import org.waqai.model.IncidentFilter;
import org.waqai.model.IncidentType;
import org.waqai.model.Outcome;
import org.waqai.model.PeopleRange;
import org.waqai.model.Period;
import org.waqai.model.PlacePath;
import org.waqai.model.Precision;
import org.waqai.model.ReviewState;
import org.waqai.model.Role;
import org.waqai.model.Words;
import org.waqai.session.query.QueryProblem.Kind;
import org.waqai.session.wording.Language;
import org.waqai.ui.SampleCase;

class QueryLanguageTest {

    private static final PlacePath TAY = PlacePath.of("سوريا", "الحسكة", "القامشلي", "حي طي");
    private static final PlacePath QAMISHLI = PlacePath.of("سوريا", "الحسكة", "القامشلي");

    private final CaseNames names = SampleCase.names();
    private final QueryLanguage arabic = new QueryLanguage(Language.ARABIC);
    private final QueryLanguage english = new QueryLanguage(Language.ENGLISH);

    @Test
    void a_query_of_every_kind_is_read_in_both_languages() {
        IncidentFilter filter = IncidentFilter.ALL
                .withPlaces(Choice.<PlacePath>all().including(TAY))
                .withFactions(Choice.<String>all().including("sy.asayish"))
                .withTypes(Choice.<IncidentType>all().including(IncidentType.CLASH).excluding(IncidentType.DISPLACEMENT))
                .withDuring(Optional.of(days("2021-04-20", "2021-04-26")))
                .withToll(Outcome.KILLED, Optional.of(PeopleRange.atLeast(6)))
                .withWords(new Words(List.of("مطار", "وقف إطلاق النار"), List.of("شائعة"), true));

        assertThat(read("مطار \"وقف إطلاق النار\" -شائعة حي:طي طرف:الأسايش نوع:اشتباك -نوع:نزوح منذ:2021-04-20 حتى:2021-04-26 قتلى:>5"))
                .isEqualTo(filter);
        assertThat(read("مطار «وقف إطلاق النار» -شائعة quarter:\"حي طي\" party:Asayish type:clash -type:displacement "
                + "since:20/4/2021 until:26.4.2021 killed:≥6")).isEqualTo(filter);
        assertThat(arabic.text(filter, names)).isEqualTo("مطار \"وقف إطلاق النار\" -شائعة مكان:\"حي طي\" طرف:الأسايش نوع:اشتباك -نوع:نزوح "
                + "منذ:2021-04-20 حتى:2021-04-26 قتلى:>=6");
        assertThat(english.text(filter, names)).isEqualTo("مطار \"وقف إطلاق النار\" -شائعة place:\"حي طي\" party:Asayish type:clash "
                + "-type:displacement since:2021-04-20 until:2021-04-26 killed:>=6");
    }

    @Test
    void no_query_asks_for_nothing() {
        assertThat(read("  ")).isEqualTo(IncidentFilter.ALL);
        assertThat(arabic.text(IncidentFilter.ALL, names)).isEmpty();
    }

    @Test
    void values_of_one_key_are_alternatives() {
        assertThat(read("نوع:قصف نوع:غارة").types())
                .isEqualTo(Choice.<IncidentType>all().including(IncidentType.SHELLING).including(IncidentType.AIRSTRIKE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"حي:طي", "حي: طي", "مكان:طي", "مكان:\"حي طي\"", "مكان:#سوريا›الحسكة›القامشلي›حيXطي", "place:\"حي طي\""})
    void a_place_is_named_in_many_ways(String query) {
        assertThat(read(query.replace('X', ' ').replace("#سوريا›الحسكة›القامشلي›حي طي", "\"#سوريا›الحسكة›القامشلي›حي طي\"")).places())
                .isEqualTo(Choice.<PlacePath>all().including(TAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"مدينة:القامشلي", "مدينة:قامشلي", "مكان:القامشلى", "city:القامشلي"})
    void spelling_and_article_do_not_matter(String query) {
        assertThat(read(query).places()).isEqualTo(Choice.<PlacePath>all().including(QAMISHLI));
    }

    @Test
    void unknown_is_a_value() {
        assertThat(read("مكان:مجهول").places()).isEqualTo(Choice.<PlacePath>all().including(PlacePath.UNKNOWN));
        assertThat(read("-party:unknown").factions()).isEqualTo(Choice.<String>all().excluding(Faction.UNKNOWN_ID));
        assertThat(read("دقة:مجهول").choice(Facet.PRECISIONS)).isEqualTo(Choice.<Optional<Precision>>all().including(Optional.empty()));
    }

    @Test
    void roles_casualties_truces_precision_and_review_are_asked_for() {
        IncidentFilter filter = read("مبادر:الأسايش ضحايا:أطفال هدنة:مخروق دقة:شهر -مراجعة:مؤكدة review:\"غير مراجعة\"");

        assertThat(filter.choice(Facet.ROLES)).isEqualTo(
                Choice.<Optional<Actor>>all().including(Optional.of(new Actor("sy.asayish", Role.INITIATOR))));
        assertThat(filter.choice(Facet.CASUALTIES)).isEqualTo(Choice.<Casualties>all().including(Casualties.CHILDREN));
        assertThat(filter.choice(Facet.CEASEFIRES)).isEqualTo(
                Choice.<Optional<Ceasefire.Status>>all().including(Optional.of(Ceasefire.Status.VIOLATED)));
        assertThat(filter.choice(Facet.PRECISIONS)).isEqualTo(
                Choice.<Optional<Precision>>all().including(Optional.of(Precision.MONTH)));
        assertThat(filter.choice(Facet.REVIEWS)).isEqualTo(
                Choice.<ReviewState>all().including(ReviewState.UNREVIEWED).excluding(ReviewState.CONFIRMED));
        assertThat(english.text(IncidentFilter.ALL.with(Facet.REVIEWS, filter.choice(Facet.REVIEWS)), names))
                .isEqualTo("review:unreviewed -review:confirmed");
    }

    @ParameterizedTest
    @CsvSource({
        "منذ:2021-04-20 حتى:2021-04-26, 2021-04-20, 2021-04-26", "يوم:20/4/2021, 2021-04-20, 2021-04-20",
        "يوم:2021-04, 2021-04-01, 2021-04-30", "on:2021, 2021-01-01, 2021-12-31", "منذ:٢٠٢١-٠٤ حتى:٢٠٢١-٠٥, 2021-04-01, 2021-05-31",
    })
    void days_months_and_years_are_read(String query, LocalDate first, LocalDate last) {
        assertThat(read(query).during()).contains(Period.of(new DateRange(first, last)));
    }

    @Test
    void an_open_side_stays_open() {
        Period april = new Period(Optional.of(LocalDate.of(2021, 4, 24)), Optional.empty());
        Period january = new Period(Optional.empty(), Optional.of(LocalDate.of(2020, 1, 31)));
        IncidentFilter since = IncidentFilter.ALL.withDuring(Optional.of(april));
        IncidentFilter until = IncidentFilter.ALL.withDuring(Optional.of(january));

        assertThat(read("منذ:2021-04-24")).isEqualTo(since);
        assertThat(read("حتى:2020-01")).isEqualTo(until);
        assertThat(english.text(since, names)).isEqualTo("since:2021-04-24");
        assertThat(english.text(until, names)).isEqualTo("until:2020-01-31");
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5, 5", ">5, 6, ", ">=5, 5, ", "≥٥, 5, ", "5+, 5, ", "<5, 0, 4", "<=5, 0, 5", "3-7, 3, 7", "3–7, 3, 7",
    })
    void numbers_of_people_are_read(String value, int least, @org.jspecify.annotations.Nullable Integer most) {
        OptionalInt upper = most == null ? OptionalInt.empty() : OptionalInt.of(most);

        assertThat(read("جرحى:" + value).tolls()).containsEntry(Outcome.INJURED, new PeopleRange(least, upper));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "مطار \"وقف إطلاق | UNCLOSED_QUOTE | 5 | 15 | علامة الاقتباس \" لم تُغلق.",
        "مطار حيّّ_:طي | UNKNOWN_KEY | 5 | 13 | لا يعرف البحث «حيّّ_:».",
        "قتلى: | MISSING_VALUE | 0 | 5 | ينقص شيء بعد «قتلى:».",
        "نوع:حفلة | UNKNOWN_VALUE | 0 | 8 | لا يعرف البحث القيمة «حفلة».",
        "حي:حلكوو | NO_SUCH_PLACE | 0 | 8 | لا مكان في القضية باسم «حلكوو».",
        "طرف:الاساشي | NO_SUCH_PARTY | 0 | 11 | لا طرف في القضية باسم «الاساشي». لعل المقصود: الأسايش",
        "مصدر:جريدة | NO_SUCH_SOURCE | 0 | 10 | لا مصدر في القضية باسم «جريدة».",
        "مطار منذ:2021-02-30 | BAD_DAY | 5 | 19 | «2021-02-30» ليس تاريخاً؛ يُكتب 2021-04-20 أو 2021-04 أو 2021.",
        "منذ:2021-04-20 حتى:2021-04-19 | DAYS_REVERSED | 0 | 29 | ينتهي الزمن قبل أن يبدأ في 2021-04-20.",
        "قتلى:كثير | BAD_NUMBER | 0 | 9 | «كثير» ليس عدداً؛ يُكتب 5 أو >5 أو <5 أو 3-7.",
        "-قتلى:5 | CANNOT_EXCLUDE | 0 | 7 | لا يُستثنى «قتلى:» بعلامة الناقص.",
    })
    void what_is_not_understood_is_told_with_its_place(String query, Kind kind, int start, int end, String sentence) {
        List<QueryProblem> problems = arabic.parse(query, names).problems();

        assertThat(problems).hasSize(1);
        QueryProblem problem = problems.getFirst();
        assertThat(problem.kind()).isEqualTo(kind);
        assertThat(List.of(problem.start(), problem.end())).isEqualTo(List.of(start, end));
        assertThat(arabic.sentence(problem)).startsWith(sentence);
    }

    @Test
    void what_is_understood_stands_beside_what_is_not() {
        ParsedQuery parsed = english.parse("مطار typ:clash type:fight", names);

        assertThat(parsed.filter()).isEqualTo(IncidentFilter.ALL.withWords(Words.of("مطار")));
        assertThat(parsed.problems()).extracting(english::sentence).satisfiesExactly(
                sentence -> assertThat(sentence).startsWith("The search does not know “typ:”. Perhaps: place, party, initiator"),
                sentence -> assertThat(sentence).startsWith("The search does not know the value “fight”. Perhaps: clash, shelling"));
    }

    private IncidentFilter read(String query) {
        ParsedQuery parsed = arabic.parse(query, names);
        assertThat(parsed.problems()).isEmpty();
        return parsed.filter();
    }

    private static Period days(String first, String last) {
        return Period.of(new DateRange(LocalDate.parse(first), LocalDate.parse(last)));
    }
}
