// Any bytes as a file of language data in --data: an error of petik's with file and line, or a lexicon that works. The
// first byte chooses the file.
#include <stdlib.h>
#include <unistd.h>

#include <cstdint>
#include <fstream>
#include <string>

#include "petik/analyze.hpp"
#include "petik/error.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace {

const std::string& folder() {
  static const std::string name = [] {
    char path[] = "/tmp/petik-fuzz-XXXXXX";
    return std::string(::mkdtemp(path));
  }();
  return name;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const auto files = petik::builtin_data();
  const std::string path = folder() + "/" + std::string(files[data[0] % files.size()].name);
  std::ofstream(path, std::ios::binary).write(reinterpret_cast<const char*>(data + 1), static_cast<long>(size - 1));
  try {
    const petik::Lexicon lexicon{petik::DataSource(folder())};
    petik::Document doc;
    doc.text = "\"Kami siap,\" kata Menteri Sarno Wibowo di Jakarta, Rabu (29/1/2025).";
    petik::Analyzer(lexicon).run(doc, petik::Layer::all);
  } catch (const petik::Error&) {
  }
  ::unlink(path.c_str());
  return 0;
}
