/* SPDX-License-Identifier: Apache-2.0 */
/*
 * What an overlay commits to a qcow2 file is there when it is opened again,
 * whole, whatever happens between: the power fails at any write, with any part
 * of what was not synced; the disk is full; a sync fails. The judge is a model
 * of pages and, of some files, qemu-img check.
 */
/* Sanitizers: address */
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>

#include "runtime/base/vec.h"
#include "runtime/qcow2/qcow2.h"
#include "runtime/region/bytes.h"
#include "tests/check.h"
#include "tests/runtime/random.h"

enum {
	PAGE = OVERLAY_PAGE_SIZE,
	NR_PAGES = 60, /* that are written */
	SECTOR = 512,
	BASE_SIZE = 5 * PAGE + 700,
};

/* Three clusters of an L1 table, and a last page that is not whole. */
static const uint64_t disk_size = (2ull << 30) + 5 * PAGE + 512;

#ifdef __SANITIZE_ADDRESS__
enum { NR_ROUNDS = 1, NR_CRASHES = 60 };
#else
enum { NR_ROUNDS = 3, NR_CRASHES = 200 };
#endif

/* ------------------------------------------------------ what the disk does */

struct op {
	enum { WRITE, CUT, SYNC, COMMITTED } kind;
	uint64_t offset, length;
	uint8_t *bytes;
	bool is_doubtful; /* a sync failed behind it */
	int state;	  /* of COMMITTED */
};

static VEC(struct op) ops;
static bool is_recording;
static int fail_after = -1; /* how many writes and syncs go well before */
static bool fails_sync;	    /* the next one, once */

static bool fails_now(void)
{
	return fail_after >= 0 && fail_after-- == 0;
}

static void record(struct op op)
{
	if (is_recording)
		assert_int_equal(vec_push(&ops, op), 0);
}

ssize_t pwrite(int fd, const void *buffer, size_t length, off_t offset)
{
	struct op op = { WRITE, (uint64_t)offset, length, NULL, false, 0 };

	if (fails_now()) {
		length /= 2;
		op.length = length;
		if (!length || random() % 2) {
			errno = ENOSPC;
			return -1;
		}
		fail_after = 0;
	}
	if (is_recording) {
		op.bytes = malloc(length);
		memcpy(op.bytes, buffer, length);
		record(op);
	}
	return syscall(SYS_pwrite64, fd, buffer, length, offset);
}

int ftruncate(int fd, off_t length)
{
	record((struct op){ CUT, (uint64_t)length, 0, NULL, false, 0 });
	return (int)syscall(SYS_ftruncate, fd, length);
}

int fdatasync(int fd)
{
	size_t i;

	(void)fd;
	if (fails_sync || fails_now()) {
		fails_sync = false;
		for (i = ops.count; i > 0 && ops.items[i - 1].kind != SYNC; i--)
			ops.items[i - 1].is_doubtful = true;
		errno = EIO;
		return -1;
	}
	record((struct op){ .kind = SYNC });
	return 0;
}

static void forget_ops(void)
{
	vec_each (&ops, op)
		free(op->bytes);
	ops.count = 0;
}

/* ---------------------------------------------------------------- the model */

static uint8_t base_bytes[BASE_SIZE];
static uint64_t pages[NR_PAGES];

/* What each page holds: 0 the base, 1 zeros, else a pattern. */
struct state {
	uint32_t versions[NR_PAGES];
};

static VEC(struct state) states;

static void choose_pages(struct random *random)
{
	uint64_t last = disk_size / PAGE;
	int i;

	for (i = 0; i < NR_PAGES; i++)
		pages[i] = i < 6    ? (uint64_t)i
			   : i == 6 ? last
				    : 6 + (uint64_t)i * (last / NR_PAGES - 1) +
					  random_below(random, 2);
}

static void page_bytes(int i, uint32_t version, uint8_t bytes[PAGE])
{
	uint64_t at = pages[i] * PAGE, word;

	memset(bytes, 0, PAGE);
	if (version == 0 && at < BASE_SIZE)
		memcpy(bytes, base_bytes + at,
		       BASE_SIZE - at < PAGE ? BASE_SIZE - at : PAGE);
	for (int k = 0; version > 1 && k < PAGE; k += 8) {
		word = (uint64_t)version << 32 | (uint64_t)i << 16 | k;
		memcpy(bytes + k, &word, 8);
	}
}

