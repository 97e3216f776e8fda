/* Borrowed slices of text. A view never owns its bytes and need not end in NUL. */
#ifndef STRVIEW_STRVIEW_H
#define STRVIEW_STRVIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct sv {
  const char *data; /* may be NULL when size is 0 */
  size_t size;
} sv;

/* For printf: printf("%.*s", SV_ARG(view)). */
#define SV_ARG(view) ((int)(view).size), ((view).data ? (view).data : "")

sv sv_from(const char *text);              /* up to the NUL; NULL gives the empty view */
sv sv_slice(sv view, size_t from, size_t to); /* [from, to), both clamped to the view */

bool sv_equal(sv a, sv b);
int sv_compare(sv a, sv b); /* bytewise, as memcmp; a prefix sorts first */
bool sv_starts_with(sv view, sv prefix);
bool sv_ends_with(sv view, sv suffix);

#define SV_NOT_FOUND ((size_t)-1)
size_t sv_find(sv view, sv needle); /* first offset, or SV_NOT_FOUND; the empty needle is at 0 */
size_t sv_find_char(sv view, char c);

sv sv_trim(sv view); /* without ASCII white space at both ends */

/*
 * Cuts the next field off `rest`, up to and without `separator`:
 *
 *   sv rest = sv_from("a,b,,c"), field;
 *   while (sv_next(&rest, ',', &field)) { ... }   // "a" "b" "" "c"
 *
 * False when nothing is left. The end of the text is marked by rest->data == NULL, so that
 * a separator at the very end still gives its last, empty field.
 */
bool sv_next(sv *rest, char separator, sv *field);

/* Whole view as a decimal number; false (and `out` untouched) for anything else, overflow included. */
bool sv_to_i64(sv view, int64_t *out);
bool sv_to_u64(sv view, uint64_t *out);

#ifdef __cplusplus
}
#endif

#endif
