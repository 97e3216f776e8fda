// The last lines of a file: tail, with a filter.
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <string>

#include <ringbuf/history.hpp>
#include <tinyargs/tinyargs.h>

namespace {

struct line {
  std::uint64_t number;
  std::string text;
};

struct settings {
  std::int64_t count = 10;
  sv filter = sv_from("");
  bool numbers = false;
  bool help = false;
};

ringbuf::history<line> last_lines(std::istream &in, const settings &wanted) {
  ringbuf::history<line> kept(static_cast<std::size_t>(wanted.count));
  std::string text;
  for (std::uint64_t number = 1; std::getline(in, text); number++) {
    if (sv_find({text.data(), text.size()}, wanted.filter) != SV_NOT_FOUND) kept.push({number, text});
  }
  return kept;
}

int show(std::istream &in, const settings &wanted) {
  for (const line &kept : last_lines(in, wanted)) {
    if (wanted.numbers) std::cout << kept.number << '\t';
    std::cout << kept.text << '\n';
  }
  return std::cout.flush() ? 0 : 1;
}

int fail(sv subject, const char *message) {
  std::fprintf(stderr, "lastlines: %.*s: %s\n", SV_ARG(subject), message);
  return 2;
}

}  // namespace

int main(int argc, char **argv) {
  settings wanted;
  const ta_option options[] = {
      {'n', "lines", TA_NUMBER, &wanted.count, "N", "how many lines (default 10)"},
      {'g', "grep", TA_TEXT, &wanted.filter, "TEXT", "only lines that contain TEXT"},
      {'l', "line-numbers", TA_FLAG, &wanted.numbers, nullptr, "show line numbers"},
      {'h', "help", TA_FLAG, &wanted.help, nullptr, "show this help"},
  };
  const ta_program program = {"lastlines", "[options] [FILE]", "Shows the last lines of FILE, or of what it reads.",
                              options, sizeof options / sizeof *options};

  const ta_result parsed = ta_parse(&program, argc, argv);
  if (parsed.error) return fail(parsed.argument, parsed.error);
  if (wanted.help) {
    ta_help(&program, stdout);
    return 0;
  }
  if (wanted.count < 0) return fail(sv_from("--lines"), "must not be negative");
  if (parsed.rest_count > 1) return fail(sv_from(parsed.rest[1]), "one file is enough");
  if (parsed.rest_count == 0 || sv_equal(sv_from(parsed.rest[0]), sv_from("-"))) return show(std::cin, wanted);

  std::ifstream file(parsed.rest[0]);
  if (!file) return fail(sv_from(parsed.rest[0]), "cannot be opened");
  return show(file, wanted);
}
