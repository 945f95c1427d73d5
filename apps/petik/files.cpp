#include "petik/files.hpp"

#include <fnmatch.h>

#include <algorithm>
#include <filesystem>

#include "petik/bytes.hpp"
#include "petik/error.hpp"

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

// "/arsip/a.txt" -> 1, "./a.txt" -> 2.
std::size_t after_root(std::string_view path) {
  std::size_t at = 0;
  for (;;) {
    if (path.substr(at).starts_with('/')) {
      at += 1;
    } else if (path.substr(at).starts_with("./")) {
      at += 2;
    } else {
      return at;
    }
  }
}

class Lister {
 public:
  Lister(const Settings& settings, const Tell& tell) : settings_(settings), tell_(tell) {}

  void add_given() {
    for (const std::string& name : settings_.files) add(name, name.rfind('/') + 1);
  }

  void add_listed() {
    const std::string list = read_all(settings_.files_from);
    const char end = settings_.nul ? '\0' : '\n';
    std::string_view rest = list;
    while (!rest.empty()) {
      const std::size_t stop = rest.find(end);
      const std::string_view name = rest.substr(0, stop);
      if (!name.empty()) add(std::string(name), after_root(name));
      rest.remove_prefix(stop == std::string_view::npos ? rest.size() : stop + 1);
    }
  }

  std::vector<InputFile> files;

 private:
  void add(const std::string& name, std::size_t relative_at) {
    std::error_code error;
    if (!settings_.recursive || name == "-" || !fs::is_directory(name, error)) {
      files.push_back({name, relative_at});
      return;
    }
    add_folder(name, name.size() + (name.ends_with('/') ? 0 : 1));
  }

  // The regular files below a folder, sorted by bytes; hidden ones and links are left out.
  void add_folder(const fs::path& folder, std::size_t relative_at) {
    std::error_code error;
    std::vector<fs::directory_entry> entries;
    for (fs::directory_iterator it(folder, error), end; !error && it != end; it.increment(error)) {
      entries.push_back(*it);
    }
    if (error) tell_({folder.string(), 0, error.message()});
    std::sort(entries.begin(), entries.end(),
              [](const auto& a, const auto& b) { return a.path().native() < b.path().native(); });
    for (const fs::directory_entry& entry : entries) add_entry(entry, relative_at);
  }

  void add_entry(const fs::directory_entry& entry, std::size_t relative_at) {
    std::error_code error;
    const std::string name = entry.path().filename().string();
    if (name.starts_with('.') || entry.is_symlink(error)) return;
    if (entry.is_directory(error)) {
      add_folder(entry.path(), relative_at);
    } else if (entry.is_regular_file(error) && matches(name)) {
      files.push_back({entry.path().string(), relative_at});
    }
  }

  bool matches(const std::string& name) const {
    return settings_.glob.empty() || fnmatch(settings_.glob.c_str(), name.c_str(), 0) == 0;
  }

  const Settings& settings_;
  const Tell& tell_;
};

}  // namespace

std::vector<InputFile> list_files(const Settings& settings, const Tell& tell) {
  Lister lister(settings, tell);
  lister.add_given();
  if (settings.files_from.empty()) {
    if (settings.files.empty()) lister.files.push_back({"-"});
    return std::move(lister.files);
  }
  try {
    lister.add_listed();
  } catch (const Error& error) {
    tell({settings.files_from, 0, error.what()});
  }
  return std::move(lister.files);
}

}  // namespace petik::cli
