// Any bytes as a file: gzip, zstd, UTF-16, another encoding, JSON Lines, lines. The first byte chooses the options.
// Only petik::Error may come out; records are as small as --max-bytes says and come in the order of the file.
#include <sys/mman.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <string>

#include "petik/document_reader.hpp"
#include "petik/error.hpp"
#include "petik/splitter.hpp"

namespace {

petik::cli::Settings settings_of(std::uint8_t choice) {
  petik::cli::Settings settings;
  using enum petik::cli::InputKind;  // not brat and tsv, which name other files
  const petik::cli::InputKind kinds[] = {automatic, text, jsonl, lines, conllu, iob, webannotation};
  settings.input = kinds[choice % 7];
  settings.invalid = static_cast<petik::cli::InvalidPolicy>(choice / 4 % 3);
  const char* const encodings[] = {"", "", "latin1", "utf-16", "shift_jis"};
  settings.encoding = encodings[choice / 12 % 5];
  settings.max_bytes = (choice & 128U) != 0 ? 64 : 1U << 20U;
  return settings;
}

void read_all(const petik::cli::Settings& settings, const std::string& path) {
  const petik::cli::Tell tell = [](const petik::cli::Note&) {};
  petik::cli::DocumentReader reader(settings, petik::Lexicon::builtin());
  petik::cli::Splitter splitter(settings, path, tell);
  std::uint64_t line = 0;
  while (auto record = splitter.next()) {
    if (record->bytes.size() > settings.max_bytes || record->line < line) std::abort();
    line = record->line;
    try {
      reader.read(*record, tell);
    } catch (const petik::Error&) {
      continue;  // that record's error
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const int file = ::memfd_create("fuzz", 0);
  if (file < 0 || ::write(file, data + 1, size - 1) != static_cast<ssize_t>(size - 1)) std::abort();
  try {
    read_all(settings_of(data[0]), "/proc/self/fd/" + std::to_string(file));
  } catch (const petik::Error&) {
  }
  ::close(file);
  return 0;
}
