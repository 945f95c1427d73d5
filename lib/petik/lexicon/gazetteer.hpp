// Names of places and organisations as the data files list them, one word or several: places.tsv, organisations.tsv,
// other-names.tsv, landmarks.tsv.
//
//     gazetteer.find({"lampung", "timur"}) == kAdmin        // folded tokens, one after the other
//     gazetteer.find({"bank", "dunia"}) == kOrganisation
//
// A phrase is one 64-bit hash of its bytes without spaces, so that it is found however the text is cut into tokens.
#pragma once

#include <bitset>
#include <cstdint>
#include <string_view>
#include <vector>

#include "petik/lexicon/data_source.hpp"

namespace petik {

// What a phrase may name, as bits: Barcelona is a city and a club.
enum PhraseKind : std::uint16_t {
  kCountry = 1,         // Jepang
  kAdmin = 2,           // Jawa Barat, Lampung Timur, Menteng
  kWorldCity = 4,       // Tokyo
  kNature = 8,          // Laut Jawa, Gunung Semeru, Asia Tenggara
  kOrganisation = 16,   // KPK, Kementerian Keuangan, Golkar
  kClub = 32,           // Persib
  kMedia = 64,          // Kompas
  kCompany = 128,       // Pertamina, Bank Mandiri
  kEventName = 256,     // Piala Dunia, Lebaran
  kPeople = 512,        // Islam, Betawi
  kLawName = 1024,      // KUHP, UU ITE
  kProductName = 2048,  // WhatsApp, Avanza
  kFacility = 4096,     // Istana Merdeka, Tol Cipali
  kWorkName = 8192,     // Indonesia Raya
};
inline constexpr unsigned kPhraseKinds = 2 * kWorkName - 1;  // all of them

// The hash of a phrase, grown by one folded word at a time.
struct PhraseHash {
  std::uint64_t value = 0xCBF29CE484222325U;

  constexpr void add(std::string_view folded_word) {
    for (const char c : folded_word) add(c);
  }
  constexpr void add(char c) {
    constexpr std::uint64_t kPrime = 0x100000001B3U;  // FNV-1a
    if (c != ' ') value = (value ^ static_cast<unsigned char>(c)) * kPrime;
  }
};

class Gazetteer {
 public:
  static constexpr std::uint32_t kLongest = 6;  // words of a phrase that are looked at

  explicit Gazetteer(const DataSource& source);

  // The kinds of the phrase, 0 if it is not listed.
  std::uint16_t find(PhraseHash phrase) const {
    std::size_t at = phrase.value & mask_;
    while (slots_[at].hash != 0 && slots_[at].hash != phrase.value) at = (at + 1) & mask_;
    return slots_[at].hash == 0 ? 0 : slots_[at].kinds;
  }

  // False only if no listed phrase begins so. A filter: it says yes to one in ten of the others.
  bool may_begin(PhraseHash phrase) const { return beginnings_.test(beginning_place(phrase)); }

  // Reads ahead what the two look-ups need.
  void prefetch(PhraseHash phrase) const {
    constexpr std::size_t kBits = 8;
    __builtin_prefetch(reinterpret_cast<const char*>(&beginnings_) + beginning_place(phrase) / kBits);
    __builtin_prefetch(&slots_[phrase.value & mask_]);
  }

  std::size_t size() const { return size_; }

 private:
  static constexpr std::size_t kBeginnings = std::size_t{1} << 20U;  // bits, ten for each beginning of a phrase

  static std::size_t beginning_place(PhraseHash phrase) { return (phrase.value ^ phrase.value >> 32U) % kBeginnings; }

  struct Slot {
    std::uint64_t hash = 0;  // 0: free
    std::uint16_t kinds = 0;
  };

  void load(const DataSource& source, std::string_view file);
  void add(std::uint64_t hash, std::uint16_t kind);

  std::bitset<kBeginnings> beginnings_;
  std::vector<Slot> slots_;
  std::size_t mask_ = 0;
  std::size_t size_ = 0;
};

}  // namespace petik
