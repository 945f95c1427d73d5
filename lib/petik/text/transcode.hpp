// Text in another encoding to UTF-8, block by block. ICU knows the encodings and their aliases.
//
//     petik::Transcoder from("windows-1252");
//     from.convert("\x93Siap\x94", true, petik::Repair::replace, out);   // out == "“Siap”"
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "petik/text/utf8.hpp"

namespace petik {

// True if the name stands for an encoding that can be read: "latin1", "UTF-16LE", "windows-1252" ...
bool is_known_encoding(const std::string& name);

class Transcoder {
 public:
  // Throws petik::Error for a name that is_known_encoding() does not know.
  explicit Transcoder(const std::string& encoding);
  ~Transcoder();
  Transcoder(const Transcoder&) = delete;
  Transcoder& operator=(const Transcoder&) = delete;

  // Appends the next bytes of the stream to `out` as UTF-8; a character may be cut between two calls. `last`: nothing
  // follows. A sequence that the encoding does not have becomes one U+FFFD, or goes.
  void convert(std::string_view bytes, bool last, Repair how, std::string& out);

  // The offset of the first such sequence in bytes of the input stream.
  std::optional<std::uint64_t> first_invalid() const { return first_invalid_; }

 private:
  struct State;

  void note_invalid(std::uint64_t end, Repair how, std::string& out);
  void append(std::u16string_view units, std::string& out);

  std::unique_ptr<State> state_;
  std::uint64_t read_ = 0;  // bytes of the calls before
  std::optional<std::uint64_t> first_invalid_;
};

}  // namespace petik
