/* Written by structc from ok/pointers.struct. Edit that file instead. */
#ifndef GENERATED_POINTERS_H
#define GENERATED_POINTERS_H

#include "runtime/base/bytes.h"
#include "disk.h"

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

#define POINTERS_UNIT_PAGE 4096u

/* Structure Table, 81 bytes. */
struct pointers_table {
	uint8_t bytes[81];
};
#define POINTERS_TABLE_SIZEOF 81u
STRUCTC_PROVE(sizeof(struct pointers_table) == POINTERS_TABLE_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct pointers_table *pointers_table_at(struct span span,
							     uint64_t offset)
{
	if (!span_has(span, offset, POINTERS_TABLE_SIZEOF))
		return NULL;
	return (const struct pointers_table *)(span.data + offset);
}

static inline struct pointers_table *pointers_table_edit_at(struct mspan span,
							    uint64_t offset)
{
	if (!mspan_has(span, offset, POINTERS_TABLE_SIZEOF))
		return NULL;
	return (struct pointers_table *)(span.data + offset);
}

/* Table.first: u32 little-endian at byte 0. to one of its own kind */
#define POINTERS_TABLE_FIRST_OFFSET 0u
#define POINTERS_TABLE_FIRST_SIZE   4u
STRUCTC_WITHIN(POINTERS_TABLE, FIRST);

static inline uint32_t pointers_table_first(const struct pointers_table *p)
{
	return le32_load(p->bytes);
}

static inline void pointers_table_set_first(struct pointers_table *p,
					    uint32_t value)
{
	le32_store(p->bytes, value);
}

/* The byte where its Table starts; -34 when there is none. */
static inline int pointers_table_first_target(const struct pointers_table *p,
					      uint64_t unit_size,
					      uint64_t *offset,
					      struct field_error *error)
{
	uint64_t at;
	uint32_t number = pointers_table_first(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "pointers_table", "first", 0);
	*offset = at;
	return 0;
}

/* Table.root: u64 little-endian at byte 4. */
#define POINTERS_TABLE_ROOT_OFFSET 4u
#define POINTERS_TABLE_ROOT_SIZE   8u
STRUCTC_WITHIN(POINTERS_TABLE, ROOT);

static inline uint64_t pointers_table_root(const struct pointers_table *p)
{
	return le64_load(p->bytes + 4);
}

static inline void pointers_table_set_root(struct pointers_table *p,
					   uint64_t value)
{
	le64_store(p->bytes + 4, value);
}

/* The byte where its Node starts; -34 when there is none. */
static inline int pointers_table_root_target(const struct pointers_table *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	uint64_t number = pointers_table_root(p);

	if ((uint64_t)number > UINT64_MAX / 4096)
		return field_out_of_range(error, "pointers_table", "root", 4);
	*offset = number * 4096;
	return 0;
}

/* Table.items: 3 times u16 big-endian at byte 12. */
#define POINTERS_TABLE_ITEMS_OFFSET 12u
#define POINTERS_TABLE_ITEMS_SIZE   6u
#define POINTERS_TABLE_ITEMS_COUNT  3u
STRUCTC_WITHIN(POINTERS_TABLE, ITEMS);

static inline int pointers_table_items(const struct pointers_table *p,
				       uint64_t i, uint16_t *out,
				       struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "pointers_table", "items",
					  12);
	*out = be16_load(p->bytes + 12 + i * 2);
	return 0;
}

static inline int pointers_table_set_items(struct pointers_table *p,
					   uint64_t i, uint16_t value,
					   struct field_error *error)
{
	if (i >= 3)
		return field_out_of_range(error, "pointers_table", "items",
					  12);
	be16_store(p->bytes + 12 + i * 2, value);
	return 0;
}

/* The byte where such a [4]Extent starts; -34 when there is none. */
static inline int pointers_table_items_target(const struct pointers_table *p,
					      uint64_t i, uint64_t *offset,
					      struct field_error *error)
{
	uint16_t number;
	int rc = pointers_table_items(p, i, &number, error);

	if (rc)
		return rc;
	*offset = (uint64_t)number * 512;
	return 0;
}

/* Table.grid: 2 times 2 times u64 big-endian at byte 18. */
#define POINTERS_TABLE_GRID_OFFSET 18u
#define POINTERS_TABLE_GRID_SIZE   32u
#define POINTERS_TABLE_GRID_COUNT  2u
STRUCTC_WITHIN(POINTERS_TABLE, GRID);

static inline int pointers_table_grid(const struct pointers_table *p,
				      uint64_t i, uint64_t j, uint64_t *out,
				      struct field_error *error)
{
	if (i >= 2 || j >= 2)
		return field_out_of_range(error, "pointers_table", "grid", 18);
	*out = be64_load(p->bytes + 18 + (i * 2 + j) * 8);
	return 0;
}

static inline int pointers_table_set_grid(struct pointers_table *p, uint64_t i,
					  uint64_t j, uint64_t value,
					  struct field_error *error)
{
	if (i >= 2 || j >= 2)
		return field_out_of_range(error, "pointers_table", "grid", 18);
	be64_store(p->bytes + 18 + (i * 2 + j) * 8, value);
	return 0;
}

/* The byte where such a u8 starts; -34 when there is none. */
static inline int pointers_table_grid_target(const struct pointers_table *p,
					     uint64_t i, uint64_t j,
					     uint64_t *offset,
					     struct field_error *error)
{
	uint64_t number;
	int rc = pointers_table_grid(p, i, j, &number, error);

	if (rc)
		return rc;
	if ((uint64_t)number > UINT64_MAX / 512)
		return field_out_of_range(error, "pointers_table", "grid", 18);
	*offset = number * 512;
	return 0;
}

