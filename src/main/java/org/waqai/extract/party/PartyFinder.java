package org.waqai.extract.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.waqai.arabic.Folding;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.NameReader;
import org.waqai.lexicon.FactionEntry;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.Sense;
import org.waqai.lexicon.Sense.FactionName;
import org.waqai.lexicon.Sense.FactionName.Usage;
import org.waqai.model.Faction;

/**
 * Finds factions: names of the lexicon, bodies known by their head word only (كتيبة، مجموعة), and "the two sides".
 *
 * <p>A form that several bodies share means the one whose home is the article's country, then the one named in full
 * elsewhere, then one that acts in that country; a contextual form that fits none of these is nobody.
 */
public final class PartyFinder {

    private static final int RENAMING = 4;
    private static final int WIDEST_PAIR = 10;

    /** So many names back is as far as "the two sides" refers. */
    private static final int FARTHEST_PAIR = 50;

    private final Document document;
    private final Optional<String> country;
    private final Optional<LocalDate> published;
    private final Set<Faction> namedInFull = new HashSet<>();

    /**
     * Prepares a search.
     *
     * @param country ISO 3166 code of the country that the article is about
     */
    public PartyFinder(Document document, Optional<String> country, Optional<LocalDate> published) {
        this.document = document;
        this.country = country;
        this.published = published;
    }

    public List<PartyMention> find() {
        collectFullNames();
        NameReader names = new NameReader(document);
        List<PartyMention> mentions = new ArrayList<>();
        int at = 0;
        while (at < document.tokens().size()) {
            int here = at;
            Optional<PartyMention> mention = known(here).or(() -> unknown(here, names)).or(() -> collective(here, mentions));
            mention.ifPresent(mentions::add);
            at = mention.map(PartyMention::to).orElse(at + 1);
        }
        return withoutRenamed(mentions);
    }

    /** "قوات الأمن الخاصة المسماة الأسايش": the second name says which body the first one means. */
    private List<PartyMention> withoutRenamed(List<PartyMention> mentions) {
        List<PartyMention> kept = new ArrayList<>();
        for (int i = 0; i < mentions.size(); i++) {
            int from = mentions.get(i).to();
            int to = i + 1 < mentions.size() ? mentions.get(i + 1).from() : Integer.MAX_VALUE;
            if (to - from > RENAMING || !hasRenaming(from, to)) {
                kept.add(mentions.get(i));
            }
        }
        return kept;
    }

