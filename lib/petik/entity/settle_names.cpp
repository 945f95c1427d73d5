#include "petik/entity/settle_names.hpp"

#include <algorithm>
#include <string_view>

#include "petik/entity/spread_names.hpp"
#include "petik/lexicon/degrees.hpp"
#include "petik/lexicon/gazetteer.hpp"
#include "petik/lexicon/hash_filter.hpp"
#include "petik/lexicon/hash_table.hpp"
#include "petik/lexicon/word_table.hpp"

namespace petik {
namespace {

class Settler {
 public:
  Settler(const Document& doc, const FoldedTokens& folded, std::vector<LabelledSpan>& names)
      : doc_(doc), folded_(folded), names_(names) {}

  void run() {
    part_organisations();
    if (any_title()) spread_full_names(doc_, folded_, names_);  // while the title makes two words of it: Presiden Ratih
    trim_persons();
    split_brackets();
    spread_full_names(doc_, folded_, names_);
    spread_initials();
    name_keywords();
  }

 private:
  std::string_view lower(std::uint32_t i) const { return folded_.lower(i); }
  WordClasses classes(std::uint32_t i) const { return folded_.info(i).classes; }
  bool plays(std::uint32_t i, PhraseWord part) const { return folded_.info(i).plays(part); }
  std::string_view text(std::uint32_t i) const { return doc_[doc_.tokens[i]]; }
  std::uint32_t size() const { return static_cast<std::uint32_t>(folded_.size()); }

  // "Ketua Projo | Ratih Sari": a person whose first words are an organisation elsewhere in the article, and nobody.
  void part_organisations() {
    constexpr std::int64_t kNobody = std::int64_t{1} << 32U;
    HashTable<std::int64_t> organisation;  // > 0: an organisation and no person
    for (const LabelledSpan& name : names_) {
      if (name.type != EntityType::person && name.type != EntityType::org) continue;
      organisation.at(hash_of(name.tokens)) += name.type == EntityType::org ? 1 : -kNobody;
    }
    std::vector<LabelledSpan> out;
    out.reserve(names_.size());
    std::uint32_t parted = kNone;  // where the last holder begins
    for (std::size_t n = 0; n < names_.size(); ++n) {
      LabelledSpan name = names_[n];
      if (name.type == EntityType::person) {
        take_place(name.tokens, out);
        const bool number = lower(name.tokens.begin) == "i";  // Wakil Rektor I | Unti | Ratih Sari
        const TokenRange behind{name.tokens.begin + (number ? 1 : 0), name.tokens.end};
        const std::uint32_t words = organisation_words(behind, organisation);
        if (words > 0) {
          out.push_back({{behind.begin, behind.begin + words}, EntityType::org});
          name.tokens.begin = behind.begin + words;
        }
      }
      if (const std::uint32_t holder = behind_listed(n); holder < name.tokens.end) {
        out.push_back({{name.tokens.begin, holder}, name.type});
        name = {{holder, name.tokens.end}, EntityType::person};
        parted = holder;
      } else if (name.type == EntityType::person && !out.empty() && out.back().tokens.begin == parted &&
                 out.back().tokens.end == name.tokens.begin) {
        out.back().tokens.end = name.tokens.end;  // Gedung Putih | Haronuan + Silambi
        continue;
      }
      const std::uint32_t rank = rank_inside(name);
      if (rank < name.tokens.end) {
        out.push_back({{name.tokens.begin, rank}, EntityType::org});
        name = {{rank + 1, name.tokens.end}, EntityType::person};
      }
      out.push_back(name);
    }
    names_ = std::move(out);
  }

