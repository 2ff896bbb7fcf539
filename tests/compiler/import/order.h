/* structc import: --struct order --order be */
/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>

typedef uint16_t __le16;
typedef uint32_t __be32;
typedef uint64_t le64_t;
typedef int32_t __sbe32;
typedef uint32_t __left32;

struct part {
	uint16_t p;
};

/* Names of types say the order; --order says it for all others. */
struct order {
	__le16 a;
	uint16_t b;
	__be32 c;
	le64_t d;
	const __le16 e[4];
	__sbe32 f;
	__left32 g;
	struct part h;
	enum { LOW = 1, HIGH = 0x80000000 } i;
};
