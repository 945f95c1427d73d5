// Accounts of social media that an article names: they are who says what a fact check quotes.
//
//     Akun Facebook "Kabar Kota" membagikan video disertai narasi: "…"        -> Akun Facebook "Kabar Kota"
#pragma once

#include <vector>

#include "petik/quote/reading.hpp"

namespace petik {

class Accounts {
 public:
  // `read` must outlive the accounts.
  explicit Accounts(const Reading& read) : read_(read) {}

  // The last account that is named before the token; empty if there is none.
  TokenRange before(std::uint32_t token) const;

  // The first account of the article, whose claim it checks; empty if there is none.
  TokenRange first() const;

 private:
  const std::vector<TokenRange>& all() const;
  TokenRange account_at(std::uint32_t i) const;
  TokenRange nameless_at(std::uint32_t i) const;

  const Reading& read_;
  mutable std::vector<TokenRange> all_;  // in order; gathered at the first question
  mutable bool gathered_ = false;
};

}  // namespace petik
