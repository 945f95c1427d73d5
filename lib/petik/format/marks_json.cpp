#include "petik/format/marks_json.hpp"

#include "petik/format/json_writer.hpp"
#include "petik/format/names.hpp"

namespace petik {

std::string marks_json(const Document& doc, OffsetUnit unit) {
  std::string out;
  JsonWriter json(out);
  const OffsetMap map(doc.text, unit);
  json.begin_array();
  for (const MarkedSpan& marked : doc.marked) {
    json.begin_object();
    json.key("start");
    json.number(map.from_byte(marked.span.begin));
    json.key("end");
    json.number(map.from_byte(marked.span.end));
    json.key("kind");
    json.string(name_of(marked.kind));
    json.key("text");
    json.string(doc[marked.span]);
    json.end_object();
  }
  json.end_array();
  return out;
}

}  // namespace petik
