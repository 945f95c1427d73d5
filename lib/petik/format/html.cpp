#include "petik/format/html.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <utility>
#include <vector>

#include "petik/format/coref.hpp"
#include "petik/format/html_text.hpp"
#include "petik/format/marked_text.hpp"
#include "petik/format/value.hpp"

namespace petik {
namespace {

constexpr std::size_t kColours = 8;

// How a type is marked, and what a reader calls it; in the order of EntityType.
struct TypeStyle {
  std::string_view style, word;
};
constexpr std::array<TypeStyle, 18> kTypes = {{{"person", "orang"},
                                               {"organisation", "organisasi"},
                                               {"place", "wilayah"},
                                               {"place", "tempat"},
                                               {"place", "bangunan"},
                                               {"other", "peristiwa"},
                                               {"other", "produk"},
                                               {"other", "karya"},
                                               {"other", "hukum"},
                                               {"other", "kelompok"},
                                               {"other", "bahasa"},
                                               {"time", "tanggal"},
                                               {"time", "waktu"},
                                               {"number", "uang"},
                                               {"number", "persen"},
                                               {"number", "ukuran"},
                                               {"number", "bilangan"},
                                               {"number", "urutan"}}};

struct Speaker {
  std::string name, role;
  std::vector<std::uint32_t> quotes;
};

// The speakers in the order of their first quote; those whom nobody can name come last.
struct Speakers {
  std::vector<Speaker> all;
  std::vector<std::size_t> of_quote;  // index into `all`
};

Speakers gather(const Document& doc) {
  Speakers found;
  std::map<std::string_view, std::size_t> known;
  std::vector<std::uint32_t> unnamed;
  for (std::uint32_t q = 0; q < doc.quotes.size(); ++q) {
    found.of_quote.push_back(0);
    const auto& speaker = doc.quotes[q].speaker;
    if (!speaker) {
      unnamed.push_back(q);
      continue;
    }
    const auto [at, is_new] = known.try_emplace(speaker->text, found.all.size());
    if (is_new) found.all.push_back({speaker->text, {}, {}});
    Speaker& one = found.all[at->second];
    if (one.role.empty()) one.role = speaker->role;
    one.quotes.push_back(q);
    found.of_quote[q] = at->second;
  }
  for (const std::uint32_t q : unnamed) found.of_quote[q] = found.all.size();
  if (!unnamed.empty()) found.all.push_back({{}, {}, std::move(unnamed)});
  return found;
}

class Article {
 public:
  Article(const Document& doc, std::string& out)
      : doc_(doc), out_(out), id_("d" + as_word(doc.id)), speakers_(gather(doc)), pieces_(marked_pieces(doc)) {
    last_piece_.assign(doc.quotes.size(), 0);
    seen_.assign(doc.quotes.size(), false);
    for (std::size_t p = 0; p < pieces_.size(); ++p) {
      if (pieces_[p].quote != kNone) last_piece_[pieces_[p].quote] = p;
    }
  }

  void write() {
    put("<article id=\"{}\">\n<header>\n<h2>", id_);
    const std::size_t title = headline();
    if (title < doc_.paragraphs.size()) {
      paragraph_text(doc_.paragraphs[title].span);
    } else {
      append_html_text(doc_.id.empty() ? "petik" : doc_.id, out_);
    }
    out_ += "</h2>\n<p class=\"about\">";
    append_html_text(doc_.id, out_);
    put(" · {} kutipan · {} nama · {} sebutan</p>\n</header>\n<div class=\"columns\">\n<div class=\"text\">\n",
        doc_.quotes.size(), doc_.names.size(), doc_.entities.size());
    for (std::size_t p = 0; p < doc_.paragraphs.size(); ++p) {
      if (p != title) paragraph(doc_.paragraphs[p]);
    }
    out_ += "</div>\n";
    if (!speakers_.all.empty()) list_speakers();
    out_ += "</div>\n</article>\n";
  }

 private:
  template <typename... Fields>
  void put(fmt::format_string<Fields...> form, Fields&&... fields) {
    fmt::format_to(std::back_inserter(out_), form, std::forward<Fields>(fields)...);
  }

  std::size_t headline() const {
    const auto found = std::find_if(doc_.paragraphs.begin(), doc_.paragraphs.end(),
                                    [](const Paragraph& p) { return p.kind == ParagraphKind::headline; });
    return static_cast<std::size_t>(found - doc_.paragraphs.begin());
  }

  void paragraph(const Paragraph& paragraph) {
    switch (paragraph.kind) {
      case ParagraphKind::headline:
      case ParagraphKind::heading:
        out_ += "<h3>";
        paragraph_text(paragraph.span);
        out_ += "</h3>\n";
        return;
      case ParagraphKind::dateline:
        out_ += "<p class=\"dateline\">";
        break;
      case ParagraphKind::boilerplate:
        out_ += "<p class=\"boilerplate\">";
        break;
      case ParagraphKind::body:
        out_ += "<p>";
    }
    paragraph_text(paragraph.span);
    out_ += "</p>\n";
  }

  void paragraph_text(Span span) {
    auto piece = std::partition_point(pieces_.begin(), pieces_.end(),
                                      [&](const MarkedPiece& before) { return before.span.begin < span.begin; });
    MarkedPiece open;
    for (; piece != pieces_.end() && piece->span.begin < span.end; ++piece) {
      change(open, *piece);
      append_html_text(doc_[piece->span], out_);
      open = *piece;
      if (piece->quote != kNone && last_piece_[piece->quote] == static_cast<std::size_t>(piece - pieces_.begin())) {
        change(open, {});
        open = {};
        reference(piece->quote);
      }
    }
    change(open, {});
  }

