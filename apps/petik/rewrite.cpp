#include "petik/rewrite.hpp"

#include "petik/error.hpp"
#include "petik/output.hpp"
#include "petik/read_file.hpp"

namespace petik::cli {

void rewrite_file(const std::string& path, const std::string& before, const std::string& after) {
  constexpr std::string_view kMark = "\xEF\xBB\xBF";
  if (path == "-") throw Error("--fix cannot write to stdin; --diff prints the changes");
  const std::string content = read_raw_file(path);
  const bool marked = content.starts_with(kMark);
  if (std::string_view(content).substr(marked ? kMark.size() : 0) != before) {
    throw Error("--fix writes plain UTF-8 text only, and files that nobody has changed meanwhile");
  }
  Output output(Settings{}, path);
  if (marked) output.write(kMark);
  output.write(after);
  output.close();
}

}  // namespace petik::cli
