// Cuts one stream into records: the whole text, its lines, or the documents of several lines. The stream is read in
// blocks; no more is held than the record at hand.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "petik/bytes.hpp"
#include "petik/document_lines.hpp"
#include "petik/note.hpp"
#include "petik/settings.hpp"
#include "petik/text/transcode.hpp"

namespace petik::cli {

enum class RecordKind { text, json, conllu, iob, brat, webannotation, tsv };

struct Record {
  RecordKind kind = RecordKind::text;
  std::string file;          // the name as given
  std::uint64_t line = 0;    // the first of the record, 1-based; 0 for a whole file
  std::uint64_t offset = 0;  // of the first byte in the stream (unpacked)
  std::string bytes;         // as read: not yet checked for UTF-8
  std::string id;            // of the document, where the record does not tell: empty for its place
  std::string text = {};     // of brat and TSV: what the other file holds, likewise not checked
};

class Splitter {
 public:
  // Opens the file. Throws petik::Error, without the file's name, like next().
  Splitter(const Settings& settings, const std::string& file, Tell tell);

  // A line over --max-bytes is told as an error and left out; in a document of several lines it ends the file. Nothing
  // at the end.
  std::optional<Record> next();

  // Bytes read so far, unpacked.
  std::uint64_t bytes_read() const { return bytes_read_; }

 private:
  bool fill();
  std::size_t fill_plain();
  std::size_t fill_transcoded();
  void check_transcoded();
  void look_at_byte_order_mark();
  void transcode_from(const std::string& encoding);
  void choose_kind(const std::string& file);
  std::optional<Record> whole();
  std::optional<Record> line();
  std::optional<Record> document();
  std::optional<Record> record_of(DocumentBlock block);
  std::optional<std::string> raw_line();
  std::string cut(std::size_t end, std::size_t next);
  void skip_long_line();

  const Settings& settings_;
  std::string path_;
  std::string name_;
  Tell tell_;
  ByteStream stream_;
  std::unique_ptr<Transcoder> transcoder_;
  std::string encoding_;
  std::string raw_;  // a block before transcoding
  std::string buffer_;
  std::size_t begin_ = 0;   // what is before has been given out
  std::uint64_t base_ = 0;  // bytes of the stream before the buffer
  std::uint64_t bytes_read_ = 0;
  bool ended_ = false;
  bool done_ = false;
  InputKind kind_ = InputKind::automatic;
  std::uint64_t line_ = 0;
  std::optional<DocumentLines> documents_;  // of forms whose documents take several lines
};

}  // namespace petik::cli