static size_t page_length(int i)
{
	uint64_t left = disk_size - pages[i] * PAGE;

	return left < PAGE ? (size_t)left : PAGE;
}

/* Whether the disk is in that state; -1 - i: the first page that is not. */
static int compare(struct overlay *disk, const struct state *state)
{
	uint8_t is[PAGE], should[PAGE];

	for (int i = 0; i < NR_PAGES; i++) {
		page_bytes(i, state->versions[i], should);
		assert_int_equal(overlay_read(disk, pages[i] * PAGE, is,
					      page_length(i), NULL),
				 0);
		if (memcmp(is, should, page_length(i)) != 0)
			return -1 - i;
	}
	return 0;
}

/* --------------------------------------------------------------- the stack */

struct stack {
	struct bytes_region region;
	struct map *base, *map;
	struct qcow2 *qcow2;
	struct overlay *disk;
};

static struct qcow2_saved_base some_base(void)
{
	struct qcow2_saved_base base;

	qcow2_saved_base_init(&base);
	qcow2_saved_base_set_size(&base, disk_size);
	memset(qcow2_saved_base_edit_base_bytes(&base).data, 0xAB, 16);
	return base;
}

static int stack_open(struct stack *stack, const char *path, bool is_new,
		      struct error *err)
{
	struct qcow2_saved_base base = some_base();
	int rc = is_new ? qcow2_create(path, &base, &stack->qcow2, err)
			: qcow2_open(path, &stack->qcow2, err);

	if (rc)
		return rc;
	bytes_region_init(&stack->region, base_bytes, BASE_SIZE);
	assert_int_equal(map_new(disk_size, &stack->base, NULL), 0);
	assert_int_equal(
	    map_put(stack->base, 0, &stack->region.region, 0, BASE_SIZE, NULL),
	    0);
	assert_int_equal(map_seal(stack->base, NULL), 0);
	rc = qcow2_map(stack->qcow2, stack->base, &stack->map, err);
	assert_int_equal(rc, 0);
	assert_int_equal(overlay_new(stack->map, &stack->disk, NULL), 0);
	overlay_set_store(stack->disk, qcow2_store(stack->qcow2));
	return 0;
}

static void stack_close(struct stack *stack)
{
	overlay_free(stack->disk);
	map_free(stack->map);
	map_free(stack->base);
	qcow2_free(stack->qcow2);
	memset(stack, 0, sizeof *stack);
}

static uint32_t next_version = 2;

/* Some pages, whole, get something else. */
static void write_some(struct random *random, struct stack *stack,
		       struct state *state)
{
	uint64_t count = 1 + random_below(random, 20);
	uint8_t bytes[PAGE];

	while (count--) {
		int i = (int)random_below(random, NR_PAGES);
		bool is_zero = !random_below(random, 4);

		state->versions[i] = is_zero ? 1 : next_version++;
		page_bytes(i, state->versions[i], bytes);
		if (is_zero && random_below(random, 2))
			assert_int_equal(overlay_zero(stack->disk,
						      pages[i] * PAGE,
						      page_length(i), NULL),
					 0);
		else
			assert_int_equal(overlay_write(stack->disk,
						       pages[i] * PAGE, bytes,
						       page_length(i), NULL),
					 0);
	}
}

/* 0: clean; 3: leaked clusters. */
static int qemu_check(const char *path)
{
	char command[512];
	int status;

	snprintf(command, sizeof command,
		 "qemu-img check -q \"json:{'driver':'qcow2','backing':null,"
		 "'file':{'driver':'file','filename':'%s'}}\" >check.log 2>&1",
		 path);
	status = system(command);
	if (WEXITSTATUS(status) && WEXITSTATUS(status) != 3)
		system("cat check.log");
	return WEXITSTATUS(status);
}

/* ---------------------------------------------------------------- crashing */

static void apply(int fd, const struct op *op, struct random *random,
		  bool is_sure)
{
	uint64_t at, end;

	if (op->kind == CUT && (is_sure || random_below(random, 2)))
		assert_int_equal(syscall(SYS_ftruncate, fd, op->offset), 0);
	if (op->kind != WRITE)
		return;
	for (at = op->offset; at < op->offset + op->length; at = end) {
		end = (at / SECTOR + 1) * SECTOR;
		if (end > op->offset + op->length)
			end = op->offset + op->length;
		if (is_sure || random_below(random, 3))
			assert_int_equal(syscall(SYS_pwrite64, fd,
						 op->bytes + (at - op->offset),
						 end - at, at),
					 end - at);
	}
}

