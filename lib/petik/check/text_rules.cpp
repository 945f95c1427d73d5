// The rules of the text as a file: broken characters, codes, lines of the page.
#include <array>

#include "petik/check/characters.hpp"
#include "petik/check/tables.hpp"

namespace petik::check {
namespace {

constexpr std::array kRules = {
    Rule{.id = "mojibake",
         .group = Group::text,
         .level = Level::error,
         .fixes = true,
         .summary = {"huruf rusak karena salah pengodean", "characters broken by a wrong encoding"},
         .explanation = {"UTF-8 dibaca sebagai Windows-1252: “ menjadi â€œ, é menjadi Ã©.",
                         "UTF-8 was read as Windows-1252: “ became â€œ, é became Ã©."},
         .bad = "â€œKami siap,â€\u009D kata Sarno.",
         .good = "“Kami siap,” kata Sarno.",
         .source = "Unicode mapping table CP1252.TXT",
         .run = find_mojibake},
    Rule{.id = "html-entity",
         .group = Group::text,
         .level = Level::warning,
         .fixes = true,
         .summary = {"kode HTML di dalam tulisan", "an HTML entity in the text"},
         .explanation = {"Kode seperti &quot; dan &amp; tampak apa adanya kepada pembaca.",
                         "Codes such as &quot; and &amp; are shown to the reader as they are."},
         .bad = "Lembaga Riset &amp; Data mengumumkannya.",
         .good = "Lembaga Riset & Data mengumumkannya.",
         .source = "HTML 4.01, chapter 24",
         .run = find_html_entity},
    Rule{.id = "boilerplate-line",
         .group = Group::text,
         .level = Level::note,
         .needs = Layer::paragraphs,
         .summary = {"baris halaman di tengah tulisan", "a line of the page inside the text"},
         .explanation = {"Baca juga, Simak video, SCROLL TO CONTINUE: bagian halaman, bukan bagian berita.",
                         "Baca juga, Simak video, SCROLL TO CONTINUE: parts of the page, not of the article."},
         .bad = "Harga beras naik lagi.\nBaca juga: Harga Gula Turun\nPedagang mengeluh sejak Senin.",
         .good = "Harga beras naik lagi.\nPedagang mengeluh sejak Senin.",
         .source = "boilerplate.tsv",
         .run = find_boilerplate},
};

}  // namespace

std::span<const Rule> text_rules() { return kRules; }

}  // namespace petik::check
