#include "petik/checking.hpp"

#include <unistd.h>

#include <algorithm>
#include <memory>

#include <fmt/format.h>

#include "petik/check/fix.hpp"
#include "petik/checked_text.hpp"
#include "petik/color.hpp"
#include "petik/config_files.hpp"
#include "petik/error.hpp"
#include "petik/format/diagnostics.hpp"
#include "petik/messages.hpp"
#include "petik/output.hpp"
#include "petik/pipeline.hpp"
#include "petik/read_file.hpp"
#include "petik/rewrite.hpp"

namespace petik::cli {
namespace {

// What the working threads hand to the ordered end.
struct Result {
  CheckedDocument document;
  std::vector<std::string> warnings;
  bool english = false;
  bool failing = false;  // a finding of the level of --fail-on or above is left
  std::string diff;
  std::size_t mended = 0;
  std::string before, after;  // of a file that is to be rewritten
};

class CheckRun {
 public:
  CheckRun(const Settings& settings, const CheckOptions& options)
      : settings_(settings), options_(options), form_(*find_diagnostic_form(settings.format)), configs_(options) {
    if (!settings.data.empty()) lists_ = std::make_unique<const check::WordLists>(DataSource(settings.data));
    if (!options.baseline.empty()) {
      known_ = check::Baseline::read(read_file(options.baseline), options.baseline);
    }
    for (const std::string& file : settings.files) configs_.of(file);  // mistakes in settings stop before any work
    if (settings.files.empty()) configs_.of("-");
  }

  int run() {
    Stage stage;
    stage.work = [this](const Record& record, Document& doc, const Lexicon& lexicon) -> std::any {
      return work(record, doc, lexicon);
    };
    stage.begin = [this](Output& output) { begin(output); };
    stage.emit = [this](const std::any& result, Output& output) {
      emit(*std::any_cast<const std::shared_ptr<Result>&>(result), output);
    };
    stage.end = [this](Output& output) {
      std::string out;
      if (!options_.diff) form_.end(state_, out);
      write(out, output);
    };
    const int status = process_each(settings_, stage);
    if (!options_.write_baseline.empty()) write_baseline();
    if (status != 0 || failed_) return 2;
    return failing_ && !options_.exit_zero ? 1 : 0;
  }

 private:
  std::shared_ptr<Result> work(const Record& record, Document& doc, const Lexicon& lexicon) {
    auto result = std::make_shared<Result>();
    result->document.file = record.file;
    result->document.id = doc.id;
    result->document.record = record.line;
    const std::string name = record.line == 0 ? record.file : doc.id;
    const check::Config& config = configs_.of(record.file);
    if (config.excludes(record.file)) {
      note_excluded(record.file, *result);
      return result;
    }
    const check::Profile profile = config.profile_for(record.file);
    const CheckTools tools{&lexicon, lists_ ? lists_.get() : &check::WordLists::builtin(), &known_};
    CheckedText checked = check_document(doc, name, profile, tools);
    result->english = (settings_.language.empty() ? config.language : settings_.language) == "en";
    warn_of_unknown(checked, name, *result);
    if (options_.mends()) {
      take_fixes(record, mend(checked, name, profile, tools), checked, *result);
    }
    result->document.diagnostics = place(checked.text, checked.findings, settings_.offsets);
    result->failing = std::any_of(checked.findings.begin(), checked.findings.end(),
                                  [&](const check::Finding& finding) { return finding.level >= config.fail_on; });
    return result;
  }

  // A named file that the settings leave out is worth a word; those found in folders are not.
  void note_excluded(const std::string& file, Result& result) const {
    if (std::find(settings_.files.begin(), settings_.files.end(), file) == settings_.files.end()) return;
    result.warnings.push_back(fmt::format("{}: warning: left out by {}", printable(file), check::kConfigName));
  }

  static void warn_of_unknown(const CheckedText& checked, const std::string& name, Result& result) {
    for (const check::Suppressions::Unknown& unknown : checked.unknown) {
      const auto line = 1 + std::count(checked.text.begin(), checked.text.begin() + unknown.at, '\n');
      const std::string_view near = check::nearest_rule(unknown.name);
      result.warnings.push_back(fmt::format("{}:{}: warning: no rule {}{}", printable(name), line,
                                            printable(unknown.name),
                                            near.empty() ? "" : fmt::format("; did you mean {}?", near)));
    }
  }

  // What is reported is the text as it is on the disk after the run.
  void take_fixes(const Record& record, MendedText mended, CheckedText& checked, Result& result) const {
    result.mended = mended.count;
    if (mended.count == 0) return;
    if (options_.diff) {
      result.diff = check::unified_diff(printable(result.document.record == 0 ? record.file : result.document.id),
                                        checked.text, mended.after.text);
    }
    if (!options_.fix || options_.dry_run) return;
    if (record.line != 0 || record.kind != RecordKind::text)
      throw Error("--fix mends files of plain text, not records");
    result.before = std::move(checked.text);
    result.after = mended.after.text;
    checked = std::move(mended.after);
  }

  void begin(Output& output) {
    state_ = {};
    state_.version = PETIK_VERSION;
    state_.english = settings_.language == "en";
    const bool to_stdout = settings_.output.empty() && settings_.output_dir.empty();
    state_.colour = to_stdout && wants_color(settings_.color, STDOUT_FILENO);
    state_.source = options_.source || (to_stdout && ::isatty(STDOUT_FILENO) != 0);
    std::string out;
    if (!options_.diff) form_.begin(state_, out);
    write(out, output);
  }

  void emit(const Result& result, Output& output) {
    for (const std::string& warning : result.warnings) {
      if (!settings_.quiet) say(warning);
    }
    if (!result.after.empty() && !rewrite(result)) return;
    if (result.mended != 0 && options_.fix && !settings_.quiet) {
      say(fmt::format("{}: {} {}", printable(result.document.file), result.mended,
                      options_.dry_run ? "findings can be mended" : "findings mended"));
    }
    failing_ = failing_ || result.failing;
    ++state_.documents;
    state_.english = result.english;
    for (const Diagnostic& d : result.document.diagnostics) {
      if (!options_.write_baseline.empty()) found_.add(baseline_name(result), d.rule->id, d.fingerprint);
    }
    std::string out;
    if (options_.diff) {
      out = result.diff;
    } else {
      form_.document(state_, result.document, out);
    }
    write(out, output);
  }

  static const std::string& baseline_name(const Result& result) {
    return result.document.record == 0 ? result.document.file : result.document.id;
  }

  bool rewrite(const Result& result) {
    try {
      rewrite_file(result.document.file, result.before, result.after);
      return true;
    } catch (const Error& error) {
      say(fmt::format("{}: {}", printable(result.document.file), error.what()));
      failed_ = true;
      return false;
    }
  }

  // Lines for people hold no control characters of the text.
  void write(const std::string& out, Output& output) const {
    form_.name == "text" && !options_.diff ? output.write_safe(out) : output.write(out);
  }

  void write_baseline() const {
    Output output(Settings{}, options_.write_baseline);
    output.write(found_.print());
    output.close();
  }

  const Settings& settings_;
  const CheckOptions& options_;
  const DiagnosticForm& form_;
  ConfigFiles configs_;
  std::unique_ptr<const check::WordLists> lists_;
  check::Baseline known_, found_;
  DiagnosticState state_;
  bool failing_ = false;
  bool failed_ = false;
};

}  // namespace

int run_check(const Settings& settings, const CheckOptions& options) { return CheckRun(settings, options).run(); }

}  // namespace petik::cli
