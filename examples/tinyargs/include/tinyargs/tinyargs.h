/* Command-line options from one static table. Allocates nothing; what it returns points into argv. */
#ifndef TINYARGS_TINYARGS_H
#define TINYARGS_TINYARGS_H

#include <stddef.h>
#include <stdio.h>

#include <strview/strview.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef enum ta_kind {
  TA_FLAG,   /* bool */
  TA_NUMBER, /* int64_t */
  TA_TEXT    /* sv */
} ta_kind;

/* One option. `target` points at a variable of the kind's type, which holds the default before parsing. */
typedef struct ta_option {
  char letter;      /* 'n' for -n; 0: none */
  const char *name; /* "lines" for --lines; NULL: none */
  ta_kind kind;
  void *target;
  const char *value; /* what the value is called in the help, "N"; unused for flags */
  const char *help;
} ta_option;

typedef struct ta_program {
  const char *name;
  const char *usage; /* after the name: "[options] [FILE]" */
  const char *about;
  const ta_option *options;
  size_t option_count;
} ta_program;

typedef struct ta_result {
  /* NULL when all went well, else a message for people, without a line feed */
  const char *error;
  /* the argument the error is about */
  sv argument;
  /* positional arguments, moved to the front of argv in their order */
  char **rest;
  int rest_count;
} ta_result;

/*
 * Understands -a, -ab (flags together), -n5, -n 5, --name, --name=value, --name value and "--", after which
 * everything is positional. A single "-" is positional too. Moves positional arguments to the front of argv.
 */
ta_result ta_parse(const ta_program *program, int argc, char **argv);

/* Usage and a table of the options, in the table's order. */
void ta_help(const ta_program *program, FILE *out);

#ifdef __cplusplus
}
#endif

#endif
