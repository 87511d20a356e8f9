package org.waqai.extract.party;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waqai.extract.event.EventMention;
import org.waqai.extract.reading.Clauses;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense;
import org.waqai.lexicon.PartySense.RoleCue.Cue;
import org.waqai.lexicon.Sense;

/** Tells which names stand for one another's side: "الجيش والشرطة", "بين س وص", "من جهة … ومن جهة أخرى". */
final class Joining {

    /** How many words may stand behind the first of two joined names: الفيلق الخامس المدعوم من روسيا و. */
    private static final int WIDEST = 5;

    private static final Set<String> OTHER_SIDE = Set.of("جهه", "اخري", "ثانيه", "طرف");

    private final Document document;

    Joining(Document document) {
        this.document = document;
    }

    /** Whether "and" or "together with" joins a name to the one before it. */
    boolean joins(@Nullable PartyMention before, PartyMention mention, Standing standing) {
        if (before == null || standing.from() - before.to() > WIDEST || mention.from() - before.to() > WIDEST + 3) {
            return false;
        }
        boolean and = startsWithAnd(mention, standing) || document.token(standing.from() - 1).is("و");
        return (and || standing.is(Cue.COMPANION)) && isPlain(before.to(), standing.from());
    }

    private boolean startsWithAnd(PartyMention mention, Standing standing) {
        if (standing.from() == mention.from()) {
            return mention.form().conjunction();
        }
        for (Match match : document.matches(standing.from())) {
            if (match.form().conjunction()) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean mark = !document.token(i).isWord() && !document.token(i).isMark('"') && !document.token(i).isMark('(')
                    && !document.token(i).isMark(')');
            if (mark || isVerb(i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isVerb(int at) {
        for (Match match : document.matches(at)) {
            boolean verb = switch (match.sense()) {
                case Sense.Trigger trigger -> true;
                case HarmSense.OutcomeWord word -> true;
                case Sense.FunctionWord word -> word.kind() == Sense.FunctionWord.Kind.CONJUNCTION
                        && !match.form().definite() && !match.form().pronoun() && match.form().preposition() == ' ';
                default -> false;
            };
            if (verb) {
                return true;
            }
        }
        return false;
    }

    /** "بين س … وص": the second side shares the word before the first. */
    boolean isOtherSide(PartyMention mention, EventMention event, Clauses clauses) {
        if (!mention.form().conjunction() && !isMarked(mention)) {
            return false;
        }
        for (int i = mention.from() - 1; i >= event.from() && clauses.distance(i, mention.from()) <= 1; i--) {
            for (Match match : document.matches(i)) {
                if (match.sense() instanceof PartySense.RoleCue cue && cue.cue() == Cue.SIDES) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether "between" stands at a token, before the name of a body. */
    boolean isBetween(int at) {
        int name = document.token(at + 1).isMark('"') ? at + 2 : at + 1;
        return document.token(at).text().endsWith("بين") && document.match(name, PartySense.FactionName.class).isPresent();
    }

    private boolean isMarked(PartyMention mention) {
        return OTHER_SIDE.contains(document.token(mention.to()).text()) || OTHER_SIDE.contains(document.token(mention.to() + 1).text())
                || document.token(mention.from() - 1).is("و") || document.token(mention.from() - 2).is("و");
    }
}