/* Table.deep: 2 times 2 times 2 times 2 times u8 at byte 50. */
#define POINTERS_TABLE_DEEP_OFFSET 50u
#define POINTERS_TABLE_DEEP_SIZE   16u
#define POINTERS_TABLE_DEEP_COUNT  2u
STRUCTC_WITHIN(POINTERS_TABLE, DEEP);

static inline int pointers_table_deep(const struct pointers_table *p,
				      uint64_t i, uint64_t j, uint64_t k,
				      uint64_t l, uint8_t *out,
				      struct field_error *error)
{
	uint64_t at = ((i * 2 + j) * 2 + k) * 2 + l;

	if (i >= 2 || j >= 2 || k >= 2 || l >= 2)
		return field_out_of_range(error, "pointers_table", "deep", 50);
	*out = p->bytes[50 + at];
	return 0;
}

static inline int pointers_table_set_deep(struct pointers_table *p, uint64_t i,
					  uint64_t j, uint64_t k, uint64_t l,
					  uint8_t value,
					  struct field_error *error)
{
	uint64_t at = ((i * 2 + j) * 2 + k) * 2 + l;

	if (i >= 2 || j >= 2 || k >= 2 || l >= 2)
		return field_out_of_range(error, "pointers_table", "deep", 50);
	p->bytes[50 + at] = value;
	return 0;
}

/* The byte where such a u8 starts; -34 when there is none. */
static inline int pointers_table_deep_target(const struct pointers_table *p,
					     uint64_t i, uint64_t j,
					     uint64_t k, uint64_t l,
					     uint64_t unit_size,
					     uint64_t *offset,
					     struct field_error *error)
{
	uint64_t at;
	uint8_t number;
	int rc = pointers_table_deep(p, i, j, k, l, &number, error);

	if (rc)
		return rc;
	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "pointers_table", "deep", 50);
	*offset = at;
	return 0;
}

/* Table.back: i32 little-endian at byte 66. */
#define POINTERS_TABLE_BACK_OFFSET 66u
#define POINTERS_TABLE_BACK_SIZE   4u
STRUCTC_WITHIN(POINTERS_TABLE, BACK);

static inline int32_t pointers_table_back(const struct pointers_table *p)
{
	return (int32_t)le32_load(p->bytes + 66);
}

static inline void pointers_table_set_back(struct pointers_table *p,
					   int32_t value)
{
	le32_store(p->bytes + 66, (uint32_t)value);
}

/* The byte where its Extent starts; -34 when there is none. */
static inline int pointers_table_back_target(const struct pointers_table *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	int32_t number = pointers_table_back(p);

	if (number < 0)
		return field_out_of_range(error, "pointers_table", "back", 66);
	*offset = (uint64_t)number * 512;
	return 0;
}

/* Table.raw: u24 little-endian at byte 70. */
#define POINTERS_TABLE_RAW_OFFSET 70u
#define POINTERS_TABLE_RAW_SIZE   3u
STRUCTC_WITHIN(POINTERS_TABLE, RAW);

static inline uint32_t pointers_table_raw(const struct pointers_table *p)
{
	return le16_load(p->bytes + 70) | (uint32_t)p->bytes[72] << 16;
}

static inline int pointers_table_set_raw(struct pointers_table *p,
					 uint32_t value)
{
	if (value > 0xFFFFFFu)
		return -34;
	le16_store(p->bytes + 70, (uint16_t)value);
	p->bytes[72] = (uint8_t)(value >> 16);
	return 0;
}

/* The byte where its Behind starts; -34 when there is none. */
static inline int pointers_table_raw_target(const struct pointers_table *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	uint32_t number = pointers_table_raw(p);

	(void)error;
	*offset = (uint64_t)number;
	return 0;
}

/* Table.low: u32 little-endian at byte 73. */
#define POINTERS_TABLE_LOW_OFFSET 73u
#define POINTERS_TABLE_LOW_SIZE   4u
STRUCTC_WITHIN(POINTERS_TABLE, LOW);

static inline uint32_t pointers_table_low(const struct pointers_table *p)
{
	return le32_load(p->bytes + 73);
}

static inline void pointers_table_set_low(struct pointers_table *p,
					  uint32_t value)
{
	le32_store(p->bytes + 73, value);
}

/* Table.high: u32 little-endian at byte 77. */
#define POINTERS_TABLE_HIGH_OFFSET 77u
#define POINTERS_TABLE_HIGH_SIZE   4u
STRUCTC_WITHIN(POINTERS_TABLE, HIGH);

static inline uint32_t pointers_table_high(const struct pointers_table *p)
{
	return le32_load(p->bytes + 77);
}

static inline void pointers_table_set_high(struct pointers_table *p,
					   uint32_t value)
{
	le32_store(p->bytes + 77, value);
}

/* Table.joined: u64 joined from bytes 73, 77, low part first. */
static inline uint64_t pointers_table_joined(const struct pointers_table *p)
{
	return (uint64_t)le32_load(p->bytes + 73) |
	       (uint64_t)le32_load(p->bytes + 77) << 32;
}

static inline int pointers_table_set_joined(struct pointers_table *p,
					    uint64_t value)
{
	le32_store(p->bytes + 73, (uint32_t)value);
	le32_store(p->bytes + 77, (uint32_t)(value >> 32));
	return 0;
}

/* The byte where its Node starts; -34 when there is none. */
static inline int pointers_table_joined_target(const struct pointers_table *p,
					       uint64_t unit_size,
					       uint64_t *offset,
					       struct field_error *error)
{
	uint64_t at;
	uint64_t number = pointers_table_joined(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "pointers_table", "joined",
					  0);
	*offset = at;
	return 0;
}

/* Table.next: computed. */
static inline uint64_t pointers_table_next(const struct pointers_table *p)
{
	return (uint64_t)((uint64_t)pointers_table_first(p) + 1ull);
}

