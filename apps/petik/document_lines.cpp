#include "petik/document_lines.hpp"

#include <utility>

#include "petik/format/annotation_table.hpp"

namespace petik::cli {
namespace {

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

// "# newdoc", "# newdoc id = a", "#newdoc"
bool is_newdoc(std::string_view line) {
  constexpr std::string_view kWord = "newdoc";
  const std::size_t at = line.find_first_not_of(" \t", 1);
  if (!line.starts_with('#') || at == std::string_view::npos) return false;
  line.remove_prefix(at);
  return line.starts_with(kWord) && (line.size() == kWord.size() || is_blank(line.substr(kWord.size(), 1)));
}

}  // namespace

bool DocumentLines::begins_document(std::string_view line) const {
  if (kind_ == InputKind::conllu) return is_newdoc(line);
  if (kind_ == InputKind::iob) return line.starts_with("-DOCSTART-");
  return !line.empty() && !is_table_header(line) && (line.substr(0, line.find('\t')) != block_.file);
}

DocumentBlock DocumentLines::take_before_head() {
  DocumentBlock before = std::move(block_);
  block_ = {before.bytes.substr(head_.at), head_.line, head_.offset, false, {}};
  before.bytes.resize(head_.at);
  head_.at = 0;
  return before;
}

std::optional<DocumentBlock> DocumentLines::add(std::string_view line, std::uint64_t number, std::uint64_t offset) {
  if (after_blank_ || kind_ != InputKind::conllu) head_ = {block_.bytes.size(), number, offset};
  after_blank_ = is_blank(line);
  std::optional<DocumentBlock> done;
  if (block_.bytes.empty()) {
    block_.line = number;
    block_.offset = offset;
  }
  if (begins_document(line)) {
    DocumentBlock before = take_before_head();
    const bool whole = kind_ == InputKind::tsv ? !before.file.empty() : !is_blank(before.bytes);
    if (whole) done = std::move(before);
    block_.opened = true;
    if (kind_ == InputKind::tsv) block_.file = line.substr(0, line.find('\t'));
  }
  block_.bytes += line;
  block_.bytes += '\n';
  return done;
}

std::optional<DocumentBlock> DocumentLines::rest() {
  DocumentBlock last = std::exchange(block_, {});
  if (is_blank(last.bytes) || (kind_ == InputKind::tsv && last.file.empty())) return std::nullopt;
  return last;
}

}  // namespace petik::cli
