#include "tinyargs/tinyargs.h"

#include <stdbool.h>
#include <stdlib.h>

#define CHECK(condition)                                                       \
  do {                                                                         \
    if (!(condition)) {                                                        \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);          \
      exit(1);                                                                 \
    }                                                                          \
  } while (0)

static bool verbose, quiet;
static int64_t lines;
static sv pattern;

static const ta_option options[] = {
    {'v', "verbose", TA_FLAG, &verbose, NULL, "say more"},
    {'q', "quiet", TA_FLAG, &quiet, NULL, "say less"},
    {'n', "lines", TA_NUMBER, &lines, "N", "how many"},
    {0, "grep", TA_TEXT, &pattern, "TEXT", "only lines with TEXT"},
};
static const ta_program program = {"test", "[options] [FILE]", "A test.", options, 4};

static ta_result parse(int argc, char **argv) {
  verbose = quiet = false;
  lines = 10;
  pattern = sv_from("");
  return ta_parse(&program, argc, argv);
}

#define PARSE(...)                                                             \
  parse((int)(sizeof((char *[]){"test", __VA_ARGS__}) / sizeof(char *)),       \
        (char *[]){"test", __VA_ARGS__})

int main(void) {
  ta_result all = PARSE("-vq", "a", "-n5", "--grep=x y", "-", "--", "-b");
  CHECK(!all.error && verbose && quiet && lines == 5);
  CHECK(sv_equal(pattern, sv_from("x y")));
  CHECK(all.rest_count == 3);

  CHECK(!PARSE("-n", "-7", "--grep", "").error && lines == -7 && pattern.size == 0);
  CHECK(PARSE("-n").error && PARSE("-n", "five").error && lines == 10);
  CHECK(PARSE("--verbose=yes").error && PARSE("--nothing").error && PARSE("-x").error);
  CHECK(sv_equal(PARSE("ok", "--nope").argument, sv_from("--nope")));
  puts("tinyargs: ok");
  return 0;
}
