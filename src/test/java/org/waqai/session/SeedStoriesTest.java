package org.waqai.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.waqai.model.Basis;
import org.waqai.model.Cancellation;
import org.waqai.model.CaseException;
import org.waqai.model.Choice;
import org.waqai.model.DateRange;
import org.waqai.model.DayPart;
import org.waqai.model.Decision;
import org.waqai.model.Facet;
import org.waqai.model.Grade;
import org.waqai.model.Incident;
import org.waqai.model.IncidentFilter;
import org.waqai.model.IncidentType;
import org.waqai.model.Outline;
import org.waqai.model.Precision;
import org.waqai.model.Progress;
import org.waqai.model.ReadArticle;
import org.waqai.model.When;
import org.waqai.session.story.DateOffer;
import org.waqai.session.story.StoryCard;
import org.waqai.session.wording.Digits;
import org.waqai.session.wording.Language;
import org.waqai.session.wording.MonthNames;
import org.waqai.session.wording.Wording;

/** The two articles that the project starts from, in a case: together they date each other, and a person has the last word. */
class SeedStoriesTest {

    private static final Path ORIENT = Path.of("seeds/000_e62994ba0c9572bc.txt");
    private static final Path ENAB = Path.of("seeds/002_e6111705b880e152.txt");
    private static final String UNDATED = "000_e62994ba0c9572bc";
    private static final LocalDate THURSDAY = LocalDate.of(2021, 4, 22);
    private static final LocalDate WEDNESDAY = THURSDAY.minusDays(1);
    private static final Wording ARABIC = new Wording(Language.ARABIC, MonthNames.LEVANTINE, Digits.LATIN);

    @TempDir
    private Path folder;

    private final FiledCase session = Cases.reading();

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void alone_the_first_article_stays_undated() {
        open(ORIENT);

        assertThat(offer(ARABIC)).isEmpty();
        assertThat(when(IncidentType.CLASH)).isEqualTo(new When.Undated());
    }

