#include "CExample.h"

// Embedded by the C compiler: as an array literal in Swift, the same bytes take it over a minute.
#pragma clang diagnostic ignored "-Wc23-extensions"
static const unsigned char bytes[] = {
#embed "example.tandem.json"
};
const unsigned char *const ct_example = bytes;
const size_t ct_example_size = sizeof bytes;
