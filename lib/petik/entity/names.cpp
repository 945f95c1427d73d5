#include "petik/entity/names.hpp"

#include <algorithm>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "petik/entity/name_forms.hpp"
#include "petik/entity/name_roles.hpp"
#include "petik/entity/short_forms.hpp"
#include "petik/lexicon/office_words.hpp"

namespace petik {
namespace {

using Words = std::span<const std::string_view>;

constexpr std::size_t kMostForms = 400;  // compared with one form: an article has far fewer; keeps the cost linear

// All words of `part`, one after the other, somewhere in `whole`.
bool holds(Words whole, Words part) {
  return std::search(whole.begin(), whole.end(), part.begin(), part.end()) != whole.end();
}

// "Jon Satria" is "Jon Bagas Satria", "Agung Nuaba" is "I Gusti Agung Putu Nuaba": words may be left out, but not both
// the first and the last.
bool leaves_out(Words whole, Words part) {
  if (part.size() < 2 || (whole.front() != part.front() && whole.back() != part.back())) return false;
  std::size_t found = 0;
  for (const std::string_view word : whole) found += found < part.size() && word == part[found] ? 1U : 0U;
  return found == part.size();
}

bool ends_with(Words whole, Words part) {
  return part.size() <= whole.size() && std::equal(part.rbegin(), part.rend(), whole.rbegin());
}

// "Syarif" of Syarifuddin.
bool begins_word(std::string_view whole, std::string_view part) {
  constexpr std::size_t kShortest = 4;  // letters
  constexpr std::size_t kLeftOut = 3;   // at least: Rudi and Rudian are two names
  const auto letter = [](char c) { return c != '-' && (c < '0' || c > '9'); };
  return part.size() >= kShortest && whole.size() >= part.size() + kLeftOut && whole.starts_with(part) &&
         std::all_of(whole.begin(), whole.end(), letter);
}

bool cut_out_of_one(std::string_view nick, Words whole) {
  return std::any_of(whole.begin(), whole.end(), [&](std::string_view word) { return is_cut_out(nick, word); });
}

// Krisitna Wirawan and Kristina Wirawan: one word of two or more in another spelling.
bool misspells(Words a, Words b) {
  if (a.size() != b.size() || a.size() < 2) return false;
  std::size_t other = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i] == b[i]) continue;
    if (!is_other_spelling(a[i], b[i])) return false;
    ++other;
  }
  return other == 1;
}

// "Kementerian Luar Negeri" of "Kementerian Luar Negeri Israel", "Grab" of "Grab Holdings Ltd", but "Polres Bogor" is
// another one than "Polres Bogor Kota": what is left out is a country, a place or a legal form.
bool leaves_out_place(Words whole, Words part, const Lexicon& lexicon) {
  if (whole.size() <= part.size() || !std::equal(part.begin(), part.end(), whole.begin())) return false;
  const WordInfo& last = lexicon.find_folded(whole.back());
  if (last.plays(PhraseWord::company_form) || last.plays(PhraseWord::name_ending)) return true;
  std::string rest;
  for (const std::string_view word : whole.subspan(part.size())) {
    if (!rest.empty()) rest += ' ';
    rest += word;
  }
  return part.size() > 1 && lexicon.find_folded(rest).classes.has(WordClass::place);
}

class Resolver {
 public:
  Resolver(Document& doc, const Lexicon& lexicon, const FoldedTokens& folded)
      : doc_(doc), lexicon_(lexicon), folded_(folded), forms_(doc) {}

  void run() {
    link_explicit();
    for (const std::uint32_t form : by_length()) link(form);
    fill();
    find_roles();
  }

 private:
  struct Same {
    std::uint32_t full, other;
  };

  // Komisi Pemberantasan Korupsi (KPK); Joko Widodo atau Jokowi; X alias Y; Y yang akrab disapa Z.
  void link_explicit() {
    for (std::uint32_t e = 0; e + 1 < doc_.entities.size(); ++e) {
      const std::uint32_t a = forms_.form_of(e);
      const std::uint32_t b = forms_.form_of(e + 1);
      if (a == kNone || b == kNone || a == b || forms_[a].type != forms_[b].type) continue;
      if (forms_[a].words.size() >= 2 && joins(e)) same_.push_back({a, b});
    }
  }

  bool joins(std::uint32_t e) const {
    constexpr std::uint32_t kFar = 40;  // bytes
    const Span before = doc_.entities[e].span;
    const Span after = doc_.entities[e + 1].span;
    if (after.begin - before.end > kFar) return false;
    const std::string between = plain_text(doc_[Span{before.end, after.begin}]);
    if (between == "(" || between == " (") {
      return after.end < doc_.text.size() && doc_.text[after.end] == ')' && fits_bracket(e);
    }
    if (between == " atau" || between == " alias" || between == "atau" || between == "alias") return true;
    return doc_.entities[e].type == EntityType::person &&
           (between.ends_with("disapa") || between.ends_with("dipanggil") || between.ends_with("sapaan akrab"));
  }

