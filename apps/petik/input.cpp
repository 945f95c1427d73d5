#include "petik/input.hpp"

#include <utility>

#include "petik/error.hpp"
#include "petik/input_kind.hpp"

namespace petik::cli {

Input::Input(const Settings& settings, std::vector<InputFile> files, Tell tell)
    : settings_(settings), tell_(std::move(tell)), files_(std::move(files)) {}

// Text files have one document, whose id is the file's name; with --output-dir, every file is one piece of work.
bool Input::is_ours(const InputFile& file) const {
  const bool whole = !settings_.output_dir.empty() || kind_by_name(settings_, file.path) == InputKind::text;
  return !whole || settings_.shard.holds(file.path == "-" ? settings_.stdin_name : file.path);
}

Item Input::end(bool failed) {
  if (splitter_) bytes_before_ += splitter_->bytes_read();
  splitter_.reset();
  ++files_read_;
  return {at_++, std::nullopt, failed};
}

std::optional<Item> Input::next() {
  while (!splitter_ && at_ < files_.size() && !is_ours(files_[at_])) ++at_;
  if (at_ == files_.size()) return std::nullopt;
  const std::string& path = files_[at_].path;
  try {
    if (!splitter_) splitter_ = std::make_unique<Splitter>(settings_, path, tell_);
    if (std::optional<Record> record = splitter_->next()) return Item{at_, std::move(record)};
    return end(false);
  } catch (const Error& error) {
    tell_({path == "-" ? settings_.stdin_name : path, 0, error.what()});
    return end(true);
  }
}

}  // namespace petik::cli
