// petik-train: trains the entity model from labelled corpora.
//
//     petik-train data/model/entities.bin --jsonl train.jsonl --iob idner.txt --tagged indonesia-ner.txt
#include <algorithm>
#include <charconv>
#include <cstdio>
#include <exception>
#include <string>
#include <string_view>
#include <vector>

#include "corpus.hpp"
#include "crf.hpp"
#include "examples.hpp"
#include "export.hpp"
#include "petik/error.hpp"

namespace {

using petik::train::Article;

constexpr std::string_view kUsage =
    "usage: petik-train MODEL [--jsonl FILE]... [--iob FILE]... [--tagged FILE]... [--epochs N] [--rows N]\n"
    "                   [--runs N] [--least N] [--weight PERCENT]\n"
    "  --jsonl FILE   petik's JSON Lines with entities: every type is labelled\n"
    "  --iob FILE     a token and its IOB tag a line: PER, ORG, LOC\n"
    "  --tagged FILE  a sentence a line with tags inline: <PERSON>Budi</PERSON>\n"
    "  --weight N     how much a token of --iob and --tagged counts, in percent (default 30)\n"
    "  --epochs N     passes over the articles (default 10)\n"
    "  --runs N       trainings whose weights are averaged (default 1)\n"
    "  --least N      drop features that are seen less often (default 2)\n"
    "  --rows N       features that are kept (default 65000)\n";

struct Options {
  std::string model;
  std::vector<std::string> json_lines, iob, tagged;
  unsigned epochs = 10, runs = 1, least = 2, rows = 65000, weight = 30;
};

unsigned number(std::string_view text) {
  unsigned value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) throw petik::Error(text, 0, "not a number");
  return value;
}

Options parse(const std::vector<std::string>& arguments) {
  Options options;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& name = arguments[i];
    if (!name.starts_with("--")) {
      options.model = name;
      continue;
    }
    if (++i >= arguments.size()) throw petik::Error(name, 0, "needs a value");
    if (name == "--jsonl")
      options.json_lines.push_back(arguments[i]);
    else if (name == "--iob")
      options.iob.push_back(arguments[i]);
    else if (name == "--tagged")
      options.tagged.push_back(arguments[i]);
    else if (name == "--epochs")
      options.epochs = number(arguments[i]);
    else if (name == "--runs")
      options.runs = std::max(1U, number(arguments[i]));
    else if (name == "--least")
      options.least = number(arguments[i]);
    else if (name == "--rows")
      options.rows = number(arguments[i]);
    else if (name == "--weight")
      options.weight = number(arguments[i]);
    else
      throw petik::Error(name, 0, "unknown option");
  }
  return options;
}

void add_all(petik::train::Examples& examples, const std::vector<Article>& articles, float weight) {
  for (const Article& article : articles) examples.add(article, weight);
}

void run(const Options& options) {
  namespace train = petik::train;
  train::Examples examples(petik::Lexicon::builtin());
  const float weight = static_cast<float>(options.weight) / 100;
  for (const std::string& path : options.json_lines) add_all(examples, train::read_json_lines(path), 1);
  for (const std::string& path : options.iob) add_all(examples, train::read_iob(path), weight);
  for (const std::string& path : options.tagged) add_all(examples, train::read_inline_tags(path), weight);
  examples.number_features(options.least);
  std::fprintf(stderr, "%zu chains, %zu features\n", examples.chains().size(), examples.features().size());
  train::Crf crf(examples.features().size());
  train::Settings settings;
  settings.runs = options.runs;
  settings.epochs = options.epochs;
  crf.train(examples.chains(), settings);
  train::write_model(crf, examples.features(), options.rows, options.model);
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const Options options = parse({argv + 1, argv + argc});
    if (options.model.empty()) {
      std::fputs(kUsage.data(), stderr);
      return 2;
    }
    run(options);
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "petik-train: %s\n", error.what());
    return 2;
  }
}
