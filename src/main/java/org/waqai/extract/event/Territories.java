package org.waqai.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense;

/** Divides a sentence among its events: each has the clauses from its own to the next one's; the first also what stands before. */
final class Territories {

    private final Document document;
    private final Clauses clauses;

    Territories(Document document, Clauses clauses) {
        this.document = document;
        this.clauses = clauses;
    }

    List<EventMention> divide(Sentence sentence, List<EventMention> events) {
        List<EventMention> divided = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            int from = i == 0 ? sentence.from() : start(events.get(i), events.get(i - 1));
            int to = i + 1 == events.size() ? sentence.to() : start(events.get(i + 1), events.get(i));
            divided.add(events.get(i).reaching(from, Math.max(to, events.get(i).end())));
        }
        return List.copyOf(divided);
    }

    /** "…، حيث وفي 17 نيسان، اتهمت …": a clause that joins on without an event of its own belongs to the next one. */
    private boolean isJoining(int at) {
        boolean conjunction = document.sense(at, Sense.FunctionWord.class)
                .filter(word -> word.kind() == Sense.FunctionWord.Kind.CONJUNCTION).isPresent();
        return conjunction || document.token(at).text().startsWith("و");
    }

    /** "…، وتكبدت المليشيا 14 قتيلا، فيما شنت الطائرات غارات": the clause tells what the event before it cost. */
    private boolean tellsToll(int from, int to) {
        for (int i = from; i < to; i++) {
            for (Match match : document.matches(i)) {
                boolean harm = switch (match.sense()) {
                    case HarmSense.OutcomeWord word -> true;
                    case HarmSense.VictimNoun noun -> noun.outcome().isPresent();
                    default -> false;
                };
                if (harm) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "…، وقتل ثلاثة مدنيين، عندما انفجرت عبوة": what cost them stands behind. */
    private boolean isCause(int clause) {
        return document.sense(clause, Sense.TurningWord.class)
                .filter(word -> word.kind() == Sense.TurningWord.Kind.MOMENT || word.kind() == Sense.TurningWord.Kind.PAST).isPresent()
                || document.token(clause).is("في");
    }

    private int start(EventMention event, EventMention before) {
        int clause = clauses.startOf(event.at());
        if (clause > before.at()) {
            int leading = clauses.startOf(clause - 1);
            boolean opens = leading > before.end() && isJoining(leading) && (!tellsToll(leading, clause) || isCause(clause));
            return opens ? leading : clause;
        }
        return document.token(event.at() - 1).is("في") || document.token(event.at() - 1).is("مع") ? event.at() - 1 : event.at();
    }
}
