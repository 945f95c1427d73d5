#include "petik/entity/name_roles.hpp"

#include <algorithm>

namespace petik {
namespace {

constexpr std::uint32_t kLongestRole = 14;  // tokens

bool is_word(const Token& token) { return token.kind == TokenKind::word || token.kind == TokenKind::abbreviation; }

// The tokens round a name.
class Neighbours {
 public:
  Neighbours(const Document& doc, const FoldedTokens& folded) : doc_(doc), folded_(folded) {}

  std::uint32_t size() const { return static_cast<std::uint32_t>(doc_.tokens.size()); }
  const Token& token(std::uint32_t i) const { return doc_.tokens[i]; }
  std::string_view text(std::uint32_t i) const { return doc_[doc_.tokens[i]]; }
  bool capital(std::uint32_t i) const { return token(i).has(kCapital); }
  bool word(std::uint32_t i) const { return is_word(token(i)); }

  WordClasses classes(std::uint32_t i) const { return word(i) ? folded_.info(i).classes : WordClasses{}; }
  bool plays(std::uint32_t i, PhraseWord part) const { return word(i) && folded_.info(i).plays(part); }

  bool starts_paragraph(std::uint32_t i) const {
    if (!token(i).has(kNewlineBefore)) return false;
    const auto before = [](const Paragraph& paragraph, std::uint32_t at) { return paragraph.tokens.begin < at; };
    const auto found = std::lower_bound(doc_.paragraphs.begin(), doc_.paragraphs.end(), i, before);
    return found != doc_.paragraphs.end() && found->tokens.begin == i;
  }

  // A person of the entities layer ends with the token.
  bool ends_person(std::uint32_t i) const {
    const std::size_t end = token(i).span.end;
    const auto before = [](const Entity& entity, std::size_t at) { return entity.span.end < at; };
    const auto found = std::lower_bound(doc_.entities.begin(), doc_.entities.end(), end, before);
    return found != doc_.entities.end() && found->span.end == end && found->type == EntityType::person;
  }

  bool is(std::uint32_t i, std::string_view folded_word) const { return folded_.lower(i) == folded_word; }

 private:
  const Document& doc_;
  const FoldedTokens& folded_;
};

bool is_title(WordClasses c) { return c.has(WordClass::role) || c.has(WordClass::rank); }

// Past degrees and a bracket: "Rini, S.H., M.H. (34)".
std::uint32_t behind_degrees(const Neighbours& near, std::uint32_t at) {
  constexpr std::uint32_t kLongestBracket = 4;
  while (at + 1 < near.size()) {
    const bool comma = near.text(at) == ",";
    if (near.classes(comma ? at + 1 : at).has(WordClass::degree)) {
      at += comma ? 2 : 1;
    } else if (near.text(at) == "(") {
      std::uint32_t close = at + 1;
      while (close < near.size() && close - at < kLongestBracket && near.text(close) != ")") ++close;
      if (close >= near.size() || near.text(close) != ")") return at;
      at = close + 1;
    } else {
      return at;
    }
  }
  return at;
}

// ", CEO Meta", "selaku Ketua RT", ", yang juga Ketua RT": where the role would begin.
std::uint32_t role_begin(const Neighbours& near, std::uint32_t at) {
  if (at < near.size() && near.text(at) == ",") ++at;
  while (at < near.size() && near.plays(at, PhraseWord::role_link)) ++at;
  return at;
}

}  // namespace

namespace {

bool may_be_blank(char c) { return static_cast<unsigned char>(c) <= ' ' || c == '\xC2'; }

}  // namespace

std::string plain_text(std::string_view text) {
  if (std::none_of(text.begin(), text.end(), may_be_blank)) return std::string(text);
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool no_break = text[i] == '\xC2' && i + 1 < text.size() && text[i + 1] == '\xA0';
    const bool blank = no_break || text[i] == ' ' || text[i] == '\n' || text[i] == '\t' || text[i] == '\r';
    if (!blank) out.push_back(text[i]);
    if (blank && !out.empty() && out.back() != ' ') out.push_back(' ');
    if (no_break) ++i;
  }
  if (!out.empty() && out.back() == ' ') out.pop_back();
  return out;
}

std::string plain_text(const Document& doc, TokenRange tokens) {
  std::string out;
  for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) {
    const Token& token = doc.tokens[i];
    const bool glued = i > tokens.begin && token.kind == TokenKind::word && doc.tokens[i - 1].kind == TokenKind::word;
    if (!out.empty() && (glued || token.has(kSpaceBefore) || token.has(kNewlineBefore))) out.push_back(' ');
    const std::string_view text = doc[token.span];
    if (std::any_of(text.begin(), text.end(), may_be_blank)) {
      out += plain_text(text);
    } else {
      out += text;
    }
  }
  return out;
}

TokenRange role_before(const Document& doc, const FoldedTokens& folded, TokenRange name) {
  const Neighbours near(doc, folded);
  std::uint32_t begin = name.begin;
  int brackets = 0;
  for (std::uint32_t i = name.begin; i > 0 && name.begin - i < kLongestRole;) {
    --i;
    if (near.starts_paragraph(i + 1)) break;
    const std::string_view text = near.text(i);
    brackets += text == ")" ? 1 : (text == "(" ? -1 : 0);
    if (brackets < 0) break;  // "Presiden Joko Widodo (Jokowi)": the name stands inside
    const bool link = text == "," || text == "(" || text == ")" || near.is(i, "dan") || near.is(i, "bidang");
    const WordClasses c = near.classes(i);
    const bool office = is_title(c);
    if (near.is(i, "dan") && i > 0 && near.ends_person(i - 1)) break;              // Bupati Rini dan Camat Sarno
    if (!office && !link && !near.capital(i) && !c.has(WordClass::degree)) break;  // "Wali Kota, dr. Rini"
    if (c.has(WordClass::function) && !link) break;
    if (office && brackets == 0) begin = i;  // "Kepala Seksi (Kasi) Rini": not from inside the brackets
  }
  TokenRange role{begin, name.begin};
  const auto outside = [&](std::uint32_t i) {
    return near.word(i) ? near.classes(i).has(WordClass::degree) : near.text(i) != ")";
  };
  while (!role.empty() && outside(role.end - 1)) --role.end;
  return role;
}

TokenRange role_after(const Document& doc, const FoldedTokens& folded, TokenRange name) {
  const Neighbours near(doc, folded);
  const std::uint32_t begin = role_begin(near, behind_degrees(near, name.end));
  TokenRange role{begin, begin};
  if (begin == name.end || begin >= near.size() || !is_title(near.classes(begin))) return role;
  while (role.end < near.size() && role.size() < kLongestRole && near.word(role.end)) {
    const WordClasses c = near.classes(role.end);
    if (role.end > begin && (near.starts_paragraph(role.end) || c.has(WordClass::adjunct))) break;
    if (c.has(WordClass::cue) && !is_title(c) && !near.capital(role.end)) break;
    if (near.is(role.end, "itu") || near.is(role.end, "tersebut") || near.is(role.end, "yang")) break;
    ++role.end;
  }
  return role;
}

}  // namespace petik