  // "Sekretaris Pers Gedung Putih | Ratih Sari", tagged as one hall or organisation: where a given name begins behind
  // the longest listed name that is the head of the tagged one; the end if none does.
  std::uint32_t behind_listed(std::size_t n) const {
    const LabelledSpan& name = names_[n];
    const TokenRange& tokens = name.tokens;
    if (name.type != EntityType::fac && name.type != EntityType::org) return tokens.end;
    PhraseHash phrase;
    std::uint32_t listed = tokens.begin;
    for (std::uint32_t i = tokens.begin; i < tokens.end && i - tokens.begin < Gazetteer::kLongest; ++i) {
      phrase.add(lower(i));
      if (folded_.lexicon().gazetteer().find(phrase) != 0) listed = i + 1;
    }
    if (listed < tokens.begin + 2 || listed == tokens.end || !doc_.tokens[listed].has(kCapital)) return tokens.end;
    if (classes(listed).has(WordClass::given_name)) return listed;
    const bool before_person =
        n + 1 < names_.size() && names_[n + 1].tokens.begin == tokens.end && names_[n + 1].type == EntityType::person;
    const bool whole = before_person || tokens.end - listed > 1;  // but Tol Cipularang KM95
    return name.type == EntityType::fac && whole && unknown_words({listed, tokens.end}) ? listed : tokens.end;
  }

  // "Gedung Putih | Haronuan Silambi": capitals that nothing is known of.
  bool unknown_words(TokenRange range) const {
    for (std::uint32_t i = range.begin; i < range.end; ++i) {
      if (!doc_.tokens[i].has(kCapital) || !classes(i).none()) return false;
    }
    return true;
  }

  // "Polsek Wonosari | Iptu | Ratih Sari", tagged as one organisation: where the rank stands; the end if none does.
  // What bears the name of an officer is one: "RSAD Kapten Sarno".
  std::uint32_t rank_inside(const LabelledSpan& name) const {
    const TokenRange& tokens = name.tokens;
    if (name.type != EntityType::org || plays(tokens.begin, PhraseWord::namesake)) return tokens.end;
    for (std::uint32_t i = tokens.begin + 1; i + 1 < tokens.end; ++i) {
      const WordClasses c = classes(i);
      const WordClasses next = classes(i + 1);
      const bool named = doc_.tokens[i + 1].has(kCapital) && (next.none() || next.has(WordClass::given_name));
      if (c.has(WordClass::rank) && !c.has(WordClass::role) && named) return i;
    }
    return tokens.end;
  }

  // "Ketua PKS | Jateng | Ratih Sari": the short word of a province behind an organisation belongs to that.
  void take_place(TokenRange& person, std::vector<LabelledSpan>& before) const {
    if (before.empty() || person.size() < 2 || before.back().type != EntityType::org) return;
    if (before.back().tokens.end != person.begin || !classes(person.begin).has(WordClass::place)) return;
    if (folded_.lexicon().office_word(lower(person.begin)).empty()) return;
    before.back().tokens.end = ++person.begin;
  }

  // How many of the first words of a person are an organisation; never all of them.
  std::uint32_t organisation_words(TokenRange person, HashTable<std::int64_t>& organisation) const {
    std::uint32_t found = 0;
    std::uint64_t hash = kNoWords;
    for (std::uint32_t words = 1; words < person.size() && words <= kLongestName; ++words) {
      hash = with_word(hash, person.begin + words - 1);
      const std::int64_t* const known = organisation.find(hash);
      if (known != nullptr && *known > 0) found = words;
    }
    return found;
  }

  // Several words as one hash, whatever their capitals.
  static constexpr std::uint64_t kNoWords = 0xCBF29CE484222325U;
  std::uint64_t with_word(std::uint64_t hash, std::uint32_t i) const {
    hash = (hash ^ folded_.whole_hash(i)) * 0xFF51AFD7ED558CCDU;
    return hash ^ hash >> 32U;
  }
  std::uint64_t hash_of(TokenRange tokens) const {
    std::uint64_t hash = kNoWords;
    for (std::uint32_t i = tokens.begin; i < tokens.end; ++i) hash = with_word(hash, i);
    return hash;
  }

