/* structc import: --struct outer --struct both --struct lonely_t */
/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>

enum colour {
	RED = -1,
	GREEN = 5,
	VERT = 5,
	HUGE_ONE = 0x7fffffff,
};

enum wide { ALL = 0xffffffffffffffff, NONE = 0 };

struct inner {
	uint8_t c;
	uint64_t d;
};

typedef struct {
	uint16_t x, y;
} point_t;

typedef point_t place_t;

union both {
	uint32_t word;
	uint8_t bytes[4];
	struct {
		uint16_t low, high;
	};
	union {
		uint8_t first;
		int16_t second;
	};
};

typedef struct lonely {
	uint8_t a;
} lonely_t;

struct outer {
	uint8_t kind;
	struct inner in;
	struct inner many[2];
	enum colour colour, colours[2];
	enum wide wide;
	enum { NEAR, FAR } where;
	union both both;
	place_t place;
	point_t points[2][2];
	struct {
		uint8_t a;
		uint32_t b;
		struct {
			uint16_t deep;
		};
	};
	union {
		uint32_t u;
		struct {
			uint8_t p, q;
		};
		struct tagged {
			uint16_t t;
		} tagged;
	};
	struct {
		uint16_t z;
		union {
			uint8_t v[3];
			uint32_t w;
		} inside;
	} named, rows[3];
	struct {
	} nothing;
	const struct lonely lone;
	uint8_t end;
};