/* The byte where its Table starts; -34 when there is none. */
static inline int pointers_table_next_target(const struct pointers_table *p,
					     uint64_t unit_size,
					     uint64_t *offset,
					     struct field_error *error)
{
	uint64_t at;
	uint64_t number = pointers_table_next(p);

	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "pointers_table", "next", 0);
	*offset = at;
	return 0;
}

/* Table.bytes: computed. */
static inline uint64_t pointers_table_bytes(const struct pointers_table *p)
{
	return (uint64_t)((uint64_t)pointers_table_low(p) * 512ull);
}

/* The byte where its Node starts; -34 when there is none. */
static inline int pointers_table_bytes_target(const struct pointers_table *p,
					      uint64_t *offset,
					      struct field_error *error)
{
	uint64_t number = pointers_table_bytes(p);

	(void)error;
	*offset = number;
	return 0;
}

/* Table.pages: computed. */
static inline int pointers_table_pages(const struct pointers_table *p,
				       uint64_t *out,
				       struct field_error *error)
{
	uint64_t t1;

	if (__builtin_sub_overflow((uint64_t)pointers_table_root(p), 1ull, &t1))
		return field_out_of_range(error, "pointers_table", "pages", 0);
	*out = (uint64_t)t1;
	return 0;
}


/* Table.is_far: computed. */
static inline uint8_t pointers_table_is_far(const struct pointers_table *p)
{
	return (uint8_t)(pointers_table_root(p) > 100u);
}


/* All bytes zero. */
static inline void pointers_table_init(struct pointers_table *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

/* Structure Node, at least 1 byte. */
struct pointers_node {
	const uint8_t *bytes;
	uint64_t size; /* that it may use */
	uint8_t count;
};
struct pointers_node_edit {
	struct pointers_node read; /* the same, for getters */
	uint8_t *bytes;
};
#define POINTERS_NODE_MIN_SIZE 1u

/* Node.kind: u8 at byte 0. */
#define POINTERS_NODE_KIND_OFFSET 0u
#define POINTERS_NODE_KIND_SIZE   1u
STRUCTC_PROVE(POINTERS_NODE_KIND_OFFSET + POINTERS_NODE_KIND_SIZE <=
	      POINTERS_NODE_MIN_SIZE);

static inline uint8_t pointers_node_kind(const struct pointers_node *p)
{
	return p->bytes[0];
}

static inline void pointers_node_set_kind(const struct pointers_node_edit *p,
					  uint8_t value)
{
	p->bytes[0] = value;
}

/* Node.items: [count]pointer<u32_le, block> Node at byte 1. */
#define POINTERS_NODE_ITEMS_OFFSET 1u

static inline int pointers_node_items_range(const struct pointers_node *p,
					    uint64_t *offset, uint64_t *count,
					    struct field_error *error)
{
	uint64_t at, nr;

	at = 1;
	nr = (uint64_t)p->count;
	if (nr > (p->size - at) / 4)
		return field_out_of_range(error, "pointers_node", "items", 1);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int pointers_node_items_count(const struct pointers_node *p,
					    uint64_t *count,
					    struct field_error *error)
{
	uint64_t at;

	return pointers_node_items_range(p, &at, count, error);
}

static inline int pointers_node_items_offset(const struct pointers_node *p,
					     uint64_t *offset,
					     struct field_error *error)
{
	uint64_t count;

	return pointers_node_items_range(p, offset, &count, error);
}

static inline int pointers_node_items(const struct pointers_node *p,
				      uint64_t i, uint32_t *out,
				      struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = pointers_node_items_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "pointers_node", "items", 1);
	*out = le32_load(p->bytes + t1 + i * 4);
	return 0;
}

static inline int pointers_node_set_items(const struct pointers_node_edit *p,
					  uint64_t i, uint32_t value,
					  struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = pointers_node_items_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "pointers_node", "items", 1);
	le32_store(p->bytes + t1 + i * 4, value);
	return 0;
}

/* The byte where such a Node starts; -34 when there is none. */
static inline int pointers_node_items_target(const struct pointers_node *p,
					     uint64_t i, uint64_t unit_size,
					     uint64_t *offset,
					     struct field_error *error)
{
	uint64_t at;
	uint32_t number;
	int rc = pointers_node_items(p, i, &number, error);

	if (rc)
		return rc;
	if (__builtin_mul_overflow((uint64_t)number, unit_size, &at))
		return field_out_of_range(error, "pointers_node", "items", 1);
	*offset = at;
	return 0;
}

/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int pointers_node_point_1(const struct pointers_node *p,
					uint64_t *points,
					struct field_error *error)
{
	uint64_t offset, count;

	offset = 1;
	count = (uint64_t)p->count;
	if (count > (p->size - offset) / 4)
		return field_out_of_range(error, "pointers_node", "", 0);
	points[1] = offset + count * 4;
	return 0;
}


/*
 * Node.leaf: pointer<u32_le, page> Table at an offset that data decides, not
 * always there.
 */

static inline bool pointers_node_has_leaf(const struct pointers_node *p)
{
	return (pointers_node_kind(p) == 2u);
}

static inline int pointers_node_leaf_offset(const struct pointers_node *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(pointers_node_kind(p) == 2u))
		return field_absent(error, "pointers_node", "leaf", 0);
	rc = pointers_node_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 4)
		return field_out_of_range(error, "pointers_node", "leaf", 0);
	*offset = points[1];
	return 0;
}

static inline int pointers_node_leaf(const struct pointers_node *p,
				     uint32_t *out, struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(pointers_node_kind(p) == 2u))
		return field_absent(error, "pointers_node", "leaf", 0);
	rc = pointers_node_point_1(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[1] < 4)
		return field_out_of_range(error, "pointers_node", "leaf", 0);
	*out = le32_load(p->bytes + points[1]);
	return 0;
}

