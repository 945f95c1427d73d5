/* Reads stdin, prints the record of petik annotate: in C, against an installed petik. */
#include <petik.h>
#include <stdio.h>

int main(void) {
  static char text[1 << 16];
  const size_t size = fread(text, 1, sizeof text, stdin);
  char *json = NULL;
  size_t json_size = 0;
  petik_analyzer *petik = petik_open(NULL, &json);
  if (petik == NULL || petik_annotate(petik, text, size, &json, &json_size) != 0) {
    fprintf(stderr, "petik: %s\n", json == NULL ? "out of memory" : json);
    return 2;
  }
  printf("%s\n", json);
  petik_free(json);
  petik_close(petik);
  return 0;
}
