// Which files are read: --files-from, folders with -r.
#include <fnmatch.h>

#include <algorithm>
#include <filesystem>

#include <fmt/format.h>

#include "petik/bytes.hpp"
#include "petik/error.hpp"
#include "petik/input.hpp"
#include "petik/messages.hpp"

namespace petik::cli {
namespace {

namespace fs = std::filesystem;

std::string read_all(const std::string& path) {
  ByteStream stream(open_file(path));
  std::string content;
  constexpr std::size_t kBlock = std::size_t{64} << 10U;
  for (;;) {
    const std::size_t have = content.size();
    content.resize(have + kBlock);
    const std::size_t count = stream.read(content.data() + have, kBlock);
    content.resize(have + count);
    if (count == 0) return content;
  }
}

void add_names_from(const Settings& settings, const Input::Complain& complain, std::vector<std::string>& files) {
  try {
    const std::string list = read_all(settings.files_from);
    const char end = settings.nul ? '\0' : '\n';
    std::string_view rest = list;
    while (!rest.empty()) {
      const std::size_t stop = rest.find(end);
      if (stop != 0) files.emplace_back(rest.substr(0, stop));
      rest.remove_prefix(stop == std::string_view::npos ? rest.size() : stop + 1);
    }
  } catch (const Error& error) {
    complain(fmt::format("{}: {}", printable(settings.files_from), error.what()));
  }
}

// The regular files below a folder, sorted by bytes; hidden ones and links are left out.
void add_folder(const fs::path& folder, const Settings& settings, const Input::Complain& complain,
                std::vector<std::string>& files) {
  std::error_code error;
  std::vector<fs::directory_entry> entries;
  for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) entries.push_back(*it);
  if (error) complain(fmt::format("{}: {}", printable(folder.string()), error.message()));
  std::sort(entries.begin(), entries.end(),
            [](const auto& a, const auto& b) { return a.path().native() < b.path().native(); });
  for (const fs::directory_entry& entry : entries) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with('.') || entry.is_symlink(error)) continue;
    if (entry.is_directory(error)) {
      add_folder(entry.path(), settings, complain, files);
    } else if (entry.is_regular_file(error) &&
               (settings.glob.empty() || fnmatch(settings.glob.c_str(), name.c_str(), 0) == 0)) {
      files.push_back(entry.path().string());
    }
  }
}

}  // namespace

std::vector<std::string> list_files(const Settings& settings, const Input::Complain& complain) {
  std::vector<std::string> named = settings.files;
  if (!settings.files_from.empty()) add_names_from(settings, complain, named);
  if (named.empty() && settings.files_from.empty()) named.emplace_back("-");
  std::vector<std::string> files;
  for (const std::string& name : named) {
    std::error_code error;
    if (settings.recursive && name != "-" && fs::is_directory(name, error)) {
      add_folder(name, settings, complain, files);
    } else {
      files.push_back(name);
    }
  }
  return files;
}

}  // namespace petik::cli
