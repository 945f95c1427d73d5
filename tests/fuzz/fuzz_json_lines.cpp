// Any bytes as a record of JSON Lines: an error of petik's, or a document that the stages above the given layers take.
#include <cstdint>
#include <string>
#include <string_view>

#include "petik/analyze.hpp"
#include "petik/error.hpp"
#include "petik/format/json_lines.hpp"
#include "petik/text/utf8.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  try {
    petik::Document doc = petik::JsonLineReader().read(petik::repair(bytes, petik::Repair::replace));
    petik::Analyzer().run(doc, petik::Layer::all);
    std::string out;
    petik::append_json_line(doc, doc.layers, petik::OffsetUnit::codepoint, out);
  } catch (const petik::Error&) {
    return 0;  // a record that cannot be read
  }
  return 0;
}
