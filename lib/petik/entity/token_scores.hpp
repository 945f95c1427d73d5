// The scores of all labels for a token: the sums of the weights of its features, by groups, each kept for the next
// token with the same key.
#pragma once

#include "petik/entity/features.hpp"
#include "petik/entity/model.hpp"

namespace petik {

// The same whatever was asked before. Memory: half a megabyte a thread.
Scores score_token(const Model& model, const FeatureContext& context);

}  // namespace petik
