#include "core/signals/measure.h"
#include "core/signals/signals.h"

namespace winnow {
namespace {

float Measure(const Document& document) { return static_cast<float>(document.facts.links.messenger); }

}  // namespace

constinit const Signal kMessengerLinksSignal = {"messenger_links",
                                                Family::kContent,
                                                "links to chats and invitations (t.me, wa.me, discord.gg), a count",
                                                Measure,
                                                "It links to a chat or an invitation.",
                                                "It links to no chat."};

}  // namespace winnow
