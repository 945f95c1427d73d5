// The way of every command that reads documents: records in, analysis on several threads, results out in order.
//
//     return process(settings, Layer::quotes, [](const Document& doc, std::string& out) { out += doc.id + "\n"; });
#pragma once

#include <functional>
#include <string>

#include "petik/document/document.hpp"
#include "petik/settings.hpp"

namespace petik::cli {

// Appends what the command prints for one document. Called from several threads at once.
using Render = std::function<void(const Document& doc, std::string& out)>;

// Runs over all input. `header`: what is printed first, once. Returns the exit status: 0, or 2 after any error, which
// has then been said on stderr; the other documents are done all the same.
int process(const Settings& settings, Layer wanted, const Render& render, const std::string& header = {});

}  // namespace petik::cli
