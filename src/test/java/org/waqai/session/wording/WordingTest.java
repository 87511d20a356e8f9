package org.waqai.session.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waqai.model.Article;
import org.waqai.model.Basis;
import org.waqai.model.Count;
import org.waqai.model.DateRange;
import org.waqai.model.DayPart;
import org.waqai.model.Evidence;
import org.waqai.model.Faction;
import org.waqai.model.Incident;
import org.waqai.model.IncidentType;
import org.waqai.model.Outcome;
import org.waqai.model.Party;
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;
import org.waqai.model.PlacePath;
import org.waqai.model.Precision;
import org.waqai.model.Reading;
import org.waqai.model.Reason;
import org.waqai.model.Rejection;
import org.waqai.model.Rejection.Problem;
import org.waqai.model.Role;
import org.waqai.model.Span;
import org.waqai.model.Telling;
import org.waqai.model.Toll;
import org.waqai.model.Victim;
import org.waqai.model.When;

class WordingTest {

    private static final Wording ARABIC = new Wording(Language.ARABIC, MonthNames.LEVANTINE, Digits.LATIN);
    private static final Wording ENGLISH = new Wording(Language.ENGLISH, MonthNames.LEVANTINE, Digits.LATIN);

    private static final Faction SDF = new Faction("sy.sdf", "قسد", "SDF", Optional.empty());
    private static final Faction ASAYISH = new Faction("sy.asayish", "الأسايش", "Asayish", Optional.of(SDF));
    private static final Faction NDF = new Faction("sy.ndf", "الدفاع الوطني", "National Defence Forces", Optional.empty());
    private static final Faction RUSSIA = new Faction("ru", "روسيا", "Russia", Optional.empty());

    @Nested
    class Times {

        @ParameterizedTest
        @CsvSource(delimiter = ';', value = {
            "2021-04-21; 2021-04-21; 21 نيسان 2021; 21 April 2021",
            "2021-04-20; 2021-04-25; \u206820–25\u2069 نيسان 2021; 20–25 April 2021",
            "2021-04-28; 2021-05-03; 28 نيسان – 3 أيار 2021; 28 April – 3 May 2021",
            "2020-12-30; 2021-01-02; 30 كانون الأول 2020 – 2 كانون الثاني 2021; 30 December 2020 – 2 January 2021",
        })
        void days_name_no_more_than_they_need(LocalDate first, LocalDate last, String arabic, String english) {
            DateRange days = new DateRange(first, last);

            assertThat(ARABIC.days(days)).isEqualTo(arabic);
            assertThat(ENGLISH.days(days)).isEqualTo(english);
        }

        @Test
        void a_part_of_the_day_follows_the_day() {
            When evening = dated("2021-04-21", "2021-04-21", Precision.DAY, Optional.of(DayPart.EVENING), false);

            assertThat(ARABIC.when(evening)).isEqualTo("21 نيسان 2021، مساءً");
            assertThat(ENGLISH.when(evening)).isEqualTo("21 April 2021, evening");
        }

        @Test
        void a_night_between_two_days_is_one_night() {
            When night = dated("2021-04-21", "2021-04-22", Precision.DAY, Optional.of(DayPart.NIGHT), false);

            assertThat(ARABIC.when(night)).isEqualTo("ليل \u206821–22\u2069 نيسان 2021");
            assertThat(ENGLISH.when(night)).isEqualTo("night of 21–22 April 2021");
        }

        @Test
        void a_month_a_season_and_a_year_are_not_given_days() {
            assertThat(ARABIC.when(dated("2018-09-01", "2018-09-30", Precision.MONTH))).isEqualTo("أيلول 2018");
            assertThat(ARABIC.when(dated("2018-06-01", "2018-08-31", Precision.MONTH))).isEqualTo("حزيران – آب 2018");
            assertThat(ARABIC.when(dated("2018-12-01", "2019-02-28", Precision.MONTH))).isEqualTo("كانون الأول 2018 – شباط 2019");
            assertThat(ARABIC.when(dated("2016-01-01", "2016-12-31", Precision.YEAR))).isEqualTo("2016");
            assertThat(ARABIC.when(dated("2016-01-01", "2018-12-31", Precision.YEAR))).isEqualTo("\u20682016–2018\u2069");
        }

