package org.waqai.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.arabic.NumberWords;
import org.waqai.extract.reading.Document;

/** Finds every expression of time, the longest first where two begin at one word. */
public final class TimeFinder {

    private final NumberWords numbers;

    public TimeFinder(NumberWords numbers) {
        this.numbers = numbers;
    }

    public List<TimeMention> find(Document document) {
        TimeParser parser = new TimeParser(document, numbers);
        List<TimeMention> mentions = new ArrayList<>();
        int at = 0;
        while (at < document.tokens().size()) {
            Optional<TimeMention> mention = parser.mention(at);
            mention.ifPresent(mentions::add);
            at = mention.map(TimeMention::to).orElse(at + 1);
        }
        return List.copyOf(mentions);
    }
}