/* The file as it may be when the power fails before the op `end`. Returns the
 * last state that it has to have, at least. */
static int crash(const char *path, size_t end, struct random *random)
{
	size_t i, synced = 0;
	int fd, state = 0;

	/* cutting it instead would make the kernel write it to the medium */
	unlink(path);
	fd = open(path, O_RDWR | O_CREAT | O_EXCL, 0600);
	for (i = 0; i < end; i++)
		if (ops.items[i].kind == SYNC)
			synced = i;
	for (i = 0; i < end; i++) {
		if (ops.items[i].kind == COMMITTED)
			state = ops.items[i].state;
		apply(fd, &ops.items[i], random,
		      i < synced && !ops.items[i].is_doubtful);
	}
	close(fd);
	return state;
}

static void judge_crash(const char *path, int least, bool asks_qemu,
			struct random *random)
{
	struct stack stack = { 0 };
	struct error err = { 0 };
	struct state state;
	int rc, i;

	if (asks_qemu) {
		rc = qemu_check(path);
		assert_true(rc == 0 || rc == 3);
	}
	rc = stack_open(&stack, path, false, &err);
	if (rc)
		print_message("%s\n", err.text);
	assert_int_equal(rc, 0);
	for (i = least, rc = -1; i < (int)states.count && rc; i++)
		rc = compare(stack.disk, &states.items[i]);
	assert_int_equal(rc, 0);
	state = states.items[i - 1];
	write_some(random, &stack, &state);
	assert_int_equal(overlay_flush(stack.disk, NULL), 0);
	assert_int_equal(compare(stack.disk, &state), 0);
	stack_close(&stack);
	if (asks_qemu)
		assert_int_equal(qemu_check(path), 0);
	assert_int_equal(stack_open(&stack, path, false, NULL), 0);
	assert_int_equal(compare(stack.disk, &state), 0);
	stack_close(&stack);
}

/* Commits, of which some fail somewhere, as a list of what was written. */
static void record_commits(struct random *random, const char *path, int count,
			   bool has_failures)
{
	struct stack stack = { 0 };
	struct state state = { 0 };
	int rc;

	forget_ops();
	states.count = 0;
	unlink(path);
	is_recording = true;
	assert_int_equal(stack_open(&stack, path, true, NULL), 0);
	assert_int_equal(vec_push(&states, state), 0);
	record((struct op){ .kind = COMMITTED, .state = 0 });
	while (count--) {
		write_some(random, &stack, &state);
		/* also that of a commit that fails may be the medium's */
		assert_int_equal(vec_push(&states, state), 0);
		if (has_failures && random_below(random, 2))
			fail_after = (int)random_below(random, 12);
		rc = overlay_flush(stack.disk, NULL);
		assert_true(!rc || has_failures);
		fail_after = -1;
		if (!rc)
			record((struct op){ .kind = COMMITTED,
					    .state = (int)states.count - 1 });
		assert_int_equal(compare(stack.disk, &state), 0);
		if (random_below(random, 4))
			continue;
		stack_close(&stack);
		assert_int_equal(stack_open(&stack, path, false, NULL), 0);
		for (size_t i = states.count; i-- > 0;)
			if (!compare(stack.disk, &states.items[i])) {
				state = states.items[i];
				break;
			}
	}
	stack_close(&stack);
	is_recording = false;
}

static size_t nr_committed_ops(void)
{
	size_t i = 0;

	while (ops.items[i].kind != COMMITTED)
		i++;
	return i;
}

static void crash_everywhere(uint64_t seed, bool has_failures)
{
	struct random random = random_seeded(seed);
	size_t first;
	int round, i, least;

	srandom((unsigned)seed);
	for (round = 0; round < NR_ROUNDS; round++) {
		choose_pages(&random);
		record_commits(&random, "live.qcow2", 12, has_failures);
		assert_int_equal(qemu_check("live.qcow2"), 0);
		first = nr_committed_ops();
		for (i = 0; i < NR_CRASHES; i++) {
			least =
			    crash("crash.qcow2",
				  first + random_below(&random,
						       ops.count - first + 1),
				  &random);
			judge_crash("crash.qcow2", least, i % 25 == 0, &random);
		}
	}
	forget_ops();
}

static void test_power_fails(void **state)
{
	(void)state;
	crash_everywhere(1, false);
}

