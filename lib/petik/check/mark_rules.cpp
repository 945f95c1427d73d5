// The rules of quotation marks.
#include <array>

#include "petik/check/mark_reading.hpp"
#include "petik/check/tables.hpp"

namespace petik::check {
namespace {

constexpr std::string_view kMarks = "EYD V, Tanda Petik (\"…\")";
constexpr std::string_view kSingle = "EYD V, Tanda Petik Tunggal ('…')";
constexpr std::string_view kComma = "EYD V, Tanda Koma (,)";
constexpr std::string_view kUsage = "Typographic usage";
constexpr Layer kPairs = Layer::sentences | Layer::paragraphs;

constexpr std::array kRules = {
    Rule{.id = "unclosed-mark",
         .group = Group::marks,
         .level = Level::error,
         .needs = kPairs,
         .summary = {"tanda petik yang tidak ditutup", "a quotation mark that is never closed"},
         .explanation = {"Pembaca tidak dapat melihat di mana ucapan berakhir. Ucapan yang berlanjut ke paragraf "
                         "berikutnya boleh ditutup di sana, atau paragraf itu mengulang tanda pembuka.",
                         "The reader cannot see where the speech ends. Speech that goes on in the next paragraph may "
                         "be closed there, or that paragraph repeats the opening mark."},
         .bad = "\"Kami siap, kata Sarno.",
         .good = "\"Kami siap,\" kata Sarno.",
         .source = kMarks,
         .run = find_unclosed},
    Rule{.id = "unopened-mark",
         .group = Group::marks,
         .level = Level::error,
         .needs = kPairs,
         .summary = {"tanda petik penutup tanpa pembuka", "a closing quotation mark without an opening one"},
         .explanation = {"Pembaca tidak dapat melihat di mana ucapan dimulai.",
                         "The reader cannot see where the speech begins."},
         .bad = "Kami siap,\" kata Sarno.",
         .good = "\"Kami siap,\" kata Sarno.",
         .source = kMarks,
         .run = find_unopened},
    Rule{.id = "mixed-marks",
         .group = Group::marks,
         .level = Level::note,
         .fixes = true,
         .needs = kPairs,
         .summary = {"tanda petik lurus dan lengkung bercampur", "straight and curly quotation marks mixed"},
         .explanation = {"Satu tulisan memakai satu bentuk tanda petik. Yang dilaporkan ialah bentuk yang lebih jarang "
                         "di tulisan itu.",
                         "A text keeps to one form of quotation marks. What is reported is the rarer form in it."},
         .bad = "\"Kami siap,\" kata Sarno. “Kami berangkat,” kata Dewi. \"Baik,\" jawab Sarno.",
         .good = "\"Kami siap,\" kata Sarno. \"Kami berangkat,\" kata Dewi. \"Baik,\" jawab Sarno.",
         .source = kUsage,
         .run = find_mixed},
    Rule{.id = "wrong-way-mark",
         .group = Group::marks,
         .level = Level::warning,
         .fixes = true,
         .needs = kPairs,
         .summary = {"tanda petik lengkung terbalik", "curly quotation marks that point the wrong way"},
         .explanation = {"Pembuka ialah “ dan penutup ialah ”. Tulisan yang seluruhnya memakai ”…” dibiarkan, tetapi "
                         "campuran keduanya dilaporkan.",
                         "“ opens and ” closes. A text that has ”…” throughout is let pass; a mixture is reported."},
         .bad = "“Kami siap,” kata Sarno. ”Kami berangkat,” kata Dewi. “Baik,” jawab Sarno.",
         .good = "“Kami siap,” kata Sarno. “Kami berangkat,” kata Dewi. “Baik,” jawab Sarno.",
         .source = kMarks,
         .run = find_wrong_way},
    Rule{.id = "punctuation-outside-mark",
         .group = Group::marks,
         .level = Level::warning,
         .fixes = true,
         .needs = kPairs,
         .summary = {"koma atau titik di luar tanda petik sebelum kata pewarta",
                     "a comma or full stop outside the closing mark before the word that reports"},
         .explanation = {"Koma yang memisahkan petikan langsung dari pengiringnya berada di dalam tanda petik. Istilah "
                         "di tengah kalimat tidak terkena aturan ini.",
                         "The comma between a direct quotation and what reports it stands inside the marks. A term in "
                         "the middle of a sentence is not meant."},
         .bad = "\"Kami siap berangkat besok\", kata Sarno.",
         .good = "\"Kami siap berangkat besok,\" kata Sarno.",
         .source = kMarks,
         .run = find_outside},
    Rule{.id = "comma-after-question",
         .group = Group::marks,
         .level = Level::warning,
         .fixes = true,
         .needs = kPairs,
         .summary = {"koma setelah tanda tanya atau tanda seru", "a comma after a question or exclamation mark"},
         .explanation = {"Petikan yang berakhir dengan tanda tanya atau tanda seru tidak diikuti koma.",
                         "A quotation that ends with a question or exclamation mark takes no comma."},
         .bad = "\"Siapa yang datang?,\" tanya Dewi.",
         .good = "\"Siapa yang datang?\" tanya Dewi.",
         .source = kComma,
         .run = find_comma_after_question},
    Rule{.id = "mark-spacing",
         .group = Group::marks,
         .level = Level::warning,
         .fixes = true,
         .needs = kPairs,
         .summary = {"tidak ada spasi di luar tanda petik", "no space outside a quotation mark"},
         .explanation = {"Sebelum tanda pembuka dan setelah tanda penutup ada spasi.",
                         "There is a space before an opening and after a closing mark."},
         .bad = "\"Kami siap,\"kata Sarno.",
         .good = "\"Kami siap,\" kata Sarno.",
         .source = kMarks,
         .run = find_tight},
    Rule{.id = "nested-same-mark",
         .group = Group::marks,
         .level = Level::note,
         .fixes = true,
         .needs = kPairs,
         .summary = {"petikan di dalam petikan dengan tanda yang sama",
                     "a quotation inside a quotation with the same marks"},
         .explanation = {"Petikan di dalam petikan lain diapit tanda petik tunggal.",
                         "A quotation inside another takes single marks."},
         .bad = "\"Ia berteriak \"tolong\" dua kali,\" kata Sarno.",
         .good = "\"Ia berteriak 'tolong' dua kali,\" kata Sarno.",
         .source = kSingle,
         .run = find_nested},
};

}  // namespace

std::span<const Rule> mark_rules() { return kRules; }

}  // namespace petik::check
