package org.waqai.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.waqai.arabic.Folding;
import org.waqai.extract.place.PlaceMention.Recognition;
import org.waqai.extract.place.PlaceMention.Use;
import org.waqai.lexicon.PlaceEntry;
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;

/** Settles which of several places of one name is meant, by the article's other places. */
final class Namesakes {

    private static final int KIND_FITS = 50;
    private static final int BARE_CITY = 20;
    private static final int BARE_TOWN = 10;
    private static final int COUNTRY_WEIGHT = 3;

    /** More than all else: the sentence itself says where the place lies. */
    private static final int SURROUNDED = 1000;
    private final List<Candidate> candidates;
    private final KnownNames known;
    private final Votes votes;
    private final Surroundings surroundings;

    Namesakes(List<Candidate> candidates, KnownNames known, Surroundings surroundings) {
        this.candidates = candidates;
        this.known = known;
        this.votes = new Votes(candidates);
        this.surroundings = surroundings;
        surroundings.read(candidates);
    }

    /** The country that most of the article's places lie in. */
    Optional<String> country() {
        return votes.country();
    }

    /** The candidates without common words that only looked like places. */
    List<Candidate> accepted() {
        List<Candidate> accepted = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean alone = candidate.head().isEmpty() && !candidate.entries().isEmpty();
            List<PlaceEntry> likely = alone
                    ? candidate.entries().stream()
                            .filter(entry -> standsAlone(entry, candidate) || isListedWithSibling(entry, candidate, accepted)).toList()
                    : candidate.entries();
            boolean nothing = likely.isEmpty() && (alone || candidate.name().isEmpty());
            boolean nowhere = candidate.name().isEmpty() && best(candidate).isEmpty();
            if (!nothing && !nowhere) {
                accepted.add(likely.size() == candidate.entries().size() ? candidate : candidate.with(likely));
            }
        }
        return accepted;
    }

    private boolean standsAlone(PlaceEntry entry, Candidate candidate) {
        return entry.free() || votes.isTold(entry)
                || (isExpected(entry) && Folding.key(candidate.name()).equals(Folding.key(entry.name())));
    }

    /** "المشهد والزبدية": in a list of quarters of one town, a common word is another of them. */
    private static boolean isListedWithSibling(PlaceEntry entry, Candidate candidate, List<Candidate> accepted) {
        if (accepted.isEmpty() || candidate.from() - accepted.getLast().to() > 1) {
            return false;
        }
        boolean town = entry.within().size() > 1;
        return town && accepted.getLast().entries().stream()
                .anyMatch(other -> other.kind() == entry.kind() && other.within().equals(entry.within()));
    }

    /** A name with namesakes is taken bare where the article speaks of its country, and of its surroundings if it is no city. */
    private boolean isExpected(PlaceEntry entry) {
        boolean home = votes.country().map(entry.country()::equals).orElse(!entry.name().startsWith("ال"));
        return entry.tier() == PlaceEntry.Tier.LOCAL && ((home && entry.kind() == PlaceKind.CITY) || votes.surrounds(entry));
    }

    PlaceMention mention(Candidate candidate) {
        Optional<PlaceEntry> best = best(candidate);
        Recognition recognition = best.isEmpty() ? Recognition.HEADED : candidate.recognition();
        Place place = best.map(entry -> place(entry, candidate)).orElseGet(() -> unplaced(candidate));
        return new PlaceMention(candidate.from(), candidate.to(), known.proclitics(candidate.from()), place, Use.SITE, recognition);
    }

    /** "ريف إدلب الجنوبي" is more than ريف إدلب. */
    private static Place place(PlaceEntry entry, Candidate candidate) {
        Place place = entry.place();
        boolean part = entry.kind() == PlaceKind.REGION && candidate.name().length() > place.name().length()
                && Folding.key(candidate.name()).startsWith(Folding.key(place.name()) + " ");
        return part ? new Place(candidate.name(), place.kind(), place.within(), place.at(), place.english()) : place;
    }

    private Optional<PlaceEntry> best(Candidate candidate) {
        Optional<PlaceEntry> best = Optional.empty();
        int highest = Integer.MIN_VALUE;
        for (PlaceEntry entry : candidate.entries()) {
            int score = score(entry, candidate);
            boolean likelier = score == highest && best.filter(other -> isLikelier(entry, other)).isPresent();
            if ((score > highest || likelier) && isPossible(entry, candidate)) {
                highest = score;
                best = Optional.of(entry);
            }
        }
        return best;
    }

    private static boolean isLikelier(PlaceEntry entry, PlaceEntry other) {
        return entry.population() != other.population()
                ? entry.population() > other.population()
                : entry.within().size() < other.within().size();
    }

    /**
     * A quarter or building behind its head word is not its namesake in a place that the article does not speak of; nor is a town
     * one abroad, unless its name is unmistakable.
     */
    private boolean isPossible(PlaceEntry entry, Candidate candidate) {
        if (candidate.head().isEmpty() || votes.isAlone(candidate)) {
            return true;
        }
        boolean small = switch (entry.kind()) {
            case NEIGHBOURHOOD, STREET, ROAD, FACILITY, CAMP -> true;
            case COUNTRY, GOVERNORATE, DISTRICT, REGION, CITY, TOWN, VILLAGE -> false;
        };
        boolean abroad = votes.country().filter(entry.country()::equals).isEmpty();
        return small
                ? !abroad && isSupported(entry, candidate) && !surroundings.excludes(entry, candidate)
                : !abroad || entry.free();
    }

    /** Whether some other name of the article votes for a container of the place. */
    private boolean isSupported(PlaceEntry entry, Candidate candidate) {
        return entry.within().stream().skip(1).anyMatch(container -> votes.ofOthers(container, candidate) > 0);
    }

    private int score(PlaceEntry entry, Candidate candidate) {
        int score = COUNTRY_WEIGHT * votes.of(entry.country()) + (surroundings.hold(entry, candidate) ? SURROUNDED : 0);
        for (String container : entry.within()) {
            score += votes.ofOthers(container, candidate);
        }
        if (candidate.head().isPresent()) {
            return score + (candidate.kind() == entry.kind() ? KIND_FITS : 0);
        }
        if (votes.isTold(entry)) {
            return score + KIND_FITS;
        }
        return score + switch (entry.kind()) {
            case CITY -> BARE_CITY;
            case TOWN -> BARE_TOWN;
            case COUNTRY, GOVERNORATE, DISTRICT, REGION, VILLAGE, NEIGHBOURHOOD, CAMP, STREET, ROAD, FACILITY -> 0;
        };
    }

    /** A place that the gazetteer does not know; a road lies in what holds both its ends, a building in the town of its name. */
    private Place unplaced(Candidate candidate) {
        List<Place> ends = candidate.ends().stream().flatMap(end -> best(end).stream()).map(PlaceEntry::place).toList();
        boolean front = candidate.kind() == PlaceKind.REGION && ends.stream().anyMatch(Namesakes::isSmall);
        return new Place(candidate.name(), candidate.kind(), common(ends, front || candidate.kind() == PlaceKind.ROAD), Optional.empty());
    }

    /** A front is told by the village that it runs by; the countryside lies around its town. */
    private static boolean isSmall(Place place) {
        return switch (place.kind()) {
            case COUNTRY, GOVERNORATE, DISTRICT, CITY -> false;
            case REGION, TOWN, VILLAGE, NEIGHBOURHOOD, CAMP, STREET, ROAD, FACILITY -> true;
        };
    }

    private static List<String> common(List<Place> ends, boolean beside) {
        if (ends.isEmpty()) {
            return List.of();
        }
        List<String> within = new ArrayList<>(ends.getFirst().within());
        if (!beside || ends.size() > 1) {
            within.addFirst(ends.getFirst().name());
        }
        ends.stream().skip(1).forEach(end -> within.removeIf(name -> !name.equals(end.name()) && !end.within().contains(name)));
        return within;
    }
}
