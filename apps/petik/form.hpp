// The forms in which a command prints documents: a table, one line a form; -f takes its words from it.
//
//     constexpr Form kForms[] = {{"tsv", Layer::quotes, append_quotes_tsv, "file\ttype\n"}, ...};
//     return process(settings, chosen_form(kForms, settings));
#pragma once

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
  std::string_view begin = {};    // before the first document and behind the last one: <html> ... </html>
  std::string_view end = {};
};

// The one that -f names; the option parser lets no other word through.
const Form& chosen_form(std::span<const Form> forms, const Settings& settings);

// What stands before the first document.
std::string opening(const Form& form, const Settings& settings);

// All documents in this form; the exit status.
int process(const Settings& settings, const Form& form);

// JSON Lines: all layers that the document has.
void append_json(const Document& doc, const Settings& settings, std::string& out);

}  // namespace petik::cli