        @Test
        void what_goes_on_says_so() {
            When fighting = dated("2021-04-20", "2021-04-25", Precision.DAY, Optional.empty(), true);

            assertThat(ARABIC.when(fighting)).isEqualTo("\u206820–25\u2069 نيسان 2021، ولا تزال جارية");
        }

        @Test
        void no_date_is_a_phrase_of_its_own() {
            assertThat(ARABIC.when(new When.Undated())).isEqualTo("بلا تاريخ");
            assertThat(ENGLISH.when(new When.Undated())).isEqualTo("undated");
        }

        @Test
        void months_have_the_names_that_the_reader_chose() {
            LocalDate day = LocalDate.of(2021, 4, 21);

            assertThat(new Wording(Language.ARABIC, MonthNames.GREGORIAN, Digits.LATIN).day(day)).isEqualTo("21 أبريل 2021");
            assertThat(new Wording(Language.ARABIC, MonthNames.BOTH, Digits.LATIN).day(day)).isEqualTo("21 نيسان/أبريل 2021");
            assertThat(new Wording(Language.ENGLISH, MonthNames.BOTH, Digits.ARABIC_INDIC).day(day)).isEqualTo("21 April 2021");
        }

        @Test
        void digits_are_those_that_the_reader_chose() {
            Wording indic = new Wording(Language.ARABIC, MonthNames.LEVANTINE, Digits.ARABIC_INDIC);

            assertThat(indic.day(LocalDate.of(2021, 4, 21))).isEqualTo("٢١ نيسان ٢٠٢١");
            assertThat(indic.number(12_345)).isEqualTo("١٢٬٣٤٥");
        }
    }

    @Nested
    class People {

        @ParameterizedTest
        @CsvSource(delimiter = ';', value = {
            "0; لا قتلى; none killed",
            "1; قتيل واحد; 1 killed",
            "2; قتيلان; 2 killed",
            "3; 3 قتلى; 3 killed",
            "10; 10 قتلى; 10 killed",
            "11; 11 قتيلاً; 11 killed",
            "99; 99 قتيلاً; 99 killed",
            "100; 100 قتيل; 100 killed",
            "103; 103 قتلى; 103 killed",
            "111; 111 قتيلاً; 111 killed",
            "1202; 1,202 قتيل; 1,202 killed",
        })
        void a_counted_noun_agrees_with_its_number(int people, String arabic, String english) {
            Count count = Count.exactly(people);

            assertThat(ARABIC.losses(Outcome.KILLED, count)).isEqualTo(arabic);
            assertThat(ENGLISH.losses(Outcome.KILLED, count)).isEqualTo(english);
        }

        @Test
        void what_is_not_known_exactly_is_shown_as_a_range_a_floor_or_a_vague_number() {
            assertThat(ARABIC.losses(Outcome.KILLED, Count.between(4, 9))).isEqualTo("قتلى \u20684–9\u2069");
            assertThat(ARABIC.losses(Outcome.INJURED, Count.atLeast(2))).isEqualTo("جرحى \u2068≥ 2\u2069");
            assertThat(ARABIC.losses(Outcome.INJURED, Count.vague(2))).isEqualTo("عدد من الجرحى");
            assertThat(ARABIC.losses(Outcome.KILLED, Count.vague(20))).isEqualTo("عشرات القتلى");
            assertThat(ARABIC.losses(Outcome.KILLED, Count.vague(200))).isEqualTo("مئات القتلى");
            assertThat(ENGLISH.losses(Outcome.KILLED, Count.between(4, 9))).isEqualTo("killed 4–9");
        }

        @Test
        void losses_of_an_incident_leave_subsets_out() {
            List<Toll> tolls = List.of(
                    toll(Outcome.KILLED, Count.exactly(5), Victim.CIVILIAN), toll(Outcome.KILLED, Count.exactly(2), Victim.CHILD),
                    toll(Outcome.INJURED, Count.atLeast(2), Victim.UNKNOWN));

            assertThat(ARABIC.losses(tolls)).isEqualTo("5 قتلى · جرحى \u2068≥ 2\u2069");
            assertThat(ENGLISH.losses(tolls)).isEqualTo("5 killed · injured ≥ 2");
            assertThat(ARABIC.losses(List.of())).isEmpty();
        }