static void test_power_fails_after_errors(void **state)
{
	(void)state;
	crash_everywhere(2, true);
}

/*
 * Counts in several blocks, of which the next commit changes only the last:
 * what a failed sync may have lost of the others has to be written again,
 * blocks and their entries in the table. Opening mends counts, so QEMU is the
 * judge.
 */
static void test_counts_after_failed_sync(void **unused)
{
	enum { NR_MANY = 5000 }; /* a block counts 2048 clusters */
	struct random random = random_seeded(5);
	struct stack stack = { 0 };
	uint8_t bytes[PAGE];
	int i, rc;

	(void)unused;
	forget_ops();
	is_recording = true;
	assert_int_equal(stack_open(&stack, "counts.qcow2", true, NULL), 0);
	memset(bytes, 7, sizeof bytes);
	for (i = 0; i < NR_MANY; i++)
		assert_int_equal(overlay_write(stack.disk, (uint64_t)i * PAGE,
					       bytes, PAGE, NULL),
				 0);
	fails_sync = true;
	assert_int_equal(overlay_flush(stack.disk, NULL), -EIO);
	assert_false(fails_sync);
	assert_int_equal(overlay_flush(stack.disk, NULL), 0);
	is_recording = false;
	for (i = 0; i < 5; i++) {
		crash("crash.qcow2", ops.count, &random);
		rc = qemu_check("crash.qcow2");
		assert_true(rc == 0 || rc == 3);
	}
	stack_close(&stack);
	forget_ops();
}

/* ------------------------------------------------------------------ others */

static void test_reopened_many_times(void **unused)
{
	struct random random = random_seeded(3);
	struct stack stack = { 0 };
	struct state state = { 0 };
	struct stat status;
	int i;

	(void)unused;
	choose_pages(&random);
	for (i = 0; i < 40; i++) {
		assert_int_equal(stack_open(&stack, "many.qcow2", !i, NULL), 0);
		assert_int_equal(compare(stack.disk, &state), 0);
		for (int k = 0; k < 5; k++) {
			write_some(&random, &stack, &state);
			assert_int_equal(overlay_flush(stack.disk, NULL), 0);
		}
		stack_close(&stack);
	}
	assert_int_equal(qemu_check("many.qcow2"), 0);
	/* room is used again: tables and three times the pages at most */
	assert_int_equal(stat("many.qcow2", &status), 0);
	assert_true(status.st_size < (3 * NR_PAGES + 3 * NR_PAGES + 40) * PAGE);
	assert_int_equal(stack_open(&stack, "many.qcow2", false, NULL), 0);
	assert_true(qcow2_usage(stack.qcow2).nr_pages <= NR_PAGES);
	stack_close(&stack);
	unlink("many.qcow2");
}

/* A reader that holds what the map lent is not disturbed by commits. */
static void test_saved_bytes_stay(void **unused)
{
	struct random random = random_seeded(4);
	struct stack stack = { 0 };
	struct state state = { 0 }, saved;
	struct overlay *snapshot;
	int i;

	(void)unused;
	choose_pages(&random);
	assert_int_equal(stack_open(&stack, "stay.qcow2", true, NULL), 0);
	for (i = 0; i < 5; i++)
		write_some(&random, &stack, &state);
	assert_int_equal(overlay_flush(stack.disk, NULL), 0);
	stack_close(&stack);
	assert_int_equal(stack_open(&stack, "stay.qcow2", false, NULL), 0);
	assert_int_equal(overlay_snapshot(stack.disk, &snapshot, NULL), 0);
	saved = state;
	for (i = 0; i < 20; i++) {
		write_some(&random, &stack, &state);
		assert_int_equal(overlay_flush(stack.disk, NULL), 0);
		assert_int_equal(compare(snapshot, &saved), 0);
	}
	overlay_free(snapshot);
	stack_close(&stack);
	assert_int_equal(qemu_check("stay.qcow2"), 0);
}

static void test_two_at_once(void **unused)
{
	struct stack stack = { 0 }, other = { 0 };
	struct error err = { 0 };

	(void)unused;
	assert_int_equal(stack_open(&stack, "one.qcow2", true, NULL), 0);
	assert_int_equal(stack_open(&other, "one.qcow2", false, &err), -EBUSY);
	assert_non_null(strstr(err.text, "in use"));
	assert_int_equal(stack_open(&other, "one.qcow2", true, &err), -EEXIST);
	stack_close(&stack);
	assert_int_equal(stack_open(&stack, "one.qcow2", false, NULL), 0);
	stack_close(&stack);
}

