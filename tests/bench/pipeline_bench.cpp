// How fast the stages are, in bytes a second over the sample articles, beside two yardsticks measured in the same run:
// ICU's word and sentence BreakIterator and a loop that only looks for blanks.
#include <benchmark/benchmark.h>
#include <unicode/brkiter.h>

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "petik/analyze.hpp"
#include "petik/entity/folded_tokens.hpp"
#include "petik/format/json_lines.hpp"
#include "petik/segment/tokenize.hpp"
#include "support/files.hpp"

namespace {

constexpr std::size_t kCorpusBytes = std::size_t{4} << 20U;

// The sample articles.
const std::vector<std::string>& articles() {
  static const std::vector<std::string> texts = [] {
    std::vector<std::string> found;
    for (const auto& path : petik::test::files_under("data/samples", {".txt"})) {
      found.push_back(petik::test::read_file(path));
    }
    return found;
  }();
  return texts;
}

// All of them, over and over, as one text.
const std::string& corpus() {
  static const std::string text = [] {
    std::string joined;
    while (joined.size() < kCorpusBytes) {
      for (const std::string& article : articles()) joined += article + "\n";
    }
    return joined;
  }();
  return text;
}

void count_bytes(benchmark::State& state, std::size_t bytes_a_round) {
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(bytes_a_round));
}

void tokenize(benchmark::State& state) {
  const petik::Lexicon& lexicon = petik::Lexicon::builtin();
  for (auto _ : state) benchmark::DoNotOptimize(petik::tokenize(corpus(), lexicon));
  count_bytes(state, corpus().size());
}
BENCHMARK(tokenize);

// Every article through the stages up to `layers`, a document each; `write`: as JSON Lines too.
void analyze(benchmark::State& state, petik::Layer layers, bool write) {
  const petik::Analyzer analyzer;
  std::size_t bytes = 0;
  for (const std::string& article : articles()) bytes += article.size();
  std::string out;
  for (auto _ : state) {
    out.clear();
    for (const std::string& article : articles()) {
      petik::Document doc;
      doc.text = article;
      analyzer.run(doc, layers);
      if (write) petik::append_json_line(doc, doc.layers, petik::OffsetUnit::codepoint, out);
      benchmark::DoNotOptimize(doc);
    }
  }
  count_bytes(state, bytes);
}
BENCHMARK_CAPTURE(analyze, sentences, petik::Layer::sentences, false);
BENCHMARK_CAPTURE(analyze, entities, petik::Layer::entities, false);
BENCHMARK_CAPTURE(analyze, quotes, petik::Layer::quotes, false);
BENCHMARK_CAPTURE(analyze, annotate_jsonl, petik::Layer::all, true);

void lexicon_load(benchmark::State& state) {
  for (auto _ : state) {
    const petik::Lexicon lexicon{petik::DataSource{}};
    benchmark::DoNotOptimize(lexicon.cues().data());
  }
}
BENCHMARK(lexicon_load)->Unit(benchmark::kMicrosecond);

using Iterator = std::unique_ptr<icu::BreakIterator>;

// ICU over the same text, which it wants in UTF-16; that conversion is not counted.
void icu_breaks(benchmark::State& state, icu::BreakIterator* (*make)(const icu::Locale&, UErrorCode&)) {
  UErrorCode status = U_ZERO_ERROR;
  const Iterator iterator(make(icu::Locale("id"), status));
  const icu::UnicodeString text = icu::UnicodeString::fromUTF8(corpus());
  for (auto _ : state) {
    std::int64_t breaks = 0;
    iterator->setText(text);
    while (iterator->next() != icu::BreakIterator::DONE) ++breaks;
    benchmark::DoNotOptimize(breaks);
  }
  count_bytes(state, corpus().size());
}
BENCHMARK_CAPTURE(icu_breaks, words, icu::BreakIterator::createWordInstance);
BENCHMARK_CAPTURE(icu_breaks, sentences, icu::BreakIterator::createSentenceInstance);

void split_at_blanks(benchmark::State& state) {
  for (auto _ : state) {
    std::vector<std::string_view> words;
    std::string_view rest = corpus();
    while (!rest.empty()) {
      const std::size_t end = rest.find_first_of(" \n");
      words.push_back(rest.substr(0, end));
      rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    }
    benchmark::DoNotOptimize(words.data());
  }
  count_bytes(state, corpus().size());
}
BENCHMARK(split_at_blanks);

// What a list of names alone costs: each token is folded and the longest listed phrase from there is looked up.
void dictionary_scan(benchmark::State& state) {
  const petik::Lexicon& lexicon = petik::Lexicon::builtin();
  petik::Document doc;
  doc.text = corpus();
  for (auto _ : state) {
    doc.tokens = petik::tokenize(doc.text, lexicon);
    const petik::FoldedTokens folded(doc, petik::Lexicon::builtin());
    std::size_t found = 0;
    for (std::size_t i = 0; i < folded.size(); ++i) {
      petik::PhraseHash phrase;
      for (std::size_t end = i; end < std::min(folded.size(), i + petik::Gazetteer::kLongest); ++end) {
        phrase.add(folded.lower(end));
        found += lexicon.gazetteer().find(phrase) != 0 ? 1U : 0U;
      }
    }
    benchmark::DoNotOptimize(found);
  }
  count_bytes(state, corpus().size());
}
BENCHMARK(dictionary_scan);

}  // namespace
