#include "petik/form.hpp"

#include <algorithm>

#include "petik/format/json_lines.hpp"
#include "petik/pipeline.hpp"

namespace petik::cli {

const Form& chosen_form(std::span<const Form> forms, const Settings& settings) {
  const auto found =
      std::find_if(forms.begin(), forms.end(), [&](const Form& form) { return form.name == settings.format; });
  return found == forms.end() ? forms.front() : *found;
}

std::string opening(const Form& form, const Settings& settings) {
  return std::string(form.begin) + std::string(settings.header ? form.columns : std::string_view());
}

int process(const Settings& settings, const Form& form) {
  const auto render = [&](const Document& doc, std::string& out) { form.append(doc, settings, out); };
  return process(settings, form.layers, render, opening(form, settings), [&] { return std::string(form.end); });
}

void append_json(const Document& doc, const Settings& settings, std::string& out) {
  append_json_line(doc, doc.layers, settings.offsets, out);
}

}  // namespace petik::cli
