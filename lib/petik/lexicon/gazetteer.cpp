#include "petik/lexicon/gazetteer.hpp"

#include <array>
#include <string>

#include "petik/text/fold.hpp"

namespace petik {
namespace {

struct NamedKind {
  std::string_view name;
  std::uint16_t kind;
};

// The second column of both files. What is not here is an organisation.
constexpr std::array<NamedKind, 23> kKinds = {{
    {"country", kCountry},     {"province", kAdmin},    {"regency", kAdmin},        {"city", kAdmin},
    {"town", kAdmin},          {"district", kAdmin},    {"world-city", kWorldCity}, {"island", kNature},
    {"sea", kNature},          {"lake", kNature},       {"river", kNature},         {"mountain", kNature},
    {"region", kNature},       {"football", kClub},     {"media", kMedia},          {"bank", kCompany},
    {"company", kCompany},     {"event", kEventName},   {"people", kPeople},        {"law", kLawName},
    {"product", kProductName}, {"facility", kFacility}, {"work", kWorkName},
}};

std::uint16_t kind_of(std::string_view name) {
  for (const NamedKind& kind : kKinds) {
    if (kind.name == name) return kind.kind;
  }
  return kOrganisation;
}

}  // namespace

Gazetteer::Gazetteer(const DataSource& source) {
  constexpr std::size_t kSlots = 32768;  // a power of two, four times the built-in phrases
  slots_.resize(kSlots);
  mask_ = kSlots - 1;
  load(source, "places.tsv");
  load(source, "organisations.tsv");
  load(source, "other-names.tsv");
  load(source, "landmarks.tsv");
}

void Gazetteer::load(const DataSource& source, std::string_view file) {
  const DataTable table = source.rows(file);
  std::string buffer;
  for (const DataRow& row : table.rows) {
    if (row.cells.size() < 2) table.fail(row, "expected at least 2 columns: name, kind");
    PhraseHash phrase;
    for (const char c : fold(row.cells[0], buffer)) {
      phrase.add(c);
      beginnings_.set(beginning_place(phrase));
    }
    add(phrase.value, kind_of(row.cells[1]));
  }
}

void Gazetteer::add(std::uint64_t hash, std::uint16_t kind) {
  if ((size_ + 1) * 2 > slots_.size()) {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    mask_ = slots_.size() - 1;
    size_ = 0;
    for (const Slot& slot : old) {
      if (slot.hash != 0) add(slot.hash, slot.kinds);
    }
  }
  std::size_t at = hash & mask_;
  while (slots_[at].hash != 0 && slots_[at].hash != hash) at = (at + 1) & mask_;
  if (slots_[at].hash == 0) ++size_;
  slots_[at].hash = hash;
  slots_[at].kinds |= kind;
}

}  // namespace petik
