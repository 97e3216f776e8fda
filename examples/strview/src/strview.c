#include "strview/strview.h"

#include <string.h>

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

sv sv_from(const char *text) {
  sv view = {text, text ? strlen(text) : 0};
  return view;
}

sv sv_slice(sv view, size_t from, size_t to) {
  to = least(to, view.size);
  from = least(from, to);
  if (view.data) view.data += from;
  view.size = to - from;
  return view;
}

bool sv_equal(sv a, sv b) { return a.size == b.size && sv_compare(a, b) == 0; }

int sv_compare(sv a, sv b) {
  size_t shared = least(a.size, b.size);
  int order = shared ? memcmp(a.data, b.data, shared) : 0;
  if (order != 0) return order;
  return (a.size > b.size) - (a.size < b.size);
}

bool sv_starts_with(sv view, sv prefix) {
  return view.size >= prefix.size && sv_equal(sv_slice(view, 0, prefix.size), prefix);
}

bool sv_ends_with(sv view, sv suffix) {
  return view.size >= suffix.size && sv_equal(sv_slice(view, view.size - suffix.size, view.size), suffix);
}

size_t sv_find_char(sv view, char c) {
  const char *hit = view.size ? memchr(view.data, c, view.size) : NULL;
  return hit ? (size_t)(hit - view.data) : SV_NOT_FOUND;
}

size_t sv_find(sv view, sv needle) {
  if (needle.size == 0) return 0;
  size_t from = 0;
  while (view.size - from >= needle.size) {
    /* Only a place where the whole needle still fits is worth looking at. */
    size_t hit = sv_find_char(sv_slice(view, from, view.size - needle.size + 1), needle.data[0]);
    if (hit == SV_NOT_FOUND) return SV_NOT_FOUND;
    from += hit;
    if (memcmp(view.data + from, needle.data, needle.size) == 0) return from;
    from++;
  }
  return SV_NOT_FOUND;
}

sv sv_trim(sv view) {
  size_t from = 0, to = view.size;
  while (from < to && is_space(view.data[from])) from++;
  while (to > from && is_space(view.data[to - 1])) to--;
  return sv_slice(view, from, to);
}

bool sv_next(sv *rest, char separator, sv *field) {
  if (!rest->data) return false;
  size_t at = sv_find_char(*rest, separator);
  if (at == SV_NOT_FOUND) {
    *field = *rest;
    rest->data = NULL;
    rest->size = 0;
    return true;
  }
  *field = sv_slice(*rest, 0, at);
  *rest = sv_slice(*rest, at + 1, rest->size);
  return true;
}

bool sv_to_u64(sv view, uint64_t *out) {
  uint64_t value = 0;
  if (view.size == 0) return false;
  for (size_t i = 0; i < view.size; i++) {
    if (view.data[i] < '0' || view.data[i] > '9') return false;
    uint64_t digit = (uint64_t)(view.data[i] - '0');
    if (value > (UINT64_MAX - digit) / 10) return false;
    value = value * 10 + digit;
  }
  *out = value;
  return true;
}

bool sv_to_i64(sv view, int64_t *out) {
  bool negative = view.size > 0 && view.data[0] == '-';
  bool signed_text = negative || (view.size > 0 && view.data[0] == '+');
  uint64_t magnitude;
  if (!sv_to_u64(sv_slice(view, signed_text ? 1 : 0, view.size), &magnitude)) return false;
  if (magnitude > (uint64_t)INT64_MAX + (negative ? 1 : 0)) return false;
  /* -INT64_MIN does not fit an int64_t: negate one less, then step down. */
  *out = !negative ? (int64_t)magnitude : magnitude == 0 ? 0 : -(int64_t)(magnitude - 1) - 1;
  return true;
}
