#include "petik/format/html.hpp"

#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "petik/analyze.hpp"
#include "petik/format/html_text.hpp"
#include "petik/format/marked_text.hpp"
#include "support/random_text.hpp"

namespace {

using petik::Document;
using petik::kNone;

Document analyzed(const std::string& text) {
  Document doc;
  doc.id = "berita/satu \"dua\".txt";
  doc.text = text;
  petik::Analyzer().run(doc, petik::Layer::quotes);
  return doc;
}

std::string article(const Document& doc) {
  std::string out;
  petik::append_html(doc, out);
  return out;
}

// Empty if every element that opens is closed in turn, else what is wrong. Knows void elements of the article: none.
std::string unbalanced(const std::string& html) {
  std::vector<std::string> open;
  for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
    const bool closes = html[at + 1] == '/';
    const std::size_t begin = at + (closes ? 2 : 1);
    const std::string name = html.substr(begin, html.find_first_of(" >", begin) - begin);
    if (!closes) {
      open.push_back(name);
    } else if (open.empty() || open.back() != name) {
      return "</" + name + "> closes " + (open.empty() ? "nothing" : open.back());
    } else {
      open.pop_back();
    }
  }
  return open.empty() ? std::string() : open.back() + " stays open";
}

}  // namespace

TEST_CASE("HTML: markup is escaped, control characters become pictures") {
  CHECK(petik::html_text("a < b & \"c\" > 'd'") == "a &lt; b &amp; &quot;c&quot; &gt; &#39;d&#39;");
  CHECK(petik::html_text(std::string("\0\x1b\x7f", 3)) == "␀␛␡");
  CHECK(petik::html_text("a\r\nb\rc") == "a\nb\nc");
  CHECK(petik::html_text("\xC2\x85\xEF\xBF\xBE") == "\uFFFD\uFFFD");
}

TEST_CASE("HTML: elements nest in any text, and every link has its place") {
  std::uint32_t seed = 90;
  for (const std::string& text : petik::test::sample_texts()) {
    const std::string html = article(analyzed(petik::test::edited(text, ++seed)));
    CHECK(unbalanced(html).empty());
    for (std::size_t at = html.find("href=\"#"); at != std::string::npos; at = html.find("href=\"#", at + 1)) {
      const std::string id = html.substr(at + 7, html.find('"', at + 7) - at - 7);
      INFO(id);
      CHECK(html.find("id=\"" + id + "\"") != std::string::npos);
    }
  }
}

TEST_CASE("HTML: the speaker is listed once, with the quotes in turn") {
  const Document doc = analyzed("\"Kami siap,\" kata Sarno Wibowo.\n\n\"Besok pagi,\" kata Sarno.\n");
  const std::string html = article(doc);
  REQUIRE(doc.quotes.size() == 2);
  CHECK(html.find("<h4>1. Sarno Wibowo</h4>") != std::string::npos);
  CHECK(html.find("<h4>2.") == std::string::npos);
  CHECK(html.find("-q1\">“Kami siap,”</a></li>\n<li>") != std::string::npos);
}

TEST_CASE("HTML: the title is the headline, or the id, never markup") {
  CHECK(petik::html_begin("</title><script>").find("<title>&lt;/title&gt;&lt;script&gt;</title>") != std::string::npos);
  CHECK(petik::html_begin("").find("<title>petik</title>") != std::string::npos);
  CHECK(petik::html_title(analyzed("Kami siap berangkat pagi ini.")) == "berita/satu \"dua\".txt");
}

TEST_CASE("documents of one id on one page have ids of their own") {
  std::string article =
      "<article id=\"da\"><mark id=\"da-q1\">&quot; id=&quot;d</mark><a href=\"#da-q1\">x</a></article>";
  petik::number_html_ids(article, 2);
  CHECK(article ==
        "<article id=\"d.2a\"><mark id=\"d.2a-q1\">&quot; id=&quot;d</mark><a href=\"#d.2a-q1\">x</a></article>");
}

TEST_CASE("pieces of marked text cover the paragraphs, and the inner of two quotes has what both hold") {
  Document doc;
  doc.text = "abcdefghij";
  doc.paragraphs = {{{1, 9}, {}, 0, 0, petik::ParagraphKind::body}};
  doc.quotes.resize(2);
  doc.quotes[0].content = {{2, 8}};
  doc.quotes[1].content = {{4, 6}};
  doc.entities = {{{5, 7}, petik::EntityType::org, kNone, {}}};
  const auto pieces = petik::marked_pieces(doc);
  REQUIRE(pieces.size() == 7);
  std::uint32_t at = 1;
  for (const auto& piece : pieces) {
    CHECK(piece.span.begin == at);
    at = piece.span.end;
  }
  CHECK(at == 9);
  CHECK(pieces[0].quote == kNone);
  CHECK(pieces[1].quote == 0);
  CHECK(pieces[2].quote == 1);
  CHECK((pieces[3].quote == 1 && pieces[3].entity == 0));
  CHECK((pieces[4].quote == 0 && pieces[4].entity == 0));
  CHECK(pieces[5].quote == 0);
  CHECK(pieces[6].quote == kNone);
}
