/* structc import: --struct numbers */
/* SPDX-License-Identifier: Apache-2.0 */
#include <stdbool.h>
#include <stdint.h>
#include <uchar.h>

typedef uint32_t count_t;
typedef volatile const count_t often_t;
typedef char label[16];

struct numbers {
	uint8_t a;
	int8_t b;
	uint16_t c;
	int16_t d;
	uint32_t e;
	int32_t f;
	uint64_t g;
	int64_t h;
	char i;
	signed char j;
	unsigned char k;
	_Bool ok;
	bool fine[3];
	long long l;
	often_t m;
	char16_t n;
	_Atomic short o;
	char name[8];
	unsigned char uuid[16];
	signed char small[2];
	label labels[2];
	uint16_t grid[3][5];
	uint16_t cube[2][3][4];
	uint16_t deep[2][1][3][1][2];
	struct numbers *next;
	int (*call[2])(void);
};
