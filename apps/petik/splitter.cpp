#include "petik/splitter.hpp"

#include <unistd.h>

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "petik/error.hpp"
#include "petik/format/tsv.hpp"
#include "petik/input_kind.hpp"
#include "petik/messages.hpp"

namespace petik::cli {
namespace {

constexpr std::size_t kBlock = std::size_t{128} << 10U;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

RecordKind record_kind(InputKind kind) {
  switch (kind) {
    case InputKind::jsonl:
      return RecordKind::json;
    case InputKind::conllu:
      return RecordKind::conllu;
    case InputKind::iob:
      return RecordKind::iob;
    case InputKind::brat:
      return RecordKind::brat;
    case InputKind::webannotation:
      return RecordKind::webannotation;
    case InputKind::tsv:
      return RecordKind::tsv;
    default:
      return RecordKind::text;
  }
}

// Bytes of the text that a form keeps in a file of its own. Throws petik::Error with that file's name.
std::string text_in(const Settings& settings, const std::string& file, const Tell& tell) {
  Settings own = settings;
  own.input = InputKind::text;
  try {
    return Splitter(own, file, tell).next()->bytes;
  } catch (const Error& error) {
    throw Error(fmt::format("the text: {}: {}", printable(file), error.what()));
  }
}

// berita.ann, berita.ann.gz: berita.txt
std::string text_beside(const std::string& file) {
  if (file == "-") throw Error("brat keeps the text in a file of its own; name the .ann file");
  constexpr std::string_view kEnding = ".ann";
  const std::size_t end = file.rfind(kEnding);
  return (end == std::string::npos ? file : file.substr(0, end)) + ".txt";
}

// A table names the files as petik was given them: from the folder at hand, else from that of the table.
std::string text_of_table(const std::string& table, const std::string& file) {
  if (file.starts_with('/') || ::access(file.c_str(), F_OK) == 0) return file;
  return table.substr(0, table.rfind('/') + 1) + file;
}

}  // namespace

Splitter::Splitter(const Settings& settings, const std::string& file, Tell tell)
    : settings_(settings),
      path_(file),
      name_(file == "-" ? settings.stdin_name : file),
      tell_(std::move(tell)),
      stream_(open_file(file)) {
  if (settings.encoding.empty()) {
    fill();
    look_at_byte_order_mark();
  } else {
    transcode_from(settings.encoding);
    while (!ended_ && buffer_.size() < kByteOrderMark.size()) fill();
  }
  if (buffer_.starts_with(kByteOrderMark)) begin_ = kByteOrderMark.size();
  choose_kind(file);
}

// Reads on; false at the end of the stream.
bool Splitter::fill() {
  if (begin_ > 0) {
    buffer_.erase(0, begin_);
    base_ += begin_;
    begin_ = 0;
  }
  const std::size_t count = transcoder_ ? fill_transcoded() : fill_plain();
  bytes_read_ += count;
  ended_ = count == 0;
  return !ended_;
}

std::size_t Splitter::fill_plain() {
  const std::size_t have = buffer_.size();
  buffer_.resize(have + kBlock);
  std::size_t count = 0;
  try {
    count = stream_.read(buffer_.data() + have, kBlock);
  } catch (...) {
    buffer_.resize(have);
    throw;
  }
  buffer_.resize(have + count);
  return count;
}

std::size_t Splitter::fill_transcoded() {
  raw_.resize(kBlock);
  raw_.resize(stream_.read(raw_.data(), kBlock));
  const Repair how = settings_.invalid == InvalidPolicy::skip ? Repair::skip : Repair::replace;
  transcoder_->convert(raw_, raw_.empty(), how, buffer_);
  check_transcoded();
  return raw_.size();
}

// What the encoding does not have, by --invalid.
void Splitter::check_transcoded() {
  if (!transcoder_->first_invalid()) return;
  const std::string found = fmt::format("not valid {} at byte {}", encoding_, *transcoder_->first_invalid());
  if (settings_.invalid == InvalidPolicy::error) throw Error(found);
  const bool replace = settings_.invalid == InvalidPolicy::replace;
  tell_({name_, 0, fmt::format("{}; {}", found, replace ? "replaced by U+FFFD" : "left out"), false, true});
}

// UTF-16 by its mark; the mark of UTF-8 is dropped later.
void Splitter::look_at_byte_order_mark() {
  while (!ended_ && buffer_.size() < kByteOrderMark.size()) fill();
  const bool big = buffer_.starts_with("\xFE\xFF");
  if (!big && !buffer_.starts_with("\xFF\xFE")) return;
  transcode_from(big ? "UTF-16BE" : "UTF-16LE");
  const std::string block = std::exchange(buffer_, {});
  const Repair how = settings_.invalid == InvalidPolicy::skip ? Repair::skip : Repair::replace;
  transcoder_->convert(block, ended_, how, buffer_);
  check_transcoded();
}

void Splitter::transcode_from(const std::string& encoding) {
  encoding_ = encoding;
  transcoder_ = std::make_unique<Transcoder>(encoding);
}

// By --input, else by the name, else a first byte '{' for a stream without a telling name.
void Splitter::choose_kind(const std::string& file) {
  const std::optional<InputKind> named = kind_by_name(settings_, file);
  const std::size_t first = buffer_.find_first_not_of(" \t\r\n", begin_);
  const bool brace = first != std::string::npos && buffer_[first] == '{';
  kind_ = named.value_or(brace ? InputKind::jsonl : InputKind::text);
  const bool several = kind_ == InputKind::conllu || kind_ == InputKind::iob || kind_ == InputKind::tsv;
  if (several) documents_.emplace(kind_);
}

std::optional<Record> Splitter::next() {
  if (kind_ == InputKind::text || kind_ == InputKind::brat) return whole();
  return documents_ ? document() : line();
}

std::optional<Record> Splitter::whole() {
  if (done_) return std::nullopt;
  done_ = true;
  buffer_.reserve(std::min(stream_.size_hint(), settings_.max_bytes) + 2 * kBlock);  // grows once, if at all
  while (!ended_ || buffer_.size() - begin_ > settings_.max_bytes) {
    if (buffer_.size() - begin_ > settings_.max_bytes) {
      throw Error(fmt::format("larger than --max-bytes ({})", settings_.max_bytes));
    }
    fill();
  }
  const std::uint64_t offset = base_ + begin_;
  buffer_.erase(0, std::exchange(begin_, 0));
  Record record{record_kind(kind_), name_, 0, offset, std::exchange(buffer_, {}), {}};
  if (kind_ == InputKind::brat) {
    record.id = text_beside(path_);
    record.text = text_in(settings_, record.id, tell_);
  }
  return record;
}

// The next document of several lines.
std::optional<Record> Splitter::document() {
  for (;;) {
    const std::uint64_t offset = base_ + begin_;
    const std::optional<std::string> bytes = raw_line();
    std::optional<DocumentBlock> block = bytes ? documents_->add(*bytes, line_, offset) : documents_->rest();
    if (documents_->size() > settings_.max_bytes) {
      throw Error(fmt::format("larger than --max-bytes ({})", settings_.max_bytes));
    }
    if (block) {
      if (auto record = record_of(std::move(*block))) return record;
    }
    if (!bytes) return std::nullopt;
  }
}

// Nothing, and a word about it, for rows of a table whose text cannot be read.
std::optional<Record> Splitter::record_of(DocumentBlock block) {
  Record record{record_kind(kind_), name_, block.line, block.offset, std::move(block.bytes), {}};
  if (kind_ == InputKind::tsv) {
    record.id = unescaped_tsv(block.file);
    try {
      record.text = text_in(settings_, text_of_table(path_, record.id), tell_);
    } catch (const Error& error) {
      tell_({name_, record.line, error.what()});
      return std::nullopt;
    }
  } else if (!block.opened) {
    record.id = name_;
  }
  return record;
}

// The next line that is not blank.
std::optional<Record> Splitter::line() {
  for (;;) {
    const std::uint64_t offset = base_ + begin_;
    std::optional<std::string> bytes = raw_line();
    if (!bytes) return std::nullopt;
    if (bytes->find_first_not_of(" \t\r") == std::string::npos) continue;
    return Record{record_kind(kind_), name_, line_, offset, std::move(*bytes), {}};
  }
}

std::optional<std::string> Splitter::raw_line() {
  std::size_t searched = begin_;
  for (;;) {
    const std::size_t end = buffer_.find('\n', searched);
    if (end != std::string::npos && end - begin_ <= settings_.max_bytes) return cut(end, end + 1);
    if (buffer_.size() - begin_ > settings_.max_bytes) {
      if (documents_) throw Error(fmt::format("larger than --max-bytes ({})", settings_.max_bytes));
      skip_long_line();
      searched = begin_;
      continue;
    }
    const std::size_t have = buffer_.size() - begin_;
    if (!fill()) {
      if (begin_ == buffer_.size()) return std::nullopt;
      return cut(buffer_.size(), buffer_.size());
    }
    searched = begin_ + have;
  }
}

std::string Splitter::cut(std::size_t end, std::size_t next) {
  ++line_;
  std::string bytes = buffer_.substr(begin_, end - begin_);
  begin_ = next;
  if (bytes.ends_with('\r')) bytes.pop_back();
  return bytes;
}

// A line over --max-bytes is that record's error; the bytes up to its end are dropped unread.
void Splitter::skip_long_line() {
  ++line_;
  std::size_t end = buffer_.find('\n', begin_);
  while (end == std::string::npos) {
    begin_ = buffer_.size();
    if (!fill()) break;
    end = buffer_.find('\n');
  }
  begin_ = end == std::string::npos ? buffer_.size() : end + 1;
  tell_({name_, line_, fmt::format("the line is longer than --max-bytes ({})", settings_.max_bytes)});
}

}  // namespace petik::cli
