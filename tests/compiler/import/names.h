/* structc import: --struct names */
/* SPDX-License-Identifier: Apache-2.0 */
#include <stdint.h>

struct match { uint8_t a; };
struct offset { uint8_t a; };
struct string { uint8_t a; };
struct u16_le { uint8_t a; };
enum type { size, field, has };
enum alike { alike, Alike, ALIKE };
typedef struct { uint8_t a; } two;
struct two { uint16_t a; };

/* Names that mean something in the language, or would meet in C. */
struct names {
	struct match a;
	struct offset b;
	struct string c;
	struct u16_le d;
	enum type e;
	enum alike f;
	struct two g; /* the first keeps the name */
	two h;
	uint8_t match, offset, size, type, root, field, read, stride, check;
	uint8_t at, edit_at, init, set_match, foO, fo_o, _;
	uint16_t id[2], id_count;
	uint8_t u, bits;
	union {
		uint8_t v;
	};
	uint8_t dollar$;
};
