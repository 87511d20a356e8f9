package org.waqai.extract.party;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense;
import org.waqai.lexicon.PartySense.PartyWord;
import org.waqai.lexicon.PartySense.RoleCue.Cue;
import org.waqai.lexicon.Sense;
import org.waqai.lexicon.Sense.FunctionWord.Kind;

/** Tells whose forces a body means that speaks of its own: "our forces" (قواتنا), "that its forces" (أن قواته). */
final class Speakers {

    /** So far before a body's name may stand the verb of saying or the statement that it makes. */
    private static final int SPEAKING = 6;

    /** So far behind its name stand the words of what a body tells. */
    private static final int TELLING = 12;

    private final Document document;
    private @Nullable PartyMention speaker;
    private @Nullable PartyMention teller;

    Speakers(Document document) {
        this.document = document;
    }

    /** Takes a mention as one that later words can mean. */
    void remember(PartyMention mention) {
        if (mention.sort() == PartyMention.Sort.REFERENCE) {
            return;
        }
        teller = mention;
        if (speaks(mention)) {
            speaker = mention;
        }
    }

    private boolean speaks(PartyMention mention) {
        if (mention.sort() != PartyMention.Sort.NAME) {
            return false;
        }
        for (int i = Math.max(0, mention.from() - SPEAKING); i < mention.to() + 2; i++) {
            boolean says = document.sense(i, Sense.FunctionWord.class).filter(word -> word.kind() == Kind.REPORTING).isPresent();
            if (says || isCue(i, Cue.SPEAKER) || document.token(i).text().startsWith("بيان")) {
                return true;
            }
        }
        return false;
    }

    /** "تصدت قواتنا": the body that speaks. */
    Optional<PartyMention> own(int at) {
        PartyMention body = speaker;
        if (body == null) {
            return Optional.empty();
        }
        return word(at, PartyWord.Kind.OWN)
                .map(own -> new PartyMention(at, at + 1, body.factions(), PartyMention.Sort.REFERENCE, own.form()));
    }

    /** "أعلن الجيش أن قواته قصفت": those of the body that the words before "that" name. */
    Optional<PartyMention> theirs(int at) {
        String that = document.token(at - 1).text();
        PartyMention last = teller;
        if (last == null || !(that.equals("ان") || that.equals("بان"))) {
            return Optional.empty();
        }
        boolean told = last.sort() != PartyMention.Sort.KIND && at - last.to() <= TELLING
                && document.sentenceAt(at).filter(sentence -> sentence.contains(last.from())).isPresent();
        return told ? word(at, PartyWord.Kind.THEIRS)
                .map(own -> new PartyMention(at, at + 1, last.factions(), PartyMention.Sort.REFERENCE, own.form())) : Optional.empty();
    }

    private Optional<Match> word(int at, PartyWord.Kind kind) {
        return document.match(at, PartyWord.class).filter(match -> ((PartyWord) match.sense()).kind() == kind);
    }

    private boolean isCue(int at, Cue wanted) {
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof PartySense.RoleCue cue && cue.cue() == wanted) {
                return true;
            }
        }
        return false;
    }
}
