package org.waqai.evaluation;

import java.util.List;

/** An article's incidents, as a coder or the program wrote them down. */
record CodedArticle(String id, List<CodedIncident> incidents) {
}
