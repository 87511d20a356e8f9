package org.waqai.extract.party;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.waqai.arabic.Folding;
import org.waqai.arabic.WordForm;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.NameReader;
import org.waqai.lexicon.HarmSense;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PartySense;
import org.waqai.lexicon.PartySense.FactionHead;
import org.waqai.lexicon.PlaceSense;
import org.waqai.lexicon.Sense;
import org.waqai.model.Faction;

/** Finds bodies that no table knows by the head word before their name: ميليشيا "الكابوات", كتيبة السلعة, اللواء 51. */
final class UnknownBodies {

    /** What is named after a person holds two names as a rule: مجموعة نايف الخطيب. */
    private static final Set<String> NAMED_AFTER_PERSONS = Set.of("مجموعه", "جماعه", "عصابه", "انصار", "اتباع", "قوات القائد");

    /** Heads in the dual and plural, behind which several names follow. */
    private static final Set<String> LISTING = Set.of("عشيرتي", "عشيرتا", "قبيلتي", "قبيلتا", "عايلتي", "عايلتا", "كتيبتي", "كتيبتا",
            "حركتي", "حركتا", "عشاير", "قبايل", "عايلات", "كتايب");

    private final Document document;
    private final KnownNames known;
    private final NameReader names;

    /** "مجموعة الخطيب" is "مجموعة نايف الخطيب" told before: bodies by head and last word. */
    private final Map<String, Faction> bySurname = new HashMap<>();

    private String listHead = "";
    private int listEnd = -1;

    UnknownBodies(Document document, KnownNames known) {
        this.document = document;
        this.known = known;
        this.names = new NameReader(document);
    }

    /** The body whose head word begins at a token. */
    Optional<PartyMention> at(int at) {
        if (at == listEnd && document.token(at).text().startsWith("و") && !isKnownThing(at)) {
            return names.end(at, true).map(end -> next(at, end));
        }
        Match head = head(at);
        if (head == null || isPlace(at)) {
            return Optional.empty();
        }
        int nameAt = head.to();
        boolean quoted = document.token(nameAt).isMark('"');
        boolean people = document.match(at, HarmSense.VictimNoun.class).isPresent();
        if ((people && !quoted) || !isNamed((FactionHead) head.sense(), at, nameAt) || (quoted && known.at(nameAt + 1).isPresent())) {
            return Optional.empty();
        }
        Optional<PartyMention> kind = document.token(nameAt).isNumber() ? known.at(nameAt + 1) : Optional.empty();
        if (kind.isPresent()) {
            return kind.map(named -> new PartyMention(at, named.to(), named.factions(), named.sort(), head.form()));
        }
        return names.end(nameAt, true)
                .map(end -> withSecondName(head, nameAt, end))
                .filter(end -> quoted || end > nameAt + 1 || isDefinite(nameAt) || !isNamedAfterPersons(head)
                        || bySurname.containsKey(surname(name(head, end))))
                .map(end -> mention(head, end));
    }

