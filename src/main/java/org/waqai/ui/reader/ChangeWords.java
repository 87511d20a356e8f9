package org.waqai.ui.reader;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waqai.model.Change;
import org.waqai.model.Reading;
import org.waqai.session.wording.Wording;

/** The value of a field in words; a dash for none. */
record ChangeWords(Wording wording) {

    static final String NONE = "—";

    String of(Change change) {
        return switch (change) {
            case Change.Type(var type) -> wording.word(type.value());
            case Change.Time(var when) -> wording.when(when.value());
            case Change.Places(var places) -> joined(places, wording::place);
            case Change.Parties(var parties) -> joined(parties, wording::party);
            case Change.Casualties(var tolls) -> joined(tolls, wording::toll);
            case Change.Truce(var truce) -> truce.map(told -> wording.word(told.value().status())).orElse(NONE);
            case Change.Told(var telling) -> wording.word(telling);
        };
    }

    private static <T> String joined(List<Reading<T>> readings, Function<T, String> words) {
        return readings.isEmpty() ? NONE : readings.stream().map(Reading::value).map(words).collect(Collectors.joining(" · "));
    }
}
