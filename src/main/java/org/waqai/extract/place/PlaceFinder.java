package org.waqai.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.arabic.Token;
import org.waqai.arabic.WordForm;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.NameReader;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PlaceEntry;
import org.waqai.lexicon.Sense;
import org.waqai.lexicon.Sense.FactionName;
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;

/**
 * Finds places: names of the gazetteer that are unmistakable, and any name behind a head word (حي، قرية، معبر). Which of
 * several namesakes is meant and what contains what is settled by {@link PlaceResolver}.
 */
public final class PlaceFinder {

    /** A name found in a text and the places that bear it; none when the gazetteer does not know it. */
    record Candidate(int from, int to, String name, Optional<PlaceKind> kind, List<PlaceEntry> entries) {
    }

    /** What is known of the article as a whole: the places, and the country that most of them lie in. */
    public record Places(List<PlaceMention> mentions, Optional<String> country) {
    }

    public Places find(Document document) {
        List<Candidate> candidates = new ArrayList<>();
        Scan scan = new Scan(document);
        int at = 0;
        while (at < document.tokens().size()) {
            int before = candidates.size();
            int next = scan.headed(at, candidates);
            if (candidates.size() == before) {
                next = scan.bare(at, candidates);
            }
            at = Math.max(next, at + 1);
        }
        return new PlaceResolver(document, candidates).resolve();
    }

    /** One pass over one document. */
    private static final class Scan {
        private final Document document;
        private final NameReader names;

        Scan(Document document) {
            this.document = document;
            this.names = new NameReader(document);
        }

        /** A head word and the name or list of names behind it; the index after them. */
        int headed(int at, List<Candidate> found) {
            Optional<Match> match = document.match(at, Sense.PlaceHead.class).filter(head -> !head.form().pronoun());
            if (match.isEmpty() || isLongerName(at, match.get())) {
                return at;
            }
            Sense.PlaceHead head = (Sense.PlaceHead) match.get().sense();
            int nameAt = match.get().to();
            Optional<Candidate> first = named(nameAt, head, match.get());
            if (first.isEmpty()) {
                return at;
            }
            found.add(first.get());
            int next = first.get().to();
            while (head.plural()) {
                Optional<Candidate> another = listed(next, head);
                if (another.isEmpty()) {
                    break;
                }
                found.add(another.get());
                next = another.get().to();
            }
            return next;
        }

        /** A faction or place of the gazetteer that begins at the head word itself is longer: مجلس, مخيم اليرموك. */
        private boolean isLongerName(int at, Match head) {
            for (Match match : document.matches(at)) {
                if (match.length() > head.length() && match.sense() instanceof FactionName) {
                    return true;
                }
            }
            return false;
        }

        private Optional<Candidate> named(int nameAt, Sense.PlaceHead head, Match headMatch) {
            if (document.token(headMatch.from()).text().matches("[وفبل]*ال.*") || headMatch.form().definite()) {
                return definite(headMatch, head);
            }
            Optional<Match> whole = placeName(headMatch.from(), false).filter(match -> match.length() > headMatch.length());
            if (whole.isPresent()) {
                return Optional.of(known(whole.get(), headMatch.from()));
            }
            return nameBehind(nameAt, head, headMatch.from());
        }

        /** "المشفى الوطني", "المربع الأمني": the head itself is definite and an adjective makes it a name. */
        private Optional<Candidate> definite(Match headMatch, Sense.PlaceHead head) {
            Optional<Match> whole = placeName(headMatch.from(), false).filter(match -> match.length() > headMatch.length());
            if (whole.isPresent()) {
                return Optional.of(known(whole.get(), headMatch.from()));
            }
            int nameAt = headMatch.to();
            boolean facility = head.kind() == PlaceKind.FACILITY || head.kind() == PlaceKind.ROAD;
            if (!facility || !document.token(nameAt).isWord() || !document.token(nameAt).text().startsWith("ال")
                    || names.end(nameAt, false).isEmpty()) {
                return Optional.empty();
            }
            String name = "ال" + head.singular() + " " + document.words(nameAt, nameAt + 1);
            return Optional.of(new Candidate(headMatch.from(), nameAt + 1, name, Optional.of(head.kind()), List.of()));
        }

        private Optional<Candidate> nameBehind(int nameAt, Sense.PlaceHead head, int from) {
            boolean another = document.match(nameAt, Sense.PlaceHead.class).isPresent() && document.token(nameAt).text().startsWith("ال");
            if (another) {
                return Optional.empty();
            }
            Optional<Match> place = placeName(nameAt, false).filter(match -> match.form().preposition() == WordForm.NONE);
            if (place.isPresent() && fits(place.get(), head)) {
                return Optional.of(headedKnown(place.get(), head, from));
            }
            return names.end(nameAt, true)
                    .filter(end -> !opensClause(nameAt))
                    .map(end -> unknown(from, nameAt, names.withSurname(nameAt, end, head.kind() == PlaceKind.FACILITY), head));
        }

