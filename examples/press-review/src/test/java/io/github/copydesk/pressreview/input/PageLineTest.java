package io.github.copydesk.pressreview.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One line, whatever it holds, is a page or a clear word on what is wrong with it. */
class PageLineTest {
    private static Input.Page page(String line) {
        return assertInstanceOf(Input.Page.class, PageLine.read(line, "here:1"));
    }

    private static String problem(String line) {
        return assertInstanceOf(Input.Bad.class, PageLine.read(line, "here:1")).problem();
    }

    @Test
    void whatNobodyAskedForIsPassedOver() {
        Input.Page page =
                page("{\"tags\":[1,{\"text\":\"no\"}],\"id\":7,\"text\":\"yes\",\"url\":null,\"meta\":{\"id\":8}}");
        assertEquals("7", page.id());
        assertEquals("yes", page.content());
        assertNull(page.url());
    }

    @Test
    void ofTwoFieldsWithOneNameTheLastCounts() {
        assertEquals("b", page("{\"id\":\"a\",\"text\":\"x\",\"id\":\"b\"}").id());
        assertEquals("\"id\" is missing", problem("{\"id\":\"a\",\"text\":\"x\",\"id\":{}}"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                         | a JSON array, where each line must be an object of its own",
                "7                          | not a JSON object",
                "{\"id\":[],\"text\":\"x\"} | \"id\" is missing",
                "{\"id\":1,\"text\":7}      | neither \"text\" nor \"html\" is a string"
            })
    void whatIsMissingIsSaid(String line, String problem) {
        assertEquals(problem, problem(line));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\":1,\"text\":\"x\"",
                "{\"id\":1,\"text\":\"x\"} {}",
                "{\"id\":1,\"text\":\"x\"} x",
                "{'id':1}",
                "{\"id\":1 \"text\":\"x\"}",
                "[[1]"
            })
    void whatIsNoJsonIsSaid(String line) {
        assertTrue(problem(line).startsWith("not JSON: "), problem(line));
        assertEquals(1, problem(line).lines().count());
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertTrue(problem("{\"id\":1,\"x\":" + "[".repeat(1_000_000)).startsWith("not JSON: "));
        assertTrue(problem("{\"id\":1,\"x\":" + "{\"x\":".repeat(1_000_000)).startsWith("not JSON: "));
        assertTrue(problem("[".repeat(1_000_000)).startsWith("not JSON: "));
    }

    @Test
    void pairsNeedBothTheirIds() {
        assertEquals(
                new Pairs.Pair("here:1", "x", "7", null),
                PageLine.readPair("{\"b\":7,\"a\":\"x\",\"c\":[]}", "here:1"));
        assertEquals(
                "\"a\" or \"b\" is missing",
                PageLine.readPair("{\"a\":\"x\"}", "here:1").problem());
        assertEquals(
                "\"a\" or \"b\" is missing",
                PageLine.readPair("{\"a\":\"x\",\"b\":{}}", "here:1").problem());
        assertEquals(
                "\"a\" or \"b\" is missing", PageLine.readPair("[]", "here:1").problem());
        assertTrue(String.valueOf(PageLine.readPair("{", "here:1").problem()).startsWith("not JSON: "));
    }
}
