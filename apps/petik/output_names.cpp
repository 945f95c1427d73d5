#include "petik/output_names.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <functional>
#include <utility>

#include <fmt/format.h>

#include "petik/error.hpp"
#include "petik/input_kind.hpp"
#include "petik/messages.hpp"

namespace petik::cli {
namespace {

using FileId = std::pair<dev_t, ino_t>;

bool drop_ending(std::string& name, std::string_view ending) {
  const bool has_stem = name.size() > ending.size() && name[name.size() - ending.size() - 1] != '/';
  if (!has_stem || !name.ends_with(ending)) return false;
  name.resize(name.size() - ending.size());
  return true;
}

bool leads_out(std::string_view name) {
  return name == ".." || name.starts_with("../") || name.ends_with("/..") || name.find("/../") != std::string::npos;
}

void check_folder(const std::string& folder) {
  struct stat status {};
  if (::stat(folder.c_str(), &status) != 0) {
    throw Error(fmt::format("--output-dir {}: {}", printable(folder), std::strerror(errno)));
  }
  if (!S_ISDIR(status.st_mode)) throw Error(fmt::format("--output-dir {}: is no folder", printable(folder)));
  if (::access(folder.c_str(), W_OK | X_OK) != 0) {
    throw Error(fmt::format("--output-dir {}: {}", printable(folder), std::strerror(errno)));
  }
}

// Compared by their hashes first: a million names need not be held at once.
void check_distinct(const Settings& settings, const std::vector<InputFile>& files) {
  std::vector<std::pair<std::size_t, std::size_t>> hashes;
  hashes.reserve(files.size());
  for (std::size_t i = 0; i < files.size(); ++i) {
    hashes.emplace_back(std::hash<std::string>{}(output_name(settings, files[i])), i);
  }
  std::sort(hashes.begin(), hashes.end());
  for (std::size_t i = 1; i < hashes.size(); ++i) {
    if (hashes[i].first != hashes[i - 1].first) continue;
    const InputFile& first = files[hashes[i - 1].second];
    const InputFile& second = files[hashes[i].second];
    if (output_name(settings, first) != output_name(settings, second)) continue;
    throw Error(fmt::format("{} and {} would both be written to {}", printable(first.path), printable(second.path),
                            printable(output_name(settings, second))));
  }
}

std::vector<FileId> ids_of(const std::vector<InputFile>& files) {
  std::vector<FileId> ids;
  for (const InputFile& file : files) {
    struct stat status {};
    const int result = file.path == "-" ? ::fstat(STDIN_FILENO, &status) : ::stat(file.path.c_str(), &status);
    if (result == 0) ids.emplace_back(status.st_dev, status.st_ino);
  }
  std::sort(ids.begin(), ids.end());
  return ids;
}

bool is_one_document(std::optional<InputKind> kind) { return kind == InputKind::text || kind == InputKind::brat; }

}  // namespace

std::string suffix_of(std::string_view format) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 3> kOthers = {
      {{"lines", ".txt"}, {"brat", ".ann"}, {"webannotation", ".jsonld"}}};
  for (const auto& [name, suffix] : kOthers) {
    if (name == format) return std::string(suffix);
  }
  return fmt::format(".{}", format);
}

std::string output_name(const Settings& settings, const InputFile& file) {
  std::string name(file.path == "-" ? std::string_view(settings.stdin_name) : file.relative());
  if (name == "-") name = "stdin";
  for (const std::string_view packed : {".gz", ".zst"}) {
    if (drop_ending(name, packed)) break;
  }
  for (const std::string_view ending :
       {".txt", ".jsonl", ".ndjson", ".json", ".conllu", ".iob", ".iob2", ".bio", ".ann", ".jsonld", ".tsv"}) {
    if (drop_ending(name, ending)) break;
  }
  std::string suffix = settings.suffix.empty() ? suffix_of(settings.format) : settings.suffix;
  if (settings.format == "brat" && !is_one_document(kind_by_name(settings, file.path))) suffix = kListEnding;
  return fmt::format("{}/{}{}", settings.output_dir, name, suffix);
}

std::vector<InputFile> plan_outputs(const Settings& settings, const std::vector<InputFile>& files) {
  check_folder(settings.output_dir);
  check_distinct(settings, files);
  std::vector<FileId> inputs;  // found out only where an output is there already
  std::vector<InputFile> left;
  for (const InputFile& file : files) {
    if (leads_out(file.relative())) throw Error(printable(file.path) + ": leads out of --output-dir");
    struct stat status {};
    const bool exists = ::stat(output_name(settings, file).c_str(), &status) == 0;
    if (exists && inputs.empty()) inputs = ids_of(files);
    if (exists && std::binary_search(inputs.begin(), inputs.end(), FileId(status.st_dev, status.st_ino))) {
      throw Error(printable(output_name(settings, file)) + ": is both input and output");
    }
    if (!exists || !settings.skip_existing) left.push_back(file);
  }
  return left;
}

void refuse_input(const std::string& path, const std::vector<InputFile>& files) {
  struct stat status {};
  if (path.empty() || ::stat(path.c_str(), &status) != 0 || !S_ISREG(status.st_mode)) return;
  const std::vector<FileId> inputs = ids_of(files);
  if (!std::binary_search(inputs.begin(), inputs.end(), FileId(status.st_dev, status.st_ino))) return;
  throw Error(printable(path) + ": is both input and output");
}

}  // namespace petik::cli
