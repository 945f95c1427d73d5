#include "petik/pipeline.hpp"

#include <any>
#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "petik/analyze.hpp"
#include "petik/error.hpp"
#include "petik/format/json_lines.hpp"
#include "petik/format/names.hpp"
#include "petik/input.hpp"
#include "petik/messages.hpp"
#include "petik/output.hpp"
#include "petik/parallel/ordered_map.hpp"
#include "petik/text/utf8.hpp"

namespace petik::cli {
namespace {

constexpr std::size_t kBatchBytes = std::size_t{64} << 10U;  // smaller tasks cost more than they spare
constexpr std::size_t kBatchRecords = 256;
constexpr int kError = 2;

// What is said on stderr belongs to a place in the order of the input, so it travels with the records.
struct Note {
  std::string text;
  bool error = true;
  std::string once_for = {};  // a file that is warned of once
};

struct Batch {
  std::vector<Record> records;
  std::vector<Note> notes;  // of files that gave no record
};

struct Rendered {
  std::string out;                // of process()
  std::vector<std::any> results;  // of process_each()
  std::vector<Note> notes;
};

std::string place_of(const Record& record) {
  const std::string file = printable(record.file);
  return record.line == 0 ? file : fmt::format("{}:{}", file, record.line);
}

class Processor {
 public:
  using Work = std::function<void(const Record& record, Document& doc, const Lexicon& lexicon, Rendered& result)>;
  using Emit = std::function<void(const Rendered& result)>;

  Processor(const Settings& settings, Work work)
      : settings_(settings),
        work_(std::move(work)),
        lexicon_(load(settings)),
        input_(settings, [this](const std::string& message) {
          pending_.push_back({message, true});
        }) {}

  const std::vector<std::string>& files() const { return input_.files(); }

  // False after any error.
  bool run(const Emit& emit) {
    ordered_map<Batch, Rendered>(
        settings_.threads, [this] { return next_batch(); }, [this](Batch& batch) { return work(batch); },
        [&](const Rendered& result) {
          for (const Note& note : result.notes) tell(note);
          emit(result);
        });
    return !failed_;
  }

 private:
  static std::unique_ptr<const Lexicon> load(const Settings& settings) {
    if (settings.data.empty()) return nullptr;
    return std::make_unique<const Lexicon>(DataSource(settings.data));
  }

  const Lexicon& lexicon() const { return lexicon_ ? *lexicon_ : Lexicon::builtin(); }

  void tell(const Note& note) {
    failed_ = failed_ || note.error;
    if (!note.once_for.empty() && std::exchange(warned_of_, note.once_for) == note.once_for) return;
    if (note.error || !settings_.quiet) say(note.text);
  }

  std::optional<Batch> next_batch() {
    Batch batch;
    std::size_t bytes = 0;
    while (bytes < kBatchBytes && batch.records.size() < kBatchRecords && !ended_) {
      std::optional<Record> record = input_.next();
      ended_ = !record;
      for (Note& note : pending_) batch.notes.push_back(std::move(note));
      pending_.clear();
      if (!record) break;
      bytes += record->bytes.size();
      batch.records.push_back(std::move(*record));
      if (settings_.line_buffered) break;
    }
    if (batch.records.empty() && batch.notes.empty()) return std::nullopt;
    return batch;
  }

  Rendered work(Batch& batch) const {
    Rendered result;
    result.notes = std::move(batch.notes);
    JsonLineReader reader(settings_.text_field);
    for (Record& record : batch.records) {
      try {
        Document doc = document(record, reader, result.notes);
        work_(record, doc, lexicon(), result);
        warn_of_foreign_layers(record, doc, result.notes);
      } catch (const Error& error) {
        result.notes.push_back({fmt::format("{}: {}", place_of(record), error.what()), true});
      }
    }
    return result;
  }

  Document document(Record& record, JsonLineReader& reader, std::vector<Note>& notes) const {
    make_valid(record, notes);
    Document doc;
    if (record.kind == RecordKind::json) {
      doc = reader.read(record.bytes);
    } else {
      doc.text = std::move(record.bytes);
    }
    if (doc.id.empty()) doc.id = record.line == 0 ? record.file : fmt::format("{}:{}", record.file, record.line);
    return doc;
  }

  // A list "quotes" that is not petik's own is computed anew, and said so.
  static void warn_of_foreign_layers(const Record& record, const Document& doc, std::vector<Note>& notes) {
    for (const ExtraField& field : doc.extra) {
      if (!has(doc.layers, layer_of_key(field.key))) continue;
      notes.push_back(
          {fmt::format("{}: warning: {} is not as petik-format(5) says; computed anew", place_of(record), field.key),
           false});
    }
  }

  // Bytes that are not UTF-8, by --invalid. Offsets count from the start of the file.
  void make_valid(Record& record, std::vector<Note>& notes) const {
    const std::size_t bad = first_invalid(record.bytes);
    if (bad == std::string::npos) return;
    const std::uint64_t at = record.offset + bad;
    if (settings_.invalid == InvalidPolicy::error) throw Error(fmt::format("not valid UTF-8 at byte {}", at));
    const bool replace = settings_.invalid == InvalidPolicy::replace;
    notes.push_back({fmt::format("{}: warning: not valid UTF-8 at byte {}; {}", place_of(record), at,
                                 replace ? "replaced by U+FFFD" : "left out"),
                     false, record.file});
    record.bytes = repair(record.bytes, replace ? Repair::replace : Repair::skip);
  }

  const Settings& settings_;
  Work work_;
  std::unique_ptr<const Lexicon> lexicon_;
  std::vector<Note> pending_;
  Input input_;
  bool ended_ = false;
  bool failed_ = false;
  std::string warned_of_;
};

}  // namespace

int process(const Settings& settings, Layer wanted, const Render& render, const std::string& header,
            const Closing& closing) {
  Output output(settings);
  const auto work = [&](const Record&, Document& doc, const Lexicon& lexicon, Rendered& result) {
    Analyzer(lexicon).run(doc, wanted);
    render(doc, result.out);
  };
  Processor processor(settings, work);
  output.refuse(processor.files());
  output.write(header);
  const bool well = processor.run([&](const Rendered& result) { output.write(result.out); });
  if (closing) output.write(closing());
  output.close();
  return well ? 0 : kError;
}

int process_each(const Settings& settings, const Stage& stage) {
  Output output(settings);
  const auto work = [&](const Record& record, Document& doc, const Lexicon& lexicon, Rendered& result) {
    result.results.push_back(stage.work(record, doc, lexicon));
  };
  Processor processor(settings, work);
  output.refuse(processor.files());
  stage.begin(output);
  const bool well = processor.run([&](const Rendered& rendered) {
    for (const std::any& result : rendered.results) stage.emit(result, output);
  });
  stage.end(output);
  output.close();
  return well ? 0 : kError;
}

}  // namespace petik::cli
