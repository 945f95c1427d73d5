#include "petik/format/conllu_reader.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "petik/error.hpp"
#include "petik/format/conllu_mentions.hpp"
#include "petik/format/conllu_spaces.hpp"
#include "petik/format/line_cursor.hpp"
#include "petik/format/names.hpp"

namespace petik {
namespace {

constexpr std::size_t kColumns = 10;

[[noreturn]] void fail(std::size_t line, const std::string& message) { throw LineError(line, message); }

// A line of a sentence: a word ("3"), or the token of several words ("3-4").
struct Row {
  std::size_t line = 0;
  std::size_t first = 0;
  std::size_t last = 0;
  bool several = false;
  std::string_view form;
  std::string_view misc;
};

// The sentence at hand, as it is written.
struct Block {
  std::vector<Row> rows;
  std::string_view text;  // of "# text"
  bool new_paragraph = false;
  ParagraphKind kind = ParagraphKind::body;
};

std::size_t number_of(std::string_view text, std::size_t line) {
  constexpr std::size_t kMost = 1'000'000'000;  // words of a sentence; sums of two do not overflow
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size() || number == 0 || number > kMost) {
    fail(line, "not an ID of CoNLL-U: " + std::string(text));
  }
  return number;
}

// "# key = value" without the sign; the value of another key is nothing.
std::optional<std::string_view> comment_value(std::string_view comment, std::string_view key) {
  const auto trim = [](std::string_view text) {
    text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
    while (text.ends_with(' ') || text.ends_with('\t')) text.remove_suffix(1);
    return text;
  };
  const std::size_t equals = comment.find('=');
  if (trim(comment.substr(0, equals)) != key) return std::nullopt;
  return equals == std::string_view::npos ? std::string_view() : trim(comment.substr(equals + 1));
}

class ConlluReader {
 public:
  Document read(std::string_view document) {
    LineCursor lines(document);
    while (lines.next()) {
      const std::string_view line = lines.line();
      if (line.find_first_not_of(" \t") == std::string_view::npos) {
        end_sentence();
      } else if (line.starts_with('#')) {
        comment(line.substr(1), lines.number());
      } else {
        row(line, lines.number());
      }
    }
    end_sentence();
    doc_.text += gap_;
    finish();
    return std::move(doc_);
  }

 private:
  void comment(std::string_view text, std::size_t line) {
    if (const auto id = comment_value(text, "newdoc id")) doc_.id = *id;
    if (const auto sentence = comment_value(text, "text")) block_.text = *sentence;
    if (const auto fields = comment_value(text, "global.Entity")) mentions_.declare(*fields);
    if (comment_value(text, "newpar") || comment_value(text, "newpar id")) block_.new_paragraph = true;
    if (const auto name = comment_value(text, "paragraph_kind")) {
      const auto kind = find_kind<ParagraphKind>(*name);
      if (!kind) fail(line, "unknown kind of paragraph: " + std::string(*name));
      block_.kind = *kind;
    }
  }

  void row(std::string_view text, std::size_t line) {
    const std::vector<std::string_view> cells = fields_of(text, '\t');
    if (cells.size() != kColumns) {
      fail(line, "expected 10 columns of CoNLL-U, found " + std::to_string(cells.size()));
    }
    const std::string_view id = cells[0];
    if (id.find('.') != std::string_view::npos) return;  // an empty node: nothing of the text
    if (cells[1].empty()) fail(line, "the column FORM is empty");
    const std::size_t dash = id.find('-');
    Row found{line, number_of(id.substr(0, dash), line), 0, dash != std::string_view::npos, cells[1], cells[9]};
    found.last = found.several ? number_of(id.substr(dash + 1), line) : found.first;
    const std::size_t wanted = next_id();
    if (found.first != wanted || found.last < found.first) {
      fail(line, "ID " + std::string(id) + " where " + std::to_string(wanted) + " should stand");
    }
    block_.rows.push_back(found);
  }

  std::size_t next_id() const {
    if (block_.rows.empty()) return 1;
    const Row& before = block_.rows.back();
    return before.several ? before.first : before.last + 1;
  }

  void end_sentence() {
    const Block block = std::exchange(block_, {});
    if (block.rows.empty()) return;
    if (block.new_paragraph || doc_.paragraphs.empty()) begin_paragraph(block);
    const auto first = static_cast<std::uint32_t>(doc_.tokens.size());
    const std::vector<std::string_view> shown = gaps_shown(block);
    for (std::size_t r = 0; r < block.rows.size();) r += token(block, r, shown);
    const auto last = static_cast<std::uint32_t>(doc_.tokens.size());
    const Span span{doc_.tokens[first].span.begin, doc_.tokens[last - 1].span.end};
    doc_.sentences.push_back({span, {first, last}});
    mentions_.check_closed(block.rows.back().line);
    Paragraph& paragraph = doc_.paragraphs.back();
    paragraph.last_sentence = static_cast<std::uint32_t>(doc_.sentences.size());
    paragraph.tokens.end = last;
    paragraph.span = {doc_.tokens[paragraph.tokens.begin].span.begin, span.end};
  }

