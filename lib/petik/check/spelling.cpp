// One name in two spellings: Mark Zuckerberg, Mark Zuckerburg.
//
// Two people may have like names, so a finding needs more than likeness: another word of the name in common, or a word
// alone that nobody's full name in the article has, beside exactly one full name that has its like.
#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "petik/check/message.hpp"
#include "petik/check/naming.hpp"
#include "petik/check/near_word.hpp"
#include "petik/text/fold.hpp"

namespace petik::check {
namespace {

constexpr std::size_t kMostForms = 400;  // an article has far fewer; keeps a huge text linear
constexpr std::size_t kShortest = 5;     // bytes of a word whose spelling can be told from another name
constexpr std::size_t kLong = 8;         // from here on two letters may differ

struct Form {
  std::vector<std::string> words;  // folded
  std::string text;
  std::vector<Span> mentions;
};

std::vector<Form> forms_of(const Article& a) {
  std::map<std::string, std::size_t> index;
  std::vector<Form> forms;
  for (const Entity& entity : a.doc().entities) {
    if (entity.type != EntityType::person) continue;
    std::string key = folded(a.doc()[entity.span]);
    const auto [at, fresh] = index.try_emplace(key, forms.size());
    if (fresh && forms.size() < kMostForms) {
      forms.push_back({{}, std::string(a.doc()[entity.span]), {}});
      for (std::size_t begin = 0; begin < key.size();) {
        const std::size_t end = std::min(key.find(' ', begin), key.size());
        if (end > begin) forms.back().words.push_back(key.substr(begin, end - begin));
        begin = end + 1;
      }
    }
    if (at->second < forms.size()) forms[at->second].mentions.push_back(entity.span);
  }
  return forms;
}

bool letters_only(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c & 0x80) != 0; });
}

bool alike(std::string_view x, std::string_view y, bool sure) {
  const std::size_t shorter = std::min(x.size(), y.size());
  if (shorter < kShortest || x == y || x.front() != y.front() || !letters_only(x) || !letters_only(y)) return false;
  if (x.size() > y.size() + 2 || y.size() > x.size() + 2) return false;
  if (x.starts_with(y) || y.starts_with(x)) return false;  // Hasan and Hasanah, Trump and Trump's
  return within(x, y, sure && shorter >= kLong ? 2U : 1U);
}

bool has_word(const Form& form, const std::string& word) {
  return std::find(form.words.begin(), form.words.end(), word) != form.words.end();
}

// Two full names that differ in the spelling of one word.
bool same_person(const Form& x, const Form& y) {
  if (x.words.size() < 2 || x.words.size() != y.words.size()) return false;
  std::size_t different = 0;
  for (std::size_t w = 0; w < x.words.size(); ++w) {
    if (x.words[w] == y.words[w]) continue;
    if (++different > 1 || !alike(x.words[w], y.words[w], true)) return false;
  }
  return different == 1;
}

// A word alone that only one full name has in another spelling, and none as it is.
bool stray_word(const std::vector<Form>& forms, const Form& alone, const Form& full) {
  if (alone.words.size() != 1 || full.words.size() < 2) return false;
  const std::string& word = alone.words.front();
  if (word.size() <= kShortest) return false;
  const auto like = [&](const Form& form) {
    return std::any_of(form.words.begin(), form.words.end(), [&](const auto& w) { return alike(word, w, false); });
  };
  if (!like(full)) return false;
  return std::none_of(forms.begin(), forms.end(), [&](const Form& other) {
    return &other != &alone && (has_word(other, word) || (&other != &full && other.words.size() > 1 && like(other)));
  });
}

void add(const Form& wrong, const Form& right, Report& report) {
  for (const Span mention : wrong.mentions) {
    report.add(mention, message("nama ini di tempat lain ditulis {}", "elsewhere this name is written {}", right.text));
  }
}

// Words that are no part of a personal name.
bool plain_word(WordClasses classes) {
  return classes.has(WordClass::function) || classes.has(WordClass::role) || classes.has(WordClass::weekday) ||
         classes.has(WordClass::month) || classes.has(WordClass::organisation) || classes.has(WordClass::place) ||
         classes.has(WordClass::group) || classes.has(WordClass::document);
}

struct CapitalWord {
  std::string_view text;  // folded
  std::uint32_t token = 0;
};

// The distinct words with a capital, sorted, each with its first token.
std::vector<CapitalWord> capital_words(const Article& a) {
  std::vector<CapitalWord> words;
  for (std::uint32_t i = 0; i < a.size(); ++i) {
    if (a.token(i).has(kCapital) && a.word(i) && a.lower(i).size() >= kShortest) words.push_back({a.lower(i), i});
  }
  const auto before = [](const CapitalWord& x, const CapitalWord& y) { return x.text < y.text; };
  const auto same = [](const CapitalWord& x, const CapitalWord& y) { return x.text == y.text; };
  std::sort(words.begin(), words.end(), before);
  words.erase(std::unique(words.begin(), words.end(), same), words.end());
  return words;
}

}  // namespace

bool may_have_two_spellings(const Article& a) {
  const std::vector<CapitalWord> words = capital_words(a);
  if (words.size() > kMostForms) return true;
  for (std::size_t x = 0; x < words.size(); ++x) {
    for (std::size_t y = x + 1; y < words.size() && words[y].text.front() == words[x].text.front(); ++y) {
      if (!alike(words[x].text, words[y].text, true)) continue;
      if (!plain_word(a.find(words[x].token).classes) && !plain_word(a.find(words[y].token).classes)) return true;
    }
  }
  return false;
}

void find_spelling(const Article& a, Report& report) {
  const std::vector<Form> forms = forms_of(a);
  for (const Form& x : forms) {
    for (const Form& y : forms) {
      if (&x < &y && same_person(x, y)) {
        const bool second = y.mentions.size() <= x.mentions.size();
        second ? add(y, x, report) : add(x, y, report);
      }
      if (&x != &y && stray_word(forms, x, y)) add(x, y, report);
    }
  }
}

}  // namespace petik::check
