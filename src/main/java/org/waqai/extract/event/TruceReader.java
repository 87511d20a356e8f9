package org.waqai.extract.event;

import java.util.List;
import java.util.Optional;
import org.waqai.arabic.WordSet;
import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense;
import org.waqai.model.Ceasefire.Status;
import org.waqai.model.IncidentType;

/** Reads how far a truce has come, from the word of that kind nearest to the truce's own. */
final class TruceReader {

    private static final int REACH = 12;

    /** The verb of its clause may stand before its sides and a time: توصلت فصائل الجنوب والجانب الروسي، مساء أمس، إلى هدنة. */
    private static final int OWN_REACH = 20;

    /** "دخل اتفاق …، أعلنته …، حيز التنفيذ": the verb stands so near before the truce, and the rest of the phrase behind its asides. */
    private static final int ENTERING = 3;
    private static final String FORCE = "حيز";
    private static final WordSet ENTERS = WordSet.of("دخل", "دخلت", "يدخل", "تدخل", "دخول");

    /** So many words stand at most between a breach and "which": خرق اتفاق وقف إطلاق النار الذي. */
    private static final int RELATIVE_REACH = 8;

    /** What is rejected or collapsed is no longer agreed; what was agreed is no longer proposed. */
    private static final List<Status> WEIGHT = List.of(Status.REJECTED, Status.COLLAPSED, Status.VIOLATED, Status.EXTENDED,
            Status.IN_FORCE, Status.AGREED, Status.PROPOSED);

    private static final List<String> PRONOUNS = List.of("ه", "ها", "هما");

    private final Document document;
    private final Sentence sentence;
    private final Clauses clauses;

    TruceReader(Document document, Sentence sentence, Clauses clauses) {
        this.document = document;
        this.sentence = sentence;
        this.clauses = clauses;
    }

    /** The mention with its status; one that is broken becomes a violation. Other events stay as they are. */
    EventMention settle(EventMention mention, boolean requested) {
        if (mention.type() != IncidentType.CEASEFIRE && mention.type() != IncidentType.CEASEFIRE_VIOLATION) {
            return mention;
        }
        Status near = nearest(mention);
        boolean open = near == Status.AGREED || near == Status.PROPOSED;
        Status found = requested && (near == Status.AGREED || near == Status.EXTENDED) ? Status.PROPOSED
                : open && entersForce(mention) ? Status.IN_FORCE : near;
        boolean broken = found == Status.VIOLATED || found == Status.COLLAPSED;
        if (mention.type() == IncidentType.CEASEFIRE_VIOLATION) {
            return mention.as(IncidentType.CEASEFIRE_VIOLATION, Optional.of(broken ? found : Status.VIOLATED));
        }
        return mention.as(broken ? IncidentType.CEASEFIRE_VIOLATION : IncidentType.CEASEFIRE, Optional.of(found));
    }

    /** Whether it tells of a truce that is there or is asked for. */
    static boolean stands(EventMention mention) {
        return mention.type() == IncidentType.CEASEFIRE && !mention.truce().equals(Optional.of(Status.REJECTED));
    }

    /** "… إلا أنه خرق مرتين": a breach told behind the truce of the same sentence by a pronoun. */
    Optional<EventMention> laterBreach(List<EventMention> events) {
        Optional<EventMention> truce = first(IncidentType.CEASEFIRE, events);
        if (truce.isEmpty() || first(IncidentType.CEASEFIRE_VIOLATION, events).isPresent()) {
            return Optional.empty();
        }
        for (int i = truce.get().end(); i < sentence.to(); i++) {
            Optional<Status> status = document.sense(i, Sense.TruceWord.class).map(Sense.TruceWord::status)
                    .filter(found -> found == Status.VIOLATED || found == Status.COLLAPSED);
            if (status.isPresent() && !clauses.together(i, truce.get().at()) && !isAny(i - 1)) {
                EventMention agreed = truce.get();
                return Optional.of(new EventMention(sentence, i, i + 1, i, sentence.to(), IncidentType.CEASEFIRE_VIOLATION,
                        agreed.trigger(), false, false, false, status));
            }
        }
        return Optional.empty();
    }

    /** "محذرة من أن أي خرق له ستترتب عليه عقوبات". */
    private boolean isAny(int at) {
        return document.token(at).is("اي") || document.token(at).is("ايه");
    }

    /** "… ومُدّدت اليوم يوما آخر", "… علما أنها رفضت في أيار مقترحا مشابها": what else became of a truce, told behind it. */
    Optional<EventMention> laterTurn(List<EventMention> events) {
        Optional<EventMention> truce = first(IncidentType.CEASEFIRE, events);
        for (int i = truce.map(EventMention::end).orElse(sentence.to()); i < sentence.to(); i++) {
            EventMention told = truce.orElseThrow();
            Optional<Status> status = document.sense(i, Sense.TruceWord.class).map(Sense.TruceWord::status);
            boolean extended = status.equals(Optional.of(Status.EXTENDED));
            boolean refused = status.equals(Optional.of(Status.REJECTED)) && isAnswered(i);
            if ((extended || refused) && !status.equals(told.truce()) && !clauses.together(i, told.at())) {
                return Optional.of(new EventMention(sentence, i, i + 1, i, sentence.to(), IncidentType.CEASEFIRE,
                        told.trigger(), false, false, false, status));
            }
        }
        return Optional.empty();
    }

