/* structc import: --struct list --struct tail --struct old */
/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>

struct item {
	uint16_t id;
	uint8_t flag;
};

struct list {
	uint32_t count;
	struct item items[];
};

/* The array starts within what sizeof counts. */
struct tail {
	uint32_t a;
	uint8_t mark[0];
	uint8_t b;
	char text[];
};

struct old {
	uint16_t length;
	struct {
		struct {
		} empty;
		uint8_t data[0];
	};
};
