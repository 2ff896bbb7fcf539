/* Written by structc from ok/checksum.struct. Edit that file instead. */
#ifndef GENERATED_CHECKSUM_H
#define GENERATED_CHECKSUM_H

#include "runtime/base/bytes.h"

#ifdef __cplusplus
#pragma GCC diagnostic push
/* x_y() reads member y of struct x, which can be a struct x_y */
#pragma GCC diagnostic ignored "-Wshadow"
#define STRUCTC_PROVE(what) static_assert(what, #what)
#else
#define STRUCTC_PROVE(what) _Static_assert(what, #what)
#endif
#define STRUCTC_WITHIN(whole, member)                                          \
	STRUCTC_PROVE(whole##_##member##_SIZE <= whole##_SIZEOF &&             \
		      whole##_##member##_OFFSET <=                             \
			  whole##_SIZEOF - whole##_##member##_SIZE)

/* Imported by by_example.struct. */
#define CHECKSUM_CRC_SEED 0xFFFFFFFFu

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_CHECKSUM_DESCRIBED)
#define GENERATED_CHECKSUM_DESCRIBED

#include "runtime/base/describe.h"

DESCRIBE_CONST struct describe_file checksum_describe_file = {
	"checksum", NULL, 0, NULL
};

#endif
