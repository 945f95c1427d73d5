#include "petik/results.hpp"

#include <filesystem>
#include <utility>

#include "petik/error.hpp"
#include "petik/messages.hpp"
#include "petik/output_names.hpp"

namespace petik::cli {

Results::Results(const Settings& settings, const std::vector<InputFile>& files, const Hooks& hooks)
    : settings_(settings), files_(files), hooks_(hooks) {
  if (!settings_.output_dir.empty()) return;
  output_ = std::make_unique<Output>(settings_);
  output_->refuse(files_);
  hooks_.begin(*output_);
}

void Results::open(std::size_t source) {
  const std::string name = output_name(settings_, files_[source]);
  std::error_code error;
  std::filesystem::create_directories(std::filesystem::path(name).parent_path(), error);
  if (error) throw Error(printable(name) + ": " + error.message());
  output_ = std::make_unique<Output>(settings_, name);
  hooks_.begin(*output_);
}

void Results::finish() {
  hooks_.end(*output_);
  output_->close();
}

Output* Results::of(std::size_t source) {
  if (dropped_) return nullptr;
  if (!output_) open(source);
  return output_.get();
}

void Results::drop() {
  if (settings_.output_dir.empty()) return;
  dropped_ = true;
  output_.reset();
}

void Results::end(std::size_t source) {
  if (settings_.output_dir.empty()) return;
  if (!std::exchange(dropped_, false)) {
    if (!output_) open(source);
    finish();
  }
  output_.reset();
}

void Results::abandon() {
  const bool to_stdout = settings_.output_dir.empty() && (settings_.output.empty() || settings_.output == "-");
  if (to_stdout) finish();
  output_.reset();
}

void Results::close() {
  if (output_) finish();
}

}  // namespace petik::cli