    private boolean hasRenaming(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isCue(i, Sense.RoleCue.Cue.ALSO_CALLED)) {
                return true;
            }
        }
        return false;
    }

    private void collectFullNames() {
        for (int i = 0; i < document.tokens().size(); i++) {
            for (Match match : document.matches(i)) {
                if (match.sense() instanceof FactionName name && name.usage() != Usage.CONTEXTUAL && name.usage() != Usage.DEMONYM) {
                    namedInFull.add(name.faction().faction());
                }
            }
        }
    }

    private Optional<PartyMention> known(int at) {
        List<Match> matches = document.matches(at);
        int longest = matches.stream().mapToInt(Match::length).max().orElse(0);
        for (int length = longest; length > 0; length--) {
            int wanted = length;
            List<Match> names = matches.stream()
                    .filter(match -> match.length() == wanted && match.sense() instanceof FactionName && isMeant(match))
                    .toList();
            boolean longerWord = matches.stream().anyMatch(match -> match.length() > wanted && !(match.sense() instanceof FactionName)
                    && !(match.sense() instanceof Sense.RoleCue));
            if (!names.isEmpty() && !longerWord) {
                return best(names).map(match -> PartyMention.of(match.from(), match.to(), entry(match).faction()));
            }
        }
        return Optional.empty();
    }

    /** An adjective names a body only behind a word of force or brokering, with at most one other adjective between. */
    private boolean isMeant(Match match) {
        if (((FactionName) match.sense()).usage() != Usage.DEMONYM) {
            return true;
        }
        return !match.form().pronoun() && (isForce(match.from() - 1)
                || (document.token(match.from() - 1).isWord() && isForce(match.from() - 2)));
    }

    private boolean isForce(int at) {
        return document.matches(at).stream().anyMatch(match -> match.sense() instanceof Sense.Trigger
                || (match.sense() instanceof Sense.RoleCue cue && cue.cue() == Sense.RoleCue.Cue.MEDIATOR));
    }

    private Optional<Match> best(List<Match> names) {
        return names.stream()
                .filter(match -> rank(match) > 0 || ((FactionName) match.sense()).usage() != Usage.CONTEXTUAL)
                .max(Comparator.comparingInt(this::rank));
    }

    private int rank(Match match) {
        FactionEntry entry = entry(match);
        int rank = 0;
        if (country.isPresent() && entry.isAtHomeIn(country.get())) {
            rank += 8;
        } else if (country.isPresent() && entry.actsIn(country.get())) {
            rank += 2;
        }
        if (namedInFull.contains(entry.faction())) {
            rank += 4;
        }
        boolean active = published.map(entry::activeOn).orElse(entry.to().isEmpty() || rank > 0);
        return rank > 0 && active ? rank + 1 : active ? rank : Math.max(0, rank - 3);
    }

    private static FactionEntry entry(Match match) {
        return ((FactionName) match.sense()).faction();
    }

    /** A head word and a name: ميليشيا "الكابوات", كتيبة السلعة. */
    private Optional<PartyMention> unknown(int at, NameReader names) {
        Optional<Match> match = document.match(at, Sense.FactionHead.class)
                .filter(head -> !head.form().pronoun() && !head.form().definite());
        if (match.isEmpty()) {
            return Optional.empty();
        }
        int nameAt = match.get().to();
        boolean quoted = document.token(nameAt).isMark('"');
        if (!quoted && document.match(at, Sense.VictimNoun.class).isPresent()) {
            return Optional.empty();
        }
        boolean definiteHead = document.token(at).text().matches("[وفبل]*ال.*");
        if (definiteHead && !quoted && !document.token(nameAt).isNumber() && !document.token(nameAt).text().startsWith("ال")) {
            return Optional.empty();
        }
        boolean allowed = ((Sense.FactionHead) match.get().sense()).needs().stream().anyMatch(need -> switch (need) {
            case QUOTE -> quoted;
            case NUMBER -> document.token(nameAt).isNumber();
            case PROPER_NOUN -> document.token(nameAt).isWord() && !isKnownThing(nameAt);
        });
        if (!allowed) {
            return Optional.empty();
        }
        if (quoted && known(nameAt + 1).isPresent()) {
            return Optional.empty();
        }
        return names.end(nameAt, true).map(end -> {
            String name = (((Sense.FactionHead) match.get().sense()).word() + " " + document.words(nameAt, end))
                    .replaceAll("[\"“”«»()]", "").strip();
            return PartyMention.of(at, end, new Faction("x." + Folding.key(name).replace(' ', '-'), name, name, Optional.empty()));
        });
    }

    /** What follows the head is a word of another table, and so no proper name. */
    private boolean isKnownThing(int at) {
        for (Match match : document.matches(at)) {
            boolean other = match.sense() instanceof Sense.Trigger || match.sense() instanceof Sense.VictimNoun
                    || match.sense() instanceof Sense.FactionName || match.sense() instanceof Sense.PlaceHead
                    || match.sense() instanceof Sense.OutcomeWord || match.sense() instanceof Sense.Quantity
                    || match.sense() instanceof Sense.FactionHead || match.sense() instanceof Sense.BothSides
                    || match.sense() instanceof Sense.RoleCue || match.sense() instanceof Sense.FunctionWord;
            if (other) {
                return true;
            }
        }
        return false;
    }

    /** "The two sides" are the last two factions told before it. */
    private Optional<PartyMention> collective(int at, List<PartyMention> before) {
        Optional<Match> match = document.match(at, Sense.BothSides.class);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        List<Faction> sides = lastPair(before).orElseGet(() -> lastTwo(before));
        return sides.size() == 2 ? Optional.of(new PartyMention(at, match.get().to(), sides, true)) : Optional.empty();
    }

    /** The last two that were told as sides: "بين س وص". */
    private Optional<List<Faction>> lastPair(List<PartyMention> all) {
        List<PartyMention> before = all.subList(Math.max(0, all.size() - FARTHEST_PAIR), all.size()).stream()
                .filter(mention -> !isPatron(mention))
                .toList();
        for (int i = before.size() - 1; i > 0; i--) {
            PartyMention second = before.get(i);
            PartyMention first = before.get(i - 1);
            boolean single = !first.collective() && !second.collective();
            if (single && second.from() - first.to() <= WIDEST_PAIR && hasSides(first.from())
                    && !first.factions().equals(second.factions())) {
                return Optional.of(List.of(first.factions().getFirst(), second.factions().getFirst()));
            }
        }
        return Optional.empty();
    }

    /** Whether the name only tells to whom another body belongs. */
    private boolean isPatron(PartyMention mention) {
        int before = mention.from() - 1;
        while (before > 0 && (document.token(before).isMark('"') || document.token(before).is("ل"))) {
            before--;
        }
        return isCue(before, Sense.RoleCue.Cue.AFFILIATE);
    }

    private boolean hasSides(int at) {
        for (int i = Math.max(0, at - 3); i < at; i++) {
            if (document.token(i).text().endsWith("بين") && isCue(i, Sense.RoleCue.Cue.SIDES)) {
                return true;
            }
        }
        return false;
    }

    private static List<Faction> lastTwo(List<PartyMention> before) {
        List<Faction> sides = new ArrayList<>();
        for (PartyMention mention : before.subList(Math.max(0, before.size() - FARTHEST_PAIR), before.size()).reversed()) {
            Faction faction = mention.factions().getFirst();
            if (!mention.collective() && !sides.contains(faction) && sides.size() < 2) {
                sides.add(faction);
            }
        }
        return sides;
    }

    private boolean isCue(int at, Sense.RoleCue.Cue wanted) {
        return document.matches(at).stream().anyMatch(match -> match.sense() instanceof Sense.RoleCue cue && cue.cue() == wanted);
    }
}
