#include "tinyargs/tinyargs.h"

#include <stdbool.h>

/* The words of the command line still to be read. */
typedef struct words {
  int count;
  int next;
  char **list;
} words;

static const char *store(const ta_option *option, sv value) {
  switch (option->kind) {
    case TA_FLAG:
      *(bool *)option->target = true;
      return NULL;
    case TA_NUMBER:
      return sv_to_i64(value, (int64_t *)option->target) ? NULL : "expected a whole number";
    case TA_TEXT:
      *(sv *)option->target = value;
      return NULL;
  }
  return "unknown kind of option";
}

static const ta_option *by_name(const ta_program *program, sv name) {
  for (size_t i = 0; i < program->option_count; i++) {
    const ta_option *option = &program->options[i];
    if (option->name && sv_equal(sv_from(option->name), name)) return option;
  }
  return NULL;
}

static const ta_option *by_letter(const ta_program *program, char letter) {
  for (size_t i = 0; i < program->option_count; i++) {
    if (program->options[i].letter == letter) return &program->options[i];
  }
  return NULL;
}

static const char *store_next(const ta_option *option, words *line) {
  if (line->next >= line->count) return "needs a value";
  return store(option, sv_from(line->list[line->next++]));
}

/* --name, --name=value, --name value */
static const char *read_long(const ta_program *program, sv word, words *line) {
  size_t equals = sv_find_char(word, '=');
  bool has_value = equals != SV_NOT_FOUND;
  const ta_option *option = by_name(program, sv_slice(word, 0, has_value ? equals : word.size));
  if (!option) return "unknown option";
  if (option->kind == TA_FLAG) return has_value ? "takes no value" : store(option, word);
  return has_value ? store(option, sv_slice(word, equals + 1, word.size)) : store_next(option, line);
}

/* -a, -abc, -n5, -n 5 */
static const char *read_short(const ta_program *program, sv letters, words *line) {
  for (size_t i = 0; i < letters.size; i++) {
    const ta_option *option = by_letter(program, letters.data[i]);
    if (!option) return "unknown option";
    if (option->kind != TA_FLAG) {
      sv value = sv_slice(letters, i + 1, letters.size);
      return value.size > 0 ? store(option, value) : store_next(option, line);
    }
    store(option, letters);
  }
  return NULL;
}

ta_result ta_parse(const ta_program *program, int argc, char **argv) {
  ta_result result = {NULL, {NULL, 0}, argv + (argc > 0), 0};
  words line = {argc, 1, argv};
  bool only_positional = false;
  while (line.next < line.count) {
    char *text = line.list[line.next++];
    sv word = sv_from(text);
    if (!only_positional && sv_equal(word, sv_from("--"))) {
      only_positional = true;
    } else if (only_positional || word.size < 2 || text[0] != '-') {
      result.rest[result.rest_count++] = text;
    } else {
      result.error = text[1] == '-' ? read_long(program, sv_slice(word, 2, word.size), &line)
                                    : read_short(program, sv_slice(word, 1, word.size), &line);
      if (result.error) {
        result.argument = word;
        return result;
      }
    }
  }
  return result;
}

/* The left column of one option; returns its width. */
static int print_names(const ta_option *option, FILE *out) {
  int width = option->letter ? fprintf(out, "  -%c", option->letter) : fprintf(out, "    ");
  if (option->name) width += fprintf(out, "%s--%s", option->letter ? ", " : "  ", option->name);
  if (option->kind != TA_FLAG) width += fprintf(out, " %s", option->value ? option->value : "VALUE");
  return width;
}

void ta_help(const ta_program *program, FILE *out) {
  const int column = 26;
  fprintf(out, "usage: %s %s\n", program->name, program->usage ? program->usage : "");
  if (program->about) fprintf(out, "\n%s\n", program->about);
  if (program->option_count > 0) fputs("\noptions:\n", out);
  for (size_t i = 0; i < program->option_count; i++) {
    int width = print_names(&program->options[i], out);
    const char *help = program->options[i].help;
    fprintf(out, "%*s%s\n", width < column ? column - width : 1, "", help ? help : "");
  }
}
