package org.waqai.extract.place;

import java.util.List;
import java.util.Optional;
import org.waqai.arabic.Token;
import org.waqai.extract.place.PlaceMention.Recognition;
import org.waqai.extract.reading.Document;
import org.waqai.extract.reading.NameReader;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PlaceSense;
import org.waqai.lexicon.PlaceSense.PlaceHead;
import org.waqai.lexicon.PlaceSense.PlaceHead.Count;
import org.waqai.lexicon.PlaceSense.PlaceHead.Keep;
import org.waqai.lexicon.PlaceSense.PlaceHead.Names;
import org.waqai.lexicon.Sense;
import org.waqai.model.PlaceKind;

/** Reads the name or list of names behind a head word: قرية حزيمة، قريتي سفوهن وكنصفرة. */
final class HeadedNames {

    private static final int LONGEST_ROW = 8;

    private final Document document;
    private final NameReader names;
    private final KnownNames known;
    private final UnknownNames unknown;
    private final DefiniteHeads definite;
    private final Roads roads;

    HeadedNames(Document document, KnownNames known) {
        this.document = document;
        this.names = new NameReader(document);
        this.known = known;
        this.unknown = new UnknownNames(document, names);
        this.definite = new DefiniteHeads(document, known, unknown);
        this.roads = new Roads(document, known, this);
    }

    /** Adds what a head word at this token names; the index after it, or {@code at} where it names nothing. */
    int read(int at, List<Candidate> found) {
        Optional<Match> match = document.match(at, PlaceHead.class).filter(head -> !head.form().pronoun());
        if (match.isEmpty() || known.isFactionLongerThan(at, match.get().length())) {
            return at;
        }
        PlaceHead head = (PlaceHead) match.get().sense();
        Optional<Candidate> road = head.kind() == PlaceKind.ROAD ? roads.read(match.get(), head) : Optional.empty();
        if (road.isPresent()) {
            return add(road.get(), found);
        }
        if (isDefinite(match.get())) {
            return definite.read(match.get(), head).map(candidate -> add(candidate, found)).orElse(at);
        }
        int nameAt = head.count() == Count.MANY ? behindIntroduction(match.get().to()) : match.get().to();
        boolean bracketed = nameAt > match.get().to() && document.token(nameAt - 1).isMark('(');
        Optional<Candidate> first = whole(match.get(), nameAt, head).or(() -> name(at, nameAt, head))
                .or(() -> bracketed ? byList(at, nameAt, head, false, true) : Optional.empty());
        return first.map(candidate -> list(add(candidate, found), head, bracketed, found)).orElse(at);
    }

    private static int add(Candidate candidate, List<Candidate> found) {
        found.add(candidate);
        return candidate.to();
    }

    /** "أربع قرى هي (أم لباسة، تبلدية)": the list may be announced. */
    private int behindIntroduction(int at) {
        int next = at;
        if (document.token(next).is("هي") || document.token(next).is("وهي")) {
            next++;
        }
        if (document.token(next).isMark(':')) {
            next++;
        }
        boolean list = document.token(next).isMark('(') && names.end(next, true).isEmpty();
        return list ? next + 1 : next;
    }

    private Optional<Candidate> whole(Match match, int nameAt, PlaceHead head) {
        return known.whole(match, head).map(candidate -> longer(match, nameAt, head, candidate.to())
                .or(() -> known.headed(match.from(), nameAt, head, KindFit.EXACT).filter(bare -> bare.to() >= candidate.to()))
                .orElse(candidate)).map(candidate -> head.kind() == PlaceKind.REGION ? withDirection(candidate) : candidate);
    }

    /** "قرية تل براك" is not the village of تل, though the gazetteer knows one "قرية تل". */
    private Optional<Candidate> longer(Match match, int nameAt, PlaceHead head, int end) {
        return known.headed(match.from(), nameAt, head, KindFit.LOOSE).filter(bare -> bare.to() > end)
                .or(() -> end == nameAt + 1 ? opened(match, nameAt, head) : Optional.empty());
    }

    /** "قرية تل الشعير": an opener and a word that it may open. */
    private Optional<Candidate> opened(Match match, int nameAt, PlaceHead head) {
        boolean cue = document.match(nameAt + 1, PlaceSense.PlaceCue.class).isPresent();
        return document.match(nameAt, PlaceSense.NameOpener.class).filter(opener -> !cue)
                .flatMap(opener -> unknown.end(nameAt, head).filter(end -> end > nameAt + 1))
                .map(end -> Candidate.unknown(match.from(), end, known.name(nameAt, end, head), head));
    }

    /** "ريف حماة الشمالي الغربي": the points of the compass behind a region are part of its name. */
    private Candidate withDirection(Candidate region) {
        int to = region.to();
        while (isPoint(document.token(to).text()) && document.match(to, PlaceSense.PlaceCue.class).isPresent()) {
            to++;
        }
        return to == region.to() ? region : region.reaching(to, region.name() + " " + document.words(region.to(), to));
    }

    /** الشمالي; but neither إلى nor the feminine of a governorate. */
    static boolean isPoint(String word) {
        return word.startsWith("ال") && word.length() > 3 && !word.endsWith("ه");
    }

