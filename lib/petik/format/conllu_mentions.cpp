#include "petik/format/conllu_mentions.hpp"

#include <algorithm>

#include "petik/error.hpp"
#include "petik/format/coref.hpp"
#include "petik/format/given_names.hpp"
#include "petik/format/line_cursor.hpp"

namespace petik {
namespace {

[[noreturn]] void fail(std::size_t line, const std::string& message) { throw LineError(line, message); }

std::string_view entity_field(std::string_view misc) {
  constexpr std::string_view kKey = "Entity=";
  for (const std::string_view field : fields_of(misc, '|')) {
    if (field.starts_with(kKey)) return field.substr(kKey.size());
  }
  return {};
}

// What CorefMentions writes for a mention without a name: a_e12.
bool has_no_name(std::string_view id) {
  const std::size_t last = id.find_last_not_of("0123456789");
  return last != std::string_view::npos && last > 0 && last + 1 < id.size() && id[last] == 'e' && id[last - 1] == '_';
}

}  // namespace

void ConlluMentions::declare(std::string_view fields) {
  told_ = true;
  const std::vector<std::string_view> names = fields_of(fields, '-');
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (names[i] == "eid") id_at_ = i;
    if (names[i] == "etype") type_at_ = i;
  }
}

void ConlluMentions::read(std::string_view misc, Span word, std::size_t line) {
  std::string_view rest = entity_field(misc);
  told_ = told_ || !rest.empty();
  while (!rest.empty()) {
    const bool opens = rest.front() == '(';
    if (opens) rest.remove_prefix(1);
    const std::size_t end = rest.find_first_of("()");
    const std::string_view part = rest.substr(0, end);
    if (opens) open(part, word, line);
    const bool closes = end != std::string_view::npos && rest[end] == ')';
    if (!opens && !closes) fail(line, "not a field Entity of CorefUD: " + std::string(part));
    if (closes) close(opens ? open_.back().id : part, word, line);
    rest.remove_prefix(std::min(rest.size(), part.size() + (closes ? 1 : 0)));
  }
}

void ConlluMentions::open(std::string_view parts, Span word, std::size_t line) {
  const std::vector<std::string_view> cells = fields_of(parts, '-');
  const std::string_view id = id_at_ < cells.size() ? cells[id_at_] : std::string_view();
  const std::string_view type = type_at_ < cells.size() ? cells[type_at_] : std::string_view();
  if (id.empty()) fail(line, "a mention without an id");
  if (id.find('[') != std::string_view::npos) fail(line, "a mention of several parts: " + std::string(id));
  const auto found = coref_type(type);
  if (!found) fail(line, "unknown type of mention: " + std::string(type));
  open_.push_back({id, *found, word.begin});
}

void ConlluMentions::close(std::string_view id, Span word, std::size_t line) {
  const auto found = std::find_if(open_.rbegin(), open_.rend(), [&](const Open& mention) { return mention.id == id; });
  if (found == open_.rend()) fail(line, "no mention is open that could close here: " + std::string(id));
  entities_.push_back({{found->begin, word.end}, found->type, has_no_name(id) ? kNone : group_of(id), {}});
  open_.erase(std::next(found).base());
}

void ConlluMentions::check_closed(std::size_t line) const {
  if (!open_.empty()) fail(line, "a mention has no end: " + std::string(open_.back().id));
}

std::uint32_t ConlluMentions::group_of(std::string_view id) {
  const auto [place, added] = groups_.try_emplace(std::string(id), static_cast<std::uint32_t>(groups_.size()));
  return place->second;
}

void ConlluMentions::give(Document& doc) {
  if (!told_) return;
  doc.entities = std::move(entities_);
  doc.layers = doc.layers | Layer::entities;
  if (groups_.empty()) return build_names(doc, {});
  build_names(doc, std::vector<std::string>(groups_.size()));
  doc.layers = doc.layers | Layer::names;
}

}  // namespace petik
