#include "petik/format/select.hpp"

#include <utility>
#include <vector>

namespace petik {

void keep_types(Document& doc, std::uint32_t types) {
  std::vector<Entity> kept;
  std::vector<std::uint32_t> place(doc.entities.size(), kNone);
  for (std::size_t e = 0; e < doc.entities.size(); ++e) {
    if ((types & bit_of(doc.entities[e].type)) == 0) continue;
    place[e] = static_cast<std::uint32_t>(kept.size());
    kept.push_back(std::move(doc.entities[e]));
  }
  doc.entities = std::move(kept);
  for (Name& name : doc.names) {
    std::vector<std::uint32_t> mentions;
    for (const std::uint32_t mention : name.mentions) {
      if (mention < place.size() && place[mention] != kNone) mentions.push_back(place[mention]);
    }
    name.mentions = std::move(mentions);
  }
}

}  // namespace petik
