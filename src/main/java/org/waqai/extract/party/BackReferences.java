package org.waqai.extract.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waqai.arabic.Clitics;
import org.waqai.arabic.Folding;
import org.waqai.arabic.WordForm;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.Sentence;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense;
import org.waqai.lexicon.PartySense.PartyWord;
import org.waqai.lexicon.PartySense.RoleCue.Cue;
import org.waqai.lexicon.Sense;
import org.waqai.lexicon.Sense.FunctionWord.Kind;
import org.waqai.model.Faction;

/** Tells whom words mean that speak of bodies named before: "the two sides" (الطرفان), "the group" (المجموعة). */
final class BackReferences {

    private static final int WIDEST_PAIR = 10;

    /** So many names back is as far as "the two sides" refers. */
    private static final int FARTHEST = 50;

    /** Heads so common that with ال alone they point at nobody in particular. */
    private static final Set<String> TOO_COMMON = Set.of("قوات", "عناصر", "مسلحو", "مسلحي", "مقاتلو", "مقاتلي", "حكومه", "دوله");

    /** Kinds of bodies whose fighters are called gunmen. */
    private static final Set<String> IRREGULAR = Set.of("rebel", "jihadist", "tribal");

    private final Document document;
    private final List<PartyMention> before = new ArrayList<>();
    private final Map<String, PartyMention> byHead = new HashMap<>();

    BackReferences(Document document) {
        this.document = document;
    }

    /** Takes a mention as something that later words can point back at. */
    void remember(PartyMention mention) {
        if (mention.sort() == PartyMention.Sort.REFERENCE) {
            return;
        }
        before.add(mention);
        String name = Folding.key(mention.faction().name());
        int end = name.indexOf(' ');
        if (end > 0) {
            byHead.put(name.substring(0, end), mention);
        }
        if (mention.to() - mention.from() > 1) {
            byHead.put(stem(mention), mention);
        }
        int head = document.token(mention.from() - 1).isMark('"') ? mention.from() - 2 : mention.from() - 1;
        document.match(head, PartySense.FactionHead.class).ifPresent(match -> byHead.put(match.form().stem(), mention));
    }

    private String stem(PartyMention mention) {
        String word = document.token(mention.from()).text();
        int taken = (mention.form().conjunction() ? 1 : 0) + (mention.form().preposition() == WordForm.NONE ? 0 : 1);
        return word.substring(Math.min(taken, word.length()));
    }

    private Optional<Match> word(int at, PartyWord.Kind kind) {
        return document.has(at, PartyWord.class)
                ? document.match(at, PartyWord.class).filter(match -> ((PartyWord) match.sense()).kind() == kind)
                : Optional.empty();
    }

    /** "القوات المقتحمة": the force told of last. */
    private Optional<PartyMention> attackers(int at) {
        String word = document.token(at).text();
        if (!word.endsWith("القوات") || word(at + 1, PartyWord.Kind.ATTACKING).isEmpty()) {
            return Optional.empty();
        }
        return lastFirst().stream()
                .filter(mention -> mention.sort() == PartyMention.Sort.NAME)
                .findFirst()
                .map(last -> new PartyMention(
                        at, at + 2, last.factions(), PartyMention.Sort.REFERENCE, Clitics.readings(word).getFirst()));
    }

    /** What a word at a token points back at. */
    Optional<PartyMention> at(int at) {
        Optional<Match> sides = document.match(at, PartySense.BothSides.class);
        if (sides.isPresent() && isOneOf(at - 1)) {
            return Optional.empty();
        }
        if (sides.isPresent()) {
            boolean all = ((PartySense.BothSides) sides.get().sense()).all();
            List<Faction> pair = lastPair().orElseGet(() -> all ? List.of() : lastTwo());
            return Optional.of(new PartyMention(at, sides.get().to(), pair, PartyMention.Sort.REFERENCE, sides.get().form()));
        }
        if (byHead.isEmpty()) {
            return Optional.empty();
        }
        Optional<PartyMention> head = headAlone(at);
        Optional<PartyMention> named = head.isPresent() ? head : attackers(at);
        return named.isPresent() ? named : irregulars(at);
    }

    /** "إحدى المجموعتين": which, is not told. */
    private boolean isOneOf(int at) {
        return document.token(at).is("احد") || document.token(at).is("احدي");
    }

    /** "هاجم المسلحون": the irregulars told of last. */
    private Optional<PartyMention> irregulars(int at) {
        return word(at, PartyWord.Kind.GUNMEN).flatMap(gunmen -> lastFirst().stream()
                .filter(mention -> mention.sort() != PartyMention.Sort.OUTSIDER && isIrregular(mention))
                .findFirst()
                .map(last -> new PartyMention(at, at + 1, last.factions(), PartyMention.Sort.REFERENCE, gunmen.form())));
    }

    private boolean isIrregular(PartyMention mention) {
        return document.sense(mention.from(), PartySense.FactionName.class)
                .filter(name -> IRREGULAR.contains(name.faction().kind()) || name.faction().faction().id().equals("any.unknown-gunmen"))
                .isPresent();
    }

