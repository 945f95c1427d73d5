#include "petik/quote_choice.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <fmt/format.h>

#include "petik/format/names.hpp"
#include "petik/format/tsv.hpp"
#include "petik/text/fold.hpp"

namespace petik::cli {
namespace {

constexpr std::string_view kNothing = "-";

void append_field(std::string_view text, std::string& out) {
  out += '\t';
  append_tsv(text.empty() ? kNothing : text, out);
}

// The words of `part` stand in `whole` as they are: "rini" in "rini laksana". Both folded.
bool holds_words(std::string_view whole, std::string_view part) {
  for (std::size_t at = whole.find(part); at != std::string_view::npos; at = whole.find(part, at + 1)) {
    const std::size_t end = at + part.size();
    if ((at == 0 || whole[at - 1] == ' ') && (end == whole.size() || whole[end] == ' ')) return true;
  }
  return false;
}

bool is_called(const Document& doc, const Speaker& speaker, std::string_view name) {
  if (holds_words(folded(speaker.text), name)) return true;
  if (speaker.name >= doc.names.size()) return false;
  const std::vector<std::string>& aliases = doc.names[speaker.name].aliases;
  return std::any_of(aliases.begin(), aliases.end(), [&](const std::string& alias) { return folded(alias) == name; });
}

// The pieces of an interrupted quote, on one line: Ini berat, [...] tetapi kami mampu.
void append_content(const Document& doc, const Quote& quote, std::string& out) {
  out += '\t';
  bool first = true;
  for (const Span piece : quote.content) {
    if (!first) out += " [...] ";
    first = false;
    append_tsv(doc[piece], out);
  }
}

// The sentences of `span` with `more` on either side of them.
Span context_of(const Document& doc, Span span, std::uint32_t more) {
  const std::vector<Sentence>& sentences = doc.sentences;
  if (sentences.empty()) return span;
  const auto ends_behind = [](const Sentence& sentence, std::uint32_t at) { return sentence.span.end <= at; };
  const auto first = std::lower_bound(sentences.begin(), sentences.end(), span.begin, ends_behind);
  const auto last = std::lower_bound(first, sentences.end(), span.end - 1, ends_behind);
  const auto place = [&](auto at) {
    return std::min(static_cast<std::size_t>(at - sentences.begin()), sentences.size() - 1);
  };
  const std::size_t from = place(first) - std::min<std::size_t>(place(first), more);
  const std::size_t to = std::min(place(last) + more, sentences.size() - 1);
  return cover(sentences[from].span, sentences[to].span);
}

void append_context(const Document& doc, Span span, const QuoteChoice& choice, std::string& out) {
  if (choice.context) append_field(doc[context_of(doc, span, *choice.context)], out);
}

// Who might have said it, best first: Rini Laksana (subject 3.00), Sarno (speaker-before 1.00)
std::string candidates_of(const Quote& quote) {
  std::string text;
  for (const SpeakerCandidate& other : quote.candidates) {
    text += fmt::format("{}{} ({} {:.2f})", text.empty() ? "" : ", ", other.text, other.basis, other.score);
  }
  return text;
}

std::size_t words_in(const Document& doc, Span span) {
  const auto begins_before = [](const Token& token, std::uint32_t at) { return token.span.begin < at; };
  std::size_t count = 0;
  auto token = std::lower_bound(doc.tokens.begin(), doc.tokens.end(), span.begin, begins_before);
  for (; token != doc.tokens.end() && token->span.begin < span.end; ++token) {
    const TokenKind kind = token->kind;
    count += kind == TokenKind::word || kind == TokenKind::abbreviation || kind == TokenKind::number ? 1 : 0;
  }
  return count;
}

}  // namespace

bool QuoteChoice::takes(const Document& doc, const Quote& quote) const {
  if ((types & bit_of(quote.type)) == 0 || quote.confidence < least_confidence) return false;
  return speaker.empty() || (quote.speaker && is_called(doc, *quote.speaker, speaker));
}

void keep_quotes(Document& doc, const QuoteChoice& choice) {
  const auto other = [&](const Quote& quote) { return !choice.takes(doc, quote); };
  doc.quotes.erase(std::remove_if(doc.quotes.begin(), doc.quotes.end(), other), doc.quotes.end());
}

void append_quote(const Document& doc, const Quote& quote, const QuoteChoice& choice, std::string& out) {
  append_tsv(doc.id, out);
  append_field(name_of(quote.type), out);
  append_field(quote.speaker ? std::string_view(quote.speaker->text) : kNothing, out);
  append_field(quote.cue ? doc[quote.cue->span] : kNothing, out);
  append_content(doc, quote, out);
  append_context(doc, cover(quote.content.front(), quote.content.back()), choice, out);
  if (choice.explain) {
    append_field(quote.rule, out);
    append_field(fmt::format("{:.2f}", quote.confidence), out);
    append_field(quote.basis, out);
    append_field(candidates_of(quote), out);
  }
  out += '\n';
}

void append_marked(const Document& doc, const MarkedSpan& marked, const QuoteChoice& choice, std::string& out) {
  append_tsv(doc.id, out);
  append_field(name_of(marked.kind), out);
  append_field(kNothing, out);
  append_field(kNothing, out);
  append_field(doc[marked.span], out);
  append_context(doc, marked.span, choice, out);
  if (choice.explain) out += "\t-\t-\t-\t-";
  out += '\n';
}

void append_speakers(const Document& doc, const QuoteChoice& choice, std::string& out) {
  struct Sum {
    std::string_view name, role;
    std::size_t quotes = 0, words = 0;
  };
  std::vector<Sum> sums;
  std::unordered_map<std::string_view, std::size_t> place;
  for (const Quote& quote : doc.quotes) {
    if (!choice.takes(doc, quote)) continue;
    const std::string_view name = quote.speaker ? std::string_view(quote.speaker->text) : kNothing;
    const auto [at, added] = place.try_emplace(name, sums.size());
    if (added) sums.push_back({name, {}});
    Sum& sum = sums[at->second];
    if (sum.role.empty() && quote.speaker) sum.role = quote.speaker->role;
    ++sum.quotes;
    for (const Span piece : quote.content) sum.words += words_in(doc, piece);
  }
  for (const Sum& sum : sums) {
    append_tsv(doc.id, out);
    append_field(sum.name, out);
    append_field(sum.role, out);
    append_field(fmt::format("{}", sum.quotes), out);
    append_field(fmt::format("{}", sum.words), out);
    out += '\n';
  }
}

std::string quote_columns(const QuoteChoice& choice) {
  std::string columns = "file\ttype\tspeaker\tcue\tcontent";
  if (choice.context) columns += "\tcontext";
  if (choice.explain) columns += "\trule\tconfidence\tbasis\tcandidates";
  return columns + '\n';
}

}  // namespace petik::cli