static inline int pointers_node_set_leaf(const struct pointers_node_edit *p,
					 uint32_t value,
					 struct field_error *error)
{
	int rc;

	uint64_t points[2];

	if (!(pointers_node_kind(&p->read) == 2u))
		return field_absent(error, "pointers_node", "leaf", 0);
	rc = pointers_node_point_1(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[1] < 4)
		return field_out_of_range(error, "pointers_node", "leaf", 0);
	le32_store(p->bytes + points[1], value);
	return 0;
}

/* The byte where its Table starts; -34 when there is none. */
static inline int pointers_node_leaf_target(const struct pointers_node *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	uint32_t number;
	int rc = pointers_node_leaf(p, &number, error);

	if (rc)
		return rc;
	*offset = (uint64_t)number * 4096;
	return 0;
}

/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int pointers_node_point_2(const struct pointers_node *p,
					uint64_t *points,
					struct field_error *error)
{
	int rc;

	rc = pointers_node_point_1(p, points, error);
	if (rc)
		return rc;
	if (pointers_node_kind(p) == 2u) {
		if (p->size - points[1] < 4)
			return field_out_of_range(error, "pointers_node", "",
						  0);
		points[2] = points[1] + 4;
	} else {
		points[2] = points[1];
	}
	return 0;
}


/* Node.size: u8 at an offset that data decides. */

static inline int pointers_node_size_offset(const struct pointers_node *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = pointers_node_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 1)
		return field_out_of_range(error, "pointers_node", "size", 0);
	*offset = points[2];
	return 0;
}

static inline int pointers_node_size(const struct pointers_node *p,
				     uint8_t *out, struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = pointers_node_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 1)
		return field_out_of_range(error, "pointers_node", "size", 0);
	*out = p->bytes[points[2]];
	return 0;
}

static inline int pointers_node_set_size(const struct pointers_node_edit *p,
					 uint8_t value,
					 struct field_error *error)
{
	int rc;

	uint64_t points[3];

	rc = pointers_node_point_2(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[2] < 1)
		return field_out_of_range(error, "pointers_node", "size", 0);
	p->bytes[points[2]] = value;
	return 0;
}


/* Node.rest: [$size]u8 at an offset that data decides. */

static inline int pointers_node_rest_range(const struct pointers_node *p,
					   uint64_t *offset, uint64_t *count,
					   struct field_error *error)
{
	int rc;

	uint64_t points[3];

	uint64_t at, nr;

	rc = pointers_node_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 1)
		return field_out_of_range(error, "pointers_node", "rest", 0);
	at = points[2] + 1;
	uint8_t t1;

	if (p->size - points[2] < 1)
		return field_out_of_range(error, "pointers_node", "rest", 0);
	t1 = (uint8_t)p->bytes[points[2]];
	nr = (uint64_t)t1;
	if (nr > p->size - at)
		return field_out_of_range(error, "pointers_node", "rest", 0);
	*offset = at;
	*count = nr;
	return 0;
}

static inline int pointers_node_rest_count(const struct pointers_node *p,
					   uint64_t *count,
					   struct field_error *error)
{
	uint64_t at;

	return pointers_node_rest_range(p, &at, count, error);
}

static inline int pointers_node_rest_offset(const struct pointers_node *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	uint64_t count;

	return pointers_node_rest_range(p, offset, &count, error);
}

static inline int pointers_node_rest(const struct pointers_node *p, uint64_t i,
				     uint8_t *out, struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = pointers_node_rest_range(p, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "pointers_node", "rest", 0);
	*out = p->bytes[t1 + i];
	return 0;
}

static inline int pointers_node_set_rest(const struct pointers_node_edit *p,
					 uint64_t i, uint8_t value,
					 struct field_error *error)
{
	int rc;

	uint64_t t1, count;

	rc = pointers_node_rest_range(&p->read, &t1, &count, error);
	if (rc)
		return rc;
	if (i >= count)
		return field_out_of_range(error, "pointers_node", "rest", 0);
	p->bytes[t1 + i] = value;
	return 0;
}

static inline int pointers_node_rest_bytes(const struct pointers_node *p,
					   struct span *out,
					   struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = pointers_node_rest_range(p, &at, &count, error);
	if (rc)
		return rc;
	*out = span_of(p->bytes + at, count);
	return 0;
}

static inline int pointers_node_edit_rest_bytes(
    const struct pointers_node_edit *p, struct mspan *out,
    struct field_error *error)
{
	int rc;

	uint64_t at, count;

	rc = pointers_node_rest_range(&p->read, &at, &count, error);
	if (rc)
		return rc;
	*out = mspan_of(p->bytes + at, count);
	return 0;
}


/*
 * A byte that data decides, within the view, and those before that it stands
 * on.
 */
static inline int pointers_node_point_3(const struct pointers_node *p,
					uint64_t *points,
					struct field_error *error)
{
	int rc;

	uint64_t offset, count;

	rc = pointers_node_point_2(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[2] < 1)
		return field_out_of_range(error, "pointers_node", "", 0);
	offset = points[2] + 1;
	uint8_t t1;

	if (p->size - points[2] < 1)
		return field_out_of_range(error, "pointers_node", "", 0);
	t1 = (uint8_t)p->bytes[points[2]];
	count = (uint64_t)t1;
	if (count > p->size - offset)
		return field_out_of_range(error, "pointers_node", "", 0);
	points[3] = offset + count;
	return 0;
}


/* Node.last: pointer<u64_le, page> [2]u32_le at an offset that data decides. */

static inline int pointers_node_last_offset(const struct pointers_node *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	int rc;

	uint64_t points[4];

	rc = pointers_node_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 8)
		return field_out_of_range(error, "pointers_node", "last", 0);
	*offset = points[3];
	return 0;
}

