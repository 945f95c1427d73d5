#include "petik/form.hpp"

#include <algorithm>
#include <any>

#include <fmt/format.h>

#include "petik/analyze.hpp"
#include "petik/error.hpp"
#include "petik/format/json_lines.hpp"
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
  std::string begin, text;
};

// Forms that stand between a start and an end, or hold one document.
int process_framed(const Settings& settings, const Form& form, const Prepare& prepare) {
  std::size_t documents = 0;  // of the output at hand
  Stage stage;
  stage.begin = [&](Output&) { documents = 0; };
  stage.work = [&](const Record&, Document& doc, const Lexicon& lexicon) -> std::any {
    Analyzer(lexicon, settings.quotations).run(doc, form.layers);
    if (prepare) prepare(doc);
    Piece piece{form.begin != nullptr ? form.begin(doc) : std::string(), {}};
    form.append(doc, settings, piece.text);
    return piece;
  };
  stage.emit = [&](const std::any& result, Output& output) {
    const auto& piece = std::any_cast<const Piece&>(result);
    if (form.single && documents > 0) {
      throw Error(
          fmt::format("more than one document in one output, which the form {} does not hold; use --output-dir "
                      "with a file for each document",
                      form.name));
    }
    if (documents++ == 0) output.write(piece.begin);
    output.write(piece.text);
  };
  stage.end = [&](Output& output) {
    if (documents == 0 && form.begin != nullptr) output.write(form.begin(Document{}));
    output.write(form.end);
  };
  return process_each(settings, stage);
}

}  // namespace

std::string columns(const Form& form, const Settings& settings) {
  return settings.header ? std::string(form.columns) : std::string();
}

int process(const Settings& settings, const Form& form, const Prepare& prepare) {
  if (form.begin != nullptr || form.single) return process_framed(settings, form, prepare);
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
