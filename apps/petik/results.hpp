// Where the results of a run go: one output for all, or with --output-dir one for each input file.
//
//     Results results(settings, files, {begin, end});
//     if (Output* output = results.of(source)) output->write("satu\n");
//     results.end(source);
//     results.close();
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <vector>

#include "petik/files.hpp"
#include "petik/output.hpp"
#include "petik/settings.hpp"

namespace petik::cli {

class Results {
 public:
  // What is done with every output when it opens and before it closes.
  struct Hooks {
    std::function<void(Output& output)> begin;
    std::function<void(Output& output)> end;
  };

  // `files`: all that are read; they must outlive the results, like the settings and the hooks. Throws petik::Error,
  // like all below.
  Results(const Settings& settings, const std::vector<InputFile>& files, const Hooks& hooks);

  // Where the results of the file `source` go; nullptr if it was dropped. Sources come in their order.
  Output* of(std::size_t source);

  // The file at hand could not be read to its end: with --output-dir it gets no output.
  void drop();

  // The file `source` is done.
  void end(std::size_t source);

  void close();

  // The run stops before its end: stdout gets what there is, a file does not appear.
  void abandon();

 private:
  void open(std::size_t source);
  void finish();

  const Settings& settings_;
  const std::vector<InputFile>& files_;
  const Hooks& hooks_;
  std::unique_ptr<Output> output_;
  bool dropped_ = false;
};

}  // namespace petik::cli
