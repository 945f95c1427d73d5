// petik lexicon: the language data in use: the list of files, one file, or what is known of a word.
#include <memory>

#include <fmt/format.h>

#include "petik/command.hpp"
#include "petik/error.hpp"
#include "petik/format/tsv.hpp"
#include "petik/lexicon/lexicon.hpp"
#include "petik/output.hpp"

namespace petik::cli {
namespace {

DataSource source_of(const Settings& settings) {
  return settings.data.empty() ? DataSource{} : DataSource(settings.data);
}

std::string list_files(const DataSource& source) {
  std::string out;
  for (const DataFile& file : builtin_data()) {
    const DataTable table = source.rows(file.name);
    out += fmt::format("{}\t{}\t{}\n", file.name, table.rows.size(), table.files.front());
  }
  return out;
}

std::string print_file(const DataSource& source, const std::string& name) {
  std::string out;
  const DataTable table = source.rows(name);
  for (const DataRow& row : table.rows) out += fmt::format("{}\n", fmt::join(row.cells, "\t"));
  return out;
}

std::string describe(const DataSource& source, const std::string& word) {
  const Lexicon lexicon(source);
  const WordInfo& info = lexicon.find(word);
  std::string out;
  for (unsigned c = 0; c < kWordClasses; ++c) {
    if (info.classes.has(static_cast<WordClass>(c)))
      out += fmt::format("{}\t{}\n", word, data_file(static_cast<WordClass>(c)));
  }
  if (info.cue != nullptr) {
    out += fmt::format("{}\tcue of {}{}\n", word, info.cue->lemma, info.clitic ? ", with -nya" : "");
  }
  return out;
}

constexpr Form kForms[] = {{"tsv"}};  // not of documents

int run(const Settings& settings, const std::string& word) {
  Output output(settings);
  const DataSource source = source_of(settings);
  if (!word.empty()) {
    output.write(describe(source, word));
  } else if (settings.files.empty()) {
    output.write(list_files(source));
  } else {
    for (const std::string& name : settings.files) output.write(print_file(source, name));
  }
  output.close();
  return 0;
}

}  // namespace

Command lexicon_command() {
  return {"lexicon",
          "the language data in use: files, entries, what is known of a word",
          "  petik lexicon\n"
          "  petik lexicon cues.tsv | grep active\n"
          "  petik lexicon --find katanya",
          kForms,
          false,
          [](Options& options) -> Run {
            auto word = std::make_shared<std::string>();
            options.text("--find", "WORD", "print what is known of WORD", *word);
            return [word](const Settings& settings) { return run(settings, *word); };
          }};
}

}  // namespace petik::cli
