// Who speaks where the mention is an organisation, a document, an account or people in the plural.
#include <algorithm>
#include <string>

#include "petik/quote/one_of.hpp"
#include "petik/quote/speaker_resolver.hpp"
#include "petik/text/fold.hpp"

namespace petik::detail {

// "perusahaan itu", "lembaga tersebut": the group that spoke last; others stand for themselves.
Candidate SpeakerResolver::by_group(const Source& source, std::string_view basis) {
  std::uint32_t known = kNone;
  if (points(source)) {
    if (read_.is(source.tokens.begin, "akun")) {
      known = latest_account(source);
    } else if (source.kind == SourceKind::document) {
      known = longer_document(source);
      // "pernyataan itu": of who spoke; "pernyataan para pemimpin itu" says whose it is
      const bool owned = source.tokens.size() > 2 && read_.is(source.tokens.begin, "pernyataan");
      const bool statement = read_.cue_is(source.tokens.begin, CueClass::noun) && !owned;
      if (known == kNone && !statement) return unnamed(source, basis);
    }
    if (known == kNone) known = group_since(source);
    if (known == kNone) known = latest_group();
  }
  if (known == kNone) known = company_meant(source);
  if (known != kNone) return {known, 1, "group-before"};
  return {parties_.itself(source, true), 1, basis};
}

// "Perusahaan menegaskan", "pihak perusahaan", "manajemen": the company (PT …, … Tbk) that the article has named most
// so far; kNone if it has named none.
std::uint32_t SpeakerResolver::company_meant(const Source& source) {
  TokenRange words = source.tokens;
  if (words.size() > 1 && one_of(read_.lower(words.begin), {"pihak", "manajemen"})) ++words.begin;
  if (words.size() != 1 || !one_of(read_.lower(words.begin), {"perusahaan", "perseroan", "manajemen"})) return kNone;
  const Document& doc = read_.doc();
  std::uint32_t best = kNone;  // a mention
  std::size_t most = 0;
  for (const Name& name : doc.names) {
    if (name.type != EntityType::org || name.mentions.size() <= most) continue;
    if (doc.entities[name.mentions.front()].span.begin > source.span.begin || !is_company(name.canonical)) continue;
    best = name.mentions.front();
    most = name.mentions.size();
  }
  return best == kNone ? kNone : parties_.organisation(best);
}

// "PT Kopi Wangi", "Kopi Wangi Tbk".
bool SpeakerResolver::is_company(std::string_view name) const {
  const std::string_view last = name.substr(name.rfind(' ') + 1);
  return name.starts_with("PT ") || name.starts_with("PT. ") ||
         read_.lexicon().find(last).plays(PhraseWord::company_form);
}

// "Badan Gizi menggugat pria itu. Lembaga tersebut …": the organisation that acted since a group spoke; kNone
// elsewhere.
std::uint32_t SpeakerResolver::group_since(const Source& source) {
  const bool bare = source.tokens.size() == 2 && read_.has(source.tokens.begin, WordClass::organisation);
  if (source.kind != SourceKind::org || !bare) return kNone;
  std::uint32_t since = 0;
  for (std::size_t p = latest_.size(); p-- > 0 && latest_.size() - p < kMostBefore;) {
    if (!parties_[chosen_[latest_[p]].party].group) continue;
    since = std::max(quotes_[latest_[p]].end(), quotes_[latest_[p]].source.end);
    break;
  }
  const std::uint32_t entity = nearby_.latest_organisation(since, source.tokens.begin);
  if (entity == kNone) return kNone;
  // "kementerian itu" is a Kementerian, "lembaga itu" may be any
  const std::string_view head = read_.lower(source.tokens.begin);
  const bool any = one_of(head, {"lembaga", "instansi", "organisasi", "perusahaan", "agensi", "institusi", "klub"});
  const std::string name = folded(read_.doc()[read_.doc().entities[entity].span]);
  return any || name.starts_with(std::string(head) + ' ') ? parties_.organisation(entity) : kNone;
}

// "laporan itu": the Laporan Banjir 2025 that was named above.
std::uint32_t SpeakerResolver::longer_document(const Source& source) {
  constexpr std::uint32_t kFar = 400;  // tokens
  const std::uint32_t to = source.tokens.begin;
  for (std::uint32_t i = to; i-- > 0 && to - i < kFar;) {
    if (read_.hash(i) != read_.hash(to) || !read_.capital(i + 1) || !read_.is(i, read_.lower(to))) continue;
    Source named = source_after(read_, people_, i, read_.sentence(i).end, false);
    while (named.tokens.size() > 1 && read_.is_word(named.tokens.end - 1) && !read_.capital(named.tokens.end - 1)) {
      --named.tokens.end;  // Laporan Banjir | terbit kemarin
    }
    if (named.kind == SourceKind::document && named.tokens.size() > 1) return parties_.itself(named, true);
  }
  return kNone;
}

// "lembaga tersebut", "pria yang akrab disapa Zul ini": points to somebody or something named before.
bool SpeakerResolver::points(const Source& source) const {
  constexpr std::uint32_t kLongestClause = 10;  // tokens
  if (source.tokens.empty()) return false;
  if (read_.plays(source.tokens.end - 1, PhraseWord::determiner)) return true;
  const std::uint32_t end = std::min(read_.sentence(source.tokens.begin).end, source.tokens.end + kLongestClause);
  if (source.tokens.end >= end || !read_.is(source.tokens.end, "yang")) return false;
  for (std::uint32_t i = source.tokens.end + 1; i < end && !read_.comma(i) && read_.cue(i) == nullptr; ++i) {
    if (read_.plays(i, PhraseWord::determiner)) return true;
  }
  return false;
}

// "tulis @rinawulandari_": the letters are those of Rina Wulandari, who is named in the article.
TokenRange SpeakerResolver::owner_of_handle(const Source& source) const {
  constexpr std::size_t kShortest = 6;  // letters; a short handle may be anybody's
  if (source.tokens.size() != 1 || read_.token(source.tokens.begin).kind != TokenKind::mention) return {};
  std::string letters(read_.lower(source.tokens.begin));
  std::erase_if(letters, [](char c) { return c < 'a' || c > 'z'; });
  if (letters.size() < kShortest) return {};
  for (const TokenRange run : people_.runs()) {
    for (std::uint32_t begin = run.begin; begin + 1 < run.end; ++begin) {
      std::string_view rest = letters;
      std::uint32_t i = begin;
      while (i < run.end && !rest.empty() && rest.starts_with(read_.lower(i)))
        rest.remove_prefix(read_.lower(i++).size());
      if (rest.empty() && i > begin + 1) return {begin, i};
    }
  }
  return {};
}

// The text of a post and a claim that is checked: whoever posted it.
bool SpeakerResolver::narrative(std::size_t q) const {
  const Attribution& quote = quotes_[q];
  if (quote.source.kind != SourceKind::implicit && quote.source.kind != SourceKind::none) return false;
  return quote.rule == "claim" || quote.rule == "narrative" ||
         (quote.entry != nullptr && quote.entry->lemma == "narasi");
}

// A claim is the one that the article began with; the text of a post is of the account named last.
Candidate SpeakerResolver::by_account(std::size_t q) {
  const Attribution& quote = quotes_[q];
  const bool checked = quote.rule == "claim" && one_of(quote.entry->form, {"klaim", "narasi"});
  TokenRange account = checked ? accounts_.first() : accounts_.before(quote.begin());
  if (account.empty()) account = accounts_.first();  // "Video itu dibagikan akun …" comes behind the text
  return {account.empty() ? kNone : account_party(account), 1, "account"};
}

std::uint32_t SpeakerResolver::account_party(TokenRange tokens) {
  Source account;
  account.kind = SourceKind::document;
  account.tokens = tokens;
  return parties_.itself(account, true);
}

// The account that was mentioned last: "akun itu menambahkan".
std::uint32_t SpeakerResolver::latest_account(const Source& source) {
  constexpr std::uint32_t kFar = 300;  // tokens
  const std::uint32_t to = source.tokens.begin;
  TokenRange account = accounts_.before(to);
  for (std::uint32_t i = to; i > account.end && to - i < kFar; --i) {
    if (read_.token(i - 1).kind != TokenKind::mention) continue;
    account = {i - 1, i};
    break;
  }
  return account.empty() ? kNone : account_party(account);
}

bool SpeakerResolver::plural(std::size_t q) const {
  const Source& source = quotes_[q].source;
  return source.kind == SourceKind::pronoun && read_.plays(source.tokens.begin, PhraseWord::plural);
}

// "Hal itu disampaikan Dewi dan Sarno. Keduanya mengatakan", "Warga menolak. Mereka menilai": two who were named or
// people who acted since the last quote, or a group that spoke; never one person alone.
Candidate SpeakerResolver::several_before(std::size_t q) {
  const std::uint32_t since = q == 0 ? 0 : quotes_[q - 1].end();
  if (const auto found = nearby_.latest_subject(since, mention_of(q))) {
    const std::uint32_t party = parties_.named(found->source);
    if (parties_[party].several) return {party, 1, found->agent ? "agent" : "subject"};
  }
  if (const auto people = nearby_.latest_people(since, mention_of(q)))
    return {parties_.itself(*people, true), 1, "subject"};
  return {latest_several(), 1, "several-before"};
}

// "Keluarga korban berharap … Mereka meminta": many people under one noun, too.
std::uint32_t SpeakerResolver::latest_several() const {
  const auto many = [](const Party& party) {
    return party.several || (party.group && !party.person && !party.written);
  };
  return latest([&](std::size_t q) {
    const TokenRange source = quotes_[q].source.tokens;
    const bool people = quotes_[q].source.kind == SourceKind::role && read_.has(source.begin, WordClass::group);
    return people || many(parties_[chosen_[q].party]);
  });
}

std::uint32_t SpeakerResolver::latest_group() const {
  return latest([&](std::size_t q) { return parties_[chosen_[q].party].group; });
}

}  // namespace petik::detail
