#include "reference/reference_tokenizer.hpp"

#include <algorithm>
#include <regex>
#include <set>

#include "petik/segment/glued.hpp"
#include "petik/text/emoji.hpp"
#include "petik/text/unspaced.hpp"
#include "reference/reference_text.hpp"

namespace petik::test {
namespace {

// The word or number at work: text[begin, at).
struct Word {
  std::size_t begin = 0, at = 0;
  unsigned letters = 0, capitals = 0, digits = 0;
  bool capital = false;  // the first letter is one
  bool plain = true;     // no full stop, comma or colon inside so far
};

class Reference : private ReferenceText {
 public:
  Reference(const std::string& text, const Lexicon& lexicon) : ReferenceText(text, lexicon) {}

  std::vector<Token> run() {
    for (std::size_t at = 0; at < text_.size();) {
      if (is_gap(kind(at))) {
        at = after(at);
      } else {
        at = token(at);
      }
    }
    cut_glued();
    return tokens_;
  }

 private:
  std::size_t put(std::size_t begin, std::size_t end, TokenKind token_kind) {
    tokens_.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, token_kind, 0});
    return end;
  }

  // --- tokens: each puts one and returns its end
  std::size_t token(std::size_t at) {
    switch (kind(at)) {
      case Kind::lower:
      case Kind::upper:
      case Kind::digit:
      case Kind::mark:
        return mark(at) ? quote(at) : word(at, at);
      case Kind::apostrophe:
      case Kind::quote:
        return quote(at);
      case Kind::dash:
        return dash(at);
      case Kind::punctuation:
        return put(at, byte(at) == '.' ? run_of(at, '.') : after(at), TokenKind::punctuation);
      case Kind::symbol:
        return symbol(at);
      case Kind::emoji:
        return put(at, emoji_end(text_, at), TokenKind::emoji);
      case Kind::ideograph:
        return unspaced(at);
      default:
        return put(at, after(at), TokenKind::other);
    }
  }

  std::size_t run_of(std::size_t at, char c) const {
    while (byte(at) == c && at < text_.size()) ++at;
    return at;
  }

  std::size_t quote(std::size_t at) {
    const MarkGlyph glyph = mark(at);
    return glyph ? put(at, at + glyph.size, TokenKind::quote) : put(at, after(at), TokenKind::symbol);
  }

  std::size_t dash(std::size_t at) {
    if (byte(at) != '-') return put(at, after(at), TokenKind::punctuation);
    if (byte(at + 1) == '-') return put(at, run_of(at, '-'), TokenKind::punctuation);
    return sign(at, TokenKind::punctuation);
  }

  std::size_t sign(std::size_t at, TokenKind alone) {
    const bool free = is_gap(kind_left(at)) || (at > 0 && text_[at - 1] == '(');
    if (free && kind(at + 1) == Kind::digit) return word(at, at + 1);
    return put(at, after(at), alone);
  }

  std::size_t symbol(std::size_t at) {
    const char c = byte(at);
    if ((c == '#' || c == '@') && is_alnum(kind(at + 1)) && !is_alnum(kind_left(at))) return tag(at, c);
    if (c == '&' && mark(at)) return quote(at);
    static const std::regex kEntity("&[#0-9A-Za-z]{2,9};");
    if (const std::size_t size = c == '&' ? match(at, kEntity) : 0; size > 0) {
      return put(at, at + size, TokenKind::symbol);
    }
    return c == '+' ? sign(at, TokenKind::symbol) : put(at, after(at), TokenKind::symbol);
  }

  std::size_t tag(std::size_t at, char c) {
    std::size_t end = at + 1;
    const auto goes_on = [&] {
      return is_alnum(kind(end)) || byte(end) == '_' || (c == '@' && byte(end) == '.' && is_alnum(kind(end + 1)));
    };
    while (end < text_.size() && goes_on()) end = after(end);
    return put(at, end, c == '#' ? TokenKind::hashtag : TokenKind::mention);
  }