    /** The name behind a head word. */
    Optional<Candidate> name(int from, int at, PlaceHead head) {
        boolean region = head.kind() == PlaceKind.REGION && head.keep() == Keep.YES;
        Optional<Candidate> named = known.headed(from, at, head, region ? KindFit.EXACT : KindFit.LOOSE);
        if (named.isEmpty() && region) {
            Optional<Candidate> town = known.headed(from, at, head, KindFit.LOOSE);
            if (town.isPresent()) {
                return town.map(candidate -> namedAfter(candidate, head)).map(this::withDirection);
            }
        }
        if (named.isPresent()) {
            return unknown.end(at, head).isPresent() ? named : named.map(candidate -> candidate.named(""));
        }
        if (head.count() == Count.MANY && known.bare(at, false).filter(place -> place.recognition() == Recognition.NAMED).isPresent()) {
            return Optional.empty();
        }
        Optional<Match> second = document.match(at, PlaceHead.class).filter(match -> !opens(match));
        if (second.isPresent()) {
            return compound(from, second.get(), head);
        }
        return namedAfterTown(from, at, head).or(() -> unknown.end(at, head).map(end -> known.completed(from, at, end, head)
                .orElseGet(() -> Candidate.unknown(from, end, known.name(at, end, head), head))));
    }

    /** "سجن صيدنايا": what is called after a town lies in it. */
    private Optional<Candidate> namedAfterTown(int from, int at, PlaceHead head) {
        return head.kind() != PlaceKind.FACILITY || head.names() == Names.KNOWN || head.count() == Count.MANY
                ? Optional.empty()
                : known.bare(at, false).map(town -> new Candidate(from, town.to(), known.name(at, town.to(), head),
                        Optional.of(head), List.of(), Recognition.HEADED, List.of(town)));
    }

    /** "ريف منبج، جبهة الملاح": a region is called after a town or village. */
    private static Candidate namedAfter(Candidate town, PlaceHead head) {
        return new Candidate(town.from(), town.to(), town.name(), Optional.of(head), List.of(), Recognition.HEADED, List.of(town));
    }

    private static boolean isDefinite(Match match) {
        return match.form().definite() || ((PlaceHead) match.sense()).definite();
    }

    private boolean opens(Match match) {
        return document.match(match.from(), PlaceSense.NameOpener.class).isPresent();
    }

    /** "حاجز دوار الصباغ" is one name; in "مبنى كلية الاقتصاد" and "أطراف بلدة عبسان" the second head word names the place. */
    private Optional<Candidate> compound(int from, Match second, PlaceHead head) {
        PlaceHead inner = (PlaceHead) second.sense();
        boolean one = head.keep() != Keep.NO && head.names() != Names.KNOWN && head.kind() != PlaceKind.REGION
                && inner.count() == Count.ONE && !isDefinite(second);
        if (!one || isRow(second.to())) {
            return Optional.empty();
        }
        return name(second.from(), second.to(), inner)
                .filter(candidate -> inner.keep() != Keep.NO)
                .map(candidate -> Candidate.unknown(from, candidate.to(), head.singular() + " " + candidate.name(), head));
    }

    /** So many head words one behind the other name nothing. */
    private boolean isRow(int at) {
        Optional<Match> head = document.match(at, PlaceHead.class);
        for (int heads = 1; heads < LONGEST_ROW && head.isPresent(); heads++) {
            head = document.match(head.get().to(), PlaceHead.class);
        }
        return head.isPresent();
    }

    /** A dual asks for a second name, and brackets around a list for all in them: "قريتي زلفة وعرقوب", "ثلاث قرى هي (دبة، شطة)". */
    private int list(int at, PlaceHead head, boolean bracketed, List<Candidate> found) {
        int next = at;
        Optional<Candidate> another = listed(next, head, bracketed || head.count() == Count.TWO);
        while (another.isPresent()) {
            next = add(another.get(), found);
            another = listed(next, head, bracketed);
        }
        return next;
    }

    /**
     * The next name of a list: behind "و" or a comma. One head word in the singular shares itself with known names only.
     *
     * @param sure whether a name must follow, and so need not look like one
     */
    private Optional<Candidate> listed(int at, PlaceHead head, boolean sure) {
        Token token = document.token(at);
        boolean mark = token.isMark('،') || token.isMark(',') || token.is("و");
        int nameAt = mark ? at + 1 : at;
        Token name = document.token(nameAt);
        boolean joined = name.isWord() && name.text().startsWith("و");
        if ((!mark && !joined) || (head.count() == Count.ONE && document.match(nameAt, Sense.TimeWord.class).isPresent())) {
            return Optional.empty();
        }
        Optional<Candidate> named = known.headed(nameAt, nameAt, head, head.count() == Count.ONE ? KindFit.EXACT : KindFit.LOOSE);
        boolean ownHead = document.match(nameAt, PlaceHead.class).filter(match -> !opens(match) && !isDefinite(match)).isPresent();
        if (named.isPresent() || head.count() == Count.ONE || ownHead) {
            return named;
        }
        return byList(nameAt, nameAt, head, joined, sure);
    }

    /** A name of a list that the gazetteer does not know by itself. */
    private Optional<Candidate> byList(int from, int nameAt, PlaceHead head, boolean joined, boolean sure) {
        return unknown.listedEnd(nameAt, joined, sure).map(end -> sure && !joined ? unknown.markedEnd(nameAt).orElse(end) : end)
                .map(end -> known.completed(from, nameAt, end, head)
                .orElseGet(() -> Candidate.unknown(from, end, known.name(nameAt, end, head), head)));
    }
}
