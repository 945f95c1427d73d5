#include "petik/entity/name_links.hpp"

#include <algorithm>

#include "petik/entity/connectors.hpp"

namespace petik {
namespace {

constexpr std::uint32_t kNoToken = 0xFFFFFFFF;

constexpr std::uint32_t kFarthest = 12;  // tokens from a head to the words that it still heads; below 16

// Of a name-like word.
bool heads(const FoldedTokens& folded, const std::vector<Fact>& facts, std::uint32_t i) {
  if (facts[i].word == 0) return false;
  const WordInfo& info = folded.info(i);
  return info.noun != NameNoun::none || info.classes.has(WordClass::organisation) ||
         info.classes.has(WordClass::place_head);
}

// The words behind a head that it still heads. Another head among them goes on for its own. Past the words.
std::uint32_t link_head(const FoldedTokens& folded, std::uint32_t head, std::uint32_t limit, std::vector<Fact>& facts) {
  std::uint32_t i = head + 1;
  for (; i < limit && i - head <= kFarthest; ++i) {
    Fact& fact = facts[i];
    if (!fact.name_like && !connects(folded.lower(i))) break;
    fact.head_before = (i - head) & 15U;
    if (fact.name_like && heads(folded, facts, i)) head = i;
  }
  return i;
}

void link_heads(const Document& doc, const FoldedTokens& folded, const std::vector<std::uint32_t>& name_like,
                std::vector<Fact>& facts) {
  std::size_t s = 0;
  std::uint32_t behind = 0;  // the words of the last head
  for (const std::uint32_t i : name_like) {
    if (i < behind || !heads(folded, facts, i)) continue;
    while (doc.sentences[s].tokens.end <= i) ++s;
    behind = link_head(folded, i, doc.sentences[s].tokens.end, facts);
  }
}

// Where in the range, to its end, the name begins whose initials are the acronym; kNoToken if there is none.
std::uint32_t initials_begin(const FoldedTokens& folded, const std::vector<Fact>& facts, TokenRange range,
                             std::string_view acronym) {
  std::size_t left = acronym.size();
  std::uint32_t i = range.end;
  while (left > 0 && i > range.begin) {
    const std::string_view word = folded.lower(--i);
    if (facts[i].name_like && word.front() == acronym[left - 1]) {
      if (--left == 0) return i;
    } else if (!connects(word)) {
      return kNoToken;
    }
  }
  return kNoToken;
}

// The same for acronyms of syllables: Tulang Bawang Barat (Tubaba), Lampung Selatan (Lamsel). Their letters are looked
// for from behind, in the order of the words.
std::uint32_t syllables_begin(const FoldedTokens& folded, TokenRange range, std::string_view acronym) {
  std::size_t left = acronym.size();
  for (std::uint32_t i = range.end; i > range.begin && left > 0; --i) {
    const std::string_view word = folded.lower(i - 1);
    for (std::size_t at = word.size(); at > 0 && left > 0; --at) {
      if (word[at - 1] == acronym[left - 1]) --left;
    }
    if (left == 0) return word.front() == acronym.front() && i < range.end ? i - 1 : kNoToken;
  }
  return kNoToken;
}

std::uint32_t expansion_begin(const Sentence& sentence, const FoldedTokens& folded, const std::vector<Fact>& facts,
                              std::uint32_t open) {
  const std::string_view acronym = folded.lower(open + 1);
  if (!facts[open - 1].name_like || acronym.size() < 2) return kNoToken;
  const std::uint32_t first = std::max(sentence.tokens.begin, open - std::min(open, kFarthest));
  const std::uint32_t begin = initials_begin(folded, facts, {first, open}, acronym);
  return begin != kNoToken
             ? begin
             : syllables_begin(folded, {std::max(first, open - 1 - facts[open - 1].run_before), open}, acronym);
}

void mark_expansion(std::uint32_t begin, std::uint32_t end, std::vector<Fact>& facts) {
  for (std::uint32_t i = begin; i < end; ++i) {
    facts[i].expansion_place = i == begin ? 1 : (i + 1 == end ? 3 : 2);
  }
  if (begin + 1 == end) facts[begin].expansion_place = 4;
}

std::vector<Expansion> link_acronyms(const Document& doc, const FoldedTokens& folded,
                                     const std::vector<std::uint32_t>& name_like, std::vector<Fact>& facts) {
  std::vector<Expansion> links;
  std::vector<std::uint32_t> expansions;  // by number of the word; empty where no acronym is written out
  std::size_t s = 0;
  for (const std::uint32_t acronym : name_like) {
    while (doc.sentences[s].tokens.end <= acronym) ++s;
    const Sentence& sentence = doc.sentences[s];
    if (acronym < sentence.tokens.begin + 2 || acronym + 1 >= sentence.tokens.end) continue;
    if (folded.lower(acronym - 1) != "(" || folded.lower(acronym + 1) != ")") continue;
    const std::uint32_t begin = expansion_begin(sentence, folded, facts, acronym - 1);
    if (begin == kNoToken) continue;
    mark_expansion(begin, acronym - 1, facts);
    expansions.resize(folded.words(), kNoToken);
    expansions[folded.word(acronym)] = begin;
  }
  if (expansions.empty()) return links;
  for (const std::uint32_t i : name_like) {
    const std::uint32_t begin = expansions[folded.word(i)];
    if (begin == kNoToken) continue;
    facts[i].expanded = 1;
    links.push_back({i, begin});
  }
  return links;
}

void link_marks(const Document& doc, std::vector<Fact>& facts) {
  constexpr std::uint32_t kLongest = 8;  // words of a title; longer pieces are speech
  for (const Sentence& sentence : doc.sentences) {
    for (std::uint32_t open = sentence.tokens.begin; open < sentence.tokens.end; ++open) {
      if (doc.tokens[open].kind != TokenKind::quote) continue;
      std::uint32_t close = open + 1;
      while (close < sentence.tokens.end && doc.tokens[close].kind != TokenKind::quote) ++close;
      if (close == sentence.tokens.end) break;
      if (close - open > 1 && close - open <= kLongest + 1) {
        for (std::uint32_t i = open + 1; i < close; ++i) facts[i].mark_before = (i - open) & 15U;
      }
      open = close;
    }
  }
}

}  // namespace

std::vector<Expansion> link_names(const Document& doc, const FoldedTokens& folded,
                                  const std::vector<std::uint32_t>& name_like, std::vector<Fact>& facts) {
  link_heads(doc, folded, name_like, facts);
  link_marks(doc, facts);
  return link_acronyms(doc, folded, name_like, facts);
}

}  // namespace petik
