#include <cstdlib>
#include <cstring>
#include <exception>
#include <limits>
#include <memory>
#include <string>
#include <string_view>

#include "petik/analyze.hpp"
#include "petik/c_api/petik.h"
#include "petik/error.hpp"
#include "petik/format/json_lines.hpp"
#include "petik/text/utf8.hpp"

struct petik_analyzer {
  std::unique_ptr<const petik::Lexicon> own;  // none: the built-in one

  const petik::Lexicon& lexicon() const { return own ? *own : petik::Lexicon::builtin(); }
};

namespace {

// For C, with a NUL behind; NULL where there is no memory.
char* copy(std::string_view text) {
  char* result = static_cast<char*>(std::malloc(text.size() + 1));
  if (result == nullptr) return nullptr;
  std::memcpy(result, text.data(), text.size());
  result[text.size()] = '\0';
  return result;
}

void give(char** target, std::string_view text) {
  if (target != nullptr) *target = copy(text);
}

std::string annotate(const petik_analyzer& analyzer, std::string_view bytes) {
  if (bytes.size() > std::numeric_limits<std::uint32_t>::max()) throw petik::Error("larger than 4 GiB");
  petik::Document doc;
  doc.text = petik::repair(bytes, petik::Repair::replace);
  petik::Analyzer(analyzer.lexicon()).run(doc, petik::Layer::all);
  std::string json;
  petik::append_json_line(doc, doc.layers, petik::OffsetUnit::codepoint, json);
  json.pop_back();  // the line end
  return json;
}

}  // namespace

extern "C" {

petik_analyzer* petik_open(const char* data_dir, char** error) {
  try {
    auto analyzer = std::make_unique<petik_analyzer>();
    if (data_dir != nullptr) analyzer->own = std::make_unique<const petik::Lexicon>(petik::DataSource(data_dir));
    return analyzer.release();
  } catch (const std::exception& reason) {
    give(error, reason.what());
  } catch (...) {
    give(error, "unknown error");
  }
  return nullptr;
}

int petik_annotate(const petik_analyzer* analyzer, const char* text, size_t size, char** json, size_t* json_size) {
  try {
    const std::string record = annotate(*analyzer, size == 0 ? std::string_view() : std::string_view(text, size));
    *json = copy(record);
    if (json_size != nullptr) *json_size = record.size();
    return *json == nullptr ? 1 : 0;
  } catch (const std::exception& reason) {
    give(json, reason.what());
  } catch (...) {
    give(json, "unknown error");
  }
  return 1;
}

void petik_free(char* text) { std::free(text); }

void petik_close(petik_analyzer* analyzer) { delete analyzer; }

}  // extern "C"
