#include "petik/entity/names.hpp"

#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "petik/lexicon/word_table.hpp"
#include "petik/text/fold.hpp"

namespace petik {
namespace {

// One way to write a name, with all its mentions.
struct Form {
  std::string text;    // as it stands first, spaces made one
  std::string folded;  // " budi santoso ": a blank at both ends
  EntityType type = EntityType::person;
  std::vector<std::uint32_t> mentions;
  std::uint32_t name = kNone;

  std::size_t words() const { return static_cast<std::size_t>(std::count(folded.begin(), folded.end(), ' ')) - 1; }
};

bool is_named(EntityType type) {
  return type == EntityType::person || type == EntityType::org || type == EntityType::gpe;
}

std::string with_single_spaces(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!blank) out += c;
    if (blank && !out.empty() && out.back() != ' ') out += ' ';
  }
  return out;
}

class Resolver {
 public:
  explicit Resolver(Document& doc) : doc_(doc), form_of_(doc.entities.size(), kNone) {}

  void run() {
    collect_forms();
    link_explicit();
    for (const std::uint32_t form : by_length()) link(form);
    fill();
  }

 private:
  void collect_forms() {
    for (std::uint32_t e = 0; e < doc_.entities.size(); ++e) {
      const Entity& entity = doc_.entities[e];
      if (!is_named(entity.type)) continue;
      form_of_[e] = form_number(with_single_spaces(doc_[entity.span]), entity.type);
      forms_[form_of_[e]].mentions.push_back(e);
    }
  }

  std::uint32_t form_number(std::string text, EntityType type) {
    const std::string key = " " + folded(text) + " ";
    for (const std::uint32_t f : with_word_[first_word(key)]) {
      if (forms_[f].type == type && forms_[f].folded == key) return f;
    }
    forms_.push_back({std::move(text), key, type, {}, kNone});
    const auto number = static_cast<std::uint32_t>(forms_.size() - 1);
    keep(key, number);
    return number;
  }

  // The form is found by each of its words.
  void keep(const std::string& key, std::uint32_t number) {
    for (std::size_t at = 1; at < key.size();) {
      const std::size_t end = key.find(' ', at);
      words_.push_back(std::make_unique<std::string>(key.substr(at, end - at)));
      with_word_[*words_.back()].push_back(number);
      at = end + 1;
    }
  }

  // A key for look-ups that lives as long as the resolver.
  std::string_view first_word(const std::string& key) {
    words_.push_back(std::make_unique<std::string>(key.substr(1, key.find(' ', 1) - 1)));
    return *words_.back();
  }

  // Komisi Pemberantasan Korupsi (KPK); Joko Widodo atau Jokowi; X alias Y; Y yang akrab disapa Z.
  void link_explicit() {
    for (std::uint32_t e = 0; e + 1 < doc_.entities.size(); ++e) {
      const std::uint32_t a = form_of_[e];
      const std::uint32_t b = form_of_[e + 1];
      if (a == kNone || b == kNone || a == b || forms_[a].type != forms_[b].type) continue;
      if (forms_[a].words() < 2 || !joins(e)) continue;
      same_.push_back({a, b});
    }
  }

  bool joins(std::uint32_t e) const {
    const Span before = doc_.entities[e].span;
    const Span after = doc_.entities[e + 1].span;
    const std::string between = with_single_spaces(doc_[Span{before.end, after.begin}]);
    const bool bracket = between == "(";
    if (bracket) return after.end < doc_.text.size() && doc_.text[after.end] == ')' && fits_bracket(e);
    if (doc_.entities[e].type != EntityType::person) return between == "atau " || between == "alias ";
    return between == "alias " || between.ends_with("akrab disapa ") || between.ends_with("akrab dipanggil ") ||
           between == "atau ";
  }

  // A name in brackets after a place is mostly what the place lies in: Ciawi (Bogor).
  bool fits_bracket(std::uint32_t e) const { return doc_.entities[e].type != EntityType::gpe; }

  // Forms with most words first, so that each shorter one meets all that it may stand for.
  std::vector<std::uint32_t> by_length() const {
    std::vector<std::uint32_t> order(forms_.size());
    for (std::uint32_t f = 0; f < order.size(); ++f) order[f] = f;
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return forms_[a].words() > forms_[b].words(); });
    return order;
  }

  void link(std::uint32_t f) {
    Form& form = forms_[f];
    for (const auto& [full, other] : same_) {
      if (other == f && forms_[full].name != kNone) form.name = forms_[full].name;
    }
    if (form.name == kNone && form.type == EntityType::person) form.name = only_holder(form);
    if (form.name != kNone) return;
    form.name = static_cast<std::uint32_t>(doc_.names.size());
    doc_.names.push_back({form.text, form.type, {}, {}, {}});
  }

  // The one name that has all words of the form, one after the other; none where two persons share them.
  std::uint32_t only_holder(const Form& form) {
    std::uint32_t found = kNone;
    for (const std::uint32_t f : with_word_[first_word(form.folded)]) {
      const Form& other = forms_[f];
      if (other.name == kNone || other.name == found || other.type != form.type) continue;
      if (other.words() <= form.words() || other.folded.find(form.folded) == std::string::npos) continue;
      if (found != kNone) return kNone;
      found = other.name;
    }
    return found;
  }

  void fill() {
    for (std::uint32_t e = 0; e < doc_.entities.size(); ++e) {
      if (form_of_[e] == kNone) continue;
      const Form& form = forms_[form_of_[e]];
      Name& name = doc_.names[form.name];
      doc_.entities[e].name = form.name;
      if (form.text != name.canonical &&
          std::find(name.aliases.begin(), name.aliases.end(), form.text) == name.aliases.end()) {
        name.aliases.push_back(form.text);
      }
      name.mentions.push_back(e);
    }
  }

  struct Same {
    std::uint32_t full, other;
  };

  Document& doc_;
  std::vector<std::uint32_t> form_of_;  // by entity
  std::vector<Form> forms_;
  std::vector<Same> same_;
  std::vector<std::unique_ptr<std::string>> words_;
  WordTable<std::vector<std::uint32_t>> with_word_;
};

}  // namespace

void resolve_names(Document& doc) {
  doc.names.clear();
  for (Entity& entity : doc.entities) entity.name = kNone;
  Resolver(doc).run();
}

}  // namespace petik
