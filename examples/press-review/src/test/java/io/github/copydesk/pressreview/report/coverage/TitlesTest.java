package io.github.copydesk.pressreview.report.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitlesTest {
    @Test
    void aTitleThatSaysNoMoreIsNotRepeated() {
        assertEquals(
                List.of("U.S. Secretary of State", "chair"),
                Titles.distinct(
                        List.of("Secretary of State", "U.S. Secretary of State", "US secretary of state", "chair")));
        assertEquals(List.of("a", "b", "c"), Titles.distinct(List.of("a", "b", "c", "d")));
        assertEquals(List.of(), Titles.distinct(List.of()));
    }
}
