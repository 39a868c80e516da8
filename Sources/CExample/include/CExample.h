// The example programme: the bytes of example.tandem.json, a project file like any other, seen on 23 November 2026.
#ifndef CEXAMPLE_H
#define CEXAMPLE_H

#include <stddef.h>

/// The bytes of the file.
extern const unsigned char *const ct_example;
/// How many there are.
extern const size_t ct_example_size;

#endif