  // Gus, Teuku and Made are titles, too, but people are known by them, and by those that the article uses as a name
  // alone: "Romo".
  bool stands_before_name(std::uint32_t i, const WordTable<bool>& alone) const {
    const WordClasses c = classes(i);
    if (c.has(WordClass::name_title) || c.has(WordClass::given_name)) return false;
    if (classes(i + 1).has(WordClass::role)) return false;  // Bu Camat: no name stands there
    // "CEO Angin Listrik | Sarno": behind a capital the last word of an office, which says what it is for
    const bool field = plays(i, PhraseWord::field) && i > 0 && doc_.tokens[i - 1].has(kCapital);
    const bool degree = c.has(WordClass::degree) && text(i).ends_with('.');  // Dr. | Sarno
    const bool title =
        degree || c.has(WordClass::rank) || c.has(WordClass::honorific) || plays(i, PhraseWord::office_title);
    return (title || field) && alone.find(lower(i)) == nullptr;
  }

  bool any_title() const {
    const WordTable<bool> none;
    return std::any_of(names_.begin(), names_.end(), [&](const LabelledSpan& name) {
      return name.type == EntityType::person && name.tokens.size() > 1 && stands_before_name(name.tokens.begin, none);
    });
  }

  bool stands_behind_name(std::uint32_t i) const {
    const std::string_view word = lower(i);
    if (plays(i, PhraseWord::short_degree) && doc_.tokens[i].has(kUpper)) return true;  // Sarno SE MM
    const bool name = classes(i).has(WordClass::given_name);
    return (!name && is_degree(folded_.lexicon(), doc_[doc_.tokens[i]])) || classes(i).has(WordClass::degree) ||
           word == "cs" || word == "saw" || word == "swt";
  }

  // "kata Dandim", "kata Kasat Reskrim": one word of an office, and no name.
  bool is_office(const LabelledSpan& name) const {
    if (name.tokens.size() > 1) return false;
    const WordClasses c = classes(name.tokens.begin);
    if (c.has(WordClass::given_name) || c.has(WordClass::name_title)) return false;
    return c.has(WordClass::role) || folded_.info(name.tokens.begin).office;
  }

  void trim_persons() {
    WordTable<bool> alone;
    for (const LabelledSpan& name : names_) {
      if (name.type == EntityType::person && name.tokens.size() == 1) alone[lower(name.tokens.begin)] = true;
    }
    for (LabelledSpan& name : names_) {
      if (name.type != EntityType::person) continue;
      TokenRange& tokens = name.tokens;
      while (tokens.size() > 1 && (stands_before_name(tokens.begin, alone) || text(tokens.begin) == "."))
        ++tokens.begin;
      while (tokens.size() > 1 && (stands_behind_name(tokens.end - 1) || text(tokens.end - 1) == ",")) --tokens.end;
    }
    std::erase_if(names_, [&](const LabelledSpan& name) { return name.type == EntityType::person && is_office(name); });
  }

  // "Komisi Yudisial (KY" and "(KY)" at the end of a name; what goes on behind the bracket is one name:
  // Kamar Dagang dan Industri (Kadin) Indonesia.
  void split_brackets() {
    std::vector<LabelledSpan> out;
    out.reserve(names_.size());
    for (LabelledSpan name : names_) {
      const TokenRange all = name.tokens;
      const std::uint32_t last = all.end - (text(all.end - 1) == ")" ? 2 : 1);
      const bool acronym =
          all.size() > 2 && last > all.begin + 1 && text(last - 1) == "(" && doc_.tokens[last].kind == TokenKind::word;
      if (acronym) name.tokens.end = last - 1;
      out.push_back(name);
      if (acronym) out.push_back({{last, last + 1}, name.type});
    }
    names_ = std::move(out);
  }

