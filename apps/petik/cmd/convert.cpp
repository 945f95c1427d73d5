// petik convert: documents in another form; layers that are there are kept, those that the form shows are computed.
#include "petik/command.hpp"
#include "petik/format/annotation_table.hpp"
#include "petik/format/brat.hpp"
#include "petik/format/conllu.hpp"
#include "petik/format/html.hpp"
#include "petik/format/iob.hpp"
#include "petik/format/web_annotation.hpp"

namespace petik::cli {
namespace {

void append_table(const Document& doc, const Settings& settings, std::string& out) {
  append_annotation_table(doc, settings.offsets, out);
}

void append_rows(const Document& doc, const Settings&, std::string& out) { append_conllu(doc, out); }
void append_tags(const Document& doc, const Settings&, std::string& out) { append_iob(doc, out); }
void append_standoff(const Document& doc, const Settings&, std::string& out) { append_brat(doc, out); }

void append_web(const Document& doc, const Settings& settings, std::string& out) {
  append_web_annotations(doc, settings.offsets, out);
}

void append_article(const Document& doc, const Settings&, std::string& out) { append_html(doc, out); }

std::string begin_page(const Document& first) { return html_begin(html_title(first)); }

constexpr Form kForms[] = {
    {"jsonl", Layer::none, append_json},
    {"tsv", Layer::quotes, append_table, kAnnotationColumns},
    {"conllu", Layer::entities | Layer::names | Layer::words, append_rows},
    {"iob", Layer::entities, append_tags},
    {"brat", Layer::quotes, append_standoff, {}, nullptr, {}, true},
    {"webannotation", Layer::quotes, append_web},
    {"html", Layer::quotes, append_article, {}, begin_page, kHtmlEnd, false, number_html_ids},
};

}  // namespace

Command convert_command() {
  return {"convert", "documents in another form: tables, CoNLL-U, IOB2, brat, Web Annotation, HTML",
          "  petik convert -f html artikel.txt > artikel.html\n"
          "  petik annotate berita.jsonl | petik convert -f conllu\n"
          "  petik convert diperiksa.ann\n"
          "  petik convert --from iob -f conllu kolom.txt\n"
          "  petik convert --offsets utf16 lengkap.jsonl",
          kForms};
}

}  // namespace petik::cli
