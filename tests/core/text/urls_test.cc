#include "core/text/urls.h"

#include <doctest/doctest.h>

#include <string>
#include <vector>

namespace winnow {
namespace {

// "host|domain|path" of each URL.
std::string Show(const std::string& text) {
  std::string out;
  for (const Url& url : FindUrls(text)) {
    CHECK(url.begin < url.end);
    CHECK(url.end <= text.size());
    out += (out.empty() ? "" : " ") + url.host + "|" + url.domain + "|" + url.path;
  }
  return out;
}

struct Case {
  const char* text;
  const char* urls;
};

TEST_CASE("URLs and bare domains are found") {
  for (const Case& c : std::vector<Case>{
           {"see https://Example.COM/Path?q=1#x.", "example.com|example.com|/Path?q=1#x"},
           {"(http://a.b.example.co.uk:8080/)", "a.b.example.co.uk|example.co.uk|/"},
           {"https://user:pw@evil.example/x", "evil.example|evil.example|/x"},
           {"https://paypal.com@evil.ru", "evil.ru|evil.ru|"},
           {"https://en.wikipedia.org/wiki/A_(b)", "en.wikipedia.org|wikipedia.org|/wiki/A_(b)"},
           {"[x](https://a.com/b)", "a.com|a.com|/b"},
           {"join t.me/name now", "t.me|t.me|/name"},
           {"visit evil.com!", "evil.com|evil.com|"},
           {"www.foo.bar.de", "www.foo.bar.de|bar.de|"},
           {"请看evil.com吧", "evil.com|evil.com|"},
           {"http://例え.jp/x", "例え.jp|例え.jp|/x"},
           {"http://xn--r8jz45g.jp", "例え.jp|例え.jp|"},
           {"привет пример.рф", "пример.рф|пример.рф|"},
           {"http://127.0.0.1:80/a", "127.0.0.1|127.0.0.1|/a"},
           {"http://localhost:3000/", "localhost|localhost|/"},
           {"http://[::1]:80/x", "[::1]|[::1]|/x"},
           {"a.github.io and b.github.io", "a.github.io|a.github.io| b.github.io|b.github.io|"},
           {"https://a.com?x=1", "a.com|a.com|/?x=1"},
       }) {
    CAPTURE(c.text);
    CHECK(Show(c.text) == c.urls);
  }
}

TEST_CASE("Obfuscations are undone and marked") {
  for (const Case& c : std::vector<Case>{
           {"hxxps://evil.com/a", "evil.com|evil.com|/a"},
           {"evil[.]com/x", "evil.com|evil.com|/x"},
           {"hxxp://evil[.]example[.]com", "evil.example.com|example.com|"},
           {"go to example dot com please", "example.com|example.com|"},
           {"example (dot) com", "example.com|example.com|"},
           {"cheap shop . xyz", "shop.xyz|shop.xyz|"},
           {"go to shop dot store", "shop.store|shop.store|"},
       }) {
    CAPTURE(c.text);
    CHECK(Show(c.text) == c.urls);
    const std::vector<Url> urls = FindUrls(c.text);
    REQUIRE(urls.size() == 1);
    CHECK(urls[0].obfuscated);
  }
  CHECK_FALSE(FindUrls("https://evil.com")[0].obfuscated);
}

TEST_CASE("What is no domain is none") {
  for (const char* text : {"main.cpp",
                           "index.ts and README.md",
                           "src/lib.rs",
                           "version 1.2.3",
                           "It works.But then",
                           "done.it",
                           "e.g. this",
                           "foo.bar.baz()",
                           "console.info(x)",
                           "this.state.name",
                           "mail me@example.com",
                           "@alice.bsky.social",
                           "3.14",
                           "127.0.0.1",
                           "the dot com bubble",
                           "connect the dots",
                           "run setup.sh now",
                           "a . b",
                           "node.js",
                           "..",
                           ".com",
                           "http://",
                           "https:///x",
                           "I like it. Me too",
                           "wait...what",
                           "file.name.txt",
                           "rất đẹp . Shop giao nhanh",
                           "`session.id`",
                           "if (user_x.id)",
                           "ASP.NET and vb.net",
                           "-.-",
                           "os.path.is"}) {
    CAPTURE(text);
    CHECK(Show(text) == "");
  }
}

TEST_CASE("Registrable domains follow the public suffix list") {
  for (const Case& c : std::vector<Case>{{"a.b.example.co.uk", "example.co.uk"},
                                         {"example.com", "example.com"},
                                         {"com", ""},
                                         {"co.uk", ""},
                                         {"x.y.kobe.jp", "x.y.kobe.jp"},
                                         {"www.city.kobe.jp", "city.kobe.jp"},
                                         {"a.b.unlisted", "b.unlisted"},
                                         {"WWW.Example.COM.", "example.com"},
                                         {"10.0.0.1", "10.0.0.1"},
                                         {"", ""},
                                         {"a..b", ""},
                                         {"not a host", ""}}) {
    CAPTURE(c.text);
    CHECK(RegistrableDomain(c.text) == c.urls);
  }
}

}  // namespace
}  // namespace winnow