static inline int pointers_node_last(const struct pointers_node *p,
				     uint64_t *out, struct field_error *error)
{
	int rc;

	uint64_t points[4];

	rc = pointers_node_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 8)
		return field_out_of_range(error, "pointers_node", "last", 0);
	*out = le64_load(p->bytes + points[3]);
	return 0;
}

static inline int pointers_node_set_last(const struct pointers_node_edit *p,
					 uint64_t value,
					 struct field_error *error)
{
	int rc;

	uint64_t points[4];

	rc = pointers_node_point_3(&p->read, points, error);
	if (rc)
		return rc;
	if (p->read.size - points[3] < 8)
		return field_out_of_range(error, "pointers_node", "last", 0);
	le64_store(p->bytes + points[3], value);
	return 0;
}

/* The byte where its [2]u32_le starts; -34 when there is none. */
static inline int pointers_node_last_target(const struct pointers_node *p,
					    uint64_t *offset,
					    struct field_error *error)
{
	uint64_t number;
	int rc = pointers_node_last(p, &number, error);

	if (rc)
		return rc;
	if ((uint64_t)number > UINT64_MAX / 4096)
		return field_out_of_range(error, "pointers_node", "last", 0);
	*offset = number * 4096;
	return 0;
}

/*
 * The structure at byte `offset`, in place. Returns 0, or -34 when what is
 * always there is not; nothing is stored then.
 */
static inline int pointers_node_at(struct span span,
				   uint64_t offset, uint8_t count,
				   struct pointers_node *out,
				   struct field_error *error)
{
	struct pointers_node view;

	if (!span_has(span, offset, 1))
		return field_out_of_range(error, "pointers_node", "", 0);
	view.bytes = span.data + offset;
	view.size = span.size - offset;
	view.count = count;
	*out = view;
	return 0;
}

static inline int pointers_node_edit_at(struct mspan span,
					uint64_t offset, uint8_t count,
					struct pointers_node_edit *out,
					struct field_error *error)
{
	int rc = pointers_node_at(span_of(span.data, span.size), offset, count, 
	    &out->read, error);

	if (!rc)
		out->bytes = span.data + offset;
	return rc;
}

/* The bytes that it takes: the end of its last member. */
static inline int pointers_node_total_size(const struct pointers_node *p,
					   uint64_t *size,
					   struct field_error *error)
{
	int rc;

	uint64_t points[4];

	rc = pointers_node_point_3(p, points, error);
	if (rc)
		return rc;
	if (p->size - points[3] < 8)
		return field_out_of_range(error, "pointers_node", "", 0);
	*size = points[3] + 8;
	return 0;
}

/*
 * Records one behind the other. `at` is where the last one starts, `offset`
 * where the next would, `left` how many there can be.
 */
struct pointers_node_iterator {
	struct span span;
	uint64_t at, offset, left;
	uint8_t count;
};
struct pointers_node_edit_iterator {
	struct pointers_node_iterator read;
	uint8_t *bytes;
};

/* Over all of `span`. */
static inline struct pointers_node_iterator pointers_node_iterate(
    struct span span, uint8_t count)
{
	struct pointers_node_iterator it = { span, 0, 0, UINT64_MAX, count };

	return it;
}

static inline struct pointers_node_edit_iterator pointers_node_edit_iterate(
    struct mspan span, uint8_t count)
{
	struct pointers_node_edit_iterator it = {
		{ span_of(span.data, span.size), 0, 0, UINT64_MAX, count },
		span.data
	};

	return it;
}

/*
 * Returns 1 and the next record, 0 at the end, or what is wrong; then it is at
 * its end.
 */
static inline int pointers_node_iterator_next(struct pointers_node_iterator *it,
					      struct pointers_node *out,
					      struct field_error *error)
{
	uint64_t step = 0;
	int rc;

	if (!it->left)
		return 0;
	if (it->left == UINT64_MAX && it->offset == it->span.size)
		return 0;
	rc = pointers_node_at(it->span, it->offset, it->count, out, error);
	if (!rc)
		rc = pointers_node_total_size(out, &step, error);
	if (!rc && (!step || step > it->span.size - it->offset))
		rc = field_out_of_range(error, "pointers_node", "stride", 0);
	it->at = it->offset;
	if (rc) {
		it->left = 0;
		return rc;
	}
	it->offset += step;
	if (it->left != UINT64_MAX)
		it->left--;
	return 1;
}

static inline int pointers_node_edit_iterator_next(
    struct pointers_node_edit_iterator *it, struct pointers_node_edit *out,
    struct field_error *error)
{
	int rc = pointers_node_iterator_next(&it->read, &out->read, error);

	if (rc > 0)
		out->bytes = it->bytes + it->read.at;
	return rc;
}

/* Structure Holder, 12 bytes. */
struct pointers_holder {
	uint8_t bytes[12];
};
#define POINTERS_HOLDER_SIZEOF 12u
STRUCTC_PROVE(sizeof(struct pointers_holder) == POINTERS_HOLDER_SIZEOF);

/*
 * The structure at byte `offset`, in place; NULL when not all of it is there.
 */
static inline const struct pointers_holder *pointers_holder_at(struct span span,
							       uint64_t offset)
{
	if (!span_has(span, offset, POINTERS_HOLDER_SIZEOF))
		return NULL;
	return (const struct pointers_holder *)(span.data + offset);
}

static inline struct pointers_holder *pointers_holder_edit_at(struct mspan span,
							      uint64_t offset)
{
	if (!mspan_has(span, offset, POINTERS_HOLDER_SIZEOF))
		return NULL;
	return (struct pointers_holder *)(span.data + offset);
}

/* Holder.link: u32 little-endian at byte 0. */
#define POINTERS_HOLDER_LINK_OFFSET 0u
#define POINTERS_HOLDER_LINK_SIZE   4u
STRUCTC_WITHIN(POINTERS_HOLDER, LINK);

