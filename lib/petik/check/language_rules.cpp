// The rules of words.
#include <array>

#include "petik/check/language_reading.hpp"
#include "petik/check/tables.hpp"

namespace petik::check {
namespace {

constexpr std::string_view kPreposition = "EYD V, Penulisan Kata: Kata Depan";
constexpr std::string_view kPrefix = "EYD V, Penulisan Kata: Kata Berimbuhan";
constexpr std::string_view kShortening = "EYD V, Penulisan Kata: Singkatan";

constexpr std::array kRules = {
    Rule{.id = "preposition-glued",
         .group = Group::language,
         .level = Level::warning,
         .fixes = true,
         .summary = {"kata depan di atau ke ditulis serangkai", "the preposition di or ke written together"},
         .explanation =
             {"Kata depan di dan ke terpisah dari kata yang mengikutinya; awalan di- dan ke- serangkai. Kata "
              "yang diperiksa ada di check-prepositions.tsv.",
              "The prepositions di and ke are words of their own, the prefixes di- and ke- are not. The words "
              "that are checked are in check-prepositions.tsv."},
         .bad = "Ia menunggu dirumah.",
         .good = "Ia menunggu di rumah.",
         .source = kPreposition,
         .run = find_glued_preposition},
    Rule{.id = "prefix-parted",
         .group = Group::language,
         .level = Level::warning,
         .fixes = true,
         .summary = {"awalan di- ditulis terpisah", "the prefix di- written apart"},
         .explanation = {"Awalan di- serangkai dengan kata kerjanya. Kata yang diperiksa ada di check-passives.txt.",
                         "The prefix di- is part of its verb. The words that are checked are in check-passives.txt."},
         .bad = "Pencuri itu di tangkap warga.",
         .good = "Pencuri itu ditangkap warga.",
         .source = kPrefix,
         .run = find_parted_prefix},
    Rule{.id = "relative-where",
         .group = Group::language,
         .level = Level::note,
         .on = false,
         .summary = {"di mana sebagai kata penghubung", "di mana that joins clauses"},
         .explanation = {"Di mana menanyakan tempat. Sebagai penghubung pakailah tempat, yang, atau kalimat baru.",
                         "Di mana asks for a place. To join clauses write tempat, yang or a new sentence."},
         .bad = "Rumah di mana ia lahir sudah roboh.",
         .good = "Rumah tempat ia lahir sudah roboh.",
         .source = "Badan Bahasa, Buku Praktis Bahasa Indonesia",
         .run = find_relative_where},
    Rule{.id = "doubled-word",
         .group = Group::language,
         .level = Level::warning,
         .fixes = true,
         .summary = {"kata tugas tertulis dua kali", "a function word written twice"},
         .explanation = {"Yang yang, di di, dan sejenisnya. Kata yang diperiksa ada di check-doubles.txt.",
                         "Yang yang, di di and the like. The words that are checked are in check-doubles.txt."},
         .bad = "Warga yang yang terdampak mengungsi.",
         .good = "Warga yang terdampak mengungsi.",
         .source = "A slip of writing",
         .run = find_doubled},
    Rule{.id = "abbreviation-stop",
         .group = Group::language,
         .level = Level::warning,
         .fixes = true,
         .summary = {"singkatan tanpa titik", "an abbreviation without its full stop"},
         .explanation = {"Singkatan umum dari tiga huruf diakhiri titik: dll., dkk., dsb.",
                         "General abbreviations of three letters end with a full stop: dll., dkk., dsb."},
         .bad = "Mereka menjual beras, gula, dll di pasar.",
         .good = "Mereka menjual beras, gula, dll. di pasar.",
         .source = kShortening,
         .run = find_missing_stop},
    Rule{.id = "nonstandard-word",
         .group = Group::language,
         .level = Level::note,
         .fixes = true,
         .summary = {"bentuk tidak baku", "a form that is not standard"},
         .explanation =
             {"Bentuk bakunya menurut KBBI ada di check-nonstandard.tsv. Kata berhuruf kapital di tengah "
              "kalimat dianggap nama.",
              "The standard forms, by the dictionary KBBI, are in check-nonstandard.tsv. A word with a capital "
              "inside a sentence is taken for a name."},
         .bad = "Pemerintah merubah jadwal rapat pada hari Jum'at.",
         .good = "Pemerintah mengubah jadwal rapat pada hari Jumat.",
         .source = "KBBI",
         .run = find_nonstandard},
    Rule{.id = "house-word",
         .group = Group::language,
         .level = Level::warning,
         .fixes = true,
         .summary = {"kata yang diganti oleh redaksi", "a word that the newsroom replaces"},
         .explanation = {"Kata dari [words.replace] di .petik.toml; tanpa itu aturan ini tidak menemukan apa pun.",
                         "A word of [words.replace] in .petik.toml; without it this rule finds nothing."},
         .bad = "(menurut daftar redaksi)",
         .good = "(menurut daftar redaksi)",
         .source = "The newsroom's own list",
         .run = find_house_word},
    Rule{.id = "glued-words",
         .group = Group::language,
         .level = Level::warning,
         .fixes = true,
         .summary = {"dua kata menempel", "two words run together"},
         .explanation = {"Tautan yang dihapus sering membawa serta spasinya: ujarKetua, dilansirAntara.",
                         "A link that was taken out often took its space along: ujarKetua, dilansirAntara."},
         .bad = "Hal itu disampaikan kepadaKetua DPRD.",
         .good = "Hal itu disampaikan kepada Ketua DPRD.",
         .source = "A slip of content systems",
         .run = find_glued_words},
    Rule{.id = "invisible-character",
         .group = Group::language,
         .level = Level::warning,
         .fixes = true,
         .summary = {"karakter tak tampak", "an invisible character"},
         .explanation = {"Spasi nol, tanda hubung lunak, dan karakter kendali merusak pencarian dan penyalinan.",
                         "Zero-width spaces, soft hyphens and control characters break search and copying."},
         .bad = "Harga beras\u200B naik.",
         .good = "Harga beras naik.",
         .source = "Unicode, Default_Ignorable_Code_Point",
         .run = find_invisible},
};

}  // namespace

std::span<const Rule> language_rules() { return kRules; }

}  // namespace petik::check
