#include "petik/document_pairs.hpp"

#include <filesystem>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "petik/error.hpp"
#include "petik/messages.hpp"
#include "petik/output.hpp"

namespace petik::cli {
namespace {

constexpr std::size_t kLongestName = 200;  // bytes; of 255, for endings and numbers

void write_file(const std::string& path, const std::string& bytes) {
  Output output(Settings{}, path);
  output.write(bytes);
  output.close();
}

}  // namespace

std::string file_name_of(const std::string& id) {
  std::string name;
  for (const char c : id) {
    const auto byte = static_cast<unsigned char>(c);
    const bool hidden = c == '.' && name.empty();
    if (byte < ' ' || byte == 0x7F || c == '/' || c == '%' || hidden) {
      fmt::format_to(std::back_inserter(name), "%{:02X}", byte);
    } else {
      name += c;
    }
  }
  std::size_t size = std::min(name.size(), kLongestName);
  while (size < name.size() && (static_cast<unsigned char>(name[size]) & 0xC0U) == 0x80U) --size;  // whole characters
  name.resize(size);
  return name;
}

DocumentPairs::DocumentPairs(std::string folder) : folder_(std::move(folder)) {
  std::error_code error;
  std::filesystem::create_directories(folder_, error);
  if (error) throw Error(printable(folder_) + ": " + error.message());
}

std::string DocumentPairs::write(const std::string& id, const std::string& text, const std::string& annotations) {
  std::string name = file_name_of(id);
  while (++times_[name] > 1) name = fmt::format("{}-{}", name, times_[name]);
  write_file(fmt::format("{}/{}.txt", folder_, name), text);
  write_file(fmt::format("{}/{}.ann", folder_, name), annotations);
  return name;
}

}  // namespace petik::cli
