package org.waqai.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.arabic.Token;
import org.waqai.extract.place.PlaceMention.Recognition;
import org.waqai.extract.reading.Document;
import org.waqai.lexicon.Match;
import org.waqai.lexicon.PlaceSense.PlaceHead;

/** Roads told by the two places that they join: طريق حلب – دمشق، الطريق الواصل بين بلدتي صيدا والنعيمة. */
final class Roads {

    /** Words that may stand between "the road" and "between": الدولي الواصل. */
    private static final int LONGEST_EPITHET = 2;

    private final Document document;
    private final KnownNames known;
    private final HeadedNames headed;

    Roads(Document document, KnownNames known, HeadedNames headed) {
        this.document = document;
        this.known = known;
        this.headed = headed;
    }

    Optional<Candidate> read(Match match, PlaceHead head) {
        int at = match.to();
        for (int i = at; i <= at + LONGEST_EPITHET; i++) {
            if (document.token(i).is("بين")) {
                return between(match, i + 1, head);
            }
            if (isNumbered(document.token(i))) {
                return Optional.empty();
            }
        }
        return joined(match, at, head);
    }

    /** "الطريق الدولي M4": it has a name without its ends. */
    private static boolean isNumbered(Token token) {
        return token.isWord() && token.text().charAt(0) < 'ء' && token.text().chars().anyMatch(Character::isDigit);
    }

    private Optional<Candidate> between(Match match, int at, PlaceHead head) {
        List<Candidate> ends = new ArrayList<>();
        int next = headed.read(at, ends);
        if (ends.isEmpty()) {
            known.bare(at, true).ifPresent(ends::add);
        }
        if (ends.size() == 1) {
            next = ends.getFirst().to();
            int second = document.token(next).is("و") ? next + 1 : next;
            if (document.token(second).text().startsWith("و") || second > next) {
                headed.read(second, ends);
                if (ends.size() == 1) {
                    known.bare(second, true).ifPresent(ends::add);
                }
            }
        }
        return ends.size() < 2 ? Optional.empty() : Optional.of(road(match, head, document.words(match.from(), ends.get(1).to()), ends));
    }

    /** "طريق حلب - دمشق": two known places with a dash between them; "طريق زركان": the one that it leads to. */
    private Optional<Candidate> joined(Match match, int at, PlaceHead head) {
        Optional<Candidate> first = known.bare(at, true).filter(end -> !head.definite() && head.count() == PlaceHead.Count.ONE);
        if (first.isEmpty() || (first.get().recognition() == Recognition.EXPECTED && !isDash(document.token(first.get().to())))) {
            return Optional.empty();
        }
        String name = head.singular() + " " + document.words(at, first.get().to());
        Optional<Candidate> second = isDash(document.token(first.get().to())) ? known.bare(first.get().to() + 1, true) : Optional.empty();
        return Optional.of(second
                .map(end -> road(match, head, name + " - " + document.words(end.from(), end.to()), List.of(first.get(), end)))
                .orElseGet(() -> road(match, head, name, List.of(first.get()))));
    }

    private static boolean isDash(Token token) {
        return token.isMark('-') || token.isMark('–') || token.isMark('—') || token.isMark('_') || token.isMark('ـ') || token.isMark('/');
    }

    private static Candidate road(Match match, PlaceHead head, String name, List<Candidate> ends) {
        return new Candidate(match.from(), ends.getLast().to(), name, Optional.of(head), List.of(), Recognition.HEADED, ends);
    }
}
