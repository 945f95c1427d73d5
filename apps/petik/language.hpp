// Messages and help in the reader's language. Sources speak English; what is shown goes through translated(), which
// looks it up in data/messages-id.tsv. Results never do: they are the same in every language.
//
//     choose_language({"quotes", "--lang", "id"});
//     translated("unknown option --formt; did you mean --format?")   // "pilihan --formt tidak dikenal; ..."
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace petik::cli {

enum class Language { english, indonesian };

// By --lang in the words of the command line, else by the first of LC_ALL, LC_MESSAGES and LANG that is not empty.
// Called once, before anything is said.
void choose_language(const std::vector<std::string>& words);

Language language();

// The text in the chosen language: as a whole; by a row with {} for what varies, which is translated in its turn; else
// what follows "NAME: ". English where no row fits.
std::string translated(std::string_view english);

// True if translated() has something to say of the text, whatever the language: for the tests.
bool has_translation(std::string_view english);

}  // namespace petik::cli
