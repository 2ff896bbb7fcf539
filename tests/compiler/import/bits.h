/* structc import: --struct bits --struct tight --struct crossing --struct some */
/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>

enum kind { PLAIN, FANCY };

struct bits {
	unsigned a : 3, : 2, b : 7;
	uint8_t tail;
	int s : 5;
	unsigned long long w : 33;
	unsigned char x : 4, y : 4;
	enum kind kind : 4;
	_Bool on : 1;
	unsigned : 0;
	unsigned whole_bits : 32;
	uint32_t p : 20, q : 20;
	struct {
		uint16_t in : 9;
	};
};

struct tight {
	unsigned a : 4;
	unsigned char b;
	unsigned short c : 9;
};

struct __attribute__((packed)) crossing {
	unsigned a : 12, b : 12, c : 8;
	uint32_t d;
	unsigned long long e : 23, f : 1;
	uint8_t g;
	unsigned long long h : 44, i : 4;
	char j : 1;
};

union some {
	unsigned a : 3;
	unsigned b : 9;
	uint8_t c;
};
