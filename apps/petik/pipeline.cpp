#include "petik/pipeline.hpp"

#include <any>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "petik/analyze.hpp"
#include "petik/document_reader.hpp"
#include "petik/error.hpp"
#include "petik/input.hpp"
#include "petik/manifest.hpp"
#include "petik/output_names.hpp"
#include "petik/parallel/ordered_map.hpp"
#include "petik/progress.hpp"
#include "petik/results.hpp"
#include "petik/run_log.hpp"

namespace petik::cli {
namespace {

constexpr std::size_t kBatchBytes = std::size_t{64} << 10U;  // smaller tasks cost more than they spare
constexpr std::size_t kBatchItems = 512;
constexpr int kError = 2;

// What is said on stderr belongs to a place in the order of the input, so it travels with the records.
struct Batch {
  std::vector<Item> items;
  std::vector<Note> notes;  // of reading them
};

// A file ends here, or cannot be done.
struct Cut {
  std::size_t at = 0;       // in the bytes of the batch's output
  std::size_t results = 0;  // how many of them are before it
  std::size_t source = 0;
  bool failed = false;
};

struct Rendered {
  std::string out;                // of process()
  std::vector<std::any> results;  // of process_each()
  std::vector<Note> notes;
  std::vector<Cut> cuts;        // with --output-dir
  std::size_t last_source = 0;  // of what follows the last cut
  std::uint64_t documents = 0;
  bool found = false;
};

// Which files there are to read, and which of them are done already.
struct Plan {
  std::vector<InputFile> files;
  std::vector<Note> notes;
  std::uint64_t skipped = 0;
};

Plan plan(const Settings& settings) {
  Plan result;
  result.files = list_files(settings, [&](Note note) { result.notes.push_back(std::move(note)); });
  refuse_input(settings.errors, result.files);
  refuse_input(settings.manifest, result.files);
  if (settings.output_dir.empty()) return result;
  const std::size_t all = result.files.size();
  result.files = plan_outputs(settings, result.files);
  result.skipped = all - result.files.size();
  return result;
}

bool is_file(const std::string& path) {
  std::error_code error;
  return !path.empty() && std::filesystem::is_regular_file(path, error);
}

// The layer whose entries count as found.
bool holds_any(const Document& doc, Layer wanted) {
  if (has(wanted, Layer::quotes)) return !doc.quotes.empty();
  if (has(wanted, Layer::entities)) return !doc.entities.empty();
  return !doc.tokens.empty() || !doc.sentences.empty();
}

// Where in its file a record cannot be read.
std::uint64_t line_of(const Record& record, const Error& error) {
  const auto* const inside = dynamic_cast<const LineError*>(&error);
  if (inside == nullptr) return record.line;
  return inside->line() + (record.line == 0 ? 0 : record.line - 1);
}

class Processor {
 public:
  using Work = std::function<void(const Record& record, Document& doc, const Lexicon& lexicon, Rendered& result)>;
  using Emit = std::function<void(const std::any& result, Output& output)>;

  Processor(const Settings& settings, Work work, Emit emit, Plan plan)
      : settings_(settings),
        work_(std::move(work)),
        emit_(std::move(emit)),
        lexicon_(load(settings)),
        pending_(std::move(plan.notes)),
        input_(settings, std::move(plan.files), [this](Note note) { pending_.push_back(std::move(note)); }),
        log_(settings),
        progress_(settings, input_.files()) {
    log_.counts.skipped = plan.skipped;
  }

  int run(const Results::Hooks& hooks, const bool& closed) {
    Results results(settings_, input_.files(), hooks);
    try {
      ordered_map<Batch, Rendered>(
          settings_.line_buffered ? 1 : settings_.threads, [this] { return next_batch(); },
          [this](Batch& batch) { return work(batch); }, [&](const Rendered& rendered) { consume(rendered, results); });
      results.close();
    } catch (const TooManyErrors&) {
      results.abandon();
    }
    log_.counts.files = input_.files_read();
    log_.counts.bytes = input_.bytes_read();
    progress_.finish(log_);
    const int status = log_.failed() ? kError : (settings_.exit_status && !found_ && !closed ? 1 : 0);
    write_manifest(settings_, log_, status);
    return status;
  }

 private:
  static std::unique_ptr<const Lexicon> load(const Settings& settings) {
    if (settings.data.empty()) return nullptr;
    return std::make_unique<const Lexicon>(DataSource(settings.data));
  }

  const Lexicon& lexicon() const { return lexicon_ ? *lexicon_ : Lexicon::builtin(); }

