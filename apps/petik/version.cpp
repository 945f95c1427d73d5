#include "petik/version.hpp"

#include <fmt/format.h>

#include "petik/entity/model.hpp"
#include "petik/lexicon/data_source.hpp"
#include "petik/lexicon/word_table.hpp"
#include "petik/text/unicode_version.hpp"

namespace petik::cli {

std::string data_digest() {
  std::uint64_t digest = 0;
  for (const DataFile& file : builtin_data()) {
    if (!file.name.starts_with("messages-")) digest = digest * 31 + hash_word(file.name) + hash_word(file.content);
  }
  return fmt::format("{:016x}", digest);
}

std::string model_digest() { return fmt::format("{:016x}", hash_word(Model::builtin_bytes())); }

std::string version_text() {
  return fmt::format("petik {}\nICU {}, Unicode {}\ndata {} ({} files)\nmodel {}\n", PETIK_VERSION, icu_version(),
                     unicode_version(), data_digest(), builtin_data().size(), model_digest());
}

}  // namespace petik::cli
