// The frame of the page: its head with the style, and the legend.
#include "petik/format/html.hpp"
#include "petik/format/html_text.hpp"

namespace petik {
namespace {

// Colours: --c1 to --c8 tell speakers apart (red, green and blue parts, light and dark); their numbers say the same
// without colour. Quotes are tinted, mentions have dotted lines.
constexpr std::string_view kStyle = R"css(
:root {
  --ink: #23201c; --soft: #6b645b; --paper: #fdfcf9; --card: #f5f2ea; --line: #ddd6c8; --link: #1d5a8c;
  --c0: 110 104 96; --c1: 30 98 168; --c2: 184 72 24; --c3: 22 125 88; --c4: 150 48 118;
  --c5: 148 108 0; --c6: 92 70 190; --c7: 8 122 138; --c8: 178 34 62;
  --person: #7a3d8f; --organisation: #1f6a8a; --place: #2c7a3f; --time: #9a6200; --number: #a33d3d; --other: #6b645b;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ink: #e9e4da; --soft: #a49c8f; --paper: #191714; --card: #24211c; --line: #3d3830; --link: #8cc0ee;
    --c0: 160 152 140; --c1: 110 170 235; --c2: 240 140 90; --c3: 90 200 150; --c4: 225 130 200;
    --c5: 225 185 80; --c6: 170 150 250; --c7: 90 200 215; --c8: 245 120 140;
    --person: #d3a3e6; --organisation: #86c5e3; --place: #8fd49f; --time: #e0b264; --number: #eb9c9c; --other: #a49c8f;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.7 Georgia, "Noto Serif", serif; }
main { max-width: 76rem; margin: 0 auto; padding: 0 1.5rem 4rem; }
a { color: var(--link); }
.legend, .about, aside, sup { font-family: system-ui, "Noto Sans", sans-serif; }
.page { max-width: 76rem; margin: 0 auto; padding: 1.25rem 1.5rem 0; }
.page h1 { margin: 0; font: 600 .8125rem/1.4 system-ui, "Noto Sans", sans-serif; letter-spacing: .06em; color: var(--soft); }
.legend { margin: .25rem 0 0; padding: 0; list-style: none; font-size: .8125rem; color: var(--soft); }
.legend li { display: inline-block; margin-right: 1rem; }
article { margin-top: 2.5rem; padding-top: 1.5rem; border-top: 1px solid var(--line); }
article > header { max-width: 46rem; }
article h2 { margin: 0 0 .5rem; font-size: 1.875rem; line-height: 1.25; text-wrap: balance; overflow-wrap: anywhere; }
.about { margin: 0; font-size: .8125rem; color: var(--soft); overflow-wrap: anywhere; }
.columns { display: grid; grid-template-columns: minmax(0, 1fr) 21rem; gap: 3.5rem; align-items: start; }
.text { max-width: 44rem; overflow-wrap: anywhere; }
.text p { margin: 1.125rem 0; }
.text h3 { margin: 2rem 0 .75rem; font-size: 1.25rem; line-height: 1.35; }
.dateline, .boilerplate { color: var(--soft); font-size: .89em; }
mark { color: inherit; padding: .1em .15em; border-radius: .2em; -webkit-box-decoration-break: clone;
  box-decoration-break: clone; -webkit-print-color-adjust: exact; print-color-adjust: exact;
  background: rgb(var(--c) / .17); }
mark.indirect, mark.mixed { background: rgb(var(--c) / .08); box-shadow: inset 0 -.12em rgb(var(--c) / .35); }
mark:target { outline: .15em solid rgb(var(--c)); outline-offset: .1em; }
.s0 { --c: var(--c0); } .s1 { --c: var(--c1); } .s2 { --c: var(--c2); } .s3 { --c: var(--c3); } .s4 { --c: var(--c4); }
.s5 { --c: var(--c5); } .s6 { --c: var(--c6); } .s7 { --c: var(--c7); } .s8 { --c: var(--c8); }
.cue { font-style: italic; }
.source { font-weight: 700; }
.mention { border-bottom: .1em dotted var(--other); }
.person { border-color: var(--person); } .organisation { border-color: var(--organisation); }
.place { border-color: var(--place); } .time { border-color: var(--time); } .number { border-color: var(--number); }
sup { font-size: .625rem; line-height: 0; }
sup a { padding: .1em .35em; border-radius: .9em; background: rgb(var(--c)); color: var(--paper); font-weight: 600;
  text-decoration: none; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
aside { position: sticky; top: 1rem; max-height: calc(100vh - 2rem); overflow: auto; margin-top: 1.125rem;
  padding: .25rem 1.25rem 1rem; border-radius: .5rem; background: var(--card); font-size: .875rem; line-height: 1.5; }
aside h3 { margin: .75rem 0 0; font-size: .8125rem; font-weight: 600; letter-spacing: .06em; color: var(--soft); }
.speaker { margin-top: 1rem; padding-left: .75rem; border-left: .25rem solid rgb(var(--c)); scroll-margin-top: 1rem; }
.speaker h4 { margin: 0; font-size: 1rem; line-height: 1.35; overflow-wrap: anywhere; }
.role { margin: 0; color: var(--soft); }
.speaker ol { margin: .5rem 0 0; padding: 0; list-style: none; }
.speaker li { margin: .4rem 0; }
.speaker li a { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden;
  color: inherit; text-decoration: none; overflow-wrap: anywhere; }
.speaker li a:hover, .speaker li a:focus { color: var(--link); text-decoration: underline; }
.indirectly { font-style: italic; }
@media (max-width: 60rem) {
  .columns { display: block; }
  aside { position: static; max-height: none; margin-top: 2rem; }
}
@media print {
  @page { margin: 2cm; }
  :root { --paper: #fff; --ink: #000; --card: #fff; }
  body { font-size: 11pt; line-height: 1.5; }
  main, .page { max-width: none; padding: 0; }
  .columns { display: block; }
  .text { max-width: none; }
  article + article { break-before: page; }
  h2, h3, h4 { break-after: avoid; }
  aside { position: static; max-height: none; padding: 0; border-top: 1px solid var(--line); border-radius: 0; }
  .speaker li a { display: inline; }
  .speaker li { break-inside: avoid; }
}
)css";

constexpr std::string_view kLegend = R"html(<div class="page">
<h1>Siapa berkata apa</h1>
<ul class="legend">
<li><mark class="s1">kutipan langsung</mark></li>
<li><mark class="s1 indirect">tidak langsung</mark></li>
<li><span class="cue">kata kutip</span></li>
<li><span class="source">narasumber</span></li>
<li><span class="mention person">orang</span></li>
<li><span class="mention organisation">organisasi</span></li>
<li><span class="mention place">tempat</span></li>
<li><span class="mention time">waktu</span></li>
<li><span class="mention number">jumlah</span></li>
</ul>
</div>
)html";

}  // namespace

std::string html_begin(std::string_view title) {
  std::string out = "<!DOCTYPE html>\n<html lang=\"id\">\n<head>\n<meta charset=\"utf-8\">\n<title>";
  append_html_text(title.find_first_not_of(" \t\r\n") == std::string_view::npos ? "petik" : title, out);
  out +=
      "</title>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"generator\" content=\"petik\">\n<style>";
  out += kStyle;
  out += "</style>\n</head>\n<body>\n";
  out += kLegend;
  out += "<main>\n";
  return out;
}

}  // namespace petik