  // An organisation's brackets hold another name of it. A person's may hold a part played in a film, a place's what it
  // lies in (Ciawi (Bogor)): there the letters must fit.
  bool fits_bracket(std::uint32_t e) const {
    const NameForm& full = forms_[forms_.form_of(e)];
    const NameForm& other = forms_[forms_.form_of(e + 1)];
    if (full.type == EntityType::org) return other.words.size() < full.words.size();
    if (is_shortened(other.words, full.words)) return true;
    return full.type == EntityType::person &&
           (may_be_short(full, other) || titled(other.words) || used_nickname(e, other));
  }

  // "Wakil Ketua MPR Lestari Wulandari (Rerie)": somebody with an office, whom the article calls so again.
  bool used_nickname(std::uint32_t full, const NameForm& other) const {
    return other.words.size() == 1 && other.mentions.size() > 1 &&
           !role_before(doc_, folded_, tokens_of(doc_.entities[full].span)).empty();
  }

  // Forms with most words first, so that each shorter one meets all that it may stand for; of two spellings the one
  // that the article uses more, but never a nickname that it explains: Hendra Gunawan atau Kang Hen. Of names of one
  // word the longest: Syarifuddin before Syarif.
  std::vector<std::uint32_t> by_length() const {
    std::vector<std::uint32_t> order(forms_.size());
    for (std::uint32_t f = 0; f < order.size(); ++f) order[f] = f;
    std::vector<bool> explained(forms_.size());
    for (const Same& same : same_) explained[same.other] = true;
    const auto weight = [&](std::uint32_t f) {
      const std::size_t words = forms_[f].words.size();
      const bool lone = words == 1 && forms_[f].type == EntityType::person;
      return std::tuple(words, !explained[f], lone ? forms_[f].folded.size() : forms_[f].mentions.size());
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::uint32_t a, std::uint32_t b) { return weight(a) > weight(b); });
    return order;
  }

  // "Rini Instruksikan" of "Rini Instruksikan Warga Menjaga Pasar": a verb that the tagger took into a name which only
  // headings and links to other articles have.
  bool torn_from_heading(const NameForm& form) const {
    if (form.type != EntityType::person || form.words.size() < 2) return false;
    const WordInfo& last = lexicon_.find_folded(form.words.back());
    const bool verb = form.words.back().ends_with("kan") || last.cue != nullptr ||
                      last.classes.has(WordClass::predicate) || last.plays(PhraseWord::before_verb);
    if (!verb || last.classes.has(WordClass::given_name)) return false;
    return std::all_of(form.mentions.begin(), form.mentions.end(), [&](std::uint32_t e) { return in_heading(e); });
  }

  bool in_heading(std::uint32_t entity) const {
    const auto begins = [](std::size_t at, const Paragraph& paragraph) { return at < paragraph.span.begin; };
    const auto behind = std::upper_bound(doc_.paragraphs.begin(), doc_.paragraphs.end(),
                                         std::size_t{doc_.entities[entity].span.begin}, begins);
    return behind != doc_.paragraphs.begin() && std::prev(behind)->kind != ParagraphKind::body;
  }

  void link(std::uint32_t f) {
    NameForm& form = forms_[f];
    form.name = joined(f);
    if (form.name == kNone) form.name = only_holder(f);
    if (form.name != kNone) return;
    form.name = static_cast<std::uint32_t>(doc_.names.size());
    doc_.names.push_back({form.text, form.type, {}, {}, {}});
    if (!torn_from_heading(form)) holders_.push_back(f);
  }

  // The name that the text itself joins with the form.
  std::uint32_t joined(std::uint32_t f) const {
    for (const auto& [full, other] : same_) {
      if (other == f && forms_[full].name != kNone) return forms_[full].name;
      if (full == f && forms_[other].name != kNone) return forms_[other].name;
    }
    return kNone;
  }

  // The one name that the form may be short for; none where there are two.
  std::uint32_t only_holder(std::uint32_t f) const {
    const NameForm& form = forms_[f];
    if (form.type == EntityType::gpe) return kNone;
    std::uint32_t found = kNone;
    const std::size_t count = std::min(holders_.size(), kMostForms);
    for (std::size_t h = 0; h < count; ++h) {
      const NameForm& full = forms_[holders_[h]];
      if (found != kNone && full.words.size() < 2) break;  // those with most words come first
      if (full.type != form.type || full.name == found || !may_be_short(full, form)) continue;
      if (found != kNone) return kNone;
      found = full.name;
    }
    return found;
  }

  bool may_be_short(const NameForm& full, const NameForm& form) const {
    if (full.type == EntityType::org) {
      return is_shortened(form.words, full.words) || same_office(full, form) ||
             leaves_out_place(full.words, form.words, lexicon_) ||
             (!full.acronym.empty() && form.words.front() == full.acronym &&
              ends_with(full.words, Words(form.words).subspan(1)));
    }
    if (form.words.size() < full.words.size() &&
        (holds(full.words, form.words) || leaves_out(full.words, form.words))) {
      return true;
    }
    if (misspells(full.words, form.words)) return true;
    if (form.words.size() == 2 && full.words.size() > 1 && titled(form.words)) {  // "Gus Fawaid" of Muhammad Fawaid
      return holds(full.words, Words(form.words).subspan(1));
    }
    if (form.words.size() > 1) return false;
    if (full.words.size() < 2) return begins_word(full.words.front(), form.words.front());
    constexpr std::size_t kShortestInitials = 3;  // AHY; two letters are a suspect's
    const std::string_view word = form.words.front();
    if (word.size() >= kShortestInitials && is_initials(word, full.words)) return true;
    return cut_out_of_one(word, full.words) || is_blend(word, full.words);
  }

  // "Kemendag" of "Kementerian Perdagangan", "Dishub DKI" of "Dinas Perhubungan DKI Jakarta".
  bool same_office(const NameForm& full, const NameForm& form) const {
    const auto brief = [&](std::string_view word) { return !lexicon_.office_word(word).empty(); };
    if (std::none_of(form.words.begin(), form.words.end(), brief)) return false;
    const std::string whole = written_out(lexicon_, full.folded);
    const std::string part = written_out(lexicon_, form.folded);
    if (!whole.starts_with(part)) return false;
    if (whole.size() == part.size()) return true;
    return whole[part.size()] == ' ' &&
           lexicon_.find_folded(whole.substr(part.size() + 1)).classes.has(WordClass::place);
  }

  bool titled(Words words) const {
    const WordClasses c = lexicon_.find_folded(words.front()).classes;
    return c.has(WordClass::name_title) || c.has(WordClass::honorific);
  }

  void fill() {
    for (std::uint32_t e = 0; e < doc_.entities.size(); ++e) {
      if (forms_.form_of(e) == kNone) continue;
      const NameForm& form = forms_[forms_.form_of(e)];
      Name& name = doc_.names[form.name];
      doc_.entities[e].name = form.name;
      if (form.text != name.canonical &&
          std::find(name.aliases.begin(), name.aliases.end(), form.text) == name.aliases.end()) {
        name.aliases.push_back(form.text);
      }
      name.mentions.push_back(e);
    }
  }

  // The longest role beside one of the first mentions of each person.
  void find_roles() {
    constexpr std::size_t kMentions = 4;
    for (Name& name : doc_.names) {
      if (name.type != EntityType::person) continue;
      for (std::size_t m = 0; m < std::min(name.mentions.size(), kMentions); ++m) {
        const TokenRange tokens = tokens_of(doc_.entities[name.mentions[m]].span);
        if (tokens.empty()) continue;
        take_role(name, role_before(doc_, folded_, tokens));
        take_role(name, role_after(doc_, folded_, tokens));
      }
    }
  }

  void take_role(Name& name, TokenRange role) const {
    if (role.empty()) return;
    std::string text = plain_text(doc_, office_in(doc_, folded_, role));
    if (better_role(folded_.lexicon(), text, name.role)) name.role = std::move(text);
  }

  TokenRange tokens_of(Span span) const {
    const auto before = [](const Token& token, std::uint32_t at) { return token.span.begin < at; };
    const auto first = std::lower_bound(doc_.tokens.begin(), doc_.tokens.end(), span.begin, before);
    const auto last = std::lower_bound(first, doc_.tokens.end(), span.end, before);
    return {static_cast<std::uint32_t>(first - doc_.tokens.begin()),
            static_cast<std::uint32_t>(last - doc_.tokens.begin())};
  }

  Document& doc_;
  const Lexicon& lexicon_;
  const FoldedTokens& folded_;
  NameForms forms_;
  std::vector<Same> same_;
  std::vector<std::uint32_t> holders_;  // the fullest form of each name
};

}  // namespace

void resolve_names(Document& doc, const Lexicon& lexicon) { resolve_names(doc, lexicon, FoldedTokens(doc, lexicon)); }

void resolve_names(Document& doc, const Lexicon& lexicon, const FoldedTokens& folded) {
  doc.names.clear();
  for (Entity& entity : doc.entities) entity.name = kNone;
  Resolver(doc, lexicon, folded).run();
}

}  // namespace petik
