// The forms in which a command prints documents: a table, one line a form; -f takes its words from it.
//
//     constexpr Form kForms[] = {{"tsv", Layer::quotes, append_quotes_tsv, "file\ttype\n"}, ...};
//     return process(settings, chosen_form(kForms, settings));
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "petik/document/document.hpp"
#include "petik/settings.hpp"

namespace petik::cli {

struct Form {
  std::string_view name;       // of -f: tsv
  Layer layers = Layer::none;  // what it shows: computed where it is missing
  void (*append)(const Document& doc, const Settings& settings, std::string& out) = nullptr;  // from several threads
  std::string_view columns = {};  // the line that --header asks for
  std::string (*begin)(const Document& first) =
      nullptr;                // before the first document (an empty one where there is none)
  std::string_view end = {};  // behind the last one: </html>
  bool single = false;        // an output holds one document: another is an error, or with --output-dir a pair of files
  void (*again)(std::string& document, std::size_t times) = nullptr;  // what is printed where an id comes again
};

// The one that -f names; the option parser lets no other word through.
const Form& chosen_form(std::span<const Form> forms, const Settings& settings);

// The line of --header, where it was asked for.
std::string columns(const Form& form, const Settings& settings);

// What is done with a document before it is printed.
using Prepare = std::function<void(Document& doc)>;

// All documents in this form; the exit status.
int process(const Settings& settings, const Form& form, const Prepare& prepare = {});

// JSON Lines: all layers that the document has.
void append_json(const Document& doc, const Settings& settings, std::string& out);

}  // namespace petik::cli