    /** "رفضت مقترحا مشابها": a proposal of its own stands behind the refusal. */
    private boolean isAnswered(int refusal) {
        for (int i = refusal + 1; i < Math.min(refusal + RELATIVE_REACH, sentence.to()); i++) {
            if (document.sense(i, Sense.TruceWord.class).filter(word -> word.status() == Status.PROPOSED).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "خرقوا الاتفاق الذي أُبرم في …": what a relative clause tells of the truce that is broken is the truce's own story. */
    Optional<EventMention> truceBehindBreach(List<EventMention> events) {
        for (EventMention breach : events) {
            for (int at = breach.end(); breach.type() == IncidentType.CEASEFIRE_VIOLATION && at < breach.end() + RELATIVE_REACH; at++) {
                Optional<Status> status = isRelative(at) && clauses.together(breach.at(), at)
                        ? document.sense(at + 1, Sense.TruceWord.class).map(Sense.TruceWord::status)
                        : Optional.empty();
                if (status.filter(found -> found == Status.AGREED || found == Status.IN_FORCE).isPresent()) {
                    return Optional.of(new EventMention(sentence, at + 1, at + 2, at, sentence.to(), IncidentType.CEASEFIRE,
                            breach.trigger(), false, false, false, status));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isRelative(int at) {
        return document.sense(at, Sense.TurningWord.class).filter(word -> word.kind() == Sense.TurningWord.Kind.RELATIVE).isPresent();
    }

    private static Optional<EventMention> first(IncidentType type, List<EventMention> events) {
        for (EventMention event : events) {
            if (event.type() == type) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    /** Of the words in the truce's own clause the one that says most; else the nearest of the sentence that is no breach. */
    private Status nearest(EventMention mention) {
        Optional<Status> own = Optional.empty();
        Optional<Status> near = Optional.empty();
        int best = Integer.MAX_VALUE;
        int past = 0;
        for (int i = Math.max(sentence.from(), mention.at() - OWN_REACH); i < Math.min(sentence.to(), mention.end() + OWN_REACH); i++) {
            int distance = i < mention.at() ? mention.at() - i : i - mention.end() + 1;
            boolean together = clauses.together(i, mention.at());
            boolean open = distance <= REACH || (together && !isReport(i));
            Optional<Match> word = i < past || !open ? Optional.empty() : document.match(i, Sense.TruceWord.class);
            if (word.isEmpty()) {
                continue;
            }
            past = word.get().to();
            Status status = ((Sense.TruceWord) word.get().sense()).status();
            if (together) {
                own = own.filter(known -> WEIGHT.indexOf(known) <= WEIGHT.indexOf(status)).or(() -> Optional.of(status));
            } else if (!isBreach(word.get()) && distance < best) {
                best = distance;
                near = Optional.of(status);
            }
        }
        Status status = own.isPresent() ? own.get() : near.orElse(Status.AGREED);
        return status == Status.PROPOSED && isTurnedDown(mention.end()) ? Status.REJECTED : status;
    }

    /** "أعلن مستشار الوالي أن لجنة … تعد وثيقة لوقف القتال": what is announced is told behind it. */
    private boolean isReport(int at) {
        return document.sense(at, Sense.FunctionWord.class)
                .filter(word -> word.kind() == Sense.FunctionWord.Kind.REPORTING).isPresent();
    }

    private boolean entersForce(EventMention mention) {
        for (int i = mention.at() - 1; i >= Math.max(sentence.from(), mention.at() - ENTERING); i--) {
            if (ENTERS.contains(document.token(i).text())) {
                return reachesForce(mention.end());
            }
        }
        return false;
    }

    private boolean reachesForce(int from) {
        for (int i = from; i < sentence.to(); i++) {
            if (document.token(i).is(FORCE)) {
                return true;
            }
        }
        return false;
    }

    /** "طرح الوجهاء هدنة، غير أن الفصيل رفضها": the answer to a proposal stands behind it, with a pronoun. */
    private boolean isTurnedDown(int from) {
        for (int i = from; i < sentence.to(); i++) {
            boolean rejects = document.sense(i, Sense.TruceWord.class).filter(word -> word.status() == Status.REJECTED).isPresent();
            if (rejects && PRONOUNS.stream().anyMatch(document.token(i).text()::endsWith)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBreach(Match word) {
        Status status = ((Sense.TruceWord) word.sense()).status();
        return status == Status.VIOLATED || status == Status.COLLAPSED;
    }
}
