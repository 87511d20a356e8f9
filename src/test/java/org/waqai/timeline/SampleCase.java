package org.waqai.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.waqai.model.Article;
import org.waqai.model.Ceasefire.Status;
import org.waqai.model.Count;
import org.waqai.model.DayPart;
import org.waqai.model.Faction;
import org.waqai.model.Incident;
import org.waqai.model.IncidentType;
import org.waqai.model.Outline;
import org.waqai.model.PlaceKind;
import org.waqai.model.ReadArticle;
import org.waqai.model.Role;

/** Cases for tests: what the two seed articles tell, and crowds of any size. */
public final class SampleCase {

    public static final Faction GOVERNMENT = faction("sy.regime", "قوات الحكومة السورية", "Syrian government forces");
    public static final Faction SDF = faction("sy.sdf", "قسد", "SDF");
    public static final Faction ASAYISH = new Faction("sy.asayish", "الأسايش", "Asayish", Optional.of(SDF));
    public static final Faction NDF = new Faction("sy.ndf", "الدفاع الوطني", "National Defence Forces", Optional.of(GOVERNMENT));
    public static final Faction RUSSIA = faction("ru", "روسيا", "Russia");

    private static final String[] QAMISHLI = {"القامشلي", "الحسكة", "سوريا"};

    private SampleCase() {
    }

    /** The two seeds: one whose incidents are dated, one of which no date can be told. */
    public static List<ReadArticle> seeds() {
        return List.of(article("enab", "يستأنفان الاشتباكات في القامشلي", enab()), article("orient", "لماذا عادت الاشتباكات", orient()));
    }

    /** As the seeds, and the second article dated too: a truce and its breach among its incidents. */
    public static List<ReadArticle> datedSeeds() {
        return List.of(
                article("enab", "يستأنفان الاشتباكات في القامشلي", enab()),
                article("orient", "لماذا عادت الاشتباكات", datedOrient()));
    }

    public static List<Outline> outlines(List<ReadArticle> articles) {
        return articles.stream().flatMap(article -> article.incidents().stream()).map(Outline::of).toList();
    }

