// Runs the rules over a document.
//
//     const auto analyse = [&](petik::Layer layers) { petik::Analyzer().run(doc, layers); };
//     for (const petik::check::Finding& f : petik::check::check(doc, lexicon, lists, profile, analyse)) ...
#pragma once

#include <functional>
#include <vector>

#include "petik/check/finding.hpp"
#include "petik/check/profile.hpp"
#include "petik/check/word_lists.hpp"
#include "petik/document/document.hpp"
#include "petik/lexicon/lexicon.hpp"

namespace petik::check {

// Fills layers of the document that is checked, beside those that are there.
using Analyse = std::function<void(Layer layers)>;

// The findings of the rules that are on, ordered by where they begin. Layers that are costly are asked for only where a
// rule may find something in them. Never fails.
std::vector<Finding> check(const Document& doc, const Lexicon& lexicon, const WordLists& lists, const Profile& profile,
                           const Analyse& analyse);

}  // namespace petik::check
