#include "spec/spec_file.hpp"

#include <stdexcept>

#include "support/files.hpp"

namespace petik::test {
namespace {

constexpr std::size_t kRuler = 24;
constexpr const char* kDivider = "---";

bool is_ruler(const std::string& line) {
  return line.size() >= kRuler && line.find_first_not_of('=') == std::string::npos;
}

class Reader {
 public:
  Reader(const std::vector<std::string>& lines, const std::string& name) : lines_(lines), name_(name) {}

  std::vector<SpecExample> examples() {
    std::vector<SpecExample> found;
    while (at_ < lines_.size()) {
      if (is_ruler(lines_[at_++])) found.push_back(example());
    }
    return found;
  }

 private:
  std::string place() const { return name_ + ":" + std::to_string(at_ + 1); }

  // The next line of an example, which must not end here.
  const std::string& next(const char* wanted) {
    if (at_ >= lines_.size()) throw std::runtime_error(place() + ": the file ends before " + wanted);
    return lines_[at_++];
  }

  SpecExample example() {
    SpecExample example;
    example.place = place();
    example.title = next("the title");
    if (example.title.empty()) throw std::runtime_error(example.place + ": an example without a title");
    for (const std::string* line = &next(kDivider); *line != kDivider; line = &next(kDivider)) {
      if (is_ruler(*line)) throw std::runtime_error(example.place + ": an example without " + kDivider);
      example.text += *line + "\n";
    }
    for (const std::string* line = &next("the closing ruler"); !is_ruler(*line); line = &next("the closing ruler")) {
      if (!line->empty()) example.expected.push_back(*line);
    }
    return example;
  }

  const std::vector<std::string>& lines_;
  const std::string& name_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<SpecExample> parse_spec(const std::vector<std::string>& lines, const std::string& name) {
  return Reader(lines, name).examples();
}

std::vector<SpecExample> read_spec(const std::filesystem::path& path) {
  return parse_spec(read_lines(path), path.filename().string());
}

}  // namespace petik::test
