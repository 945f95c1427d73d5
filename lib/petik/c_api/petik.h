/* petik for C, and for languages that call C: text in, JSON out.
 *
 *     char *error = NULL;
 *     petik_analyzer *petik = petik_open(NULL, &error);
 *     char *json = NULL;
 *     size_t size = 0;
 *     if (petik != NULL && petik_annotate(petik, text, strlen(text), &json, &size) == 0) puts(json);
 *     petik_free(json);
 *     petik_close(petik);
 *
 * What comes out is the record that `petik annotate` prints, described in petik-format(5), without the line end.
 */
#ifndef PETIK_H
#define PETIK_H

#include <stddef.h>

#ifdef __GNUC__
#define PETIK_API __attribute__((visibility("default")))
#else
#define PETIK_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

typedef struct petik_analyzer petik_analyzer; /* NOLINT(modernize-use-using): C knows no other way */

/* An analyzer with the built-in language data, or with the files of `data_dir` in their stead (petik-data(7)); NULL is
 * none. Returns NULL after an error; then *error, if `error` is not NULL, is the reason, to be freed with petik_free().
 */
PETIK_API petik_analyzer* petik_open(const char* data_dir, char** error);

/* Annotates `size` bytes of UTF-8 at `text`; ill-formed sequences become U+FFFD. Offsets count code points, half-open.
 * Returns 0, and *json is the record, *json_size bytes and a NUL behind them. Otherwise (no memory, more than 4 GiB)
 * returns another number, and *json is the reason or NULL. Either is to be freed with petik_free(). Several threads may
 * use one analyzer at once. */
PETIK_API int petik_annotate(const petik_analyzer* analyzer, const char* text, size_t size, char** json,
                             size_t* json_size);

/* Frees what petik_annotate() or petik_open() gave; NULL is allowed. */
PETIK_API void petik_free(char* text);

/* Ends the use of an analyzer; NULL is allowed. */
PETIK_API void petik_close(petik_analyzer* analyzer);

#ifdef __cplusplus
}
#endif

#endif
