#include "strview/strview.h"

#include <stdio.h>
#include <stdlib.h>

#define CHECK(condition)                                                       \
  do {                                                                         \
    if (!(condition)) {                                                        \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition);          \
      exit(1);                                                                 \
    }                                                                          \
  } while (0)

static void compares(void) {
  CHECK(sv_equal(sv_from("abc"), sv_from("abc")));
  CHECK(sv_equal(sv_from(NULL), sv_from("")));
  CHECK(sv_compare(sv_from("ab"), sv_from("abc")) < 0);
  CHECK(sv_starts_with(sv_from("--help"), sv_from("--")));
  CHECK(!sv_ends_with(sv_from("c"), sv_from("abc")));
}

static void finds(void) {
  CHECK(sv_find(sv_from("aaab"), sv_from("aab")) == 1);
  CHECK(sv_find(sv_from("aaa"), sv_from("b")) == SV_NOT_FOUND);
  CHECK(sv_find(sv_from("a"), sv_from("aa")) == SV_NOT_FOUND);
  CHECK(sv_find(sv_from(""), sv_from("")) == 0);
}

static void cuts(void) {
  const char *expected[] = {"a", "b", "", "c", ""};
  sv rest = sv_from("a,b,,c,"), field;
  size_t count = 0;
  while (sv_next(&rest, ',', &field)) {
    CHECK(count < 5 && sv_equal(field, sv_from(expected[count])));
    count++;
  }
  CHECK(count == 5);
  CHECK(sv_equal(sv_trim(sv_from(" \t x y\r\n")), sv_from("x y")));
  CHECK(sv_slice(sv_from("abc"), 2, 99).size == 1);
}

static void parses(void) {
  int64_t number = 0;
  CHECK(sv_to_i64(sv_from("-9223372036854775808"), &number) && number == INT64_MIN);
  CHECK(sv_to_i64(sv_from("+42"), &number) && number == 42);
  CHECK(sv_to_i64(sv_from("-0"), &number) && number == 0);
  CHECK(!sv_to_i64(sv_from("9223372036854775808"), &number));
  CHECK(!sv_to_i64(sv_from("4 2"), &number) && !sv_to_i64(sv_from("-"), &number));
  CHECK(number == 0);
}

int main(void) {
  compares();
  finds();
  cuts();
  parses();
  puts("strview: ok");
  return 0;
}
