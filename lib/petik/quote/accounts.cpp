#include "petik/quote/accounts.hpp"

#include <algorithm>
#include <utility>

#include "petik/quote/one_of.hpp"

namespace petik {

// Akun Facebook "Kabar Kota", kanal YouTube "Kabar Kota", akun bernama @kabarkota: few words up to the name.
TokenRange Accounts::account_at(std::uint32_t i) const {
  constexpr std::uint32_t kNear = 4;     // words between
  constexpr std::uint32_t kLongest = 8;  // words of a name in marks
  for (std::uint32_t k = i + 1; k < read_.size() && k - i <= kNear + 1; ++k) {
    if (read_.token(k).kind == TokenKind::mention) return {i, k + 1};
    if (read_.quote(k)) {
      const std::uint32_t pair = read_.pair_of(k);
      if (pair == kNone || read_.doc().marks[pair].open != k) break;
      const std::uint32_t close = read_.doc().marks[pair].close;
      return close - k <= kLongest + 1 ? TokenRange{i, close + 1} : TokenRange{};
    }
    const bool describes =
        read_.capital(k) || one_of(read_.lower(k), {"resmi", "pribadi", "media", "sosial", "bernama"});
    if (!read_.is_word(k) || read_.starts_paragraph(k) || !describes) break;
  }
  return {};
}

// "salah satu akun Facebook": nameless, but nobody else posted it.
TokenRange Accounts::nameless_at(std::uint32_t i) const {
  const bool one = i > 1 && read_.is(i - 1, "satu") && read_.is(i - 2, "salah");
  if (!one || i + 1 >= read_.size() || !read_.capital(i + 1) || read_.starts_paragraph(i + 1)) return {};
  return {i - 2, i + 2};
}

const std::vector<TokenRange>& Accounts::all() const {
  if (gathered_) return all_;
  gathered_ = true;
  std::vector<TokenRange> nameless;
  for (std::uint32_t i = 0; i < read_.size(); ++i) {
    if (read_.boilerplate(i) || !one_of(read_.lower(i), {"akun", "kanal"})) continue;
    const TokenRange account = account_at(i);
    if (!account.empty()) all_.push_back(account);
    if (const TokenRange one = nameless_at(i); account.empty() && !one.empty()) nameless.push_back(one);
  }
  if (all_.empty()) all_ = std::move(nameless);
  return all_;
}

TokenRange Accounts::before(std::uint32_t token) const {
  const auto starts_before = [](TokenRange account, std::uint32_t at) { return account.begin < at; };
  const auto next = std::lower_bound(all().begin(), all().end(), token, starts_before);
  return next == all().begin() ? TokenRange{} : *std::prev(next);
}

TokenRange Accounts::first() const { return all().empty() ? TokenRange{} : all().front(); }

}  // namespace petik
