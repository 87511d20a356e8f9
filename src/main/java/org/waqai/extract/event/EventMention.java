package org.waqai.extract.event;

import java.util.Optional;
import org.waqai.extract.reading.Sentence;
import org.waqai.lexicon.Sense.Trigger;
import org.waqai.model.Ceasefire;
import org.waqai.model.IncidentType;

/**
 * A sentence's word that tells of an incident.
 *
 * @param at index of the word
 * @param end index after it
 * @param from the first token of the stretch of the sentence that is about it
 * @param to after that stretch
 * @param referring whether it speaks of something told before: "these clashes", "the attack"
 * @param consequence whether it only tells what came of another event: "were killed", "wounding"
 * @param cause whether a weak word behind "after" or "because of" only tells what set the event before it off
 * @param truce what it says of a truce; present for truces and breaches only
 */
public record EventMention(
        Sentence sentence,
        int at,
        int end,
        int from,
        int to,
        IncidentType type,
        Trigger trigger,
        boolean referring,
        boolean consequence,
        boolean cause,
        Optional<Ceasefire.Status> truce) {

    /** Whether the token lies in its stretch. */
    public boolean covers(int token) {
        return from <= token && token < to;
    }

    EventMention reaching(int newFrom, int newTo) {
        return new EventMention(sentence, at, end, newFrom, newTo, type, trigger, referring, consequence, cause, truce);
    }

    /** The same event, told from where another word of it stands. */
    EventMention standingAt(EventMention word) {
        return new EventMention(sentence, word.at, word.end, from, to, type, trigger, referring, consequence, cause, truce);
    }

    /** The same event, of which a second word makes sure: "انفجرت عبوة", "استهدفت طائرة مسيرة". */
    EventMention assured() {
        Trigger sure = new Trigger(trigger.type(), trigger.form(), true, trigger.agent(), trigger.object(), trigger.marks());
        return new EventMention(sentence, at, end, from, to, type, sure, referring, consequence, cause, truce);
    }

    /** The same event, told for the first time. */
    EventMention fresh() {
        return new EventMention(sentence, at, end, from, to, type, trigger, false, consequence, cause, truce);
    }

    /** The same words taken for another type. */
    public EventMention as(IncidentType other, Optional<Ceasefire.Status> status) {
        return new EventMention(sentence, at, end, from, to, other, trigger, referring, consequence, cause, status);
    }
}
