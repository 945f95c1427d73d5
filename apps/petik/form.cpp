#include "petik/form.hpp"

#include <algorithm>
#include <any>
#include <map>
#include <optional>

#include <fmt/format.h>

#include "petik/analyze.hpp"
#include "petik/document_pairs.hpp"
#include "petik/error.hpp"
#include "petik/format/json_lines.hpp"
#include "petik/format/tsv.hpp"
#include "petik/output_names.hpp"
#include "petik/pipeline.hpp"

namespace petik::cli {

const Form& chosen_form(std::span<const Form> forms, const Settings& settings) {
  const auto found =
      std::find_if(forms.begin(), forms.end(), [&](const Form& form) { return form.name == settings.format; });
  return found == forms.end() ? forms.front() : *found;
}

namespace {

// A document in a form whose outputs have a start of their own.
struct Piece {
  std::string begin, printed;
  std::string id, text;  // of forms that need them when the documents are in their order
  bool is_file = false;  // a document that is a file of its own
};

// Forms that stand between a start and an end, or hold one document.
class FramedRun {
 public:
  FramedRun(const Settings& settings, const Form& form, const Prepare& prepare)
      : settings_(settings), form_(form), prepare_(prepare) {}

  int run() {
    Stage stage;
    stage.begin = [this](Output&) {
      documents_ = 0;
      times_.clear();
      pairs_.reset();
    };
    stage.work = [this](const Record& record, Document& doc, const Lexicon& lexicon) -> std::any {
      return work(record, doc, lexicon);
    };
    stage.emit = [this](const std::any& result, Output& output) { emit(std::any_cast<const Piece&>(result), output); };
    stage.end = [this](Output& output) {
      if (documents_ == 0 && form_.begin != nullptr) output.write(form_.begin(Document{}));
      output.write(form_.end);
    };
    return process_each(settings_, stage);
  }

 private:
  Piece work(const Record& record, Document& doc, const Lexicon& lexicon) const {
    Analyzer(lexicon, settings_.quotations).run(doc, form_.layers);
    if (prepare_) prepare_(doc);
    Piece piece;
    if (form_.begin != nullptr) piece.begin = form_.begin(doc);
    form_.append(doc, settings_, piece.printed);
    piece.id = doc.id;
    piece.is_file = record.line == 0;
    if (form_.single && !piece.is_file) piece.text = doc.text;
    return piece;
  }

  void emit(const Piece& piece, Output& output) {
    ++documents_;
    if (form_.single && !settings_.output_dir.empty() && holds_many(output)) return emit_pair(piece, output);
    if (form_.single && documents_ > 1) {
      throw Error(
          fmt::format("more than one document in one output, which the form {} does not hold; --output-dir "
                      "gets files for each document",
                      form_.name));
    }
    if (documents_ == 1) output.write(piece.begin);
    const std::size_t times = form_.again != nullptr ? ++times_[piece.id] : 1;
    if (times == 1) return output.write(piece.printed);
    std::string printed = piece.printed;
    form_.again(printed, times);
    output.write(printed);
  }

  // The list of a file with several documents, whose files lie in the folder of its name.
  static bool holds_many(const Output& output) { return output.target().ends_with(kListEnding); }

  void emit_pair(const Piece& piece, Output& output) {
    const std::string& list = output.target();
    if (!pairs_) pairs_.emplace(list.substr(0, list.size() - kListEnding.size()));
    std::string line;
    append_tsv(piece.id, line);
    line += '\t';
    append_tsv(pairs_->write(piece.id, piece.text, piece.printed), line);
    output.write(line + '\n');
  }

  const Settings& settings_;
  const Form& form_;
  const Prepare& prepare_;
  std::size_t documents_ = 0;                 // of the output at hand
  std::map<std::string, std::size_t> times_;  // ... by their ids
  std::optional<DocumentPairs> pairs_;
};

}  // namespace

std::string columns(const Form& form, const Settings& settings) {
  return settings.header ? std::string(form.columns) : std::string();
}

int process(const Settings& settings, const Form& form, const Prepare& prepare) {
  if (form.begin != nullptr || form.single) return FramedRun(settings, form, prepare).run();
  const auto render = [&](const Document& doc, std::string& out) {
    if (!prepare) return form.append(doc, settings, out);
    Document own = doc;
    prepare(own);
    form.append(own, settings, out);
  };
  return process(settings, form.layers, render, columns(form, settings));
}

void append_json(const Document& doc, const Settings& settings, std::string& out) {
  append_json_line(doc, doc.layers, settings.offsets, out);
}

}  // namespace petik::cli