static inline uint32_t pointers_holder_link(const struct pointers_holder *p)
{
	return le32_load(p->bytes);
}

static inline void pointers_holder_set_link(struct pointers_holder *p,
					    uint32_t value)
{
	le32_store(p->bytes, value);
}

/* The byte where its Table starts; -34 when there is none. */
static inline int pointers_holder_link_target(const struct pointers_holder *p,
					      uint64_t *offset,
					      struct field_error *error)
{
	uint32_t number = pointers_holder_link(p);

	(void)error;
	*offset = (uint64_t)number * 512;
	return 0;
}

/* Holder.links: 2 times u32 little-endian at byte 4. */
#define POINTERS_HOLDER_LINKS_OFFSET 4u
#define POINTERS_HOLDER_LINKS_SIZE   8u
#define POINTERS_HOLDER_LINKS_COUNT  2u
STRUCTC_WITHIN(POINTERS_HOLDER, LINKS);

static inline int pointers_holder_links(const struct pointers_holder *p,
					uint64_t i, uint32_t *out,
					struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "pointers_holder", "links",
					  4);
	*out = le32_load(p->bytes + 4 + i * 4);
	return 0;
}

static inline int pointers_holder_set_links(struct pointers_holder *p,
					    uint64_t i, uint32_t value,
					    struct field_error *error)
{
	if (i >= 2)
		return field_out_of_range(error, "pointers_holder", "links",
					  4);
	le32_store(p->bytes + 4 + i * 4, value);
	return 0;
}

/* The byte where such a Table starts; -34 when there is none. */
static inline int pointers_holder_links_target(const struct pointers_holder *p,
					       uint64_t i, uint64_t *offset,
					       struct field_error *error)
{
	uint32_t number;
	int rc = pointers_holder_links(p, i, &number, error);

	if (rc)
		return rc;
	*offset = (uint64_t)number * 512;
	return 0;
}

/* All bytes zero. */
static inline void pointers_holder_init(struct pointers_holder *p)
{
	memset(p->bytes, 0, sizeof p->bytes);
}

#undef STRUCTC_WITHIN
#undef STRUCTC_PROVE
#ifdef __cplusplus
#pragma GCC diagnostic pop
#endif

#endif

#if defined(STRUCT_DESCRIBE) && !defined(GENERATED_POINTERS_DESCRIBED)
#define GENERATED_POINTERS_DESCRIBED

#include "runtime/base/describe.h"
#include "disk.h"

static const struct describe_structure *
pointers_table_describe_first_target(void);
DESCRIBE_CONST struct describe_rules pointers_table_describe_first_rules = {
	false, 0u, NULL, NULL, 0, "block", 0u, "Table",
	pointers_table_describe_first_target
};

static const struct describe_structure *
pointers_table_describe_root_target(void);
DESCRIBE_CONST struct describe_rules pointers_table_describe_root_rules = {
	false, 0u, NULL, NULL, 0, "page", 4096u, "Node",
	pointers_table_describe_root_target
};

DESCRIBE_CONST struct describe_rules pointers_table_describe_items_rules = {
	false, 0u, NULL, NULL, 0, "sector", 512u, "[4]Extent", NULL
};

DESCRIBE_CONST struct describe_rules pointers_table_describe_grid_rules = {
	false, 0u, NULL, NULL, 0, "sector", 512u, "u8", NULL
};

DESCRIBE_CONST struct describe_rules pointers_table_describe_deep_rules = {
	false, 0u, NULL, NULL, 0, "block", 0u, "u8", NULL
};

static const struct describe_structure *
pointers_table_describe_back_target(void);
DESCRIBE_CONST struct describe_rules pointers_table_describe_back_rules = {
	false, 0u, NULL, NULL, 0, "sector", 512u, "Extent",
	pointers_table_describe_back_target
};

DESCRIBE_CONST struct describe_rules pointers_table_describe_raw_rules = {
	false, 0u, NULL, NULL, 0, "byte", 1u, "Behind", NULL
};

static const struct describe_structure *
pointers_table_describe_joined_target(void);
DESCRIBE_CONST struct describe_rules pointers_table_describe_joined_rules = {
	false, 0u, NULL, NULL, 0, "block", 0u, "Node",
	pointers_table_describe_joined_target
};