  // F, FP, VT: capitals, four at most. "kata F." at the end of a sentence is one token with its full stop.
  std::string_view initials(std::uint32_t i) const {
    constexpr std::size_t kLongest = 4;
    std::string_view letters = text(i);
    if (doc_.tokens[i].kind == TokenKind::abbreviation && letters.ends_with('.')) letters.remove_suffix(1);
    const bool capitals = std::all_of(letters.begin(), letters.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return capitals && letters.size() <= kLongest ? letters : std::string_view{};
  }

  static bool tells_initials(std::string_view word) { return word == "inisial" || word == "berinisial"; }

  bool mentions_initials() const {
    static const HashFilter<10> kWords({"inisial", "berinisial"});
    for (std::uint32_t word = 0; word < folded_.words(); ++word) {
      if (kWords.may_hold(folded_.word_hash(word)) && tells_initials(lower(folded_.first(word)))) return true;
    }
    return false;
  }

  // "berinisial FP": whoever the letters stand for is a person from here on.
  void spread_initials() {
    WordTable<bool> suspects;
    if (!mentions_initials()) return;
    for (std::uint32_t i = 1; i < size(); ++i) {
      if (!doc_.tokens[i].has(kCapital) || !tells_initials(lower(i - 1))) continue;
      if (const std::string_view letters = initials(i); !letters.empty()) suspects[letters] = true;
    }
    if (suspects.size() == 0) return;
    add_where([&](std::uint32_t i) { return suspects.find(initials(i)) != nullptr; }, EntityType::person);
  }

  // Adds the tokens for which `is_name` holds and that no name takes.
  template <typename IsName>
  void add_where(IsName is_name, EntityType type) {
    std::vector<LabelledSpan> added;
    std::size_t n = 0;
    for (std::uint32_t i = 0; i < size(); ++i) {
      while (n < names_.size() && names_[n].tokens.end <= i) ++n;
      const bool taken = n < names_.size() && names_[n].tokens.begin <= i;
      if (!taken && is_name(i)) added.push_back({{i, i + 1}, type});
    }
    insert(added);
  }

  void insert(const std::vector<LabelledSpan>& added) {
    const auto known = static_cast<std::ptrdiff_t>(names_.size());
    names_.insert(names_.end(), added.begin(), added.end());
    std::inplace_merge(names_.begin(), names_.begin() + known, names_.end(),
                       [](const auto& a, const auto& b) { return a.tokens.begin < b.tokens.begin; });
  }

  // A line of at most five words, all of them in lower case, that is a name of the article: "ratih sari".
  void name_keywords() {
    constexpr std::uint32_t kLongest = 5;
    HashTable<EntityType> known;
    std::vector<LabelledSpan> added;
    std::size_t n = 0;
    bool gathered = false;
    for (const Paragraph& paragraph : doc_.paragraphs) {
      const TokenRange line = paragraph.tokens;
      while (n < names_.size() && names_[n].tokens.begin < line.begin) ++n;
      if (line.empty() || line.size() > kLongest || (n < names_.size() && names_[n].tokens.begin < line.end)) continue;
      if (!small_words(line)) continue;
      if (!gathered) gather(known);
      gathered = true;
      if (const EntityType* const type = known.find(hash_of(line))) added.push_back({line, *type});
    }
    insert(added);
  }

  bool small_words(TokenRange line) const {
    for (std::uint32_t i = line.begin; i < line.end; ++i) {
      if (doc_.tokens[i].kind != TokenKind::word || doc_.tokens[i].has(kCapital)) return false;
    }
    return true;
  }

  void gather(HashTable<EntityType>& known) const {
    for (const LabelledSpan& name : names_) known.at(hash_of(name.tokens)) = name.type;
  }

  const Document& doc_;
  const FoldedTokens& folded_;
  std::vector<LabelledSpan>& names_;
};

}  // namespace

void settle_names(const Document& doc, const FoldedTokens& folded, std::vector<LabelledSpan>& names) {
  Settler(doc, folded, names).run();
}

}  // namespace petik