    /** Incidents over ten years in 40 neighbourhoods, many of them on the same days; always the same ones for a number. */
    public static List<ReadArticle> crowd(int count) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        List<Faction> factions = List.of(GOVERNMENT, SDF, ASAYISH, NDF, RUSSIA);
        IncidentType[] types = IncidentType.values();
        List<Incident> incidents = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            LocalDate day = LocalDate.of(2012, 1, 1).plusDays((long) (3650 * Math.sqrt(random.nextDouble())));
            IncidentBuilder builder = IncidentBuilder.of("crowd", i, types[random.nextInt(types.length)]);
            int length = random.nextInt(10);
            if (length == 9) {
                LocalDate first = day.withDayOfMonth(1);
                builder.month(first.toString(), first.plusMonths(1).minusDays(1).toString());
            } else {
                builder.days(day.toString(), day.plusDays(Math.max(0, length - 5)).toString());
            }
            builder.at("حي " + random.nextInt(40), PlaceKind.NEIGHBOURHOOD, "مدينة " + random.nextInt(2), "سوريا");
            builder.by(factions.get(random.nextInt(factions.size())), Role.INITIATOR);
            if (random.nextInt(4) == 0) {
                builder.killed(Count.exactly(random.nextInt(40)));
            }
            incidents.add(builder.build());
        }
        incidents.sort((one, other) -> one.when().value().days().orElseThrow().first()
                .compareTo(other.when().value().days().orElseThrow().first()));
        return List.of(article("crowd", "حشد", incidents));
    }

    private static ReadArticle article(String id, String text, List<Incident> incidents) {
        Article article = new Article(id, text, Optional.empty(), Optional.of(id), Optional.empty(), List.of());
        return new ReadArticle(article, Optional.empty(), incidents);
    }

    private static Faction faction(String id, String name, String englishName) {
        return new Faction(id, name, englishName, Optional.empty());
    }

    private static IncidentBuilder enab(int number, IncidentType type) {
        return IncidentBuilder.of("enab", number, type);
    }

    private static List<Incident> enab() {
        return List.of(
                enab(13, IncidentType.CLASH).month("2016-07-01", "2016-07-31").at("حي النشوة", PlaceKind.NEIGHBOURHOOD, "الحسكة", "سوريا")
                        .by(GOVERNMENT, Role.PARTICIPANT).by(ASAYISH, Role.PARTICIPANT).background().build(),
                enab(14, IncidentType.CONTROL_CHANGE).month("2016-07-01", "2016-07-31")
                        .at("كلية الآداب", PlaceKind.FACILITY, "حي النشوة", "الحسكة", "سوريا")
                        .at("مشفى الأطفال", PlaceKind.FACILITY, "حي النشوة", "الحسكة", "سوريا")
                        .by(GOVERNMENT, Role.INITIATOR).background().build(),
                enab(12, IncidentType.CLASH).month("2018-09-01", "2018-09-30").at("شارع الحسكة", PlaceKind.STREET, QAMISHLI)
                        .by(GOVERNMENT, Role.INITIATOR).by(ASAYISH, Role.TARGET).killed(Count.exactly(18)).background().build(),
                enab(11, IncidentType.ATTACK).on("2021-04-10").at("القامشلي", PlaceKind.CITY, "الحسكة", "سوريا")
                        .by(NDF, Role.INITIATOR).by(ASAYISH, Role.TARGET).killed(Count.exactly(1)).build(),
                enab(10, IncidentType.EXPLOSION).on("2021-04-17").at("شارع القوتلي", PlaceKind.STREET, QAMISHLI)
                        .by(NDF, Role.INITIATOR).by(ASAYISH, Role.TARGET).build(),
                enab(2, IncidentType.CLASH).ongoing("2021-04-20", "2021-04-25").at("القامشلي", PlaceKind.CITY, "الحسكة", "سوريا")
                        .by(ASAYISH, Role.PARTICIPANT).by(NDF, Role.PARTICIPANT).build(),
                enab(7, IncidentType.CONTROL_CHANGE).on("2021-04-23").at("شارع السلام", PlaceKind.STREET, QAMISHLI)
                        .at("مقر الليلو", PlaceKind.FACILITY, QAMISHLI).by(ASAYISH, Role.INITIATOR).by(NDF, Role.TARGET).build(),
                enab(1, IncidentType.CLASH).on("2021-04-25").at("حي حلكو", PlaceKind.NEIGHBOURHOOD, QAMISHLI)
                        .by(ASAYISH, Role.PARTICIPANT).by(NDF, Role.PARTICIPANT).build(),
                enab(3, IncidentType.DEPLOYMENT).on("2021-04-25").at("القامشلي", PlaceKind.CITY, "الحسكة", "سوريا")
                        .by(GOVERNMENT, Role.INITIATOR).by(RUSSIA, Role.INITIATOR).build(),
                enab(4, IncidentType.DEPLOYMENT).on("2021-04-25").at("المربع الأمني", PlaceKind.NEIGHBOURHOOD, QAMISHLI)
                        .at("حي طي", PlaceKind.NEIGHBOURHOOD, QAMISHLI).by(GOVERNMENT, Role.INITIATOR).build(),
                enab(5, IncidentType.DEPLOYMENT).on("2021-04-25").at("حي طي", PlaceKind.NEIGHBOURHOOD, QAMISHLI)
                        .by(ASAYISH, Role.INITIATOR).build(),
                enab(6, IncidentType.DISPLACEMENT).on("2021-04-25").at("حي حلكو", PlaceKind.NEIGHBOURHOOD, QAMISHLI)
                        .at("حي طي", PlaceKind.NEIGHBOURHOOD, QAMISHLI).build());
    }

    private static IncidentBuilder orient(int number, IncidentType type) {
        return IncidentBuilder.of("orient", number, type).at("القامشلي", PlaceKind.CITY, "الحسكة", "سوريا");
    }

    private static List<Incident> orient() {
        return List.of(
                IncidentBuilder.of("orient", 1, IncidentType.CLASH).at("حي طي", PlaceKind.NEIGHBOURHOOD, QAMISHLI)
                        .by(NDF, Role.PARTICIPANT).by(ASAYISH, Role.PARTICIPANT).killed(Count.vague(2)).build(),
                orient(2, IncidentType.CEASEFIRE).by(NDF, Role.PARTICIPANT).by(ASAYISH, Role.PARTICIPANT).by(RUSSIA, Role.MEDIATOR)
                        .truce(Status.AGREED).build(),
                orient(3, IncidentType.CEASEFIRE_VIOLATION).by(NDF, Role.INITIATOR).by(SDF, Role.TARGET).truce(Status.VIOLATED).build(),
                orient(4, IncidentType.DETENTION).by(ASAYISH, Role.PARTICIPANT).background().build());
    }

    private static List<Incident> datedOrient() {
        return List.of(
                IncidentBuilder.of("orient", 1, IncidentType.CLASH).on("2021-04-21", DayPart.EVENING)
                        .at("حي طي", PlaceKind.NEIGHBOURHOOD, QAMISHLI)
                        .by(NDF, Role.PARTICIPANT).by(ASAYISH, Role.PARTICIPANT).killed(Count.vague(2)).build(),
                orient(2, IncidentType.CEASEFIRE).days("2021-04-21", "2021-04-22").by(NDF, Role.PARTICIPANT)
                        .by(ASAYISH, Role.PARTICIPANT).by(RUSSIA, Role.MEDIATOR).truce(Status.AGREED).build(),
                orient(3, IncidentType.CEASEFIRE_VIOLATION).on("2021-04-22").by(NDF, Role.INITIATOR).by(SDF, Role.TARGET)
                        .truce(Status.VIOLATED).build(),
                orient(5, IncidentType.CEASEFIRE).ongoing("2021-04-23", "2021-04-24").by(NDF, Role.PARTICIPANT)
                        .by(ASAYISH, Role.PARTICIPANT).truce(Status.IN_FORCE).build(),
                orient(6, IncidentType.CEASEFIRE_VIOLATION).on("2021-04-25").by(ASAYISH, Role.INITIATOR).truce(Status.VIOLATED).build(),
                orient(4, IncidentType.DETENTION).by(ASAYISH, Role.PARTICIPANT).background().build());
    }
}
