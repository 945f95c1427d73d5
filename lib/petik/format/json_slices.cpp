#include "petik/format/json_slices.hpp"

#include <algorithm>

#include "petik/error.hpp"

namespace petik {
namespace {

constexpr std::string_view kBlank = " \t\r\n";
constexpr std::string_view kEndsScalar = ",]} \t\r\n";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

class Slicer {
 public:
  explicit Slicer(std::string_view json) : json_(json) {}

  std::vector<JsonMember> object() {
    std::vector<JsonMember> members;
    expect('{');
    if (peek() == '}') {
      ++at_;
    } else {
      do members.push_back(member());
      while (next_is_comma());
    }
    skip_blank();
    if (at_ != json_.size()) throw Error("broken JSON: something stands after the record");
    return members;
  }

  // One past the string that begins at `at`. By memchr for one byte at a time: find_first_of() asks it at every byte.
  static std::size_t string_end(std::string_view json, std::size_t at) {
    std::size_t quote = at++;
    for (;;) {
      if (quote < at) quote = json.find('"', at);
      if (quote == std::string_view::npos) throw Error("broken JSON: a string has no end");
      const std::size_t slash = json.substr(at, quote - at).find('\\');
      if (slash == std::string_view::npos) return quote + 1;
      at += slash + 2;  // and what it stands before, which may be the mark
    }
  }

 private:
  JsonMember member() {
    if (peek() != '"') throw Error("broken JSON: a key is missing");
    JsonMember found;
    found.key = take(string_end(json_, at_));
    expect(':');
    found.value = value();
    return found;
  }

  std::string_view value() {
    const char first = peek();
    if (first == '"') return take(string_end(json_, at_));
    if (first == '{' || first == '[') return take(nested_end());
    const std::size_t end = json_.find_first_of(kEndsScalar, at_);
    if (end == at_ || end == std::string_view::npos) throw Error("broken JSON: a value is missing");
    return take(end);
  }

  std::size_t nested_end() const {
    std::size_t depth = 0;
    for (std::size_t at = at_; at < json_.size(); ++at) {
      const char c = json_[at];
      if (c == '"') {
        at = string_end(json_, at) - 1;
      } else if (c == '[' || c == '{') {
        ++depth;
      } else if ((c == ']' || c == '}') && --depth == 0) {
        return at + 1;
      }
    }
    throw Error("broken JSON: a bracket is not closed");
  }

  bool next_is_comma() {
    const char c = peek();
    if (c != ',' && c != '}') throw Error("broken JSON: a comma or bracket is missing");
    ++at_;
    return c == ',';
  }

  std::string_view take(std::size_t end) {
    const std::string_view slice = json_.substr(at_, end - at_);
    at_ = end;
    return slice;
  }

  void skip_blank() {
    at_ = json_.find_first_not_of(kBlank, at_);
    if (at_ == std::string_view::npos) at_ = json_.size();
  }

  char peek() {
    skip_blank();
    return at_ < json_.size() ? json_[at_] : '\0';
  }

  void expect(char wanted) {
    if (peek() != wanted) throw Error(std::string("broken JSON: no '") + wanted + "'");
    ++at_;
  }

  std::string_view json_;
  std::size_t at_ = 0;
};

std::size_t skip_digits(std::string_view text, std::size_t at) {
  while (at < text.size() && is_digit(text[at])) ++at;
  return at;
}

}  // namespace

std::vector<JsonMember> slice_object(std::string_view json) { return Slicer(json).object(); }

bool is_json_number(std::string_view token) {
  std::size_t at = token.starts_with('-') ? 1 : 0;
  const std::size_t whole = skip_digits(token, at);
  if (whole == at || (token[at] == '0' && whole > at + 1)) return false;
  at = whole;
  if (at < token.size() && token[at] == '.') {
    const std::size_t fraction = skip_digits(token, at + 1);
    if (fraction == at + 1) return false;
    at = fraction;
  }
  if (at < token.size() && (token[at] == 'e' || token[at] == 'E')) {
    ++at;
    if (at < token.size() && (token[at] == '+' || token[at] == '-')) ++at;
    const std::size_t exponent = skip_digits(token, at);
    if (exponent == at) return false;
    at = exponent;
  }
  return at == token.size();
}

std::string without_numbers(std::string_view json) {
  std::string out;
  for (std::size_t at = 0; at < json.size();) {
    std::size_t end = at + 1;
    if (json[at] == '"') {
      end = Slicer::string_end(json, at);
    } else if (json[at] == '-' || is_digit(json[at])) {
      end = std::min(json.find_first_of(kEndsScalar, at), json.size());
      if (is_json_number(json.substr(at, end - at))) {
        out.push_back('0');
        at = end;
        continue;
      }
    }
    out.append(json, at, end - at);
    at = end;
  }
  return out;
}

}  // namespace petik
