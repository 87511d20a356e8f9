package org.waqai.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.waqai.model.Ceasefire;
import org.waqai.model.Coded;
import org.waqai.model.Facet;
import org.waqai.model.Facet.Actor;
import org.waqai.model.Facet.Casualties;
import org.waqai.model.Incident;
import org.waqai.model.IncidentType;
import org.waqai.model.Precision;
import org.waqai.model.ReadArticle;
import org.waqai.model.ReviewState;
import org.waqai.model.Role;

/**
 * The values of a facet as terms in a field of its name.
 *
 * @param term a value as a term
 * @param value a term as a value
 * @param <T> the values
 */
record FacetTerms<T>(Facet<T> facet, Function<T, String> term, Function<String, T> value) {

    private static final String UNKNOWN = "?";
    /** In characters; Lucene takes no longer terms, and no name is as long as this. */
    private static final int LONGEST = 8_000;

    static final List<FacetTerms<?>> ALL = List.of(
            new FacetTerms<>(Facet.PLACES, PlaceKey::of, PlaceKey::path),
            new FacetTerms<>(Facet.FACTIONS, Function.identity(), Function.identity()),
            optional(Facet.ROLES, FacetTerms::actorTerm, FacetTerms::actor),
            new FacetTerms<>(Facet.TYPES, Coded::code, code -> constant(IncidentType.values(), code)),
            new FacetTerms<>(Facet.CASUALTIES, Coded::code, code -> constant(Casualties.values(), code)),
            optional(Facet.CEASEFIRES, Coded::code, code -> constant(Ceasefire.Status.values(), code)),
            optional(Facet.SOURCES, source -> "=" + source, term -> term.substring(1)),
            optional(Facet.PRECISIONS, Coded::code, code -> constant(Precision.values(), code)),
            new FacetTerms<>(Facet.REVIEWS, Coded::code, code -> constant(ReviewState.values(), code)));

    String field() {
        return facet.code();
    }

    void add(ReadArticle read, Incident incident, ReviewState state, Document document) {
        for (T value : facet.values(read, incident, state)) {
            String text = term.apply(value);
            document.add(new StringField(field(), text.substring(0, Math.min(text.length(), LONGEST)), Store.NO));
        }
    }

    private static <T> FacetTerms<Optional<T>> optional(Facet<Optional<T>> facet, Function<T, String> term, Function<String, T> value) {
        return new FacetTerms<>(
                facet,
                known -> known.map(term).orElse(UNKNOWN),
                text -> text.equals(UNKNOWN) ? Optional.empty() : Optional.of(value.apply(text)));
    }

    private static String actorTerm(Actor actor) {
        return actor.role().code() + ":" + actor.faction();
    }

    private static Actor actor(String term) {
        int colon = term.indexOf(':');
        return new Actor(term.substring(colon + 1), constant(Role.values(), term.substring(0, colon)));
    }

    private static <E extends Coded> E constant(E[] constants, String code) {
        return Arrays.stream(constants)
                .filter(constant -> constant.code().equals(code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The index holds a value that is not known: " + code));
    }
}
