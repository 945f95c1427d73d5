// A page to read: the text with its quotes and mentions marked, beside it the speakers with what they said, each
// leading to its place. One file, no scripts, light and dark, printable.
//
//     std::string page = petik::html_begin(petik::html_title(doc));
//     petik::append_html(doc, page);
//     page += petik::kHtmlEnd;
#pragma once

#include <string>
#include <string_view>

#include "petik/document/document.hpp"

namespace petik {

// The headline of the article, or its id.
std::string html_title(const Document& doc);

// Everything before the first article. `title`: plain text.
std::string html_begin(std::string_view title);

// Appends the document as an <article>; needs paragraphs, entities, names and quotes. Ids inside begin with the
// document's id, so that several articles stand on one page; number_html_ids() parts those of one id.
void append_html(const Document& doc, std::string& out);

// Makes the ids of an article of append_html() other ones, for the second, third ... document of one id on a page.
void number_html_ids(std::string& article, std::size_t number);

inline constexpr std::string_view kHtmlEnd = "</main>\n</body>\n</html>\n";

}  // namespace petik