    /** "خطفت المجموعة شابا", "هاجم عناصر الميليشيا": a head with ال and no name behind means the body last named with that head. */
    private Optional<PartyMention> headAlone(int at) {
        String word = document.token(at).text();
        if (!mayBeHead(word)) {
            return Optional.empty();
        }
        for (WordForm form : Clitics.readings(word)) {
            PartyMention named = form.definite() && !TOO_COMMON.contains(form.stem()) ? byHead.get(form.stem()) : null;
            if (named != null && !isDescribed(at + 1)) {
                return Optional.of(new PartyMention(at, at + 1, named.factions(), PartyMention.Sort.REFERENCE, form));
            }
        }
        return Optional.empty();
    }

    /** Behind the article of nearly all words stands no head told before, so that they need no closer look. */
    private boolean mayBeHead(String word) {
        int article = word.indexOf("ال");
        if (article >= 0 && article <= 2 && byHead.containsKey(word.substring(article + 2))) {
            return true;
        }
        int merged = word.startsWith("لل") ? 0 : word.startsWith("لل", 1) ? 1 : -1;
        return merged >= 0 && byHead.containsKey(word.substring(merged + 2));
    }

    /** "المجموعة الدولية", "اللواء 51": what follows makes it another one. */
    private boolean isDescribed(int at) {
        boolean definite = document.token(at).text().startsWith("ال") && document.token(at).text().length() > 3;
        return document.token(at).isNumber() || document.token(at).isMark('"')
                || (definite && document.match(at, HarmSense.VictimNoun.class).isEmpty()
                && document.sense(at, Sense.FunctionWord.class).map(Sense.FunctionWord::kind).orElse(Kind.ADJECTIVE) == Kind.ADJECTIVE);
    }

    /** The last two that were told as sides: "بين س وص". */
    private Optional<List<Faction>> lastPair() {
        PartyMention second = null;
        for (PartyMention first : lastFirst()) {
            if (isPatron(first)) {
                continue;
            }
            if (second != null && second.from() - first.to() <= WIDEST_PAIR && hasSides(first.from())
                    && !first.faction().equals(second.faction())) {
                return Optional.of(List.of(first.faction(), second.faction()));
            }
            second = first;
        }
        return Optional.empty();
    }

    private List<PartyMention> lastFirst() {
        return before.subList(Math.max(0, before.size() - FARTHEST), before.size()).reversed();
    }

    /** Whether the name only tells to whom another body belongs. */
    private boolean isPatron(PartyMention mention) {
        int at = mention.from() - 1;
        while (at > 0 && (document.token(at).isMark('"') || document.token(at).is("ل"))) {
            at--;
        }
        return isCue(at, Cue.AFFILIATE) || isCue(at, Cue.BELONGING);
    }

    private boolean hasSides(int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (document.token(i).text().endsWith("بين") && isCue(i, Cue.SIDES)) {
                return true;
            }
        }
        return false;
    }

    private List<Faction> lastTwo() {
        List<Faction> sides = new ArrayList<>();
        for (PartyMention mention : lastFirst()) {
            boolean side = mention.sort() == PartyMention.Sort.NAME && !isPatron(mention);
            if (side && !sides.contains(mention.faction()) && sides.size() < 2) {
                sides.add(mention.faction());
            }
        }
        return sides;
    }

    /**
     * Mentions as found, with "the two sides" that stand before the names of their sentence taken for these: "قتل 18 من الطرفين إثر
     * هجوم قسد على الدفاع الوطني". Those that mean nobody are left out.
     */
    List<PartyMention> resolveForward(List<PartyMention> mentions) {
        List<PartyMention> resolved = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            PartyMention mention = mentions.get(i);
            boolean sides = mention.sort() == PartyMention.Sort.REFERENCE && mention.factions().size() != 1;
            PartyMention meant = sides ? forward(mention, mentions, i) : mention;
            if (!meant.factions().isEmpty() && (!sides || meant.factions().size() == 2)) {
                resolved.add(meant);
            }
        }
        return resolved;
    }

    private PartyMention forward(PartyMention sides, List<PartyMention> mentions, int index) {
        Optional<Sentence> sentence = document.sentenceAt(sides.from());
        if (sentence.isEmpty() || (index > 0 && sentence.get().contains(mentions.get(index - 1).from()))) {
            return sides;
        }
        List<Faction> named = new ArrayList<>();
        for (int i = index + 1; i < mentions.size() && sentence.get().contains(mentions.get(i).from()); i++) {
            if (mentions.get(i).sort() == PartyMention.Sort.NAME && !named.contains(mentions.get(i).faction())) {
                named.add(mentions.get(i).faction());
            }
        }
        return named.size() == 2
                ? new PartyMention(sides.from(), sides.to(), named, PartyMention.Sort.REFERENCE, sides.form())
                : sides;
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