    @Test
    void together_they_show_it_as_of_the_day_that_they_propose() {
        open(ORIENT, ENAB);

        assertThat(offer(ARABIC).orElseThrow().taken()).contains(THURSDAY);
        assertThat(when(IncidentType.CLASH)).isEqualTo(on(WEDNESDAY, WEDNESDAY, Basis.CORROBORATED, DayPart.EVENING));
        assertThat(when(IncidentType.CEASEFIRE)).isEqualTo(on(WEDNESDAY, THURSDAY, Basis.CORROBORATED, DayPart.NIGHT));
        assertThat(when(IncidentType.CEASEFIRE_VIOLATION).days()).contains(DateRange.of(THURSDAY));
        assertThat(shown(session.view().contents().outlines())).isEqualTo(shown(session.view().contents().article(UNDATED).orElseThrow()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_reasoning_is_told_in_words(Language language) {
        open(ORIENT, ENAB);

        assertThat(offer(new Wording(language, MonthNames.LEVANTINE, Digits.LATIN)).orElseThrow().days()).singleElement()
                .satisfies(day -> assertThat(day.reasoning()).contains(switch (language) {
                    case ARABIC -> List.of("«مساء الأربعاء» هو الأربعاء 21 نيسان 2021", "والخميس 22 نيسان 2021 أول يوم نشر");
                    case ENGLISH -> List.of("Wednesday 21 April 2021", "Thursday 22 April 2021");
                }));
    }

    @Test
    void a_person_who_confirms_the_day_makes_it_the_article_s_own_and_can_take_that_back() throws CaseException {
        open(ORIENT, ENAB);
        decide(new Decision.Date(UNDATED, THURSDAY));

        assertThat(offer(ARABIC)).isEmpty();
        assertThat(when(IncidentType.CLASH)).isEqualTo(on(WEDNESDAY, WEDNESDAY, Basis.RELATIVE, DayPart.EVENING));
        assertThat(when(IncidentType.CEASEFIRE)).isEqualTo(on(WEDNESDAY, THURSDAY, Basis.RELATIVE, DayPart.NIGHT));
        assertThat(when(IncidentType.CEASEFIRE_VIOLATION).days()).contains(DateRange.of(THURSDAY));

        session.undo();
        link();

        assertThat(offer(ARABIC).orElseThrow().taken()).contains(THURSDAY);
        assertThat(when(IncidentType.CLASH)).isEqualTo(on(WEDNESDAY, WEDNESDAY, Basis.CORROBORATED, DayPart.EVENING));
    }

    @Test
    void a_person_may_set_another_day_and_all_relative_dates_follow() throws CaseException {
        open(ORIENT, ENAB);
        decide(new Decision.Date(UNDATED, THURSDAY.plusDays(7)));

        assertThat(when(IncidentType.CLASH).days()).contains(DateRange.of(WEDNESDAY.plusDays(7)));
        assertThat(when(IncidentType.CEASEFIRE).days())
                .contains(new DateRange(WEDNESDAY.plusDays(7), THURSDAY.plusDays(7)));
    }

    @Test
    void a_correction_outlives_the_lent_and_the_decided_day() throws CaseException {
        open(ORIENT, ENAB);
        String clash = incident(IncidentType.CLASH).id();
        decide(new Decision.Reject(clash));

        assertThat(session.view().contents().incident(clash)).isEmpty();

        decide(new Decision.Date(UNDATED, THURSDAY));

        assertThat(session.view().contents().incident(clash)).isEmpty();
    }

    @Test
    void a_third_article_that_contradicts_makes_it_an_offer_that_is_not_taken() throws IOException {
        Path other = folder.resolve("other.txt");
        Files.writeString(other, Files.readString(ORIENT)
                .replace("مساء الأربعاء", "مساء الخميس").replace("ليل الأربعاء الخميس", "ليل الخميس الجمعة"));
        open(ORIENT, ENAB);
        open(other);

        assertThat(offer(ARABIC).orElseThrow()).satisfies(offer -> {
            assertThat(offer.taken()).isEmpty();
            assertThat(offer.days()).extracting(DateOffer.Day::published).contains(THURSDAY);
            assertThat(offer.objections()).isNotEmpty();
        });
        assertThat(when(IncidentType.CLASH)).isEqualTo(new When.Undated());
        assertThat(shown(session.view().contents().outlines())).containsEntry(incident(IncidentType.CLASH).id(), new When.Undated());
    }

    @Test
    void what_is_lent_is_not_kept_in_the_case() throws CaseException {
        open(ORIENT, ENAB);
        Path file = folder.resolve("case.waqai");
        session.saveAs(file);

        try (FiledCase again = Cases.in(file)) {
            assertThat(again.view().contents().article(UNDATED).orElseThrow().incidents())
                    .allSatisfy(incident -> assertThat(incident.when().value().days()).isEmpty());
        }
    }

    @Test
    void a_copy_tells_the_same_and_is_no_second_origin_until_a_person_says_that_they_are_two() throws IOException, CaseException {
        Path copy = folder.resolve("copy.txt");
        Files.writeString(copy, Files.readString(ENAB) + "\nانتهى");
        open(ENAB, copy);
        String first = session.view().contents().outlines().getLast().id();
        StoryCard card = session.view().contents().stories().story(first, ARABIC).orElseThrow();

        assertThat(card.grade()).isEqualTo(Grade.WEAK);
        assertThat(card.summary()).isEqualTo("خبران من مصدر واحد");
        assertThat(card.tellings()).hasSize(2).last().extracting(StoryCard.Telling::goesBackTo).asString().contains("نسخة عن");

        decide(card.tellings().getLast().bond().orElseThrow().separate());

        assertThat(session.view().contents().stories().story(first, ARABIC).orElseThrow().tellings()).hasSize(1);

        session.undo();
        link();

        assertThat(session.view().contents().stories().story(first, ARABIC)).contains(card);
    }

    @Test
    void how_sure_it_is_can_be_asked_for_and_is_counted_under_the_other_filters() {
        open(ORIENT, ENAB);

        assertThat(session.search("ثبوت:ضعيف", Language.ARABIC)).isEmpty();
        IncidentFilter weak = session.view().filter();
        assertThat(weak).isEqualTo(IncidentFilter.ALL.with(Facet.GRADES, Choice.<Grade>all().including(Grade.WEAK)));
        assertThat(session.query(weak, Language.ENGLISH)).isEqualTo("grade:weak");
        assertThat(session.view().visible()).isNotEmpty().allSatisfy(outline ->
                assertThat(session.view().contents().stories().grades()).containsEntry(outline.id(), Grade.WEAK));
        assertThat(session.view().counts().of(Facet.GRADES).values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(session.view().total());
    }

    private void open(Path... files) {
        session.open(List.of(files), Progress.NONE, Cancellation.NEVER);
        link();
    }

    private void link() {
        session.link(Cancellation.NEVER);
    }

    private void decide(Decision decision) throws CaseException {
        session.decide(decision, "");
        link();
    }

    private Optional<DateOffer> offer(Wording wording) {
        CaseContents contents = session.view().contents();
        return contents.stories().offer(contents.article(UNDATED).orElseThrow().article(), wording);
    }

    private When when(IncidentType type) {
        return incident(type).when().value();
    }

    private Incident incident(IncidentType type) {
        return session.view().contents().article(UNDATED).orElseThrow().incidents().stream()
                .filter(incident -> incident.type().value() == type)
                .findFirst().orElseThrow();
    }

    private static Map<String, When> shown(List<Outline> outlines) {
        return outlines.stream().filter(outline -> outline.article().equals(UNDATED)).collect(Collectors.toMap(Outline::id, Outline::when));
    }

    private static Map<String, When> shown(ReadArticle read) {
        return read.incidents().stream().collect(Collectors.toMap(Incident::id, incident -> incident.when().value()));
    }

    private static When on(LocalDate first, LocalDate last, Basis basis, DayPart part) {
        return new When.Dated(new DateRange(first, last), Precision.DAY, basis, Optional.of(part), false);
    }
}
