#include "petik/check/speech.hpp"

#include <algorithm>

#include "petik/check/mark_reading.hpp"
#include "petik/check/message.hpp"
#include "petik/quote/one_of.hpp"

namespace petik::check {
namespace {

constexpr std::uint32_t kFewWords = 5;  // shorter pieces in marks are titles and terms rather than speech

bool stands_for_somebody(const Quote& quote) {
  return quote.source_kind == SourceKind::pronoun || quote.source_kind == SourceKind::clitic;
}

// The pair of marks is a paragraph of its own: in it nobody is named, and its last words end a sentence.
bool alone(const Article& a, const MarkPair& pair) {
  if (pair.depth != 0 || !whole_double(a, pair) || pair.close < pair.open + 2 || pair.open == 0) return false;
  const std::string_view last = a.text(pair.close - 1);
  if (a.is(pair.open - 1, ":")) return false;  // Berikut isi suratnya: ¶"..."
  return a.newline_before(pair.open) && a.newline_before(pair.close + 1) && (last == "." || is_question(last)) &&
         a.words_in(a.span(pair.open, pair.close)) >= kFewWords && a.in(pair.open, ParagraphKind::body);
}

// A cue gives the span its speaker; that the speaker before may go on is no more than likely.
bool attributed(const Article& a, Span span) {
  return std::any_of(a.doc().quotes.begin(), a.doc().quotes.end(), [&](const Quote& quote) {
    return quote.speaker && quote.cue &&
           std::any_of(quote.content.begin(), quote.content.end(), [&](Span piece) { return piece.overlaps(span); });
  });
}

// Two people who are the subject together: Dewi dan Sarno.
bool coordinated(const Article& a, const Entity& first, const Entity& second) {
  if (first.type != EntityType::person || second.type != EntityType::person || first.name == second.name) return false;
  const std::uint32_t between = a.token_at(first.span.end);
  return one_of(a.lower(between), {"dan", "serta"}) && between + 1 < a.size() &&
         a.span(between + 1).begin == second.span.begin;
}

}  // namespace

void find_no_speaker(const Article& a, Report& report) {
  for (const MarkPair& pair : a.doc().marks) {
    if (!alone(a, pair) || attributed(a, a.span(pair.open, pair.close))) continue;
    report.add(a.span(pair.open + 1),
               message("petikan langsung tanpa pembicara", "a direct quotation without a speaker"));
  }
}

void find_no_antecedent(const Article& a, Report& report) {
  for (const Quote& quote : a.doc().quotes) {
    if (!stands_for_somebody(quote) || quote.speaker || quote.hearsay || !quote.source) continue;
    report.add(*quote.source, message("\"{}\" tidak menunjuk siapa pun di tulisan ini",
                                      "\"{}\" stands for nobody in this text", a.doc()[*quote.source]));
  }
}

// Dewi dan Sarno datang terlambat. "Jalanan macet," katanya.
void find_two_antecedents(const Article& a, Report& report) {
  const auto& entities = a.doc().entities;
  for (const Quote& quote : a.doc().quotes) {
    if (!stands_for_somebody(quote) || !quote.source || quote.hearsay) continue;
    if (!one_of(a.doc()[*quote.source], {"dia", "ia", "nya"})) continue;
    const std::uint32_t begin = std::min(quote.content.front().begin, quote.source->begin);
    const auto ends = [](const Sentence& sentence, std::uint32_t at) { return sentence.span.end <= at; };
    const auto own = std::lower_bound(a.doc().sentences.begin(), a.doc().sentences.end(), begin, ends);
    if (own == a.doc().sentences.begin() || own == a.doc().sentences.end()) continue;
    const Span before = (own - 1)->span;
    const auto starts = [](const Entity& entity, std::uint32_t at) { return entity.span.begin < at; };
    auto first = std::lower_bound(entities.begin(), entities.end(), before.begin, starts);
    if (first == entities.end() || first + 1 == entities.end() || first->span.begin != before.begin) continue;
    if ((first + 1)->span.end > before.end || !coordinated(a, *first, *(first + 1))) continue;
    report.add(*quote.source, message("\"{}\" dapat menunjuk {} atau {}", "\"{}\" may stand for {} or {}",
                                      a.doc()[*quote.source], a.doc()[first->span], a.doc()[(first + 1)->span]));
  }
}

void find_single_name(const Article& a, Report& report) {
  std::vector<std::uint32_t> said;
  for (const Quote& quote : a.doc().quotes) {
    if (quote.source_kind != SourceKind::name || !quote.speaker || !quote.source) continue;
    const std::uint32_t name = quote.speaker->name;
    if (name == kNone || a.doc().names[name].type != EntityType::person) continue;
    if (quote.speaker->text.find(' ') != std::string::npos) continue;
    if (std::find(said.begin(), said.end(), name) != said.end()) continue;
    said.push_back(name);
    report.add(*quote.source, message("nama lengkap {} tidak disebut di tulisan ini",
                                      "the full name of {} is nowhere in this text", quote.speaker->text));
  }
}

}  // namespace petik::check
