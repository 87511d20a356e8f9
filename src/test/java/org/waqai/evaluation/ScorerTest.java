package org.waqai.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {

    private static final String SHELLING = """
            {"type": "shelling", "date": {"start": "2016-05-03", "end": "2016-05-03"},
             "places": [{"name": "حي الوعر", "within": ["حمص", "سوريا"]}],
             "parties": [{"name": "قوات الحكومة السورية", "accept": ["قوات النظام"], "role": "initiator"}],
             "casualties": [{"outcome": "killed", "min": 2, "max": 2, "vague": false, "who": "child"}], "ceasefire": null%s}""";

    @Test
    void the_same_incident_scores_full() {
        Score score = score(SHELLING.formatted(""), SHELLING.formatted(""));
        assertThat(score.headline()).isEqualTo(1);
        assertThat(score.disagreements()).isEmpty();
    }

    @Test
    void a_missed_incident_misses_its_slots_and_costs_no_precision() {
        Score score = score(SHELLING.formatted(""), "");
        assertThat(score.of(Component.PLACE)).isEqualTo(new Counts(0, 1, 0));
        assertThat(score.of(Component.CASUALTY)).isEqualTo(new Counts(0, 1, 0));
        assertThat(score.of(Component.INCIDENT).precision()).isEqualTo(1);
    }

    @Test
    void an_invented_incident_costs_precision_and_no_recall() {
        Score score = score("", SHELLING.formatted(""));
        assertThat(score.of(Component.PARTY)).isEqualTo(new Counts(0, 0, 1));
        assertThat(score.of(Component.INCIDENT).recall()).isEqualTo(1);
    }

    @Test
    void an_optional_incident_is_neither_asked_for_nor_punished() {
        String optional = SHELLING.formatted(", \"optional\": true");
        assertThat(score(optional, "").of(Component.INCIDENT)).isEqualTo(Counts.NONE);
        assertThat(score(optional, SHELLING.formatted("")).of(Component.INCIDENT)).isEqualTo(Counts.NONE);
    }

    @Test
    void an_optional_party_absorbs_a_prediction() {
        String gold = SHELLING.replace("\"role\": \"initiator\"", "\"role\": \"initiator\", \"optional\": true").formatted("");
        assertThat(score(gold, SHELLING.formatted("")).of(Component.PARTY)).isEqualTo(Counts.NONE);
    }

    @Test
    void another_reading_that_the_gold_accepts_is_right() {
        String gold = SHELLING.formatted("""
                , "date_accept": [{"start": "2016-05-02", "end": "2016-05-02"}], "type_accept": ["attack"]""");
        String predicted = SHELLING.replace("2016-05-03", "2016-05-02").replace("shelling", "attack").formatted("");
        assertThat(score(gold, predicted).headline()).isEqualTo(1);
    }

    @Test
    void a_date_that_stands_in_where_none_is_told_is_not_punished() {
        String gold = SHELLING.replace("{\"start\": \"2016-05-03\", \"end\": \"2016-05-03\"}", "null").formatted("");
        String predicted = SHELLING.replace("\"end\": \"2016-05-03\"", "\"end\": \"2016-05-03\", \"basis\": \"published\"").formatted("");
        assertThat(score(gold, predicted).of(Component.DATE)).isEqualTo(Counts.NONE);
    }

    @Test
    void types_that_have_nothing_in_common_are_no_pair() {
        Score score = score(SHELLING.formatted(""), SHELLING.replace("shelling", "protest").formatted(""));
        assertThat(score.of(Component.INCIDENT)).isEqualTo(new Counts(0, 1, 1));
    }

    @Test
    void the_role_counts_apart_from_the_party() {
        Score score = score(SHELLING.formatted(""), SHELLING.replace("initiator", "target").formatted(""));
        assertThat(score.f1(Component.PARTY)).isEqualTo(1);
        assertThat(score.f1(Component.ROLE)).isZero();
    }

    @Test
    void a_value_is_judged_with_the_confidence_that_it_came_with() {
        String sure = SHELLING.replace("\"within\"", "\"rule\": \"place.gazetteer\", \"confidence\": 0.9, \"within\"").formatted("");
        assertThat(score(SHELLING.formatted(""), sure).judgements())
                .contains(new Judgement(Judgement.Field.PLACE, new Support("place.gazetteer", 0.9), true, true))
                .allMatch(Judgement::right);
    }

    @ParameterizedTest
    @CsvSource({
        "حي الوعر, الوعر, true",
        "مخيم اليرموك, يرموك, true",
        "مدينة إدلب, ادلب, true",
        "ريف حلب, حلب, true",
        "خان شيخون, شيخون, false",
        "حي السلام, حي الوعر, false",
    })
    void places_are_the_same_without_generic_noun_and_article(String one, String other, boolean same) {
        boolean share = NameForms.OF_PLACES.of(List.of(one)).stream().anyMatch(NameForms.OF_PLACES.of(List.of(other))::contains);
        assertThat(share).isEqualTo(same);
    }

    @Test
    void the_assignment_gives_up_the_best_pair_for_the_best_sum() {
        double[][] worth = {{0.9, 0.8}, {0.8, 0.1}};
        assertThat(Assignment.best(worth, 2)).containsExactly(1, 0);
    }

    @Test
    void more_rows_than_columns_leave_the_worst_row_alone() {
        double[][] worth = {{0.2}, {0.9}, {0.5}};
        assertThat(Assignment.best(worth, 1)).containsExactly(-1, 0, -1);
    }

    private static Score score(String gold, String predicted) {
        return Scorer.score(Map.of("a", ""), List.of(article(gold)), List.of(article(predicted)));
    }

    private static CodedArticle article(String incidents) {
        return CodedArticles.of("{\"article\": \"a\", \"incidents\": [" + incidents + "]}");
    }
}
