#include "petik/splitter.hpp"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "petik/error.hpp"

namespace petik::cli {
namespace {

constexpr std::size_t kBlock = std::size_t{128} << 10U;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

bool ends_with_any(std::string_view name, std::initializer_list<std::string_view> endings) {
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) { return name.ends_with(ending); });
}

// berita.jsonl, berita.jsonl.gz: lines of JSON by their name.
bool named_json(std::string_view name) {
  for (const std::string_view packed : {".gz", ".zst"}) {
    if (name.ends_with(packed)) name.remove_suffix(packed.size());
  }
  return ends_with_any(name, {".jsonl", ".ndjson", ".json"});
}

}  // namespace

std::optional<InputKind> kind_by_name(const Settings& settings, std::string_view file) {
  if (settings.input != InputKind::automatic) return settings.input;
  if (named_json(file == "-" ? settings.stdin_name : file)) return InputKind::jsonl;
  const bool nameless = file == "-" || file.starts_with("/dev/") || file.starts_with("/proc/");
  return nameless ? std::nullopt : std::optional(InputKind::text);
}

Splitter::Splitter(const Settings& settings, const std::string& file, Tell tell)
    : settings_(settings),
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
  return Record{RecordKind::text, name_, 0, offset, std::exchange(buffer_, {})};
}

// The next line that is not blank.
std::optional<Record> Splitter::line() {
  for (;;) {
    const std::uint64_t offset = base_ + begin_;
    std::optional<std::string> bytes = raw_line();
    if (!bytes) return std::nullopt;
    if (bytes->find_first_not_of(" \t\r") == std::string::npos) continue;
    const RecordKind kind = kind_ == InputKind::jsonl ? RecordKind::json : RecordKind::text;
    return Record{kind, name_, line_, offset, std::move(*bytes)};
  }
}

std::optional<std::string> Splitter::raw_line() {
  std::size_t searched = begin_;
  for (;;) {
    const std::size_t end = buffer_.find('\n', searched);
    if (end != std::string::npos && end - begin_ <= settings_.max_bytes) return cut(end, end + 1);
    if (buffer_.size() - begin_ > settings_.max_bytes) {
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