static inline int pointers_table_describe_next_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct pointers_table *p = (const struct pointers_table *)view->bytes;

	(void)error;
	*out = (uint64_t)pointers_table_next(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field pointers_table_describe_next = {
	NULL, pointers_table_describe_next_value, 0
};

static const struct describe_structure *
pointers_table_describe_next_target(void);
DESCRIBE_CONST struct describe_rules pointers_table_describe_next_rules = {
	false, 0u, NULL, NULL, 0, "block", 0u, "Table",
	pointers_table_describe_next_target
};

static inline int pointers_table_describe_bytes_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct pointers_table *p = (const struct pointers_table *)view->bytes;

	(void)error;
	*out = (uint64_t)pointers_table_bytes(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field pointers_table_describe_bytes = {
	NULL, pointers_table_describe_bytes_value, 0
};

static const struct describe_structure *
pointers_table_describe_bytes_target(void);
DESCRIBE_CONST struct describe_rules pointers_table_describe_bytes_rules = {
	false, 0u, NULL, NULL, 0, "byte", 1u, "Node",
	pointers_table_describe_bytes_target
};

static inline int pointers_table_describe_pages_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct pointers_table *p = (const struct pointers_table *)view->bytes;
	uint64_t number;
	int rc = pointers_table_pages(p, &number, error);

	*out = rc ? 0 : (uint64_t)number;
	return rc;
}

DESCRIBE_CONST struct describe_open_field pointers_table_describe_pages = {
	NULL, pointers_table_describe_pages_value, 0
};

static inline int pointers_table_describe_is_far_value(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	const struct pointers_table *p = (const struct pointers_table *)view->bytes;

	(void)error;
	*out = (uint64_t)pointers_table_is_far(p);
	return 0;
}

DESCRIBE_CONST struct describe_open_field pointers_table_describe_is_far = {
	NULL, pointers_table_describe_is_far_value, 0
};

DESCRIBE_CONST struct describe_part pointers_table_joined_parts[] = {
	{ 73u, 4, false },
	{ 77u, 4, false },
};
DESCRIBE_CONST struct describe_field pointers_table_fields[] = {
	{ "first", "pointer<u32_le, block> Table", 0u, 4u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  "to one of its own kind",
	  NULL, &pointers_table_describe_first_rules },
	{ "root", "pointer<u64_le, page> Node", 4u, 8u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &pointers_table_describe_root_rules },
	{ "items", "[3]pointer<u16_be, sector> [4]Extent", 12u, 2u, 3u,
	  DESCRIBE_NUMBER, true, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &pointers_table_describe_items_rules },
	{ "grid", "[2][2]pointer<u64_be, sector> u8", 18u, 8u, 4u,
	  DESCRIBE_NUMBER, true, false, true,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &pointers_table_describe_grid_rules },
	{ "deep", "[2][2][2][2]pointer<u8, block> u8", 50u, 1u, 16u,
	  DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &pointers_table_describe_deep_rules },
	{ "back", "pointer<i32_le, sector> Extent", 66u, 4u, 1u,
	  DESCRIBE_NUMBER, false, true, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &pointers_table_describe_back_rules },
	{ "raw", "pointer<u24_le, byte> Behind", 70u, 3u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &pointers_table_describe_raw_rules },
	{ "low", "u32_le", 73u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "high", "u32_le", 77u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "joined", "pointer<u64, block> Node", 0u, 8u, 1u, DESCRIBE_JOIN,
	  false, false, false,
	  NULL, NULL, 0, pointers_table_joined_parts, 2,
	  NULL,
	  NULL, &pointers_table_describe_joined_rules },
	{ "next", "pointer<u64, block> Table", 0u, 8u, 1u, DESCRIBE_COMPUTED,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &pointers_table_describe_next, &pointers_table_describe_next_rules },
	{ "bytes", "pointer<u64, byte> Node", 0u, 8u, 1u, DESCRIBE_COMPUTED,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &pointers_table_describe_bytes, &pointers_table_describe_bytes_rules },
	{ "pages", "u64", 0u, 8u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &pointers_table_describe_pages, NULL },
	{ "is_far", "u8", 0u, 1u, 1u, DESCRIBE_COMPUTED, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &pointers_table_describe_is_far, NULL },
};
DESCRIBE_CONST struct describe_structure pointers_table_description = {
	"Table", "pointers_table", 81u, false, pointers_table_fields, 14,
	NULL,
	NULL
};

static inline struct pointers_node pointers_node_describe_view(
    const struct describe_view *view)
{
	struct pointers_node p = { view->bytes, view->size, (uint8_t)view->parameters[0] };

	return p;
}

DESCRIBE_CONST struct describe_parameter pointers_node_describe_parameters[] = {
	{ "count", 1, false, false },
};

static inline int pointers_node_describe_at(struct span span, uint64_t offset,
					    const uint64_t *parameters,
					    struct describe_view *out,
					    struct field_error *error)
{
	struct pointers_node p;
	int rc;

	if ((uint64_t)(uint8_t)parameters[0] != parameters[0])
		return field_out_of_range(error, "pointers_node",
			"count", 0);
	rc = pointers_node_at(span, offset, (uint8_t)parameters[0], &p, error);
	if (rc)
		return rc;
	out->bytes = p.bytes;
	out->size = p.size;
	out->parameters[0] = (uint64_t)p.count;
	return 0;
}

static inline int pointers_node_describe_total_size(
    const struct describe_view *view, uint64_t *out, struct field_error *error)
{
	struct pointers_node of = pointers_node_describe_view(view), *p = &of;

	return pointers_node_total_size(p, out, error);
}

DESCRIBE_CONST struct describe_open pointers_node_describe_open = {
	pointers_node_describe_parameters, 1, pointers_node_describe_at,
	pointers_node_describe_total_size, pointers_node_describe_total_size
};

static inline int pointers_node_describe_items_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct pointers_node of = pointers_node_describe_view(view), *p = &of;
	int rc = pointers_node_items_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field pointers_node_describe_items = {
	pointers_node_describe_items_place, NULL, 0
};

static const struct describe_structure *
pointers_node_describe_items_target(void);
DESCRIBE_CONST struct describe_rules pointers_node_describe_items_rules = {
	false, 0u, NULL, NULL, 0, "block", 0u, "Node",
	pointers_node_describe_items_target
};

static inline int pointers_node_describe_leaf_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct pointers_node of = pointers_node_describe_view(view), *p = &of;
	out->count = 1;
	return pointers_node_leaf_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field pointers_node_describe_leaf = {
	pointers_node_describe_leaf_place, NULL, 0
};

static const struct describe_structure *
pointers_node_describe_leaf_target(void);
DESCRIBE_CONST struct describe_rules pointers_node_describe_leaf_rules = {
	false, 0u, NULL, NULL, 0, "page", 4096u, "Table",
	pointers_node_describe_leaf_target
};

static inline int pointers_node_describe_size_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct pointers_node of = pointers_node_describe_view(view), *p = &of;
	out->count = 1;
	return pointers_node_size_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field pointers_node_describe_size = {
	pointers_node_describe_size_place, NULL, 0
};

static inline int pointers_node_describe_rest_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct pointers_node of = pointers_node_describe_view(view), *p = &of;
	int rc = pointers_node_rest_range(p, &out->offset, &out->count, error);

	return rc;
}

