// The rules of names.
#include <array>

#include "petik/check/naming.hpp"
#include "petik/check/tables.hpp"

namespace petik::check {
namespace {

constexpr std::string_view kPractice = "Newsroom practice: full name and office at the first mention";

constexpr std::array kRules = {
    Rule{.id = "name-spelling",
         .group = Group::names,
         .level = Level::warning,
         .needs = Layer::names,
         .summary = {"satu nama dengan dua ejaan", "one name in two spellings"},
         .explanation =
             {"Dua nama hampir sama dan bagian lainnya sama, atau nama yang sendirian mirip satu-satunya nama "
              "lengkap. Yang dilaporkan ialah ejaan yang lebih jarang.",
              "Two names are nearly alike and share their other parts, or a name alone is like the only full "
              "name. What is reported is the rarer spelling."},
         .bad = "Rini Wiryawan datang ke Semarang. \"Kami siap,\" kata Rini Wiriawan.",
         .good = "Rini Wiryawan datang ke Semarang. \"Kami siap,\" kata Rini Wiryawan.",
         .source = kPractice,
         .run = find_spelling,
         .worth = may_have_two_spellings},
    Rule{.id = "short-name-first",
         .group = Group::names,
         .level = Level::note,
         .on = false,
         .needs = Layer::names | Layer::paragraphs,
         .summary = {"nama pendek sebelum nama lengkap", "the short name before the full one"},
         .explanation = {"Orang disebut dengan nama lengkap lebih dahulu. Judul tidak diperiksa.",
                         "A person is named in full first. Headlines are not checked."},
         .bad = "Rini membuka pasar itu pada Senin.\n\"Kami siap,\" kata Kepala Dinas Perdagangan Rini Wiryawan.",
         .good = "Kepala Dinas Perdagangan Rini Wiryawan membuka pasar itu pada Senin.\n\"Kami siap,\" kata Rini.",
         .source = kPractice,
         .run = find_short_first},
    Rule{.id = "acronym-not-explained",
         .group = Group::names,
         .level = Level::note,
         .on = false,
         .needs = Layer::paragraphs,
         .summary = {"singkatan tanpa kepanjangan", "an acronym that is never spelled out"},
         .explanation = {"Singkatan yang tidak dikenal semua orang dijelaskan sekali. Yang umum (KPK, DPR) ada di "
                         "check-acronyms.txt.",
                         "An acronym that not everybody knows is spelled out once. Those that all know (KPK, DPR) are "
                         "in check-acronyms.txt."},
         .bad = "Warga melapor kepada BPTK.",
         .good = "Warga melapor kepada Balai Pengelola Terminal Kota (BPTK).",
         .source = "Newsroom practice",
         .run = find_unexplained},
    Rule{.id = "acronym-explained-twice",
         .group = Group::names,
         .level = Level::note,
         .needs = Layer::paragraphs,
         .summary = {"kepanjangan singkatan disebut dua kali", "an acronym that is spelled out twice"},
         .explanation = {"Setelah dijelaskan sekali, singkatan cukup ditulis sendiri.",
                         "Once spelled out, the acronym stands by itself."},
         .bad = "Badan Gizi Nasional (BGN) memeriksa dapur. Menurut Badan Gizi Nasional (BGN), dapur itu bersih.",
         .good = "Badan Gizi Nasional (BGN) memeriksa dapur. Menurut BGN, dapur itu bersih.",
         .source = "Newsroom practice",
         .run = find_explained_twice},
    Rule{.id = "role-change",
         .group = Group::names,
         .level = Level::note,
         .on = false,
         .needs = Layer::names,
         .summary = {"jabatan atau pangkat yang berubah", "an office or rank that changes"},
         .explanation = {"Satu orang berpangkat AKP lalu Kompol, atau Menteri Perdagangan lalu Menteri Perindustrian.",
                         "One person is AKP and then Kompol, or minister of trade and then of industry."},
         .bad = "AKP Yudi Pratama memimpin operasi itu. \"Sudah aman,\" kata Kompol Yudi Pratama.",
         .good = "AKP Yudi Pratama memimpin operasi itu. \"Sudah aman,\" kata AKP Yudi Pratama.",
         .source = kPractice,
         .run = find_role_change},
};

}  // namespace

std::span<const Rule> name_rules() { return kRules; }

}  // namespace petik::check
