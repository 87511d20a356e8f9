package org.waqai.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.waqai.model.Rejection;
import org.waqai.model.Rejection.Problem;

class RejectionTableTest {

    @Test
    void a_row_names_file_line_problem_and_explanation() throws IOException {
        assertThat(table(Rejection.of("a, b.jsonl", 3, new Problem.Empty()), "لا نص فيه"))
                .isEqualTo("file,line,problem,explanation\r\n\"a, b.jsonl\",3,Empty,لا نص فيه\r\n");
    }

    @Test
    void no_cell_is_a_formula() throws IOException {
        for (String name : new String[] {"=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "\tx"}) {
            assertThat(table(Rejection.of(name, new Problem.Empty()), name)).doesNotContain("\n" + name).contains("'" + name);
        }
    }

    private static String table(Rejection rejection, String explanation) throws IOException {
        StringWriter out = new StringWriter();
        try (RejectionTable table = new RejectionTable(out)) {
            table.add(rejection, explanation);
        }
        return out.toString();
    }
}
