// A list, not a judgement: domains that strangers link to every day.
#include "core/campaign/known_hosts.h"

#include <algorithm>
#include <array>

#include "absl/strings/match.h"

namespace winnow {
namespace {

// Sorted, each followed by a space.
// clang-format off
constexpr absl::string_view kList =
    "500px.com 7-zip.org a.co abcnews.go.com acer.com acm.org adobe.com airtable.com aliexpress.com aljazeera.com "
    "alpinelinux.org amazon.ca amazon.co.uk amazon.com amazon.de amazonaws.com amd.com amzn.to anaconda.org "
    "anandtech.com angular.io ansible.com anthropic.com apache.org apnews.com apple.com archive.is archive.org "
    "archlinux.org arstechnica.com arxiv.org ask.com askubuntu.com asus.com atlassian.com atlassian.net "
    "autodesk.com aws.amazon.com axios.com azure.com badgen.net baidu.com bandcamp.com bbc.co.uk bbc.com "
    "bestbuy.com bilibili.com bing.com bitbucket.org bleepingcomputer.com blender.org blogger.com blogspot.com "
    "bloomberg.com boost.org box.com bpa.st brave.com bsky.app bsky.social bugzilla.org businessinsider.com "
    "buymeacoffee.com caniuse.com canva.com cbsnews.com cdnjs.com centos.org change.org chatgpt.com chrome.com "
    "chromium.org circleci.com cisco.com claude.ai cloudflare.com cmake.org cnet.com cnn.com cocoapods.org "
    "codeberg.org codecademy.com codecov.io codepen.io codesandbox.io colab.google conda.io coursera.org "
    "coveralls.io cpan.org cppreference.com craigslist.org cran.r-project.org crates.io curseforge.com cve.org "
    "dailymail.co.uk dailymotion.com dart.dev debian.org dell.com deno.land dependabot.com dev.to dictionary.com "
    "dilbert.com discord.com discordapp.com docker.com docs.rs doi.org dpaste.com dpaste.org dropbox.com "
    "dropboxusercontent.com duckduckgo.com dw.com ebay.com eclipse.org ecma-international.org economist.com edx.org "
    "elastic.co elpais.com engadget.com epicgames.com etsy.com eventbrite.com example.com example.org facebook.com "
    "fandom.com fast.com fb.com fb.me fedoraproject.org figma.com firefox.com flickr.com flutter.dev forbes.com "
    "forgejo.org fosstodon.org foxnews.com freebsd.org freecodecamp.org freedesktop.org ft.com geeksforgeeks.org "
    "gentoo.org gfycat.com gigabyte.com gimp.org giphy.com gist.io gitea.com gitee.com github.com github.dev "
    "github.io githubassets.com githubusercontent.com gitlab.com gitlab.io glitch.com gmail.com gnome.org gnu.org "
    "go.dev godbolt.org godotengine.org gofundme.com gog.com golang.org goodreads.com google.com googlemail.com "
    "gyazo.com hachyderm.io hackage.haskell.org hackerrank.com hashicorp.com hashnode.dev haskell.org hastebin.com "
    "haveibeenpwned.com heise.de helm.sh heroku.com herokuapp.com hex.pm hotmail.com howtogeek.com hp.com "
    "huggingface.co iana.org ibb.co icann.org icloud.com ideone.com ieee.org ietf.org imageshack.us imdb.com "
    "imgbb.com imgur.com independent.co.uk inkscape.org instagram.com intel.com iso.org isocpp.org itch.io java.com "
    "jenkins.io jetbrains.com jsbin.com jsdelivr.net jsfiddle.net jsr.io jstor.org kaggle.com kde.org kernel.org "
    "khanacademy.org kickstarter.com ko-fi.com kotlinlang.org kubernetes.io latimes.com launchpad.net leetcode.com "
    "lemmy.world lemonde.fr lenovo.com letsencrypt.org lg.com liberapay.com libreoffice.org linkedin.com linux.com "
    "linux.org linuxmint.com live.com livejournal.com llvm.org lobste.rs logitech.com loom.com lwn.net "
    "majorgeeks.com malwarebytes.com manjaro.org mariadb.org mas.to mastodon.online mastodon.social "
    "mathoverflow.net maven.org medium.com meetup.com mega.nz merriam-webster.com metacpan.org microsoft.com "
    "minecraft.net mit.edu mitre.org modrinth.com mongodb.com mozilla.com mozilla.org msi.com mvnrepository.com "
    "mysql.com nature.com nbcnews.com netbsd.org netgear.com netlify.app netlify.com newegg.com "
    "news.ycombinator.com newyorker.com nextjs.org nexusmods.com nginx.com nginx.org nih.gov ninite.com "
    "nintendo.com nist.gov nixos.org nodejs.org notion.site notion.so npmjs.com npmjs.org npr.org nuget.org "
    "nvidia.com nyti.ms nytimes.com office.com office365.com ok.ru onedrive.live.com openai.com openbsd.org "
    "opencollective.com openjdk.org openoffice.org openssh.com openssl.org opensuse.org opera.com oracle.com "
    "outlook.com packagist.org paste.ee pastebin.com pastebin.mozilla.org patreon.com paypal.com pbs.org "
    "pcpartpicker.com perl.org phoronix.com photobucket.com php.net pinterest.com piriform.com playstation.com "
    "plnkr.co plos.org politico.com postgresql.org postimages.org postimg.cc powershellgallery.com prnt.sc "
    "prntscr.com producthunt.com projecteuler.net proton.me pub.dev puu.sh pypi.org python.org pythonhosted.org "
    "qnap.com qt.io quora.com r-project.org react.dev reactjs.org readthedocs.io readthedocs.org redact.dev redd.it "
    "reddit.com redditmedia.com redhat.com redis.io regex101.com renovatebot.com repl.it replit.com "
    "researchgate.net reuters.com roblox.com rottentomatoes.com ruby-lang.org rubygems.org rubyonrails.org "
    "rust-lang.org samsung.com savannah.gnu.org scala-lang.org schema.org science.org sciencedirect.com "
    "searchfox.org semanticscholar.org sentry.io serverfault.com sharepoint.com shields.io signal.org skype.com "
    "slack.com slashdot.org slate.com snapchat.com snyk.io sonarcloud.io sony.com soundcloud.com sourceforge.net "
    "speedtest.net spiegel.de spotify.com springer.com sqlite.org sr.ht ssrn.com stackblitz.com stackexchange.com "
    "stackoverflow.com staticflickr.com steamcommunity.com steampowered.com streamable.com stripe.com substack.com "
    "superuser.com suse.com swift.org synology.com t.co target.com techcrunch.com telegram.org telegraph.co.uk "
    "tenor.com termbin.com terraform.io theatlantic.com theguardian.com theonion.com thetimes.co.uk theverge.com "
    "threads.com threads.net thunderbird.net tiktok.com time.com tinypic.com tomshardware.com torproject.org "
    "tp-link.com travis-ci.com travis-ci.org trello.com tumblr.com twimg.com twitch.tv twitter.com "
    "typescriptlang.org ubnt.com ubuntu.com udacity.com udemy.com ui.com unicode.org unity.com unity3d.com "
    "unpkg.com unrealengine.com unsplash.com urbandictionary.com usatoday.com vercel.app vercel.com vice.com "
    "videolan.org vimeo.com virustotal.com visualstudio.com vivaldi.com vk.com vlc.com vmware.com vox.com "
    "vscode.dev vuejs.org w3.org w3schools.com walmart.com washingtonpost.com web.dev webkit.org weibo.com "
    "wetransfer.com whatsapp.com whatwg.org wikibooks.org wikidata.org wikimedia.org wikipedia.org wiktionary.org "
    "wiley.com windows.com windows.net wired.com wireshark.org wise.com wolframalpha.com wordpress.com "
    "wordpress.org wsj.com x.com xbox.com xkcd.com yahoo.com yandex.ru yarnpkg.com ycombinator.com youtu.be "
    "youtube.com zdnet.com zeit.de zoom.us ";
// clang-format on

constexpr size_t CountNames() {
  size_t count = 0;
  for (size_t i = 0; i < kList.size(); ++i) count += kList[i] == ' ';
  return count;
}

constexpr std::array<absl::string_view, CountNames()> SplitNames() {
  std::array<absl::string_view, CountNames()> names;
  size_t count = 0;
  size_t begin = 0;
  for (size_t i = 0; i < kList.size(); ++i) {
    if (kList[i] != ' ') continue;
    names[count++] = kList.substr(begin, i - begin);
    begin = i + 1;
  }
  return names;
}
constexpr std::array<absl::string_view, CountNames()> kCommonDomains = SplitNames();

constexpr bool IsSorted() {
  for (size_t i = 1; i < kCommonDomains.size(); ++i) {
    if (kCommonDomains[i] <= kCommonDomains[i - 1]) return false;
  }
  return true;
}
static_assert(IsSorted(), "the search needs the list in order");

// Registries hand these out to universities, governments and the military alone.
constexpr std::array<absl::string_view, 10> kInstitutions = {".edu",    ".gov",    ".mil",    ".int",   ".ac.uk",
                                                             ".gov.uk", ".edu.au", ".gov.au", ".ac.jp", ".europa.eu"};

}  // namespace

bool IsCommonDomain(absl::string_view domain) {
  if (std::binary_search(kCommonDomains.begin(), kCommonDomains.end(), domain)) return true;
  return std::any_of(kInstitutions.begin(), kInstitutions.end(),
                     [&](absl::string_view suffix) { return absl::EndsWith(domain, suffix); });
}

}  // namespace winnow
