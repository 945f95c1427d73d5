// The rules of attribution.
#include <array>

#include "petik/check/speech.hpp"
#include "petik/check/tables.hpp"

namespace petik::check {
namespace {

constexpr std::string_view kAttribution = "Newsroom practice: every quotation names its speaker";

constexpr std::array kLongQuote = {
    Limit{"words", 100, {"jumlah kata terbanyak dalam satu petikan", "the most words of one quotation"}},
    Limit{"paragraphs", 3, {"jumlah paragraf terbanyak dalam satu petikan", "the most paragraphs of one quotation"}},
};

constexpr std::array kRules = {
    Rule{.id = "quote-without-speaker",
         .group = Group::attribution,
         .level = Level::warning,
         .on = false,
         .needs = Layer::quotes,
         .summary = {"petikan langsung tanpa pembicara", "a direct quotation without a speaker"},
         .explanation = {"Pembaca perlu tahu siapa yang berbicara. Petikan pendek (judul, istilah) tidak diperiksa.",
                         "The reader needs to know who speaks. Short pieces in marks (titles, terms) are not checked."},
         .bad = "Suasana pasar pagi itu ramai.\n\"Kami belum tahu kapan harga beras akan turun lagi.\"",
         .good =
             "Suasana pasar pagi itu ramai.\n\"Kami belum tahu kapan harga beras akan turun lagi,\" kata Sarno Wibowo.",
         .source = kAttribution,
         .run = find_no_speaker},
    Rule{.id = "pronoun-without-name",
         .group = Group::attribution,
         .level = Level::warning,
         .on = false,
         .needs = Layer::quotes,
         .summary = {"dia atau -nya tidak menunjuk siapa pun", "dia or -nya that stands for nobody"},
         .explanation = {"Di atas petikan tidak ada orang yang dapat ditunjuk oleh dia, ia, atau -nya.",
                         "Nobody is named whom dia, ia or -nya can stand for."},
         .bad = "\"Harga beras akan turun bulan depan,\" katanya.",
         .good = "\"Harga beras akan turun bulan depan,\" kata Sarno Wibowo.",
         .source = kAttribution,
         .run = find_no_antecedent},
    Rule{.id = "pronoun-with-two-names",
         .group = Group::attribution,
         .level = Level::warning,
         .on = false,
         .needs = Layer::quotes,
         .summary = {"dia atau -nya dapat menunjuk dua orang", "dia or -nya that may stand for either of two people"},
         .explanation = {"Kalimat sebelumnya bersubjek dua orang, sehingga dia, ia, atau -nya tidak jelas.",
                         "The sentence before has two people as its subject, so dia, ia or -nya is not clear."},
         .bad = "Dewi Lestari dan Sarno Wibowo datang terlambat. \"Jalanan macet,\" katanya.",
         .good = "Dewi Lestari dan Sarno Wibowo datang terlambat. \"Jalanan macet,\" kata Dewi.",
         .source = kAttribution,
         .run = find_two_antecedents},
    Rule{.id = "speaker-without-full-name",
         .group = Group::attribution,
         .level = Level::note,
         .on = false,
         .needs = Layer::quotes,
         .summary = {"nama lengkap pembicara tidak pernah disebut", "a speaker whose full name is never given"},
         .explanation = {"Banyak orang Indonesia bernama satu kata; karena itu, aturan ini mati secara bawaan.",
                         "Many Indonesians have a single name, so this rule is off by default."},
         .bad = "\"Kami siap berangkat,\" kata Sarno.",
         .good = "\"Kami siap berangkat,\" kata Sarno Wibowo.",
         .source = kAttribution,
         .run = find_single_name},
    Rule{.id = "long-quote",
         .group = Group::attribution,
         .level = Level::note,
         .needs = Layer::sentences | Layer::paragraphs,
         .summary = {"petikan yang terlalu panjang", "a quotation that is too long"},
         .explanation = {"Petikan langsung yang panjang lebih baik dipotong atau diselingi penyebutan pembicara.",
                         "A long direct quotation is better cut, or broken by naming the speaker again."},
         .bad = "(petikan lebih dari 100 kata atau 3 paragraf)",
         .good = "(dua petikan yang lebih pendek, masing-masing dengan pembicaranya)",
         .source = kAttribution,
         .run = find_long_quote,
         .limits = kLongQuote},
    Rule{.id = "repeated-quote",
         .group = Group::attribution,
         .level = Level::warning,
         .needs = Layer::sentences | Layer::paragraphs,
         .summary = {"petikan yang sama dua kali", "the same quotation twice"},
         .explanation = {"Petikan yang sama, kata demi kata, sudah ada di atas.",
                         "The same quotation, word for word, stands above."},
         .bad = "\"Kami siap berangkat besok pagi,\" kata Sarno.\n\"Kami siap berangkat besok pagi,\" kata Sarno.",
         .good = "\"Kami siap berangkat besok pagi,\" kata Sarno.",
         .source = "Newsroom practice",
         .run = find_repeated_quote},
};

}  // namespace

std::span<const Rule> attribution_rules() { return kRules; }

}  // namespace petik::check