  void begin_paragraph(const Block& block) {
    paragraphs_told_ = paragraphs_told_ || block.new_paragraph;
    if (!doc_.paragraphs.empty() && !gap_told_) gap_ = "\n\n";
    Paragraph paragraph;
    paragraph.kind = block.kind;
    paragraph.first_sentence = static_cast<std::uint32_t>(doc_.sentences.size());
    paragraph.tokens.begin = static_cast<std::uint32_t>(doc_.tokens.size());
    doc_.paragraphs.push_back(paragraph);
  }

  static std::size_t rows_of_token(const Row& row) { return row.several ? row.last - row.first + 2 : 1; }

  // What stands behind each token in "# text", the last one aside; none if that is another text.
  static std::vector<std::string_view> gaps_shown(const Block& block) {
    std::vector<std::string_view> gaps;
    std::string_view rest = block.text;
    for (std::size_t r = 0; r < block.rows.size(); r += rows_of_token(block.rows[r])) {
      if (!rest.starts_with(block.rows[r].form)) return {};
      rest.remove_prefix(block.rows[r].form.size());
      const std::size_t gap = std::min(rest.find_first_not_of(' '), rest.size());
      gaps.push_back(rest.substr(0, gap));
      rest.remove_prefix(gap);
    }
    return gaps;
  }

  // The token of row `r`, with its words; returns how many rows it takes.
  std::size_t token(const Block& block, std::size_t r, const std::vector<std::string_view>& shown) {
    const Row& row = block.rows[r];
    const std::size_t taken = rows_of_token(row);
    if (r + taken > block.rows.size()) fail(row.line, "the words of a token are missing");
    const TokenSpaces spaces = read_spaces(row.misc);
    doc_.text += std::exchange(gap_, {});
    doc_.text += spaces.before;
    const auto begin = static_cast<std::uint32_t>(doc_.text.size());
    doc_.text += row.form;
    const Span span{begin, static_cast<std::uint32_t>(doc_.text.size())};
    const auto number = static_cast<std::uint32_t>(doc_.tokens.size());
    doc_.tokens.push_back({span, TokenKind::other, 0});
    words(block, r, taken, number);
    const std::size_t place = number - first_token();
    const bool last = r + taken == block.rows.size();
    gap_told_ = spaces.after.has_value();
    gap_ = spaces.after.value_or(!last && place < shown.size() ? std::string(shown[place]) : std::string(" "));
    return taken;
  }

  std::size_t first_token() const { return doc_.sentences.empty() ? 0 : doc_.sentences.back().tokens.end; }

  // kata and nya of katanya. Where the words are not pieces of the token, each has the whole span.
  void words(const Block& block, std::size_t r, std::size_t taken, std::uint32_t token) {
    const Span whole = doc_.tokens[token].span;
    const Row* const begin = block.rows.data() + r + (taken > 1 ? 1 : 0);
    const Row* const end = block.rows.data() + r + taken;
    std::string joined;
    for (const Row* word = begin; word != end; ++word) joined += word->form;
    const bool pieces = joined == doc_[whole];
    words_are_pieces_ = words_are_pieces_ && pieces;
    std::uint32_t at = whole.begin;
    if (taken > 1) mentions_.read(block.rows[r].misc, whole, block.rows[r].line);
    for (const Row* word = begin; word != end; ++word) {
      if (taken > 1 && word->several) fail(word->line, "a token of several words inside another");
      const auto size = static_cast<std::uint32_t>(word->form.size());
      const Span span = pieces ? Span{at, at + size} : whole;
      at = span.end;
      doc_.words.push_back({span, token});
      mentions_.read(word->misc, span, word->line);
    }
  }

  void finish() {
    doc_.layers = Layer::tokens | Layer::sentences;
    if (paragraphs_told_) {
      doc_.layers = doc_.layers | Layer::paragraphs;
    } else {
      doc_.paragraphs.clear();
    }
    if (words_are_pieces_) {
      doc_.layers = doc_.layers | Layer::words;
    } else {
      doc_.words.clear();
    }
    mentions_.give(doc_);
  }

  Document doc_;
  Block block_;
  ConlluMentions mentions_;
  std::string gap_;       // behind the last token
  bool gap_told_ = true;  // ... as MISC says it
  bool paragraphs_told_ = false;
  bool words_are_pieces_ = true;
};

}  // namespace

Document read_conllu(std::string_view document) { return ConlluReader().read(document); }

}  // namespace petik