        @Test
        void one_toll_reads_like_a_newspaper() {
            assertThat(ARABIC.toll(toll(Outcome.INJURED, Count.exactly(2), Victim.CHILD))).isEqualTo("إصابة طفلين");
            assertThat(ARABIC.toll(toll(Outcome.INJURED, Count.atLeast(5), Victim.CIVILIAN))).isEqualTo("إصابة 5 مدنيين على الأقل");
            assertThat(ARABIC.toll(toll(Outcome.KILLED, Count.between(4, 12), Victim.FIGHTER))).isEqualTo("مقتل ما بين 4 و12 مقاتلاً");
            assertThat(ARABIC.toll(toll(Outcome.KILLED, Count.between(1, 2), Victim.CHILD))).isEqualTo("مقتل ما بين 1 و2 أطفال");
            assertThat(ARABIC.toll(toll(Outcome.MISSING, Count.vague(20), Victim.UNKNOWN))).isEqualTo("فقدان عشرات الأشخاص");
            assertThat(ENGLISH.toll(toll(Outcome.KILLED, Count.vague(2), Victim.FIGHTER))).isEqualTo("several fighters killed");
        }

        @Test
        void a_toll_tells_the_side_and_the_names() {
            Toll officer = new Toll(Outcome.KILLED, Count.exactly(1), Victim.FIGHTER, Optional.of(ASAYISH), List.of("أحمد حاجي"));

            assertThat(ARABIC.toll(officer)).isEqualTo("مقتل مقاتل من الأسايش: أحمد حاجي");
            assertThat(ENGLISH.toll(officer)).isEqualTo("1 fighter of Asayish killed: \u2068أحمد حاجي\u2069");
        }
    }

    @Nested
    class Actors {

        @Test
        void the_arrow_leads_from_the_attacker_to_the_attacked_in_either_direction_of_text() {
            List<Party> parties = List.of(party(ASAYISH, Role.TARGET), party(NDF, Role.INITIATOR));

            assertThat(ARABIC.parties(parties)).isEqualTo("الدفاع الوطني ← الأسايش");
            assertThat(ENGLISH.parties(parties)).isEqualTo("National Defence Forces → Asayish");
        }

        @Test
        void sides_of_a_fight_face_each_other_and_mediators_follow() {
            List<Party> parties = List.of(party(NDF, Role.PARTICIPANT), party(ASAYISH, Role.PARTICIPANT), party(RUSSIA, Role.MEDIATOR));

            assertThat(ARABIC.parties(parties)).isEqualTo("الدفاع الوطني ↔ الأسايش · روسيا (وسيط)");
        }

        @Test
        void who_was_attacked_by_nobody_known_is_marked() {
            assertThat(ARABIC.parties(List.of(party(ASAYISH, Role.TARGET)))).isEqualTo("الأسايش (مستهدَف)");
            assertThat(ARABIC.parties(List.of())).isEqualTo("بلا طرف");
        }

        @Test
        void a_latin_name_keeps_its_order_inside_arabic() {
            Faction ypg = new Faction("x.ypg", "وحدات YPG (سوريا)", "YPG", Optional.empty());

            assertThat(ARABIC.faction(ypg)).isEqualTo("\u2068وحدات YPG (سوريا)\u2069");
            assertThat(ENGLISH.faction(ypg)).isEqualTo("YPG");
        }

        @Test
        void a_faction_stands_below_what_it_belongs_to() {
            assertThat(ARABIC.lineage(ASAYISH)).isEqualTo("قسد › الأسايش");
        }

        @Test
        void places_in_one_city_name_it_once() {
            Place tay = place("حي طي", "القامشلي", "الحسكة");
            Place halko = place("حي حلكو", "القامشلي", "الحسكة");
            Place country = new Place("سوريا", PlaceKind.COUNTRY, List.of(), Optional.empty());

            assertThat(ARABIC.places(List.of(tay, halko, country))).isEqualTo("حي طي وحي حلكو، القامشلي · سوريا");
            assertThat(ARABIC.places(List.of())).isEqualTo("بلا مكان");
            assertThat(ARABIC.place(PlacePath.UNKNOWN)).isEqualTo("بلا مكان");
            assertThat(ENGLISH.place(tay)).isEqualTo("\u2068حي طي\u2069, \u2068القامشلي\u2069");
        }
    }

