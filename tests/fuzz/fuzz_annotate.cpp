// Any bytes through the whole pipeline: repaired, analyzed, written as JSON Lines, read, written again. The second
// record must be the first.
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

#include "petik/analyze.hpp"
#include "petik/format/json_lines.hpp"
#include "petik/text/utf8.hpp"

namespace {

std::string record(const petik::Document& doc) {
  std::string out;
  petik::append_json_line(doc, doc.layers, petik::OffsetUnit::utf16, out);
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  petik::Document doc;
  doc.text = petik::repair(bytes, petik::Repair::replace);
  petik::Analyzer().run(doc, petik::Layer::all);
  const std::string once = record(doc);
  if (record(petik::JsonLineReader().read(once)) != once) std::abort();
  return 0;
}