  std::optional<Batch> next_batch() {
    Batch batch;
    std::size_t bytes = 0;
    while (bytes < kBatchBytes && batch.items.size() < kBatchItems && !ended_) {
      std::optional<Item> item = input_.next();
      ended_ = !item;
      for (Note& note : pending_) batch.notes.push_back(std::move(note));
      pending_.clear();
      if (!item) break;
      if (item->record) bytes += item->record->bytes.size();
      batch.items.push_back(std::move(*item));
      if (settings_.line_buffered) break;
    }
    if (batch.items.empty() && batch.notes.empty()) return std::nullopt;
    return batch;
  }

  Rendered work(Batch& batch) const {
    Rendered result;
    result.notes = std::move(batch.notes);
    DocumentReader reader(settings_, lexicon());
    for (Item& item : batch.items) {
      result.last_source = item.source;
      if (item.record) {
        if (!do_record(*item.record, reader, result)) cut(item.source, true, result);
      } else {
        cut(item.source, item.failed, result);
        if (item.failed) cut(item.source, false, result);
      }
    }
    return result;
  }

  void cut(std::size_t source, bool failed, Rendered& result) const {
    if (!settings_.output_dir.empty()) {
      result.cuts.push_back({result.out.size(), result.results.size(), source, failed});
    }
  }

  // False where the record is a whole file that cannot be done.
  bool do_record(Record& record, DocumentReader& reader, Rendered& result) const {
    const Tell tell = [&](Note note) { result.notes.push_back(std::move(note)); };
    const std::size_t before = result.out.size();
    try {
      Document doc = reader.read(record, tell);
      if (settings_.output_dir.empty() && !settings_.shard.holds(doc.id)) return true;
      work_(record, doc, lexicon(), result);
      warn_of_foreign_layers(record, doc, tell);
      ++result.documents;
    } catch (const Error& error) {
      if (settings_.output_dir.empty() && !settings_.shard.holds(name_of_record(record))) return true;
      tell({record.file, line_of(record, error), error.what()});
      result.out.resize(before);
      return record.line != 0;
    }
    return true;
  }

  void consume(const Rendered& rendered, Results& results) {
    if (!rendered.notes.empty()) progress_.clear();
    log_.counts.documents += rendered.documents;
    found_ = found_ || rendered.found;
    for (const Note& note : rendered.notes) log_.tell(note);
    Cut before;
    for (const Cut& cut : rendered.cuts) {
      emit(rendered, before, cut, results);
      cut.failed ? results.drop() : results.end(cut.source);
      before = cut;
    }
    emit(rendered, before, {rendered.out.size(), rendered.results.size(), rendered.last_source}, results);
    progress_.tick(log_, input_.files_read(), input_.bytes_read());
  }

  // What lies between two cuts.
  void emit(const Rendered& rendered, const Cut& from, const Cut& to, Results& results) const {
    if (to.at == from.at && to.results == from.results) return;
    Output* const output = results.of(to.source);
    if (output == nullptr) return;
    output->write(std::string_view(rendered.out).substr(from.at, to.at - from.at));
    for (std::size_t i = from.results; i < to.results; ++i) emit_(rendered.results[i], *output);
  }

  const Settings& settings_;
  Work work_;
  Emit emit_;
  std::unique_ptr<const Lexicon> lexicon_;
  std::vector<Note> pending_;
  Input input_;
  RunLog log_;
  Progress progress_;
  bool ended_ = false;
  bool found_ = false;
};

// `closed`: set where the end of an output is something found.
int run(const Settings& settings, Processor::Work work, Processor::Emit emit, const Results::Hooks& hooks,
        const bool& closed = false) {
  if (settings.skip_existing && is_file(settings.output)) return 0;
  return Processor(settings, std::move(work), std::move(emit), plan(settings)).run(hooks, closed);
}

}  // namespace

int process(const Settings& settings, Layer wanted, const Render& render, const std::string& header,
            const Closing& closing) {
  const auto work = [&](const Record&, Document& doc, const Lexicon& lexicon, Rendered& result) {
    const std::size_t before = result.out.size();
    Analyzer(lexicon, settings.quotations).run(doc, wanted);
    render(doc, result.out);
    result.found = result.found || (settings.format == "jsonl" ? holds_any(doc, wanted) : result.out.size() > before);
  };
  bool closed = false;  // with something
  const auto begin = [&](Output& output) { output.write(header); };
  const auto end = [&](Output& output) {
    if (!closing) return;
    const std::string last = closing();
    closed = closed || !last.empty();
    output.write(last);
  };
  return run(settings, work, {}, {begin, end}, closed);
}

int process_each(const Settings& settings, const Stage& stage) {
  const auto work = [&](const Record& record, Document& doc, const Lexicon& lexicon, Rendered& result) {
    result.results.push_back(stage.work(record, doc, lexicon));
    result.found = true;
  };
  return run(settings, work, stage.emit, {stage.begin, stage.end});
}

}  // namespace petik::cli
