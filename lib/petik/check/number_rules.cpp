// The rules of numbers and dates.
#include <array>

#include "petik/check/figures.hpp"
#include "petik/check/tables.hpp"

namespace petik::check {
namespace {

constexpr std::string_view kCalendar = "Gregorian calendar";
constexpr std::string_view kCurrency = "EYD V, Angka dan Bilangan: Rp5.000,00";
constexpr std::string_view kFigures = "EYD V, Tanda Titik (.) dan Tanda Koma (,)";

constexpr std::array kRules = {
    Rule{.id = "weekday-date",
         .group = Group::numbers,
         .level = Level::error,
         .summary = {"hari yang tidak cocok dengan tanggalnya", "a weekday that does not fit its date"},
         .explanation = {"Hari dihitung dari tanggal yang bertahun. Salah satu dari keduanya keliru.",
                         "The weekday is computed from a date with a year. One of the two is wrong."},
         .bad = "Rapat itu berlangsung pada Selasa (29/1/2025).",
         .good = "Rapat itu berlangsung pada Rabu (29/1/2025).",
         .source = kCalendar,
         .run = find_weekday},
    Rule{.id = "impossible-date",
         .group = Group::numbers,
         .level = Level::error,
         .summary = {"tanggal yang tidak ada", "a date that does not exist"},
         .explanation = {"Bulan itu tidak mempunyai hari sebanyak itu, atau bulannya lebih dari 12.",
                         "The month does not have so many days, or it is beyond the twelfth."},
         .bad = "Pendaftaran ditutup pada 31 April 2025.",
         .good = "Pendaftaran ditutup pada 30 April 2025.",
         .source = kCalendar,
         .run = find_impossible_date},
    Rule{.id = "rupiah-dot",
         .group = Group::numbers,
         .level = Level::warning,
         .fixes = true,
         .summary = {"Rp dengan titik", "Rp with a full stop"},
         .explanation = {"Rp ialah lambang, bukan singkatan: tanpa titik dan tanpa spasi.",
                         "Rp is a symbol and no abbreviation: no full stop, no space."},
         .bad = "Harganya Rp. 12.500 per kilogram.",
         .good = "Harganya Rp12.500 per kilogram.",
         .source = kCurrency,
         .run = find_rupiah_dot},
    Rule{.id = "rupiah-mixed",
         .group = Group::numbers,
         .level = Level::note,
         .fixes = true,
         .summary = {"\"Rp 1\" dan \"Rp1\" bercampur", "\"Rp 1\" and \"Rp1\" mixed"},
         .explanation = {"Satu tulisan memakai satu cara. Yang dilaporkan ialah cara yang lebih jarang; kalau sama "
                         "banyak, yang berspasi.",
                         "A text keeps to one way. What is reported is the rarer one; where both are equal, the one "
                         "with a space."},
         .bad = "Harga beras Rp14.000, gula Rp17.500, dan minyak Rp 18.000.",
         .good = "Harga beras Rp14.000, gula Rp17.500, dan minyak Rp18.000.",
         .source = kCurrency,
         .run = find_rupiah_mixed},
    Rule{.id = "rupiah-space",
         .group = Group::numbers,
         .level = Level::note,
         .on = false,
         .fixes = true,
         .summary = {"spasi setelah Rp", "a space after Rp"},
         .explanation =
             {"EYD menulis Rp serangkai dengan angkanya. Banyak redaksi memakai spasi; karena itu, aturan ini "
              "mati secara bawaan.",
              "EYD writes Rp together with its figure. Many newsrooms put a space, so this rule is off by "
              "default."},
         .bad = "Harganya Rp 12.500.",
         .good = "Harganya Rp12.500.",
         .source = kCurrency,
         .run = find_rupiah_space},
    Rule{.id = "decimal-point",
         .group = Group::numbers,
         .level = Level::warning,
         .fixes = true,
         .summary = {"titik sebagai tanda desimal", "a full stop as the decimal sign"},
         .explanation = {"Dalam bahasa Indonesia koma menandai desimal dan titik menandai ribuan.",
                         "In Indonesian a comma marks decimals and a full stop thousands."},
         .bad = "Inflasi naik menjadi 3.5 persen.",
         .good = "Inflasi naik menjadi 3,5 persen.",
         .source = kFigures,
         .run = find_decimal_point},
    Rule{.id = "range-order",
         .group = Group::numbers,
         .level = Level::warning,
         .summary = {"rentang yang akhirnya lebih kecil", "a range that ends below its start"},
         .explanation = {"Rentang angka ditulis dari yang kecil ke yang besar. Skor dan perbandingan tidak diperiksa.",
                         "A range goes from the smaller to the larger figure. Scores and comparisons are not checked."},
         .bad = "Harga naik 15-10 persen.",
         .good = "Harga naik 10-15 persen.",
         .source = "Arithmetic",
         .run = find_range_order},
    Rule{.id = "percent-sum",
         .group = Group::numbers,
         .level = Level::warning,
         .needs = Layer::sentences | Layer::paragraphs,
         .summary = {"bagian-bagian yang tidak berjumlah 100 persen", "parts that do not add up to 100 per cent"},
         .explanation = {"Kalimat menyatakan bahwa bagian-bagian itu ialah keseluruhan (terdiri atas, rinciannya).",
                         "The sentence says that the parts are the whole (terdiri atas, rinciannya)."},
         .bad = "Peserta terdiri atas 45 persen guru, 35 persen dosen, dan 30 persen mahasiswa.",
         .good = "Peserta terdiri atas 45 persen guru, 35 persen dosen, dan 20 persen mahasiswa.",
         .source = "Arithmetic",
         .run = find_percent_sum},
    Rule{.id = "amount-two-ways",
         .group = Group::numbers,
         .level = Level::note,
         .summary = {"satu jumlah uang dengan dua cara tulis", "one amount of money written in two ways"},
         .explanation = {"Rp1,5 miliar dan Rp1.500.000.000 di satu tulisan membuat pembaca mengira keduanya berbeda.",
                         "Rp1,5 miliar and Rp1.500.000.000 in one text look like two amounts to the reader."},
         .bad = "Dana Rp1,5 miliar sudah cair. Dari Rp1.500.000.000 itu, separuhnya untuk sekolah.",
         .good = "Dana Rp1,5 miliar sudah cair. Dari Rp1,5 miliar itu, separuhnya untuk sekolah.",
         .source = "Newsroom practice",
         .run = find_amount_two_ways},
};

}  // namespace

std::span<const Rule> number_rules() { return kRules; }

}  // namespace petik::check
