// What the reference tokenizer asks of the text at a place: characters, dates, hosts, initials. One function a
// question.
#pragma once

#include <algorithm>
#include <regex>
#include <set>
#include <string>

#include "petik/lexicon/lexicon.hpp"
#include "petik/segment/hosts.hpp"
#include "petik/text/chars.hpp"
#include "petik/text/fold.hpp"

namespace petik::test {

class ReferenceText {
 public:
  using Kind = CharKind;

  ReferenceText(const std::string& text, const Lexicon& lexicon) : text_(text), lexicon_(lexicon) {}

  Kind kind(std::size_t at) const { return kind_at(text_, at); }
  Kind kind_left(std::size_t at) const { return kind_before(text_, at); }
  char byte(std::size_t at) const { return at < text_.size() ? text_[at] : '\0'; }
  MarkGlyph mark(std::size_t at) const { return lexicon_.marks().at(text_, at); }
  std::size_t after(std::size_t at) const {
    decode(text_, at);
    return at;
  }
  std::string slice(std::size_t begin, std::size_t end) const { return text_.substr(begin, end - begin); }
  bool is(const std::string& word, WordClass c) const { return lexicon_.find(word).classes.has(c); }
  std::size_t letters_end(std::size_t at) const {
    while (at < text_.size() && is_letter(kind(at))) at = after(at);
    return at;
  }

  // Bytes that the expression takes from `at` on.
  std::size_t match(std::size_t at, const std::regex& expression) const {
    std::cmatch found;
    constexpr std::size_t kLongest = 64;
    const char* const begin = text_.data() + at;
    const char* const end = text_.data() + std::min(text_.size(), at + kLongest);
    const bool matches = std::regex_search(begin, end, found, expression, std::regex_constants::match_continuous);
    return matches ? static_cast<std::size_t>(found.length()) : 0;
  }

  static bool all_capitals(const std::string& word) {
    for (std::size_t at = 0; at < word.size();) {
      if (char_kind(decode(word, at)) != Kind::upper) return false;
    }
    return true;
  }

  std::size_t date_size(std::size_t begin, char separator) const {
    static const std::regex kSlashes(
        "([0-9]{1,2}/[0-9]{1,2}/([0-9]{4}|[0-9]{2})|[0-9]{4}/[0-9]{1,2}/[0-9]{1,2})(?![0-9])");
    static const std::regex kHyphens(
        "([0-9]{1,2}-[0-9]{1,2}-([0-9]{4}|[0-9]{2})|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})(?![0-9])");
    return number_ends(begin, match(begin, separator == '/' ? kSlashes : kHyphens));
  }

  // `size` if the number text[begin, begin + size) does not go on, else 0.
  std::size_t number_ends(std::size_t begin, std::size_t size) const {
    const std::size_t end = begin + size;
    const std::string connectors = "/-.,";
    const bool digit_next = byte(end + 1) >= '0' && byte(end + 1) <= '9';
    const bool goes_on = end < text_.size() && connectors.find(byte(end)) != std::string::npos && digit_next;
    return is_alnum(kind(end)) || goes_on ? 0 : size;
  }

  std::size_t document_number(std::size_t begin) const {
    std::size_t end = begin, slashes = 0, digits = 0, capitals = 0;
    for (; end < std::min(text_.size(), begin + 80) && static_cast<unsigned char>(text_[end]) < 0x80; ++end) {
      const char c = text_[end];
      const bool connects = (c == '/' || c == '.' || c == '-') && is_alnum(kind(end + 1));
      if (!is_alnum(kind(end)) && !connects) break;
      slashes += c == '/';
      digits += kind(end) == Kind::digit;
      capitals += kind(end) == Kind::upper;
    }
    return slashes >= 2 && digits > 0 && capitals > 0 ? end : 0;
  }

  std::size_t link_end(std::size_t at) const {
    const std::string never = "\"<>{}|\\^`", trailing = ".,;:?!')*";
    std::size_t end = at;
    while (end < text_.size() && static_cast<unsigned char>(text_[end]) < 0x80 && !is_gap(kind(end)) &&
           never.find(text_[end]) == std::string::npos) {
      ++end;
    }
    while (end > at && trailing.find(text_[end - 1]) != std::string::npos) --end;
    return end;
  }

  bool listed(const std::string& word) const {
    return is(word, WordClass::abbreviation) ||
           (is(word, WordClass::degree) && word.find('.') != std::string_view::npos);
  }

  std::size_t initials(std::size_t begin) const {
    std::size_t at = begin;
    unsigned letters = 0;
    while (is_letter(kind(at)) && byte(after(at)) == '.') {
      at = after(at) + 1;
      ++letters;
    }
    if (letters == 0) return 0;
    const bool last_letter = is_letter(kind(at)) && !is_letter(kind(after(at)));  // S.H without its last full stop
    const std::size_t end = last_letter ? after(at) : at;
    return letters == 1 && end == begin + 2 && kind(begin) != Kind::upper ? 0 : end;
  }

  std::size_t host(std::size_t begin) const {
    static const std::set<std::string> kTop = {"com", "id",  "net", "org", "info", "co", "go",   "ac", "tv",
                                               "me",  "gov", "edu", "io",  "news", "my", "asia", "sg"};
    std::size_t end = begin, label = begin, good = 0;
    const auto top = [&] { return label > begin && kTop.contains(folded(slice(label, end))); };
    for (; end < std::min(text_.size(), begin + 253) && static_cast<unsigned char>(text_[end]) < 0x80; ++end) {
      const bool stop = text_[end] == '.' && is_alnum(kind(end + 1));
      const bool hyphen = text_[end] == '-' && is_alnum(kind(end + 1));
      if (!stop && !is_alnum(kind(end)) && !hyphen) break;
      if (!stop) continue;
      if (top()) good = end;
      label = end + 1;
    }
    if (top()) {
      good = end;
    } else if (label > begin) {
      const std::size_t domain = detail::glued_domain(slice(label, end), lexicon_);
      good = domain > 0 ? label + domain : good;
    }
    if (good != end || good == 0 || byte(end) != '/') return good;
    const std::size_t path_end = link_end(end);
    return kind(begin) == Kind::upper && detail::is_credit(slice(end + 1, path_end)) ? good : path_end;
  }

  bool begins_sentence(std::size_t at) const {
    const WordInfo& info = lexicon_.find(slice(at, letters_end(at)));
    return info.classes.has(WordClass::function) || info.classes.has(WordClass::pronoun) ||
           info.classes.has(WordClass::adjunct) || (info.cue != nullptr && info.cue->cue_class != CueClass::root);
  }

  bool sentence_may_end(std::size_t stop) const {
    const Kind next = kind(stop + 1);
    if (next == Kind::newline || next == Kind::quote) return true;
    if (next != Kind::space || kind(stop + 2) != Kind::upper) return kind(stop + 2) == Kind::newline;
    const std::size_t end = letters_end(stop + 2);
    return begins_sentence(stop + 2) || (byte(end) == ' ' && kind(end + 1) == Kind::lower);
  }

 protected:
  const std::string& text_;
  const Lexicon& lexicon_;
};

}  // namespace petik::test
