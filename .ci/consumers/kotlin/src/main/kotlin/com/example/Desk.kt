package com.example

import io.github.copydesk.Copydesk
import io.github.copydesk.boilerplate.BoilerplateStripper
import io.github.copydesk.parse.ArticleParser
import io.github.copydesk.quote.QuoteAttributor

private val PAGE = """
    |Storm takes the old pier at Wrenport
    |
    |The old pier at Wrenport collapsed early on Tuesday after a night of storms.
    |
    |"The pier is gone and it will not be rebuilt," said harbour master Ann Lee.
    |""".trimMargin()

/** Kotlin takes a method by its name; a java.util.function object it takes as `function::apply`, or in a Java stream as it is. */
fun main() {
    val parser = ArticleParser.create()
    val articles = listOf(PAGE).map(parser::apply)
    val kept = articles.map(Copydesk::strip)
    val speakers = kept.flatMap(Copydesk::attribute).map { it.speaker().name() }
    check(speakers == listOf("Ann Lee")) { speakers }

    val desk = parser.andThen(BoilerplateStripper.create()).andThen(QuoteAttributor.create())
    check(desk.apply(PAGE).size == 1)
    check(listOf(PAGE).stream().map(parser).toList() == articles)

    val headline: String = kept.first().headline().orElse("")
    check(headline.startsWith("Storm")) { headline }
    println("used from Kotlin")
}
