package org.waqai.ui.reader.form;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waqai.model.Article;
import org.waqai.model.Change;
import org.waqai.model.Decided;
import org.waqai.model.Evidence;
import org.waqai.model.Incident;
import org.waqai.model.Reading;
import org.waqai.model.Span;
import org.waqai.ui.fx.Standing;

/**
 * What a form is about.
 *
 * @param standing how the incidents of the article stand, this one among them
 * @param marked the words that the person has marked in the article
 */
public record Subject(Decided decided, Article article, Standing standing, Optional<Span> marked) {

    Incident incident() {
        return decided.incident();
    }

    /** By what a person goes who changes the field: the marked words, or those it was read from, or those of the whole incident. */
    ByHand byHand(Change.Field field) {
        List<Span> read = marked.map(List::of).orElseGet(() -> evidence(field).flatMap(from -> from.spans().stream()).toList());
        return new ByHand(read.isEmpty() ? incident().evidence().spans() : read);
    }

    private Stream<Evidence> evidence(Change.Field field) {
        return switch (field.of(incident())) {
            case Change.Type(var type) -> Stream.of(type.evidence());
            case Change.Time(var time) -> Stream.of(time.evidence());
            case Change.Places(var places) -> places.stream().map(Reading::evidence);
            case Change.Parties(var parties) -> parties.stream().map(Reading::evidence);
            case Change.Casualties(var tolls) -> tolls.stream().map(Reading::evidence);
            case Change.Truce(var truce) -> truce.stream().map(Reading::evidence);
            case Change.Told told -> Stream.of(incident().evidence());
        };
    }
}
