package org.waqai.model;

/** What sort of place it is, from the country down to a single building. */
public enum PlaceKind implements Coded {
    COUNTRY, GOVERNORATE, DISTRICT, REGION, CITY, TOWN, VILLAGE, NEIGHBOURHOOD, CAMP, STREET, ROAD, FACILITY
}
