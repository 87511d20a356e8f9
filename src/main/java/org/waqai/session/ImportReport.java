package org.waqai.session;

import java.util.Map;

/**
 * What an import did.
 *
 * @param articles how many came in
 * @param incidents how many were read out of them
 * @param nearCopies how many of the articles say nearly the same as an earlier one; they are kept and marked
 * @param known how many were left out because the case held the same bytes already
 * @param rejected how many inputs were not read
 * @param encodings how many articles came in each encoding
 * @param complete false when it was cancelled
 */
public record ImportReport(
        long articles, long incidents, long nearCopies, long known, long rejected, Map<String, Long> encodings, boolean complete) {

    public ImportReport {
        encodings = Map.copyOf(encodings);
    }
}
