#include "petik/entity/name_forms.hpp"

#include <algorithm>
#include <utility>

#include "petik/entity/name_roles.hpp"
#include "petik/entity/short_forms.hpp"
#include "petik/text/fold.hpp"

namespace petik {
namespace {

constexpr std::size_t kFormsPerWord = 64;

bool is_named(EntityType type) {
  return type == EntityType::person || type == EntityType::org || type == EntityType::gpe;
}

// The mentions of `doc` as text: a space where two words were glued together ("PrabowoSubianto"), too. Entities are
// asked for in order.
class Mentions {
 public:
  explicit Mentions(const Document& doc) : doc_(doc) {}

  void text(Span span, std::string& out) {
    out.clear();
    while (at_ < doc_.tokens.size() && doc_.tokens[at_].span.end <= span.begin) ++at_;
    std::uint32_t end = span.begin;
    for (; at_ < doc_.tokens.size() && doc_.tokens[at_].span.begin < span.end; ++at_) {
      const Token& token = doc_.tokens[at_];
      const bool glued = token.kind == TokenKind::word && token.span.begin == end && token.span.begin > span.begin &&
                         doc_.tokens[at_ - 1].kind == TokenKind::word;
      if (glued || token.span.begin > end) out += ' ';
      end = std::min(token.span.end, span.end);
      out += doc_[Span{std::max(token.span.begin, span.begin), end}];
    }
    if (out.empty()) out = plain_text(doc_[span]);
  }

 private:
  const Document& doc_;
  std::size_t at_ = 0;
};

// "RATIH SARI" of a headline: where the article has Ratih Sari, too, that is how she is written.
bool all_capitals(std::string_view text) {
  return std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
}

bool begins_small(std::string_view word) { return !word.empty() && word.front() >= 'a' && word.front() <= 'z'; }

// "Kim Do-wan dilansir": a name ends before the first word in lower case at its end. All in lower case: left as it
// is.
void drop_small_end(std::string& text) {
  std::size_t end = text.size();
  while (end != std::string::npos && end > 0) {
    const std::size_t blank = text.rfind(' ', end - 1);
    const std::size_t begin = blank == std::string::npos ? 0 : blank + 1;
    if (!begins_small(std::string_view(text).substr(begin))) break;
    end = blank;
  }
  if (end != std::string::npos && end > 0) text.resize(end);
}

// Takes "(PHRI) " out of "Perhimpunan Hotel (PHRI) Bali" and returns what stood in the brackets.
std::string take_bracket(std::string& text) {
  const std::size_t open = text.find(" (");
  const std::size_t close = open == std::string::npos ? open : text.find(')', open);
  if (close == std::string::npos) return {};
  std::string inside = text.substr(open + 2, close - open - 2);
  text.erase(open, close + 1 - open);
  return folded(inside);
}

}  // namespace

NameForms::NameForms(const Document& doc) : form_of_(doc.entities.size(), kNone) {
  Mentions mentions(doc);
  std::string text;
  for (std::uint32_t e = 0; e < doc.entities.size(); ++e) {
    const Entity& entity = doc.entities[e];
    if (!is_named(entity.type)) continue;
    mentions.text(entity.span, text);
    form_of_[e] = number(text, entity.type);
    forms_[form_of_[e]].mentions.push_back(e);
  }
}

std::uint32_t NameForms::number(std::string& text, EntityType type) {
  std::string acronym = take_bracket(text);
  if (type == EntityType::person) drop_small_end(text);
  const std::string_view all = fold(text, folded_);
  const std::uint32_t* known = by_text_.find(all);
  std::uint32_t last = kNone;  // of that text, of another type
  for (std::uint32_t f = known == nullptr ? kNone : *known; f != kNone; f = forms_[f].same_text) {
    last = f;
    if (forms_[f].type != type) continue;
    if (all_capitals(forms_[f].text) && !all_capitals(text)) forms_[f].text = text;
    return f;
  }
  const auto number = static_cast<std::uint32_t>(forms_.size());
  NameForm& form = forms_.emplace_back();
  form.text = text;
  form.folded = folded_;
  form.words = words_of(form.folded);
  form.acronym = std::move(acronym);
  form.type = type;
  if (!note_words(number)) return number;
  (last == kNone ? by_text_[form.folded] : forms_[last].same_text) = number;
  return number;
}

// True if the form is among the first kFormsPerWord that hold its first word.
bool NameForms::note_words(std::uint32_t form) {
  bool first = false;
  const std::vector<std::string_view>& words = forms_[form].words;
  for (std::size_t w = 0; w < words.size(); ++w) {
    Holders& holders = with_word_[words[w]];
    if (holders.count == kFormsPerWord || (holders.count > 0 && holders.last == form)) continue;
    holders.last = form;
    ++holders.count;
    first = first || w == 0;
  }
  return first;
}

}  // namespace petik
