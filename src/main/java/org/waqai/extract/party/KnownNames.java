package org.waqai.extract.party;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waqai.arabic.WordForm;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.FactionEntry;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense;
import org.waqai.lexicon.PartySense.FactionName;
import org.waqai.lexicon.PartySense.FactionName.Usage;
import org.waqai.lexicon.PlaceSense;
import org.waqai.lexicon.Sense;
import org.waqai.model.Faction;
import org.waqai.model.Victim;

/**
 * Reads the names of the faction table.
 *
 * <p>A form that several bodies share means the one whose home is the article's country, then the one named in full
 * elsewhere, then one that acts in that country; a contextual form that fits none of these is nobody. Where no place tells the
 * country, it is the home of most bodies named in full.
 */
final class KnownNames {

    /** An adjective stands at most so many words behind the noun of force that it describes. */
    private static final int LONGEST_CHAIN = 4;

    /** In words, without its head. */
    private static final int LONGEST_PLACE = 3;

    private final Document document;
    private final Optional<String> country;
    private final Optional<LocalDate> published;
    private final Set<Faction> namedInFull = new HashSet<>();

    KnownNames(Document document, Optional<String> country, Optional<LocalDate> published) {
        this.document = document;
        this.published = published;
        Optional<String> homeOfMost = collectFullNames();
        this.country = country.or(() -> homeOfMost);
    }

    private Optional<String> collectFullNames() {
        Map<String, Integer> homes = new HashMap<>();
        for (Match match : document.matches(FactionName.class)) {
            FactionName name = (FactionName) match.sense();
            if (name.usage() != Usage.CONTEXTUAL && name.usage() != Usage.DEMONYM) {
                namedInFull.add(name.faction().faction());
                name.faction().home().ifPresent(home -> homes.merge(home, 1, Integer::sum));
            }
        }
        homes.remove("*");
        return homes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }

    /** The longest name that begins at a token, unless a longer phrase of another table begins there. */
    Optional<PartyMention> at(int at) {
        List<Match> matches = document.matches(at);
        int other = 0;
        int length = 0;
        Match best = null;
        for (Match match : matches) {
            if (!(match.sense() instanceof FactionName)) {
                other = Math.max(other, isRival(match.sense()) ? match.length() : 0);
            } else if ((best == null || match.length() == length) && isMeant(match) && isBetter(match, best)) {
                best = match;
                length = match.length();
            }
        }
        return best == null || other > length || isCutShort(best) || isPlaceThere(best) || isCountryOfPlace(best)
                ? Optional.empty() : Optional.of(mention(best));
    }