    private @Nullable Match head(int at) {
        if (!document.has(at, FactionHead.class)) {
            return null;
        }
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof FactionHead && !match.form().pronoun() && !match.form().definite()) {
                return match;
            }
        }
        return null;
    }

    /** "بيت لحم", "جبهة الضباب": the head is the beginning of a place's name. */
    private boolean isPlace(int at) {
        for (Match match : document.matches(at)) {
            if (match.sense() instanceof PlaceSense.PlaceName && match.length() > 1) {
                return true;
            }
        }
        return false;
    }

    /** Whether what follows the head is a name of the sort that it asks for. */
    private boolean isNamed(FactionHead head, int at, int nameAt) {
        for (FactionHead.Needs need : head.needs()) {
            boolean stands = switch (need) {
                case QUOTE -> document.token(nameAt).isMark('"');
                case NUMBER -> document.token(nameAt).isNumber() || isOrdinal(nameAt);
                case PROPER_NOUN -> !isDefinite(at) && document.token(nameAt).isWord()
                        && (!isKnownThing(nameAt) || isNamedAfterMartyrs(head, nameAt))
                        && (head.kind().equals("tribal") || !isAdjective(nameAt));
            };
            if (stands) {
                return true;
            }
        }
        return false;
    }

    /** "كتيبة شهداء حوران", "لواء شهداء البياضة": of the nouns for people a unit may bear this one in its name. */
    private boolean isNamedAfterMartyrs(FactionHead head, int at) {
        return head.kind().equals("militia") && document.token(at).is("شهداء")
                && document.match(at, PlaceSense.NameOpener.class).isPresent() && document.token(at + 1).isWord();
    }

    /** "قوات إضافية", "خلية إجرامية". */
    private boolean isAdjective(int at) {
        return document.token(at).text().endsWith("يه") && !document.token(at).text().startsWith("ال");
    }

    private boolean isOrdinal(int at) {
        Optional<Sense.TimeWord> word = document.sense(at, Sense.TimeWord.class);
        return document.token(at).text().startsWith("ال") && word.filter(time -> time.kind() == Sense.TimeWord.Kind.ORDINAL).isPresent();
    }

    /** "القوات المقتحمة": behind a head with ال an adjective describes, and names nobody. */
    private boolean isDefinite(int at) {
        String word = document.token(at).text();
        int start = 0;
        while (start < 2 && start < word.length() && "وفبل".indexOf(word.charAt(start)) >= 0) {
            start++;
        }
        return word.startsWith("ال") || word.startsWith("ال", start) || word.startsWith("لل") || word.startsWith("ولل");
    }

    /** What follows the head is a word of another table, and so no proper name. */
    private boolean isKnownThing(int at) {
        for (Match match : document.matches(at)) {
            boolean other = switch (match.sense()) {
                case Sense.Trigger trigger -> true;
                case HarmSense.VictimNoun noun -> true;
                case PartySense.FactionName name -> true;
                case PlaceSense.PlaceHead head -> true;
                case HarmSense.OutcomeWord word -> true;
                case HarmSense.Quantity quantity -> true;
                case FactionHead head -> !match.form().definite();
                case PartySense.BothSides sides -> true;
                case PartySense.RoleCue cue -> true;
                case Sense.FunctionWord word -> true;
                default -> false;
            };
            if (other) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamedAfterPersons(Match head) {
        return NAMED_AFTER_PERSONS.contains(Folding.key(((FactionHead) head.sense()).word()));
    }

    private int withSecondName(Match head, int nameAt, int end) {
        boolean one = end == nameAt + 1 && document.token(nameAt).isWord() && !document.token(nameAt).text().startsWith("ال");
        boolean goesOn = document.token(end).isWord() && !isKnownThing(end) && !document.token(end).text().startsWith("و");
        return isNamedAfterPersons(head) && one && goesOn ? end + 1 : end;
    }

    /** "عشيرتي البوعزام والشرابيين": the second name shares the head of the first. */
    private PartyMention next(int at, int end) {
        String name = listHead + " " + document.words(at, end).substring(1);
        Faction faction = new Faction("x." + Folding.key(name).replace(' ', '-'), name, name, Optional.empty());
        return new PartyMention(at, end, List.of(faction), PartyMention.Sort.NAME, new WordForm(name, true, WordForm.NONE, false, false));
    }

    private PartyMention mention(Match head, int end) {
        if (LISTING.contains(head.form().stem())) {
            listHead = ((FactionHead) head.sense()).word();
            listEnd = end;
        }
        String name = name(head, end);
        Faction faction = new Faction("x." + Folding.key(name).replace(' ', '-'), name, name, Optional.empty());
        Faction known = bySurname.putIfAbsent(surname(name), faction);
        return new PartyMention(head.from(), end, List.of(known == null ? faction : known), PartyMention.Sort.NAME, head.form());
    }

    private String name(Match head, int end) {
        String word = head.length() > 1 ? bare(head) : ((FactionHead) head.sense()).word();
        return (word + " " + document.words(head.to(), end)).replaceAll("[\"“”«»()]", "").strip();
    }

    private static String surname(String name) {
        String key = Folding.key(name);
        return key.substring(0, key.indexOf(' ') + 1) + key.substring(key.lastIndexOf(' ') + 1);
    }

    /** The head as written, without what is joined to its first word. */
    private String bare(Match head) {
        int joined = (head.form().conjunction() ? 1 : 0) + (head.form().preposition() == WordForm.NONE ? 0 : 1);
        return document.words(head.from(), head.to()).substring(joined);
    }
}