  std::size_t unspaced(std::size_t at) {
    std::size_t end = at;
    while (end < text_.size() && (kind(end) == Kind::ideograph || kind(end) == Kind::mark)) end = after(end);
    std::size_t begin = at;
    for (const std::uint32_t word_end : unspaced_ends(slice(at, end)))
      begin = put(begin, at + word_end, TokenKind::word);
    return end;
  }

  // --- words and numbers
  std::size_t word(std::size_t begin, std::size_t at) {
    Word w{begin, at};
    do {
      while (takes_character(w)) take_character(w);
    } while (!is_money(w) && takes_connector(w));
    if (w.at == begin) return put(begin, after(begin), TokenKind::other);
    return finish(w);
  }

  bool takes_character(const Word& w) const {
    if (w.at >= text_.size() || kind(w.at) > Kind::mark) return false;
    if (static_cast<unsigned char>(text_[w.at]) >= 0x80 && mark(w.at)) return false;
    const bool behind_decimals = w.digits > 0 && w.letters == 0 && !w.plain;  // 1,54triliun
    return !is_money(w) && !(behind_decimals && is_letter(kind(w.at)));
  }

  void take_character(Word& w) const {
    const Kind k = kind(w.at);
    w.at = after(w.at);
    if (k == Kind::mark) return;
    if (k == Kind::digit) {
      ++w.digits;
      return;
    }
    if (w.letters++ == 0) w.capital = k == Kind::upper;
    if (k == Kind::upper) ++w.capitals;
  }

  bool is_money(const Word& w) const {
    static const std::set<std::string> kSigns = {"Rp", "rp", "RP", "IDR", "USD", "RM", "SGD"};
    return w.digits == 0 && (w.letters == 2 || w.letters == 3) && kind(w.at) == Kind::digit &&
           kSigns.contains(slice(w.begin, w.at));
  }

  bool takes_connector(Word& w) const {
    if (w.at >= text_.size() || w.at == w.begin) return false;
    const char c = byte(w.at);
    if (c == '-') return takes_hyphen(w);
    if (c == '/') return takes_slash(w);
    if (c == '.' || c == ',' || c == ':') return takes_point(w);
    if (c == '_') return is_alnum(kind(w.at + 1)) && (w.at += 1, true);
    const MarkGlyph glyph = mark(w.at);
    const std::size_t next = w.at + glyph.size;
    if (glyph.family != MarkFamily::single_mark || w.letters == 0 || mark(next)) return false;
    return is_letter(kind_left(w.at)) && is_letter(kind(next)) && (w.at = next, true);
  }

  bool takes_point(Word& w) const {
    const bool inside =
        w.letters == 0 && w.digits > 0 && kind(w.at + 1) == Kind::digit && kind_left(w.at) == Kind::digit;
    if (!inside) return false;
    w.plain = false;
    ++w.at;
    return true;
  }

  bool takes_hyphen(Word& w) const {
    const Kind next = kind(w.at + 1);
    if (!is_alnum(next)) return false;
    if (w.letters > 0) return !is_pair(w) && (w.at += 1, true);
    const std::size_t end = letters_end(w.at + 1);
    const bool month = is_letter(next) && w.digits <= 2 && is(slice(w.at + 1, end), WordClass::month);
    const std::size_t date = next == Kind::digit ? date_size(w.begin, '-') : 0;
    if (month || date > 0) {
      w.at = month ? end : w.begin + date;
      return false;
    }
    return next == Kind::lower && (w.at += 1, true);
  }

  bool is_pair(const Word& w) const {
    const std::string left = slice(w.begin, w.at);
    const std::string right = slice(w.at + 1, letters_end(w.at + 1));
    if (!w.capital || left.find('-') != std::string::npos) return false;
    const bool month = is(left, WordClass::month);
    if (kind(w.at + 1) == Kind::digit) return month && w.letters >= 3;
    if (kind(w.at + 1) != Kind::upper || (left.size() == right.size() && folded(left) == folded(right))) return false;
    const bool left_upper = w.capitals == w.letters;
    const bool right_upper = all_capitals(right);
    if (month) return true;
    if (left_upper || right_upper) return left_upper != right_upper && w.letters >= 2 && right.size() >= 2;
    return left.size() >= 4 && right.size() >= 4;
  }