DESCRIBE_CONST struct describe_open_field pointers_node_describe_rest = {
	pointers_node_describe_rest_place, NULL, 0
};

static inline int pointers_node_describe_last_place(
    const struct describe_view *view, struct describe_place *out,
    struct field_error *error)
{
	struct pointers_node of = pointers_node_describe_view(view), *p = &of;
	out->count = 1;
	return pointers_node_last_offset(p, &out->offset, error);
}

DESCRIBE_CONST struct describe_open_field pointers_node_describe_last = {
	pointers_node_describe_last_place, NULL, 0
};

DESCRIBE_CONST struct describe_rules pointers_node_describe_last_rules = {
	false, 0u, NULL, NULL, 0, "page", 4096u, "[2]u32_le", NULL
};

DESCRIBE_CONST struct describe_field pointers_node_fields[] = {
	{ "kind", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, NULL },
	{ "items", "[count]pointer<u32_le, block> Node", 1u, 4u, 0u,
	  DESCRIBE_NUMBER, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &pointers_node_describe_items, &pointers_node_describe_items_rules },
	{ "leaf", "pointer<u32_le, page> Table", 0u, 4u, 1u, DESCRIBE_NUMBER,
	  false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &pointers_node_describe_leaf, &pointers_node_describe_leaf_rules },
	{ "size", "u8", 0u, 1u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &pointers_node_describe_size, NULL },
	{ "rest", "[$size]u8", 0u, 1u, 0u, DESCRIBE_BYTES, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &pointers_node_describe_rest, NULL },
	{ "last", "pointer<u64_le, page> [2]u32_le", 0u, 8u, 1u,
	  DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  &pointers_node_describe_last, &pointers_node_describe_last_rules },
};
DESCRIBE_CONST struct describe_structure pointers_node_description = {
	"Node", "pointers_node", 1u, false, pointers_node_fields, 6,
	NULL,
	&pointers_node_describe_open
};

static const struct describe_structure *
pointers_holder_describe_link_target(void);
DESCRIBE_CONST struct describe_rules pointers_holder_describe_link_rules = {
	false, 0u, NULL, NULL, 0, "sector", 512u, "Table",
	pointers_holder_describe_link_target
};

static const struct describe_structure *
pointers_holder_describe_links_target(void);
DESCRIBE_CONST struct describe_rules pointers_holder_describe_links_rules = {
	false, 0u, NULL, NULL, 0, "sector", 512u, "Table",
	pointers_holder_describe_links_target
};

DESCRIBE_CONST struct describe_field pointers_holder_fields[] = {
	{ "link", "Link", 0u, 4u, 1u, DESCRIBE_NUMBER, false, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &pointers_holder_describe_link_rules },
	{ "links", "[2]Link", 4u, 4u, 2u, DESCRIBE_NUMBER, true, false, false,
	  NULL, NULL, 0, NULL, 0,
	  NULL,
	  NULL, &pointers_holder_describe_links_rules },
};
DESCRIBE_CONST struct describe_structure pointers_holder_description = {
	"Holder", "pointers_holder", 12u, false, pointers_holder_fields, 2,
	NULL,
	NULL
};

static inline const struct describe_structure *pointers_table_describe_first_target(
    void)
{
	return &pointers_table_description;
}

static inline const struct describe_structure *pointers_table_describe_root_target(
    void)
{
	return &pointers_node_description;
}

static inline const struct describe_structure *pointers_table_describe_back_target(
    void)
{
	return &disk_extent_description;
}

static inline const struct describe_structure *pointers_table_describe_joined_target(
    void)
{
	return &pointers_node_description;
}

static inline const struct describe_structure *pointers_table_describe_next_target(
    void)
{
	return &pointers_table_description;
}

static inline const struct describe_structure *pointers_table_describe_bytes_target(
    void)
{
	return &pointers_node_description;
}

static inline const struct describe_structure *pointers_node_describe_items_target(
    void)
{
	return &pointers_node_description;
}

static inline const struct describe_structure *pointers_node_describe_leaf_target(
    void)
{
	return &pointers_table_description;
}

static inline const struct describe_structure *pointers_holder_describe_link_target(
    void)
{
	return &pointers_table_description;
}

static inline const struct describe_structure *pointers_holder_describe_links_target(
    void)
{
	return &pointers_table_description;
}

#define POINTERS_NR_STRUCTURES 3u
DESCRIBE_CONST struct describe_structure *const pointers_structures[] = {
	&pointers_table_description,
	&pointers_node_description,
	&pointers_holder_description,
};

DESCRIBE_CONST struct describe_file pointers_describe_file = {
	"pointers", pointers_structures, 3, NULL
};

#endif

#if defined(STRUCT_VALIDATE) && !defined(GENERATED_POINTERS_VALIDATED)
#define GENERATED_POINTERS_VALIDATED

#include "runtime/base/validate.h"
#include "disk.h"

static inline size_t pointers_table_validate(const struct pointers_table *p,
					     struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

static inline size_t pointers_node_validate(const struct pointers_node *p,
					    struct validation *v)
{
	size_t before = v->count;
	int rc;
	uint64_t at;
	uint64_t count;
	struct field_error error;

	rc = pointers_node_items_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "pointers_node", "items", 1,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = pointers_node_leaf_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "pointers_node", "leaf", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = pointers_node_size_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "pointers_node", "size", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = pointers_node_rest_range(p, &at, &count, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "pointers_node", "rest", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	rc = pointers_node_last_offset(p, &at, &error);
	if (rc && rc != -61) {
		validation_add(v, FINDING_RANGE, "pointers_node", "last", 0,
			       "is not within the bytes");
		return v->count - before;
	}
	return v->count - before;
}

static inline size_t pointers_holder_validate(const struct pointers_holder *p,
					      struct validation *v)
{
	size_t before = v->count;

	(void)p;
	return v->count - before;
}

#endif
