// Any bytes through the whole pipeline to every form of every command: each must be valid UTF-8, and the columns of a
// table are as many in every line.
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "petik/analyze.hpp"
#include "petik/command.hpp"
#include "petik/text/utf8.hpp"

namespace {

void check_table(std::string_view table) {
  std::ptrdiff_t columns = -1;
  while (!table.empty()) {
    const std::size_t end = table.find('\n');
    if (end == std::string_view::npos) std::abort();
    const std::string_view line = table.substr(0, end);
    const std::ptrdiff_t found = std::count(line.begin(), line.end(), '\t');
    if (columns >= 0 && found != columns) std::abort();
    columns = found;
    table.remove_prefix(end + 1);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  petik::Document doc;
  doc.id = petik::repair(bytes.substr(0, 20), petik::Repair::replace);  // names are odd, too
  doc.text = petik::repair(bytes, petik::Repair::replace);
  petik::Analyzer().run(doc, petik::Layer::all | petik::Layer::words);
  const petik::cli::Settings settings;
  for (const petik::cli::Command& command : petik::cli::commands()) {
    for (const petik::cli::Form& form : command.forms) {
      if (form.append == nullptr) continue;
      std::string out;
      form.append(doc, settings, out);
      if (petik::first_invalid(out) != std::string::npos) std::abort();
      if (form.name == "tsv") check_table(out);
    }
  }
  return 0;
}
