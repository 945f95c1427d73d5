#include "petik/input.hpp"

#include <algorithm>
#include <cstring>
#include <utility>

#include <fmt/format.h>

#include "petik/bytes.hpp"
#include "petik/error.hpp"
#include "petik/messages.hpp"
#include "petik/text/utf16.hpp"

namespace petik::cli {
namespace {

constexpr std::size_t kBlock = std::size_t{128} << 10U;

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

// Cuts one stream into records.
class Input::Splitter {
 public:
  Splitter(const Settings& settings, const std::string& file)
      : settings_(settings), name_(file == "-" ? settings.stdin_name : file), stream_(open_file(file)) {
    fill();
    drop_byte_order_mark();
    choose_kind(file);
  }

  std::optional<Record> next() { return kind_ == InputKind::text ? whole() : line(); }

  const std::string& name() const { return name_; }
  std::uint64_t line_number() const { return line_; }

 private:
  // Reads on; false at the end of the stream.
  bool fill() {
    if (begin_ > 0) {
      buffer_.erase(0, begin_);
      base_ += begin_;
      begin_ = 0;
    }
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
    ended_ = count == 0;
    return !ended_;
  }

  void drop_byte_order_mark() {
    while (!ended_ && buffer_.size() < 3) fill();
    const bool big = buffer_.starts_with("\xFE\xFF");
    const bool little = buffer_.starts_with("\xFF\xFE");
    if (buffer_.starts_with("\xEF\xBB\xBF")) begin_ = 3;
    if (!big && !little) return;
    while (!ended_) {
      if (buffer_.size() > 2 * settings_.max_bytes) throw Error("UTF-16 input is larger than --max-bytes");
      fill();
    }
    buffer_ = utf8_from_utf16(std::string_view(buffer_).substr(2), big ? ByteOrder::big : ByteOrder::little);
  }

  // By --input, else by the name, else a first byte '{' for a stream without a telling name.
  void choose_kind(const std::string& file) {
    kind_ = settings_.input;
    if (kind_ != InputKind::automatic) return;
    const std::size_t first = buffer_.find_first_not_of(" \t\r\n", begin_);
    const bool brace = first != std::string::npos && buffer_[first] == '{';
    const bool nameless = file == "-" || file.starts_with("/dev/") || file.starts_with("/proc/");
    kind_ = named_json(name_) || (nameless && brace) ? InputKind::jsonl : InputKind::text;
  }

  std::optional<Record> whole() {
    if (done_) return std::nullopt;
    done_ = true;
    while (!ended_) {
      if (buffer_.size() - begin_ > settings_.max_bytes) {
        throw Error(fmt::format("larger than --max-bytes ({})", settings_.max_bytes));
      }
      fill();
    }
    return Record{RecordKind::text, name_, 0, base_ + begin_, buffer_.substr(begin_)};
  }

  // The next line that is not blank.
  std::optional<Record> line() {
    for (;;) {
      const std::uint64_t offset = base_ + begin_;
      const std::optional<std::string> bytes = raw_line();
      if (!bytes) return std::nullopt;
      if (bytes->find_first_not_of(" \t\r") == std::string::npos) continue;
      const RecordKind kind = kind_ == InputKind::jsonl ? RecordKind::json : RecordKind::text;
      return Record{kind, name_, line_, offset, *bytes};
    }
  }

  std::optional<std::string> raw_line() {
    std::size_t searched = begin_;
    for (;;) {
      const std::size_t end = buffer_.find('\n', searched);
      if (end != std::string::npos) return cut(end, end + 1);
      if (buffer_.size() - begin_ > settings_.max_bytes) return skip_long_line();
      const std::size_t have = buffer_.size() - begin_;
      if (!fill()) {
        if (begin_ == buffer_.size()) return std::nullopt;
        return cut(buffer_.size(), buffer_.size());
      }
      searched = begin_ + have;
    }
  }

  std::string cut(std::size_t end, std::size_t next) {
    ++line_;
    std::string bytes = buffer_.substr(begin_, end - begin_);
    begin_ = next;
    if (bytes.ends_with('\r')) bytes.pop_back();
    return bytes;
  }

  // A line over --max-bytes is that record's error; the bytes up to its end are dropped unread.
  std::optional<std::string> skip_long_line() {
    ++line_;
    std::size_t end = std::string::npos;
    while (end == std::string::npos) {
      base_ += buffer_.size();
      buffer_.clear();
      begin_ = 0;
      if (!fill()) break;
      end = buffer_.find('\n');
    }
    begin_ = end == std::string::npos ? buffer_.size() : end + 1;
    throw LongLine{};
  }

 public:
  struct LongLine {};

 private:
  const Settings& settings_;
  std::string name_;
  ByteStream stream_;
  std::string buffer_;
  std::size_t begin_ = 0;   // what is before has been given out
  std::uint64_t base_ = 0;  // bytes of the stream before the buffer
  bool ended_ = false;
  bool done_ = false;
  InputKind kind_ = InputKind::automatic;
  std::uint64_t line_ = 0;
};

Input::Input(const Settings& settings, Complain complain)
    : settings_(&settings), complain_(std::move(complain)), files_(list_files(settings, complain_)) {}

Input::~Input() = default;

bool Input::open_next() {
  while (at_ < files_.size()) {
    const std::string& file = files_[at_++];
    try {
      splitter_ = std::make_unique<Splitter>(*settings_, file);
      return true;
    } catch (const Error& error) {
      complain_(fmt::format("{}: {}", printable(file == "-" ? settings_->stdin_name : file), error.what()));
    }
  }
  return false;
}

std::optional<Record> Input::next() {
  while (splitter_ || open_next()) {
    try {
      if (std::optional<Record> record = splitter_->next()) return record;
    } catch (const Splitter::LongLine&) {
      complain_(fmt::format("{}:{}: the line is longer than --max-bytes ({})", printable(splitter_->name()),
                            splitter_->line_number(), settings_->max_bytes));
      continue;
    } catch (const Error& error) {
      complain_(fmt::format("{}: {}", printable(splitter_->name()), error.what()));
    }
    splitter_.reset();
  }
  return std::nullopt;
}

}  // namespace petik::cli
