package org.waqai.ui.fx;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.paint.Color;
import org.waqai.model.Faction;

/**
 * A colour for each faction. A family of factions shares a hue, told apart by lightness; hues stay apart for the colour-blind.
 * The colours depend on the factions and their order alone, so no filter and no later article changes them.
 */
public final class FactionPalette {

    static final List<Color> ON_LIGHT =
            colours("#0072B2", "#D55E00", "#00956D", "#C2669A", "#3B2F8F", "#6E2A10", "#08585C");
    static final List<Color> ON_DARK =
            colours("#4DA3E0", "#F0803C", "#2EB88A", "#E3A2CB", "#F3E6A2", "#A65A2E", "#5B6FE8");
    static final Color UNKNOWN = Color.web("#8b949e");

    private static final List<Double> BRIGHTNESS_WITHIN_A_FAMILY = List.of(1.0, 0.8, 1.2, 0.65);

    private final List<Color> hues;
    private final Map<String, Integer> families = new LinkedHashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<String, Color> colours = new HashMap<>();

    /**
     * Colours for these factions.
     *
     * @param factions in the order in which the case names them first
     */
    public FactionPalette(Collection<Faction> factions, Theme theme) {
        this.hues = theme == Theme.LIGHT ? ON_LIGHT : ON_DARK;
        factions.forEach(this::assign);
    }

    /** The colour of a faction of the case; grey for {@link Faction#UNKNOWN_ID} and for factions that no incident names. */
    public Color colour(String factionId) {
        return colours.getOrDefault(factionId, UNKNOWN);
    }

    private void assign(Faction faction) {
        List<Faction> lineage = faction.lineage();
        String family = lineage.getFirst().id();
        Color hue = hues.get(families.computeIfAbsent(family, id -> families.size()) % hues.size());
        for (Faction member : lineage) {
            if (!colours.containsKey(member.id())) {
                int place = sizes.merge(family, 1, Integer::sum) - 1;
                double brightness = BRIGHTNESS_WITHIN_A_FAMILY.get(place % BRIGHTNESS_WITHIN_A_FAMILY.size());
                colours.put(member.id(), hue.deriveColor(0, 1, brightness, 1));
            }
        }
    }

    private static List<Color> colours(String... codes) {
        return List.of(codes).stream().map(Color::web).toList();
    }
}
