package org.waqai.extract.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense;
import org.waqai.lexicon.PartySense.RoleCue.Cue;

/**
 * Finds factions: names of the lexicon, bodies known by their head word only (كتيبة، مجموعة), and words for those named before
 * (الطرفان، المجموعة).
 */
public final class PartyFinder {

    /** How many words may stand between a body and the name that makes it clear: مسلحون يستقلون دراجة من تنظيم الدولة. */
    private static final int RESTATING = 4;

    /** Bodies that no name tells apart have identifiers of this kind. */
    private static final String ANYBODY = "any.";

    private final Document document;
    private final KnownNames known;
    private final UnknownBodies unknown;
    private final BackReferences references;
    private final Speakers speakers;

    /**
     * Prepares a search.
     *
     * @param country ISO 3166 code of the country that the article is about
     */
    public PartyFinder(Document document, Optional<String> country, Optional<LocalDate> published) {
        this.document = document;
        this.known = new KnownNames(document, country, published);
        this.unknown = new UnknownBodies(document, known);
        this.references = new BackReferences(document);
        this.speakers = new Speakers(document);
    }

    /** All mentions in reading order. */
    public List<PartyMention> find() {
        List<PartyMention> mentions = new ArrayList<>();
        int at = 0;
        while (at < document.tokens().size()) {
            Optional<PartyMention> mention = at(at);
            if (mention.isPresent()) {
                mentions.add(mention.get());
                references.remember(mention.get());
                speakers.remember(mention.get());
                at = mention.get().to();
            } else {
                at++;
            }
        }
        return withoutRestated(references.resolveForward(mentions));
    }

    private Optional<PartyMention> at(int at) {
        if (!document.token(at).isWord()) {
            return Optional.empty();
        }
        Optional<PartyMention> name = speakers.own(at).or(() -> speakers.theirs(at));
        if (name.isEmpty()) {
            name = known.at(at);
        }
        if (name.isEmpty()) {
            name = unknown.at(at);
        }
        return name.isPresent() ? name : references.at(at);
    }

    private List<PartyMention> withoutRestated(List<PartyMention> mentions) {
        List<PartyMention> kept = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            PartyMention mention = mentions.get(i);
            PartyMention next = i + 1 < mentions.size() ? mentions.get(i + 1) : null;
            if (next != null && isSpokenFor(mention, next)) {
                kept.add(new PartyMention(mention.from(), next.to(), mention.factions(), mention.sort(), mention.form()));
                i++;
            } else if (next == null || !isRestated(mention, next)) {
                kept.add(mention);
            }
        }
        return kept;
    }

    /** "وجهاء عشيرة العكيدات", "الإدارة الأهلية لقبيلة التعايشة": those who speak for a people are no fighters of it. */
    private boolean isSpokenFor(PartyMention mention, PartyMention next) {
        boolean of = next.from() == mention.to() || (next.from() == mention.to() + 1 && document.token(mention.to()).is("من"));
        return of && mention.sort() == PartyMention.Sort.OUTSIDER && mention.isGeneric()
                && next.sort() == PartyMention.Sort.NAME && !next.form().conjunction();
    }

    /** "قوات الأمن الخاصة المسماة الأسايش", "مسلحون من تنظيم الدولة": the second name says which body the first one means. */
    private boolean isRestated(PartyMention mention, PartyMention next) {
        if (next.from() - mention.to() > RESTATING || next.form().conjunction()) {
            return false;
        }
        boolean linked = next.from() == mention.to() && (isAdjective(next) || !document.token(mention.to() - 1).text().endsWith("ن"));
        for (int i = mention.to(); i < next.from(); i++) {
            if (isCue(i, Cue.ALSO_CALLED)) {
                return true;
            }
            boolean thing = isCue(i, Cue.POST) || isCue(i, Cue.ARM);
            if (thing || (!document.token(i).isWord() && !document.token(i).isMark('"'))) {
                return false;
            }
            linked |= document.token(i).is("من") || document.token(i).is("ل") || isCue(i, Cue.BELONGING)
                    || (isCue(i, Cue.LOYAL) && !next.isCountry())
                    || (isCue(i, Cue.SIDES) && !document.token(i).is("مع"));
        }
        if (next.from() == mention.to() && isAdjective(next) && isShared(mention)) {
            return true;
        }
        boolean named = next.sort() != PartyMention.Sort.KIND || (isAnybody(mention) && !isAnybody(next));
        return linked && mention.sort() == PartyMention.Sort.KIND && named;
    }

    /** "الطيران الحربي السعودي": the name is one that many bodies share. */
    private boolean isShared(PartyMention mention) {
        return document.sense(mention.from(), PartySense.FactionName.class)
                .filter(name -> name.usage() == PartySense.FactionName.Usage.CONTEXTUAL).isPresent();
    }

    /** مسلحون, قناصة: whose, the word itself does not tell. */
    private static boolean isAnybody(PartyMention mention) {
        return mention.faction().id().startsWith(ANYBODY);
    }

    /** "مسلحين إسرائيليين"; but "هاجم مسلحون الأسايش" are two. */
    private boolean isAdjective(PartyMention mention) {
        return document.sense(mention.from(), PartySense.FactionName.class)
                .filter(name -> name.usage() == PartySense.FactionName.Usage.DEMONYM).isPresent();
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
