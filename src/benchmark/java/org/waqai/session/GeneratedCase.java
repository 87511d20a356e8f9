package org.waqai.session;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.waqai.model.Article;
import org.waqai.model.Basis;
import org.waqai.model.Ceasefire;
import org.waqai.model.Count;
import org.waqai.model.DateRange;
import org.waqai.model.Evidence;
import org.waqai.model.Faction;
import org.waqai.model.Incident;
import org.waqai.model.IncidentType;
import org.waqai.model.Outcome;
import org.waqai.model.Party;
import org.waqai.model.Place;
import org.waqai.model.PlaceKind;
import org.waqai.model.PlacePath;
import org.waqai.model.ReadArticle;
import org.waqai.model.Reading;
import org.waqai.model.Role;
import org.waqai.model.Span;
import org.waqai.model.Telling;
import org.waqai.model.Toll;
import org.waqai.model.Victim;
import org.waqai.model.When;
import org.waqai.model.Words;

/**
 * Articles as news of a war would bring them: some three incidents each, 3,000 places in a tree and 200 factions, of which few are
 * in most incidents, fifteen years, 60 outlets.
 */
final class GeneratedCase {

    private static final String[] VERBS = {"اندلعت", "قصفت", "استهدفت", "أعلنت", "اعتقلت", "شهدت", "أفادت", "انسحبت", "سيطرت", "نزحت"};
    private static final String[] NOUNS = {
        "اشتباكات", "غارات", "قذائف", "مدنيين", "عناصر", "الميليشيا", "القوات", "المنطقة", "الهدنة", "وقف إطلاق النار", "انفجار",
        "عبوة ناسفة", "الطيران", "مواقع", "دورية", "حاجز", "أطفال", "جرحى", "قتلى", "مسلحين", "المدينة", "الريف", "القرى", "الأهالي",
        "النازحين", "مظاهرة", "اتفاق", "خرق", "التحالف", "مستودع", "المطار", "الحدود", "المخيم", "الأحياء", "الشرطة", "الاستخبارات",
    };
    private static final String[] GLUE = {"في", "على", "من", "إلى", "بين", "بعد", "خلال", "قرب", "ضد", "عن"};

    private final Random random;
    private final List<PlacePath> places = new ArrayList<>();
    private final List<Faction> factions = new ArrayList<>();
    private int articles;

    GeneratedCase(long seed) {
        this.random = new Random(seed);
        for (int country = 0; country < 5; country++) {
            for (int city = 0; city < 30; city++) {
                for (int quarter = 0; quarter < 20; quarter++) {
                    places.add(PlacePath.of("بلد" + country, "محافظة" + city % 6, "مدينة" + city, "حي" + quarter));
                }
            }
        }
        for (int i = 0; i < 200; i++) {
            Optional<Faction> parent = i < 20 ? Optional.empty() : Optional.of(factions.get(i % 20));
            factions.add(new Faction("sy.f" + i, "فصيل " + i, "Faction " + i, parent));
        }
    }

    /** Few stand for most, as in all news. */
    private static int few(Random random, int size) {
        double share = random.nextDouble();
        return (int) (size * share * share * share);
    }

    PlacePath place(Random from) {
        return places.get(few(from, places.size()));
    }

    Faction faction(Random from) {
        return factions.get(few(from, factions.size()));
    }

    IncidentType type(Random from) {
        return IncidentType.values()[few(from, IncidentType.values().length)];
    }

    String source(Random from) {
        return "وكالة " + few(from, 60);
    }

    /** One to three words or a phrase. */
    Words words(Random from) {
        List<String> asked = new ArrayList<>();
        for (int i = from.nextInt(2); i >= 0; i--) {
            asked.add(NOUNS[from.nextInt(NOUNS.length)]);
        }
        return new Words(asked, List.of(), true);
    }

    ReadArticle next() {
        String id = "article-" + ++articles;
        int count = random.nextInt(7);
        StringBuilder text = new StringBuilder();
        List<Span> sentences = new ArrayList<>();
        for (int i = 0; i < Math.max(4, count); i++) {
            int start = text.length();
            text.append(sentence());
            sentences.add(new Span(start, text.length()));
            text.append("\n");
        }
        Article article = new Article(id, text.toString(), Optional.empty(), Optional.of(source(random)), Optional.empty(), List.of());
        LocalDate published = LocalDate.of(2011, 3, 15).plusDays(random.nextInt(5_300));
        List<Incident> incidents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            incidents.add(incident(id, i + 1, published, sentences.get(i)));
        }
        return new ReadArticle(article, Optional.empty(), incidents);
    }

    private String sentence() {
        StringBuilder words = new StringBuilder(VERBS[random.nextInt(VERBS.length)]);
        for (int i = 0; i < 12; i++) {
            words.append(' ').append(switch (random.nextInt(3)) {
                case 0 -> NOUNS[few(random, NOUNS.length)];
                case 1 -> GLUE[random.nextInt(GLUE.length)];
                default -> "كلمة" + Integer.toString(few(random, 40_000), 36);
            });
        }
        return words.append('.').toString();
    }

    private Incident incident(String article, int number, LocalDate published, Span sentence) {
        List<Reading<Place>> where = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            PlacePath path = place(random);
            where.add(reading(
                    new Place(path.leaf(), PlaceKind.NEIGHBOURHOOD, path.parent().orElseThrow().names().reversed(), Optional.empty()), sentence));
        }
        List<Reading<Party>> who = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            who.add(reading(new Party(faction(random), Role.values()[random.nextInt(Role.values().length)], List.of()), sentence));
        }
        List<Reading<Toll>> tolls = new ArrayList<>();
        if (random.nextInt(3) == 0) {
            tolls.add(reading(new Toll(
                    Outcome.values()[random.nextInt(2)], Count.exactly(1 + few(random, 40)),
                    Victim.values()[random.nextInt(Victim.values().length)], Optional.empty(), List.of()), sentence));
        }
        IncidentType type = type(random);
        Optional<Reading<Ceasefire>> truce = type == IncidentType.CEASEFIRE
                ? Optional.of(reading(new Ceasefire(Ceasefire.Status.AGREED), sentence))
                : Optional.empty();
        return new Incident(
                article + "#" + number, article, reading(type, sentence), reading(when(published), sentence), where, who, tolls, truce,
                Telling.NEWS, Evidence.of(sentence, "generated", 1));
    }

    private When when(LocalDate published) {
        if (random.nextInt(10) == 0) {
            return new When.Undated();
        }
        LocalDate first = published.minusDays(few(random, 60));
        return When.Dated.day(new DateRange(first, first.plusDays(few(random, 8))), Basis.STATED);
    }

    private static <T> Reading<T> reading(T value, Span span) {
        return new Reading<>(value, Evidence.of(span, "generated", 1));
    }
}