static struct stack one_saved_page(const char *path)
{
	struct stack stack = { 0 };
	uint8_t bytes[PAGE];

	memset(bytes, 7, sizeof bytes);
	assert_int_equal(stack_open(&stack, path, true, NULL), 0);
	assert_int_equal(overlay_write(stack.disk, 3 * PAGE, bytes, PAGE, NULL),
			 0);
	assert_int_equal(overlay_flush(stack.disk, NULL), 0);
	stack_close(&stack);
	assert_int_equal(stack_open(&stack, path, false, NULL), 0);
	return stack;
}

/* Somebody who knows of no locks: an error, and no zeros. */
static void test_cut_file(void **unused)
{
	struct stack stack = one_saved_page("cut.qcow2");
	struct error err = { 0 };
	uint8_t bytes[PAGE];
	struct piece piece;
	size_t nr;

	(void)unused;
	assert_int_equal(overlay_read(stack.disk, 3 * PAGE, bytes, PAGE, NULL),
			 0);
	assert_int_equal(
	    overlay_borrow(stack.disk, 3 * PAGE, PAGE, &piece, 1, &nr, NULL),
	    0);
	assert_int_equal(truncate("cut.qcow2", PAGE), 0);
	assert_int_equal(overlay_settle(stack.disk, &piece, nr, &err), -EIO);
	assert_non_null(strstr(err.text, "cut.qcow2: was cut"));
	assert_int_equal(overlay_read(stack.disk, 3 * PAGE, bytes, PAGE, &err),
			 -EIO);
	stack_close(&stack);
}

/* A byte less than what it holds is noticed when it is opened. */
static void test_cut_within_a_cluster(void **unused)
{
	struct stack stack = one_saved_page("shorter.qcow2");
	struct error err = { 0 };
	struct stat status;

	(void)unused;
	stack_close(&stack);
	assert_int_equal(stat("shorter.qcow2", &status), 0);
	assert_int_equal(truncate("shorter.qcow2", status.st_size - 1), 0);
	assert_int_equal(stack_open(&stack, "shorter.qcow2", false, &err),
			 -EINVAL);
	assert_non_null(strstr(err.text, "shorter.qcow2: was cut"));
}

/* Whoever ends before the name is given leaves nothing; and nobody's file is
 * taken for it. */
static void test_nameless(void **unused)
{
	struct qcow2_saved_base base = some_base();
	struct qcow2 *qcow2;
	uint8_t bytes[PAGE] = { 7 };

	(void)unused;
	for (int is_given = 0; is_given < 2; is_given++) {
		assert_int_equal(
		    qcow2_create_nameless("name.qcow2", &base, &qcow2, NULL),
		    0);
		if (qcow2_is_named(qcow2))
			skip(); /* a filesystem that cannot */
		assert_int_equal(access("name.qcow2", F_OK), -1);
		assert_int_equal(
		    qcow2_store(qcow2)->put(qcow2_store(qcow2), 0, bytes, NULL),
		    0);
		assert_int_equal(
		    qcow2_store(qcow2)->commit(qcow2_store(qcow2), NULL), 0);
		if (is_given)
			assert_int_equal(qcow2_name(qcow2, NULL), 0);
		qcow2_free(qcow2);
	}
	assert_int_equal(
	    qcow2_create_nameless("name.qcow2", &base, &qcow2, NULL), -EEXIST);
	assert_int_equal(qcow2_open("name.qcow2", &qcow2, NULL), 0);
	assert_int_equal(qcow2_usage(qcow2).nr_pages, 1);
	qcow2_free(qcow2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_reopened_many_times),
		cmocka_unit_test(test_saved_bytes_stay),
		cmocka_unit_test(test_two_at_once),
		cmocka_unit_test(test_cut_file),
		cmocka_unit_test(test_cut_within_a_cluster),
		cmocka_unit_test(test_nameless),
		cmocka_unit_test(test_power_fails),
		cmocka_unit_test(test_power_fails_after_errors),
		cmocka_unit_test(test_counts_after_failed_sync),
	};
	struct random random = random_seeded(9);

	random_fill(&random, base_bytes, sizeof base_bytes);
	return cmocka_run_group_tests(tests, scratch_enter, scratch_leave);
}