    /** "قوة من الجيش" of "قوة من الجيش العراقي": a name that begins inside reaches further. */
    private boolean isCutShort(Match match) {
        for (int i = match.from() + 1; i < match.to(); i++) {
            for (Match inner : document.matches(i)) {
                if (inner.to() > match.to() && inner.sense() instanceof FactionName name && name.usage() != Usage.DEMONYM
                        && !name.faction().isGeneric()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "محلة باب التبانة", "حي الكانيات", "دوار النعيم": behind the head word of a place it is the place that has given a body its name. */
    private boolean isPlaceThere(Match match) {
        boolean behindHead = document.match(match.from() - 1, PlaceSense.PlaceHead.class)
                .filter(head -> head.length() == 1 && !head.form().definite()).isPresent();
        return behindHead && match.form().preposition() == WordForm.NONE && !match.form().conjunction()
                && (entry(match).kind().equals("tribal")
                || document.match(match.from(), PlaceSense.PlaceName.class).filter(place -> place.to() == match.to()).isPresent());
    }

    /** "مدينة جازان السعودية": right behind a place it tells in which country that lies. */
    private boolean isCountryOfPlace(Match match) {
        boolean state = match.length() == 1 && entry(match).faction().id().indexOf('.') < 0 && match.form().preposition() == WordForm.NONE
                && !match.form().conjunction() && document.token(match.from()).text().startsWith("ال");
        for (int i = match.from() - 1; state && i >= match.from() - LONGEST_PLACE; i--) {
            for (Match place : document.matches(i)) {
                if (place.sense() instanceof PlaceSense.PlaceName && place.to() == match.from()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a longer phrase of this sense takes the words from a name; cues and heads only stand before one. */
    private static boolean isRival(Sense sense) {
        return !(sense instanceof PartySense.RoleCue) && !(sense instanceof PartySense.FactionHead);
    }

    private PartyMention mention(Match match) {
        FactionEntry entry = entry(match);
        PartyMention.Sort sort = sort(match, entry);
        boolean spokesmen = entry.isGeneric() && sort == PartyMention.Sort.OUTSIDER;
        int to = spokesmen ? document.match(match.to(), PlaceSense.PlaceName.class).map(Match::to).orElse(match.to()) : match.to();
        return new PartyMention(match.from(), to, List.of(entry.faction()), sort, match.form());
    }

    private PartyMention.Sort sort(Match match, FactionEntry entry) {
        if (isOutsider(entry)) {
            return PartyMention.Sort.OUTSIDER;
        }
        boolean people = match.length() == 1 && document.match(match.from(), HarmSense.VictimNoun.class).isPresent();
        return entry.isGeneric() || people ? PartyMention.Sort.KIND : PartyMention.Sort.NAME;
    }

    /** Bodies that do not fight, and states with no troops in the article's country. */
    private boolean isOutsider(FactionEntry entry) {
        boolean unarmed = entry.kind().equals("broker") || (entry.kind().equals("other") && !entry.isGeneric());
        boolean faraway = entry.kind().equals("state") && country.isPresent() && !entry.actsIn(country.get());
        return unarmed || faraway;
    }

    /** An adjective names a body only behind a word of force or brokering, with at most one other adjective between. */
    private boolean isMeant(Match match) {
        FactionName name = (FactionName) match.sense();
        if (name.usage() != Usage.DEMONYM) {
            return name.usage() != Usage.CONTEXTUAL || (rank(match) > 0 && !isDeed(match));
        }
        boolean abroad = !name.faction().kind().equals("state") && country.filter(here -> !name.faction().actsIn(here)).isPresent();
        return !abroad && !name.faction().isGeneric() && !match.form().pronoun() && isBehindForce(match);
    }

    /** "العدوان على غزة" is what is done to the place; "طيران العدوان" who does it. */
    private boolean isDeed(Match match) {
        return document.token(match.to()).is("علي") && match.length() == 1
                && document.match(match.from(), Sense.Trigger.class).isPresent();
    }

    /** "غارة تركية", "طائرة حربية روسية", "قصف صاروخي ومدفعي سعودي", "الوسطاء القطريون والمصريون". */
    private boolean isBehindForce(Match match) {
        int at = match.from() - 1;
        while (at > match.from() - LONGEST_CHAIN && !isForce(at) && (isModel(at) || document.token(at).isWord())
                && (isModel(at) || (at == match.from() - 1 ? document.match(at, HarmSense.VictimNoun.class).isEmpty() : isAdjective(at)))) {
            at--;
        }
        return isForce(at);
    }

    /** "طائرات F-16 العراقية". */
    private boolean isModel(int at) {
        String word = document.token(at).text();
        boolean latin = !word.isEmpty() && word.charAt(0) < 128 && Character.isLetter(word.charAt(0));
        return latin || document.token(at).isNumber() || document.token(at).isMark('-');
    }

    /** By its form: صاروخي, ومدفعية. */
    private boolean isAdjective(int at) {
        String word = document.token(at).text();
        return word.endsWith("ي") || word.endsWith("يه");
    }

    private boolean isForce(int at) {
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof Sense.Trigger || (match.sense() instanceof PartySense.FactionHead head && head.isForce())
                    || (match.sense() instanceof HarmSense.VictimNoun noun && noun.who().equals(Optional.of(Victim.FIGHTER)))
                    || (match.sense() instanceof PartySense.RoleCue cue && cue.cue().precedesAdjective())) {
                return true;
            }
        }
        return false;
    }

    private boolean isBetter(Match match, @Nullable Match best) {
        return best == null || rank(match) > rank(best);
    }

    private int rank(Match match) {
        FactionEntry entry = entry(match);
        int rank = 0;
        if (country.isPresent() && entry.isAtHomeIn(country.get())) {
            rank += 8;
        } else if (entry.isAnywhere() || (country.isPresent() && entry.actsIn(country.get()))) {
            rank += 2;
        }
        boolean active = published.map(entry::activeOn).orElse(entry.to().isEmpty() || rank > 0);
        if (namedInFull.contains(entry.faction())) {
            rank += active ? 4 : 1;
        }
        return rank > 0 && active ? rank + 1 : active ? rank : Math.max(0, rank - 3);
    }

    private static FactionEntry entry(Match match) {
        return ((FactionName) match.sense()).faction();
    }
}