  // Closes the elements that end and opens those that begin: quote, cue or source, mention, from the outside in.
  void change(const MarkedPiece& from, const MarkedPiece& to) {
    const bool same_quote = from.quote == to.quote;
    const bool same_part = same_quote && from.part == to.part && from.is_source == to.is_source;
    const bool same_entity = same_part && from.entity == to.entity;
    if (from.entity != kNone && !same_entity) out_ += "</span>";
    if (from.part != kNone && !same_part) out_ += "</span>";
    if (from.quote != kNone && !same_quote) out_ += "</mark>";
    if (to.quote != kNone && !same_quote) open_quote(to.quote);
    if (to.part != kNone && !same_part) put("<span class=\"{}\">", to.is_source ? "source" : "cue");
    if (to.entity != kNone && !same_entity) open_mention(doc_.entities[to.entity]);
  }

  std::string colour(std::size_t speaker) const {
    const bool unnamed = speakers_.all[speaker].name.empty();
    return fmt::format("s{}", unnamed ? 0 : speaker % kColours + 1);
  }

  void open_quote(std::uint32_t q) {
    constexpr std::array<std::string_view, 3> kClasses = {"direct", "indirect", "mixed"};
    const std::size_t speaker = speakers_.of_quote[q];
    put("<mark class=\"{} {}\"", colour(speaker), kClasses[static_cast<std::size_t>(doc_.quotes[q].type)]);
    if (!seen_[q]) put(" id=\"{}-q{}\"", id_, q + 1);
    seen_[q] = true;
    out_ += '>';
  }

  void open_mention(const Entity& entity) {
    const TypeStyle& style = kTypes[static_cast<std::size_t>(entity.type)];
    put("<span class=\"mention {}\" title=\"{}", style.style, style.word);
    const bool named = entity.name != kNone && entity.name < doc_.names.size();
    const std::string told = named ? doc_.names[entity.name].canonical : value_text(entity);
    if (!told.empty()) out_ += ": ";
    append_html_text(told, out_);
    out_ += "\">";
  }

  std::string number(std::size_t speaker) const {
    return speakers_.all[speaker].name.empty() ? "?" : std::to_string(speaker + 1);
  }

  // The number of the speaker behind the quote, which leads to the list.
  void reference(std::uint32_t q) {
    const std::size_t speaker = speakers_.of_quote[q];
    put("<sup class=\"{}\"><a href=\"#{}-s{}\" title=\"{}\">{}</a></sup>", colour(speaker), id_, speaker + 1,
        html_text(named(speaker)), number(speaker));
  }

  std::string_view named(std::size_t speaker) const {
    return speakers_.all[speaker].name.empty() ? std::string_view("tanpa nama") : speakers_.all[speaker].name;
  }

  void list_speakers() {
    put("<aside aria-label=\"Narasumber dan kutipannya\">\n<h3>Narasumber</h3>\n");
    for (std::size_t s = 0; s < speakers_.all.size(); ++s) {
      put("<section class=\"speaker {}\" id=\"{}-s{}\">\n<h4>{}. ", colour(s), id_, s + 1, number(s));
      append_html_text(named(s), out_);
      out_ += "</h4>\n";
      if (!speakers_.all[s].role.empty()) put("<p class=\"role\">{}</p>\n", html_text(speakers_.all[s].role));
      out_ += "<ol>\n";
      for (const std::uint32_t q : speakers_.all[s].quotes) list_quote(q);
      out_ += "</ol>\n</section>\n";
    }
    out_ += "</aside>\n";
  }

  void list_quote(std::uint32_t q) {
    const Quote& quote = doc_.quotes[q];
    const bool direct = quote.type == QuoteType::direct;
    if (!seen_[q]) return;  // outside of every paragraph: nothing to lead to
    put("<li><a href=\"#{}-q{}\"{}>", id_, q + 1, direct ? "" : " class=\"indirectly\"");
    if (direct) out_ += "“";
    for (std::size_t i = 0; i < quote.content.size(); ++i) {
      if (i > 0) out_ += " […] ";
      append_html_text(doc_[quote.content[i]], out_);
    }
    out_ += direct ? "”</a></li>\n" : "</a></li>\n";
  }

  const Document& doc_;
  std::string& out_;
  std::string id_;
  Speakers speakers_;
  std::vector<MarkedPiece> pieces_;
  std::vector<std::size_t> last_piece_;  // of each quote, by index
  std::vector<bool> seen_;
};

}  // namespace

std::string html_title(const Document& doc) {
  const auto found = std::find_if(doc.paragraphs.begin(), doc.paragraphs.end(),
                                  [](const Paragraph& p) { return p.kind == ParagraphKind::headline; });
  return found == doc.paragraphs.end() ? doc.id : std::string(doc[found->span]);
}

// Texts and attributes are escaped, so that id="d and href="#d stand for nothing else. Ids hold no "." of their own.
void number_html_ids(std::string& article, std::size_t number) {
  const std::string mark = fmt::format(".{}", number);
  for (const std::string_view before : {" id=\"d", " href=\"#d"}) {
    for (std::size_t at = article.find(before); at != std::string::npos; at = article.find(before, at)) {
      at += before.size();
      article.insert(at, mark);
    }
  }
}

void append_html(const Document& doc, std::string& out) { Article(doc, out).write(); }

}  // namespace petik
