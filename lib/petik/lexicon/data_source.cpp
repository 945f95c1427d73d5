#include "petik/lexicon/data_source.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <utility>

#include "petik/error.hpp"
#include "petik/text/utf8.hpp"

namespace petik {
namespace {

constexpr std::string_view kInclude = "%include builtin";

Cells split_tabs(std::string_view line) {
  Cells cells;
  for (;;) {
    const std::size_t tab = line.find('\t');
    cells.add(line.substr(0, tab));
    if (tab == std::string_view::npos) return cells;
    line.remove_prefix(tab + 1);
  }
}

void add_rows(DataTable& table, const std::string& display, std::string_view content, const DataFile* included) {
  const auto file = static_cast<std::uint32_t>(table.files.size());
  table.files.push_back(display);
  std::size_t number = 0;
  table.rows.reserve(table.rows.size() + static_cast<std::size_t>(std::count(content.begin(), content.end(), '\n')));
  while (!content.empty()) {
    const std::size_t end = content.find('\n');
    std::string_view line = content.substr(0, end);
    content.remove_prefix(end == std::string_view::npos ? content.size() : end + 1);
    ++number;
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (line.find_first_not_of(" \t") == std::string_view::npos || line.front() == '#') continue;
    if (line == kInclude && included != nullptr) {
      add_rows(table, "builtin:" + std::string(included->name), included->content, nullptr);
      continue;
    }
    if (line.front() == '%') throw Error(display, number, "unknown directive: " + std::string(line));
    DataRow row{split_tabs(line), number, file};
    if (row.cells.front().empty()) throw Error(display, number, "the first column is empty");
    table.rows.push_back(row);
  }
}

std::string read_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::string content{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
  if (!in || in.bad()) throw Error(path.string(), 0, "cannot be read");
  return content;
}

void require_utf8(const std::string& display, std::string_view content) {
  const std::size_t bad = first_invalid(content);
  if (bad == std::string_view::npos) return;
  const auto line =
      static_cast<std::size_t>(std::count(content.begin(), content.begin() + static_cast<std::ptrdiff_t>(bad), '\n')) +
      1;
  throw Error(display, line, "not valid UTF-8");
}

}  // namespace

const DataFile* find_builtin(std::string_view name) {
  for (const DataFile& file : builtin_data()) {
    if (file.name == name) return &file;
  }
  return nullptr;
}

void DataTable::fail(const DataRow& row, std::string_view message) const {
  throw Error(files[row.file], row.line, message);
}

DataSource::DataSource(std::string directory) : directory_(std::move(directory)) {
  std::error_code error;
  if (!std::filesystem::is_directory(directory_, error)) throw Error(directory_, 0, "not a folder of language data");
}

DataTable DataSource::rows(std::string_view name) const {
  DataTable table;
  const DataFile* builtin = find_builtin(name);
  const std::filesystem::path path = std::filesystem::path(directory_) / name;
  std::error_code error;
  if (!directory_.empty() && std::filesystem::exists(path, error)) {
    table.storage = std::make_shared<const std::string>(read_file(path));
    require_utf8(path.string(), *table.storage);
    add_rows(table, path.string(), *table.storage, builtin);
  } else if (builtin != nullptr) {
    add_rows(table, "builtin:" + std::string(name), builtin->content, nullptr);
  } else {
    throw Error(name, 0, "no such data file");
  }
  return table;
}

}  // namespace petik