    @Nested
    class Reasons {

        private static final LocalDate PUBLISHED = LocalDate.of(2021, 4, 21);

        @Test
        void the_year_of_a_weekday_is_explained() {
            Reason reason = new Reason.YearFromWeekday(DayOfWeek.SUNDAY, MonthDay.of(4, 25), 2021);

            assertThat(because(ARABIC, reason)).isEqualTo("السنة 2021 استُنتجت: 25 نيسان يوافق فيها الأحد");
            assertThat(because(ENGLISH, reason)).isEqualTo("2021, because 25 April is a Sunday in that year");
        }

        @Test
        void counted_days_tell_from_where() {
            assertThat(because(ARABIC, new Reason.CountedFromPublication(PUBLISHED, -1)))
                    .isEqualTo("محسوب من تاريخ النشر: قبل يوم واحد من يوم النشر (21 نيسان 2021)");
            assertThat(because(ARABIC, new Reason.CountedFromPublication(PUBLISHED, 0)))
                    .isEqualTo("محسوب من تاريخ النشر: يوم النشر (21 نيسان 2021) نفسه");
            assertThat(because(ARABIC, new Reason.CountedFromEvent(PUBLISHED, -7)))
                    .isEqualTo("محسوب من حدث آخر مؤرَّخ في المقال: قبل 7 أيام من يومه (21 نيسان 2021)");
            assertThat(because(ENGLISH, new Reason.CountedFromEvent(PUBLISHED, 2)))
                    .isEqualTo("Counted from another event that the article dates: 2 days after its day (21 April 2021)");
        }

        @Test
        void a_reason_quotes_the_words_it_points_to() {
            assertThat(because(ARABIC, new Reason.CarriedOver(new Span(0, 13))))
                    .isEqualTo("مأخوذ من جملة سابقة عن الحدث نفسه: «مساء الأربعاء»");
        }

        @Test
        void every_other_reason_names_the_day_of_publication() {
            assertThat(because(ARABIC, new Reason.YearFromPublication(PUBLISHED))).isEqualTo("السنة من تاريخ النشر: 21 نيسان 2021");
            assertThat(because(ARABIC, new Reason.LatestWeekday(DayOfWeek.WEDNESDAY, PUBLISHED)))
                    .isEqualTo("يوم الأربعاء الأخير حتى تاريخ النشر (21 نيسان 2021)");
            assertThat(because(ARABIC, new Reason.StandsInForPublication(PUBLISHED)))
                    .isEqualTo("لا يذكر النص وقتاً، فأُخذ تاريخ النشر: 21 نيسان 2021");
        }

        private static String because(Wording wording, Reason reason) {
            return wording.reason(reason, new Article(
                    "a", "مساء الأربعاء اندلعت", Optional.empty(), Optional.empty(), Optional.empty(), List.of()));
        }
    }

    @Nested
    class Rejections {

        @Test
        void a_rejection_names_the_file_the_line_and_the_way_out() {
            Rejection rejection = Rejection.of("case/a.jsonl", 3, new Problem.MissingField("text"));

            assertThat(ARABIC.rejection(rejection))
                    .isEqualTo("\u2068case/a.jsonl\u2069، السطر 3: الحقل \u2068text\u2069 ناقص؛ أضفه إلى السطر.");
            assertThat(ENGLISH.rejection(rejection)).isEqualTo("case/a.jsonl, line 3: The field text is missing; add it to the line.");
        }

        @Test
        void a_file_name_cannot_break_the_line_or_steer_the_terminal() {
            Rejection rejection = Rejection.of("a\n\u001b[31m\u202eb.txt", new Problem.Empty());

            assertThat(ENGLISH.rejection(rejection)).isEqualTo("a [31m b.txt: It holds no text; check that it was saved completely.");
        }

        @Test
        void sizes_are_told_in_megabytes() {
            assertThat(ENGLISH.rejection(Rejection.of("big.txt", new Problem.TooLarge(200_000_001, 20_000_000))))
                    .isEqualTo("big.txt: Its size is 201 MB and the limit is 20 MB; split it into smaller files.");
        }
    }

