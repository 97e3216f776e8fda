#include "ringbuf/byte_queue.hpp"
#include "ringbuf/history.hpp"

#include <cstdio>
#include <cstdlib>
#include <numeric>
#include <string>

#define CHECK(condition)                                              \
  do {                                                                \
    if (!(condition)) {                                               \
      std::fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, #condition); \
      std::exit(1);                                                   \
    }                                                                 \
  } while (0)

static void keeps_the_newest() {
  ringbuf::history<int> last(3);
  for (int i = 1; i <= 5; i++) last.push(i);
  CHECK(last.size() == 3 && last.oldest() == 3 && last.newest() == 5);
  CHECK(std::accumulate(last.begin(), last.end(), 0) == 12);
  last.clear();
  CHECK(last.empty());

  ringbuf::history<std::string> nothing(0);
  nothing.push("x");
  CHECK(nothing.empty() && nothing.begin() == nothing.end());
}

static void wraps_round() {
  ringbuf::byte_queue queue(8);
  CHECK(queue.write("abcdef") == 6 && queue.read(4) == "abcd");
  CHECK(queue.write("\nghijkl") == 6 && queue.room() == 0);
  CHECK(queue.write("x") == 0);
  CHECK(queue.read_line() == "ef");
  CHECK(!queue.read_line() && queue.read(99) == "ghijk" && queue.empty());
}

static void finds_lines_anywhere() {
  for (std::size_t shift = 0; shift < 5; shift++) {
    ringbuf::byte_queue queue(5);
    queue.write(std::string(shift, '.'));
    queue.read(shift);
    queue.write("ab\nc\n");
    CHECK(queue.read_line() == "ab" && queue.read_line() == "c" && !queue.read_line());
  }
}

int main() {
  keeps_the_newest();
  wraps_round();
  finds_lines_anywhere();
  std::puts("ringbuf: ok");
}