        /** Names in the gazetteer that are of no such kind are not what the head word means: حي السلام is no town. */
        private static boolean fits(Match place, Sense.PlaceHead head) {
            PlaceKind kind = ((Sense.PlaceName) place.sense()).place().kind();
            return switch (head.kind()) {
                case FACILITY, STREET, ROAD, NEIGHBOURHOOD, CAMP -> kind == head.kind();
                case COUNTRY, GOVERNORATE, DISTRICT, REGION, CITY, TOWN, VILLAGE -> true;
            };
        }

        private boolean opensClause(int at) {
            int name = document.token(at).isMark('"') ? at + 1 : at;
            for (Match match : document.matches(name)) {
                if (match.sense() instanceof FactionName && match.form().preposition() == WordForm.NONE) {
                    return true;
                }
            }
            return false;
        }

        private Candidate headedKnown(Match place, Sense.PlaceHead head, int from) {
            PlaceEntry sample = ((Sense.PlaceName) place.sense()).place();
            return new Candidate(from, place.to(), sample.name(), Optional.of(head.kind()), entries(place.from(), place.to()));
        }

        private Candidate unknown(int from, int nameAt, int end, Sense.PlaceHead head) {
            String bare = document.words(nameAt, end).replaceAll("[\"“”«»()]", "").strip();
            String name = head.keep() ? head.singular() + " " + bare : bare;
            return new Candidate(from, end, name, Optional.of(head.kind()), List.of());
        }

        /** The next name of a list: "و" or a comma before it. */
        private Optional<Candidate> listed(int at, Sense.PlaceHead head) {
            Token token = document.token(at);
            if (token.isMark('،') || token.isMark(',') || token.is("و")) {
                return nameBehind(at + 1, head, at + 1);
            }
            if (!token.isWord() || !token.text().startsWith("و") || token.text().length() < 4) {
                return Optional.empty();
            }
            Optional<Match> place = placeName(at, false).filter(match -> match.form().conjunction());
            if (place.isPresent()) {
                return Optional.of(headedKnown(place.get(), head, at));
            }
            boolean nameLike = token.text().startsWith("وال") || isOpenerAfterAnd(token);
            return nameLike && !isEventful(at) ? names.end(at, true).map(end -> joined(at, end, head)) : Optional.empty();
        }

        private boolean isOpenerAfterAnd(Token token) {
            return token.text().startsWith("وام") || token.text().startsWith("وابو") || token.text().startsWith("وتل");
        }

        private boolean isEventful(int at) {
            for (Match match : document.matches(at)) {
                if (match.sense() instanceof Sense.Trigger || match.sense() instanceof Sense.VictimNoun
                        || match.sense() instanceof FactionName) {
                    return true;
                }
            }
            return false;
        }

        private Candidate joined(int at, int end, Sense.PlaceHead head) {
            String bare = document.words(at, end).strip().substring(1);
            return new Candidate(at, end, head.keep() ? head.singular() + " " + bare : bare, Optional.of(head.kind()), List.of());
        }

        /** A name of the gazetteer that needs no head word. */
        int bare(int at, List<Candidate> found) {
            Optional<Match> place = placeName(at, true);
            if (place.isEmpty() || isPartOfFaction(at, place.get()) || isBareHead(at, place.get())) {
                return at;
            }
            Candidate candidate = known(place.get(), at);
            List<PlaceEntry> free = candidate.entries().stream().filter(PlaceEntry::free).toList();
            found.add(new Candidate(candidate.from(), candidate.to(), candidate.name(), candidate.kind(), free));
            return place.get().to();
        }

        private boolean isPartOfFaction(int at, Match place) {
            for (Match match : document.matches(at)) {
                if (match.sense() instanceof FactionName && match.length() >= place.length()) {
                    return true;
                }
            }
            return false;
        }

        /** A name that is a common word too needs its head word: المدينة is the town told before, بحركة is no town. */
        private boolean isBareHead(int at, Match place) {
            return document.matches(at).stream().anyMatch(match -> !match.sense().isName() && !(match.sense() instanceof FactionName)
                    && (match.length() > place.length() || (place.length() == 1 && !match.form().pronoun())));
        }

        private Candidate known(Match match, int from) {
            PlaceEntry sample = ((Sense.PlaceName) match.sense()).place();
            return new Candidate(from, match.to(), sample.name(), Optional.empty(), entries(match.from(), match.to()));
        }

        private Optional<Match> placeName(int at, boolean freeOnly) {
            for (Match match : document.matches(at)) {
                if (match.sense() instanceof Sense.PlaceName name && (!freeOnly || name.place().free())) {
                    return Optional.of(match);
                }
            }
            return Optional.empty();
        }

        private List<PlaceEntry> entries(int from, int to) {
            List<PlaceEntry> entries = new ArrayList<>();
            for (Match match : document.matches(from)) {
                if (match.to() == to && match.sense() instanceof Sense.PlaceName name && !entries.contains(name.place())) {
                    entries.add(name.place());
                }
            }
            return entries;
        }
    }

    /** A place that the gazetteer does not know, before it is known what contains it. */
    static Place unplaced(Candidate candidate) {
        return new Place(candidate.name(), candidate.kind().orElse(PlaceKind.TOWN), List.of(), Optional.empty());
    }
}