  bool takes_slash(Word& w) const {
    if (w.letters == 0) {
      std::size_t size = date_size(w.begin, '/');
      static const std::regex kFraction("[0-9]{1,2}/[0-9]{1,2}(?![0-9])");
      if (size == 0) size = number_ends(w.begin, match(w.begin, kFraction));
      if (size > 0) w.at = w.begin + size;
      return false;
    }
    std::size_t end = w.at + 1;
    while (end < text_.size() && static_cast<unsigned char>(text_[end]) < 0x80 && is_alnum(kind(end))) ++end;
    const std::string left = slice(w.begin, w.at), right = slice(w.at + 1, end);
    static const std::regex kRate(
        "(km|m|cm|mm|kg|g|liter|L|l|Rp|Mbps|mg)/(jam|detik|menit|m|m2|kg|km|liter|l|L|hari|s|h|dl|dL|ml)");
    static const std::regex kNumbered("[IVXLCDM]+/[0-9]+");
    const std::string both = left + "/" + right;
    const bool one = (left.size() == 1 && right.size() == 1) || std::regex_match(both, kRate) ||
                     (both.size() < 64 && std::regex_match(both, kNumbered));
    if (!right.empty() && one) {
      ++w.digits;
      w.at = end;
    }
    return false;
  }

  std::size_t finish(const Word& w) {
    if (byte(w.at) == '/') {
      if (const std::size_t end = document_number(w.begin); end > 0) return put(w.begin, end, TokenKind::word);
    }
    if (byte(w.at) == '.' && w.letters > 0) {
      if (const std::size_t end = with_stops(w); end > 0) return end;
    }
    if (byte(w.at) == '@') {
      if (const std::size_t end = mail(w); end > 0) return put(w.begin, end, TokenKind::email);
    }
    const std::string scheme = slice(w.begin, w.at);
    if ((scheme == "http" || scheme == "https" || scheme == "ftp") && text_.compare(w.at, 3, "://") == 0) {
      return put(w.begin, link_end(w.at), TokenKind::url);
    }
    if (is_money(w)) return put(w.begin, w.at, TokenKind::symbol);
    const bool ascii =
        std::all_of(scheme.begin(), scheme.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
    if (w.digits == 0 && ascii &&
        may_be_glued(w.letters, w.capital, w.capitals > (w.capital ? 1U : 0U), w.capitals == w.letters)) {
      candidates_.push_back(tokens_.size());
    }
    if (w.digits > 0) {
      if (const std::size_t figure = figure_before_word(scheme, lexicon_); figure > 0) {
        return put(w.begin, w.begin + figure, TokenKind::number);
      }
    }
    return put(w.begin, w.at, w.letters == 0 && w.digits > 0 ? TokenKind::number : TokenKind::word);
  }

  std::size_t mail(const Word& w) const {
    std::size_t end = w.at + 1;
    bool dot = false;
    for (; end < text_.size() && static_cast<unsigned char>(text_[end]) < 0x80; ++end) {
      const bool connects = (text_[end] == '.' || text_[end] == '-') && is_alnum(kind(end + 1));
      if (!is_alnum(kind(end)) && !connects) break;
      dot = dot || text_[end] == '.';
    }
    return dot ? end : 0;
  }

  // --- full stops inside and behind a word
  std::size_t with_stops(const Word& w) {
    if (is_alnum(kind(w.at + 1))) {
      if (const std::size_t end = listed_abbreviation(w); end > w.at + 1)
        return put(w.begin, end, TokenKind::abbreviation);
      if (const std::size_t end = initials(w.begin); end > 0) return put(w.begin, end, TokenKind::abbreviation);
      if (const std::size_t word = host_glued_to(w); word > 0) return put(w.begin, w.begin + word, TokenKind::word);
      if (const std::size_t end = host(w.begin); end > 0) return put(w.begin, end, TokenKind::url);
    }
    const bool part = byte(w.at + 1) != '.' && (is_initial(w) || is_section_part(w) || is_abbreviation(w));
    return part ? put(w.begin, w.at + 1, TokenKind::abbreviation) : 0;
  }

  // Where a word ends that a host is glued to, if one begins there.
  std::size_t host_glued_to(const Word& w) const { return detail::word_before_outlet(slice(w.begin, w.at), lexicon_); }

  // The longest abbreviation of the lists, of 15 bytes at most, that ends with a full stop or where a word ends.
  std::size_t listed_abbreviation(const Word& w) const {
    std::size_t best = 0;
    for (std::size_t end = w.at + 1; end <= text_.size() && end < w.begin + 16; ++end) {
      if (!is_boundary(text_, end)) continue;
      if (is_gap(kind_left(end))) break;
      const bool ends = text_[end - 1] == '.' || (is_alnum(kind_left(end)) && !is_alnum(kind(end)));
      if (ends && listed(slice(w.begin, end))) best = end;
    }
    return best;
  }

  bool is_initial(const Word& w) const {
    if (w.letters != 1 || w.capitals != 1 || w.digits != 0 || byte(w.at + 1) != ' ') return false;
    const Kind next = kind(w.at + 2);
    return next == Kind::lower || (next == Kind::upper && !begins_sentence(w.at + 2));
  }

  bool is_section_part(const Word& w) const {
    if (w.capitals != w.letters || w.digits != 0 || byte(w.at + 1) != ' ') return false;
    if (w.letters == 1 && kind(w.at + 2) == Kind::digit) return true;
    const bool roman = slice(w.begin, w.at).find_first_not_of("IVXLCDM") == std::string::npos;
    return roman && kind(w.at + 2) == Kind::upper && byte(w.at + 3) == '.' && byte(w.at + 4) == ' ' &&
           kind(w.at + 5) == Kind::digit;
  }

  bool is_abbreviation(const Word& w) const {
    const std::string bare = slice(w.begin, w.at), with_stop = bare + ".";
    if (!listed(with_stop)) return false;
    if (lexicon_.find(with_stop).final_abbreviation) return !sentence_may_end(w.at);
    if (bare.find_first_of("aiueoAIUEO") == std::string::npos) return true;
    if (w.capitals == w.letters && w.letters > 2) return false;
    const Kind next = kind(byte(w.at + 1) == ' ' ? w.at + 2 : w.at + 1);
    if (next == Kind::lower || next == Kind::digit || byte(w.at + 1) == ',') return true;
    return w.capital && next == Kind::upper && !is(bare, WordClass::month) && !is(bare, WordClass::weekday);
  }

  // --- glued words: shared with the fast tokenizer; it looks at capitals and gaps, so they are set
  void cut_glued() {
    std::vector<Token> tokens = tokens_;
    std::size_t last = 0;  // end of the token before
    for (Token& token : tokens) {
      std::size_t at = token.span.begin;
      while (at < token.span.end && !is_letter(kind(at))) at = after(at);
      if (at < token.span.end && kind(at) == Kind::upper) token.flags = kCapital;
      const std::string gap = slice(last, token.span.begin);
      if (!gap.empty() || last == 0) token.flags |= kSpaceBefore;
      if (gap.find('\n') != std::string::npos || last == 0) token.flags |= kNewlineBefore;
      last = token.span.end;
    }
    GluedWords glued(lexicon_);
    for (const Token& token : tokens) {
      if (token.kind == TokenKind::word && token.has(kCapital)) glued.saw_capital(token.span);
    }
    for (const std::size_t t : candidates_) {
      glued.consider(text_, tokens[t].span);
    }
    glued.cut(text_, tokens);
    tokens_.swap(tokens);
  }

  std::vector<Token> tokens_;
  std::vector<std::size_t> candidates_;
};

}  // namespace

std::vector<Token> reference_tokens(const std::string& text, const Lexicon& lexicon) {
  return Reference(text, lexicon).run();
}

}  // namespace petik::test