    @Nested
    class Marks {

        private final Wording arabic = new Wording(Language.ARABIC, MonthNames.LEVANTINE, Digits.LATIN, Isolation.MARKS);
        private final Wording english = new Wording(Language.ENGLISH, MonthNames.LEVANTINE, Digits.LATIN, Isolation.MARKS);

        @Test
        void ranges_run_with_the_arabic_around_them() {
            assertThat(arabic.losses(Outcome.KILLED, Count.between(4, 9))).isEqualTo("قتلى 4–9");
            assertThat(arabic.losses(Outcome.INJURED, Count.atLeast(2))).isEqualTo("جرحى ≥ 2");
        }

        @Test
        void codes_keep_their_order_inside_arabic() {
            assertThat(arabic.rejection(Rejection.of("صورة.txt", new Problem.BadDate("2021-13-40"))))
                    .isEqualTo("صورة.txt: التاريخ \u200e2021-13-40\u200e غير مفهوم؛ اكتبه على صورة \u200e2021-04-25.");
        }

        @Test
        void arabic_keeps_its_order_inside_english() {
            assertThat(english.name("حي طي")).isEqualTo("\u200eحي طي\u200e");
        }
    }

    @Nested
    class Totals {

        @Test
        void totals_tell_what_is_shown_undated_killed_and_without_a_figure() {
            List<Incident> incidents = List.of(
                    incident(new When.Undated(), Count.between(4, 9)),
                    incident(dated("2021-04-21", "2021-04-21", Precision.DAY), Count.vague(2)),
                    incident(dated("2021-04-22", "2021-04-22", Precision.DAY), Count.exactly(2)));

            assertThat(ARABIC.totals(incidents, 212)).isEqualTo("3 من 212 حادثة · 1 بلا تاريخ · قتلى \u20686–11\u2069 · 1 بلا رقم");
            assertThat(ENGLISH.totals(incidents, 212)).isEqualTo("3 of 212 incidents · 1 undated · killed 6–11 · 1 without a figure");
        }

        @Test
        void totals_of_everything_name_one_number() {
            assertThat(ARABIC.totals(List.of(), 0)).isEqualTo("لا حوادث");
            assertThat(ARABIC.totals(List.of(), 5)).isEqualTo("0 من 5 حوادث");
        }
    }

    @Test
    void an_incident_fits_in_one_line() {
        assertThat(ARABIC.incident(incident(dated("2021-04-21", "2021-04-21", Precision.DAY), Count.exactly(2))))
                .isEqualTo("21 نيسان 2021 · اشتباك · حي طي، القامشلي · الدفاع الوطني ← الأسايش · قتيلان");
    }

    private static When dated(String first, String last, Precision precision) {
        return dated(first, last, precision, Optional.empty(), false);
    }

    private static When dated(String first, String last, Precision precision, Optional<DayPart> part, boolean ongoing) {
        return new When.Dated(new DateRange(LocalDate.parse(first), LocalDate.parse(last)), precision, Basis.STATED, part, ongoing);
    }

    private static Toll toll(Outcome outcome, Count count, Victim who) {
        return new Toll(outcome, count, who, Optional.empty(), List.of());
    }

    private static Party party(Faction faction, Role role) {
        return new Party(faction, role, List.of(faction.name()));
    }

    private static Place place(String name, String... within) {
        return new Place(name, PlaceKind.NEIGHBOURHOOD, List.of(within), Optional.empty());
    }

    private static Incident incident(When when, Count killed) {
        return new Incident(
                "a#1",
                "a",
                read(IncidentType.CLASH),
                read(when),
                List.of(read(place("حي طي", "القامشلي"))),
                List.of(read(party(NDF, Role.INITIATOR)), read(party(ASAYISH, Role.TARGET))),
                List.of(read(toll(Outcome.KILLED, killed, Victim.UNKNOWN))),
                Optional.empty(),
                Telling.NEWS,
                Evidence.of(new Span(0, 1), "test", 1));
    }

    private static <T> Reading<T> read(T value) {
        return new Reading<>(value, Evidence.of(new Span(0, 1), "test", 1));
    }
}
