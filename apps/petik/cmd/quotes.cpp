// petik quotes: who said what, a line for each quote or speaker.
#include <memory>

#include "petik/command.hpp"
#include "petik/format/marks_json.hpp"
#include "petik/format/names.hpp"
#include "petik/pipeline.hpp"
#include "petik/quote_choice.hpp"
#include "petik/text/fold.hpp"

namespace petik::cli {
namespace {

constexpr std::uint64_t kMostContext = 20;  // sentences

struct Choices {
  std::string types;                         // direct,mixed; empty for all
  std::string speaker;                       // Rini
  std::string confidence;                    // 0.9
  std::uint64_t context = kMostContext + 1;  // not asked for
  bool speakers = false;
  bool all_marks = false;
  bool explain = false;
};

void append_table(const Document& doc, const Settings&, std::string& out) {
  for (const Quote& quote : doc.quotes) append_quote(doc, quote, {}, out);
}

constexpr Form kForms[] = {
    {"tsv", Layer::quotes, append_table, "file\ttype\tspeaker\tcue\tcontent\n"},
    {"jsonl", Layer::quotes, append_json},
};

// Bits of the types in a list like direct,mixed. Throws UsageError for a word that is none.
std::uint32_t type_bits(std::string_view list) {
  std::uint32_t bits = 0;
  for (;;) {
    const std::size_t comma = list.find(',');
    const std::string_view name = list.substr(0, comma);
    const auto type = find_kind<QuoteType>(name);
    if (!type) throw UsageError{"--type: unknown type: " + std::string(name) + " (direct, indirect, mixed)"};
    bits |= bit_of(*type);
    if (comma == std::string_view::npos) return bits;
    list.remove_prefix(comma + 1);
  }
}

// 0.9, .9, 1: a decimal from 0 to 1, whatever the locale. Throws UsageError.
float parse_share(const std::string& text) {
  float value = 0;
  float digit = 1;
  const std::size_t point = text.find('.');
  bool good = !text.empty() && text != "." && (point == std::string::npos || point <= 1);
  for (std::size_t i = 0; i < text.size() && good; ++i) {
    if (i == point) continue;
    good = text[i] >= '0' && text[i] <= '9' && (i > point || i == 0);
    if (point != std::string::npos && i > point) digit /= 10;  // NOLINT(readability-magic-numbers): decimal places
    value += digit * static_cast<float>(text[i] - '0');
  }
  if (!good || value > 1) throw UsageError{"--min-confidence: not a number from 0 to 1: " + text};
  return value;
}

QuoteChoice choice_of(const Choices& choices) {
  QuoteChoice choice;
  if (!choices.types.empty()) choice.types = type_bits(choices.types);
  choice.speaker = folded(choices.speaker);
  if (!choices.confidence.empty()) choice.least_confidence = parse_share(choices.confidence);
  if (choices.context <= kMostContext) choice.context = static_cast<std::uint32_t>(choices.context);
  choice.explain = choices.explain;
  return choice;
}

// The quotes, and with --all-marks the other words in marks between them, in the order of the text.
void append_lines(const Document& doc, const QuoteChoice& choice, bool all_marks, std::string& out) {
  std::size_t marked = 0;
  const auto marks_before = [&](std::uint32_t at) {
    while (all_marks && marked < doc.marked.size() && doc.marked[marked].span.begin < at) {
      append_marked(doc, doc.marked[marked++], choice, out);
    }
  };
  for (const Quote& quote : doc.quotes) {
    marks_before(quote.content.front().begin);
    if (choice.takes(doc, quote)) append_quote(doc, quote, choice, out);
  }
  marks_before(static_cast<std::uint32_t>(doc.text.size()));
}

// JSON Lines with the wanted quotes only, and with --all-marks under the key "marks" the other words in marks.
void append_records(const Document& whole, const QuoteChoice& choice, bool all_marks, const Settings& settings,
                    std::string& out) {
  if (choice.takes_all() && !all_marks) return append_json(whole, settings, out);
  Document doc = whole;
  keep_quotes(doc, choice);
  if (all_marks) {
    std::erase_if(doc.extra, [](const ExtraField& field) { return field.key == "marks"; });
    doc.extra.push_back({"marks", marks_json(doc, settings.offsets)});
  }
  append_json(doc, settings, out);
}

int run(const Settings& settings, const Choices& choices) {
  const QuoteChoice choice = choice_of(choices);
  const bool table = settings.format == "tsv";
  if (!table && choices.speakers) throw UsageError{"--speakers: only with -f tsv"};
  if (!table && choice.context) throw UsageError{"--context: only with -f tsv"};
  if (choices.speakers && choices.all_marks) throw UsageError{"--all-marks: not with --speakers"};
  if (choices.speakers) {
    return process(
        settings, Layer::quotes, [&](const Document& doc, std::string& out) { append_speakers(doc, choice, out); },
        settings.header ? "file\tspeaker\trole\tquotes\twords\n" : "");
  }
  const auto render = [&](const Document& doc, std::string& out) {
    if (table) return append_lines(doc, choice, choices.all_marks, out);
    append_records(doc, choice, choices.all_marks, settings, out);
  };
  const Layer layer = choices.all_marks ? Layer::marked : Layer::quotes;
  return process(settings, {layer}, render, settings.header && table ? quote_columns(choice) : "");
}

}  // namespace

Command quotes_command() {
  return {
      "quotes",
      "who said what: type, speaker, cue and content of every quote",
      "  petik quotes artikel.txt\n"
      "  petik quotes --speaker \"Rini Wiryawan\" --type direct -r berita/\n"
      "  petik quotes --speakers -r -j 0 berita/ | sort -t \"$(printf '\\t')\" -k 4 -rn | head\n"
      "  petik quotes -f jsonl berita.jsonl | jq -r '.quotes[] | .speaker.name'",
      kForms,
      true,
      [](Options& options) -> Run {
        auto choices = std::make_shared<Choices>();
        options.text("--type", "LIST", "only these types, parted by commas: direct, indirect, mixed", choices->types);
        options.text("--speaker", "NAME", "only what NAME says, under any form of the name, in any case",
                     choices->speaker);
        options.text("--min-confidence", "SHARE", "only quotes of this confidence and more: 0.9", choices->confidence);
        options.number("--context", "N", "a column more: the quote's sentences and N on either side", choices->context,
                       0, kMostContext);
        options.flag("--speakers", "a line for each speaker: role, number of quotes, words quoted", choices->speakers);
        options.flag("--all-marks", "also words in marks that nobody said: title, term, slogan, scare ...",
                     choices->all_marks);
        options.flag("--explain", "columns more: the rule, the confidence, who else might have said it",
                     choices->explain);
        return [choices](const Settings& settings) { return run(settings, *choices); };
      }};
}

}  // namespace petik::cli
